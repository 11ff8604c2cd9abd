import { runMigrations, type PgPoolClient } from 'bullmq';
import type { QueryRunner } from 'typeorm';
import { APPLICATION_ROLE } from '../database/business-table.js';
import { QUEUE_NAMES } from './queues.js';

/** Schema of BullMQ's tables. BullMQ looks nowhere else when it is given a pool of connections. */
export const QUEUE_SCHEMA = 'bullmq';

/**
 * Makes BullMQ's tables or brings them up to the installed version, as the owner; the application may use them and owns none.
 * To be called by a new migration after BullMQ was upgraded or a queue was declared. Can be run again.
 */
export async function prepareQueueTables(runner: QueryRunner): Promise<void> {
  const client: PgPoolClient = await runner.connect();
  await runMigrations(client, QUEUE_SCHEMA);
  // BullMQ makes a queue's sequence when it first needs it, which the application's role may not.
  for (const name of QUEUE_NAMES) await runner.query(`select ${QUEUE_SCHEMA}.next_job_id($1)`, [name]);
  await runner.query(`
    grant usage on schema ${QUEUE_SCHEMA} to ${APPLICATION_ROLE};
    grant select, insert, update, delete on all tables in schema ${QUEUE_SCHEMA} to ${APPLICATION_ROLE};
    grant usage, select, update on all sequences in schema ${QUEUE_SCHEMA} to ${APPLICATION_ROLE};
    grant execute on all functions in schema ${QUEUE_SCHEMA} to ${APPLICATION_ROLE}`);
}
