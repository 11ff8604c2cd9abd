import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { ColumnDecision } from './import-reading.js';
import { describeFile, rowsOfFile, type DescribedFile, type LedgerFile, type ReadRow } from './ledger-file.js';
import { ReadingProblem } from './reading-problem.js';
import { BATCH_OF_ROWS, type ReadingNews, type ReadingOrder } from './reading-news.js';

/** Files beyond this size are read in a thread of their own: what they need of time and memory holds nobody else up. */
const READ_IN_PLACE = 128 * 1024;
/** Memory of such a thread. A file that needs more is refused, and the process goes on. */
const MEGABYTES = 1_024;

/** The sheets and columns of a file. */
export async function describe(file: LedgerFile, sheet: string | null = null): Promise<DescribedFile> {
  if (isSmall(file)) return describeFile(file, sheet);
  for await (const news of newsOf({ file, sheet, decisions: null })) if (news.said === 'described') return news.file;
  throw new ReadingProblem('file', 'FILE_DAMAGED');
}

/** The rows of a sheet, some hundred at a time; the next are read when these have been dealt with. */
export async function* rows(file: LedgerFile, sheet: string, decisions: ColumnDecision[]): AsyncGenerator<ReadRow[]> {
  if (isSmall(file)) {
    yield* inBatches(rowsOfFile(file, sheet, decisions));
    return;
  }
  for await (const news of newsOf({ file, sheet, decisions })) if (news.said === 'rows') yield news.rows;
}

async function* inBatches(from: AsyncGenerator<ReadRow>): AsyncGenerator<ReadRow[]> {
  let batch: ReadRow[] = [];
  for await (const row of from) {
    if (batch.push(row) < BATCH_OF_ROWS) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

async function* newsOf(order: ReadingOrder): AsyncGenerator<ReadingNews> {
  const thread = new Worker(THREAD, { workerData: order, resourceLimits: { maxOldGenerationSizeMb: MEGABYTES } });
  const failed = once(thread, 'error').then(([error]: unknown[]) => {
    if ((error as { code?: unknown }).code === 'ERR_WORKER_OUT_OF_MEMORY') throw new ReadingProblem('file', 'FILE_TOO_HEAVY', { limit: MEGABYTES });
    throw error;
  });
  // It is looked at below; a thread that fails after the reader has gone is nobody's business.
  failed.catch(() => {});
  try {
    for (;;) {
      const [news] = (await Promise.race([once(thread, 'message'), failed])) as [ReadingNews];
      if (news.said === 'problem') throw new ReadingProblem(news.path, news.code, news.params);
      if (news.said === 'end') return;
      yield news;
      thread.postMessage('go on');
    }
  } finally {
    await thread.terminate();
  }
}

const SOURCE = import.meta.url.endsWith('.ts');
const THREAD = new URL(SOURCE ? './reading-thread.ts' : './reading-thread.js', import.meta.url);
/** Sources run in a thread only where the process has a loader for them, which a thread inherits. */
const HAS_THREADS = !SOURCE || process.execArgv.some((argument) => argument.startsWith('--import'));

function isSmall({ bytes }: LedgerFile): boolean {
  return !HAS_THREADS || bytes.byteLength <= READ_IN_PLACE;
}
