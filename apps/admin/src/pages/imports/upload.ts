/** How an upload ended: the batch to go on with, or the server's reason. */
export type Uploaded = { batchId: string; error?: undefined } | { batchId?: undefined; error: string };

/** Sends a ledger to the server. Files do not travel through GraphQL. */
export async function uploadLedger(kind: 'company' | 'project', file: File, locale: string, unreachable: string): Promise<Uploaded> {
  const body = new FormData();
  body.append('file', file);
  try {
    const answer = await fetch(`/files/import?kind=${kind}`, {
      method: 'POST',
      body,
      credentials: 'same-origin',
      headers: { 'apollo-require-preflight': '1', 'accept-language': locale },
    });
    const said = (await answer.json().catch(() => ({}))) as { batchId?: string; message?: string };
    return said.batchId ? { batchId: said.batchId } : { error: said.message ?? `${answer.status} ${answer.statusText}` };
  } catch {
    return { error: unreachable };
  }
}
