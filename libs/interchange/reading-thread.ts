import { parentPort, workerData } from 'node:worker_threads';
import { describeFile, inBatches, openLedger } from './ledger-file.js';
import type { ReadingNews, ReadingOrder } from './reading-news.js';
import { problemOf } from './reading-problem.js';

async function read({ file, sheet, decisions }: ReadingOrder, tell: (news: ReadingNews) => void): Promise<void> {
  if (decisions === null) return tell({ said: 'described', file: await describeFile(file, sheet) });
  for (const news of inBatches(await openLedger(file, sheet!, decisions))) {
    const told = new Promise((resolve) => parentPort!.once('message', resolve));
    tell(news);
    await told;
  }
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
