import type { TestClient, TestServer } from '../../../test/support/server.js';
import { ImportPlanner } from '../import-planner.js';
import { ImportRunner } from '../import-runner.js';

/** Sends a ledger as a browser does; answers the id of the batch. */
export async function upload(client: TestClient, kind: string, name: string, bytes: Buffer | string): Promise<string> {
  const form = new FormData();
  form.append('file', new Blob([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)]), name);
  const response = await client.fetch(`/files/import?kind=${kind}`, { method: 'POST', body: form, headers: { 'apollo-require-preflight': '1' } });
  return ((await response.json()) as { batchId: string }).batchId;
}

/** Brings a ledger in from the first step to the last, doing what the queue would; answers the id of the batch. */
export async function bring(server: TestServer, client: TestClient, kind: string, name: string, bytes: Buffer | string): Promise<string> {
  const id = await upload(client, kind, name, bytes);
  const versionOf = async () => (await client.data<{ importBatch: { version: number } }>(`query ($id: ID!) { importBatch(id: $id) { version } }`, { id })).importBatch.version;
  await client.data(`mutation ($id: ID!, $version: Int!) { planImport(id: $id, version: $version) { state } }`, { id, version: await versionOf() });
  await new ImportPlanner(server.db).run(client.person!.zoneId, id);
  await client.data(`mutation ($id: ID!, $version: Int!) { runImport(id: $id, version: $version) { state } }`, { id, version: await versionOf() });
  await new ImportRunner(server.db).run(client.person!.zoneId, id);
  return id;
}
