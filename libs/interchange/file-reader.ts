import { on } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { ColumnDecision } from './import-reading.js';
import { describeFile, inBatches, openLedger, type DescribedFile, type LedgerFile } from './ledger-file.js';
import { ReadingProblem } from './reading-problem.js';
import type { ReadingNews, ReadingOrder, RowsNews } from './reading-news.js';

/** Files beyond this size are read in a thread of their own: what they need of time and memory holds nobody else up. */
const READ_IN_PLACE = 128 * 1024;
/**
 * Memory of such a thread. What it may have it fills with litter, so it gets what 50,000 rows of 35 columns need; a file that needs more is
 * read again with the second. One that needs still more is refused, and the process goes on.
 */
const MEGABYTES = [256, 1_024] as const;

/** The sheets and columns of a file. */
export async function describe(file: LedgerFile, sheet: string | null = null): Promise<DescribedFile> {
  if (isSmall(file)) return describeFile(file, sheet);
  for await (const news of newsOf({ file, sheet, decisions: null })) if (news.said === 'described') return news.file;
  throw new ReadingProblem('file', 'FILE_DAMAGED');
}

/** The rows of a sheet, some hundred at a time; the next are read when these have been dealt with. Before the first, what keys they have. */
export async function* rows(file: LedgerFile, sheet: string, decisions: ColumnDecision[]): AsyncGenerator<RowsNews> {
  if (isSmall(file)) {
    yield* inBatches(await openLedger(file, sheet, decisions));
    return;
  }
  for await (const news of newsOf({ file, sheet, decisions })) if (news.said === 'keys' || news.said === 'rows') yield news;
}

async function* newsOf(order: ReadingOrder): AsyncGenerator<ReadingNews> {
  let told = 0;
  for (const megabytes of MEGABYTES) {
    try {
      let heard = 0;
      for await (const news of newsOfThread(order, megabytes)) {
        heard += 1;
        if (heard <= told) continue;
        told = heard;
        yield news;
      }
      return;
    } catch (error) {
      if ((error as { code?: unknown } | null)?.code !== 'ERR_WORKER_OUT_OF_MEMORY') throw error;
    }
  }
  throw new ReadingProblem('file', 'FILE_TOO_HEAVY', { limit: MEGABYTES.at(-1)! });
}

async function* newsOfThread(order: ReadingOrder, megabytes: number): AsyncGenerator<ReadingNews> {
  const thread = new Worker(THREAD, { workerData: order, resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 16 } });
  // A thread that fails after the reader has gone is nobody's business.
  thread.on('error', () => {});
  try {
    // Throws what the thread failed by.
    for await (const [news] of on(thread, 'message') as AsyncIterable<[ReadingNews]>) {
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
