import { parentPort, workerData } from 'node:worker_threads';
import { describeFile, rowsOfFile, type ReadRow } from './ledger-file.js';
import { BATCH_OF_ROWS, type ReadingNews, type ReadingOrder } from './reading-news.js';
import { problemOf } from './reading-problem.js';

async function read({ file, sheet, decisions }: ReadingOrder, tell: (news: ReadingNews) => void): Promise<void> {
  if (decisions === null) return tell({ said: 'described', file: await describeFile(file, sheet) });
  let batch: ReadRow[] = [];
  const hand = async () => {
    const told = new Promise((resolve) => parentPort!.once('message', resolve));
    tell({ said: 'rows', rows: batch });
    batch = [];
    await told;
  };
  for await (const row of rowsOfFile(file, sheet!, decisions)) if (batch.push(row) >= BATCH_OF_ROWS) await hand();
  if (batch.length > 0) await hand();
  tell({ said: 'end' });
}

if (parentPort) {
  const port = parentPort;
  try {
    await read(workerData as ReadingOrder, (news) => port.postMessage(news));
  } catch (error) {
    const problem = problemOf(error);
    if (!problem) throw error;
    port.postMessage({ said: 'problem', path: problem.path, code: problem.code, params: problem.params } satisfies ReadingNews);
  }
  port.close();
}
