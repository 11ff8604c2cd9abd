/** A chain's file as the server takes it, or why it could not be read. */
export type ReadChainFile = { document: unknown; error?: undefined } | { document?: undefined; error: string };

/** Reads a file that somebody chose: JSON here, a spreadsheet on the server. */
export async function readChainFile(file: File, locale: string, words: { unreachable: string; notJson: string }): Promise<ReadChainFile> {
  if (/\.json$/i.test(file.name)) {
    try {
      return { document: JSON.parse(await file.text()) as unknown };
    } catch {
      return { error: words.notJson };
    }
  }
  const body = new FormData();
  body.append('file', file);
  try {
    const answer = await fetch('/files/chain/read', { method: 'POST', body, credentials: 'same-origin', headers: { 'apollo-require-preflight': '1', 'accept-language': locale } });
    const said = (await answer.json().catch(() => ({}))) as { message?: string; fields?: { message: string }[] };
    if (answer.ok) return { document: said };
    return { error: [said.message ?? `${answer.status} ${answer.statusText}`, ...(said.fields ?? []).map(({ message }) => message)].join(' — ') };
  } catch {
    return { error: words.unreachable };
  }
}
