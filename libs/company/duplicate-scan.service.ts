import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { defineJob, Refusal, ZoneDatabase, type Actor, type ZoneTransaction } from '#platform';
import { personRefJson, type Caller } from '#identity';
import { DuplicateScan } from './duplicate.entity.js';
import { DuplicateScanState } from './duplicate.enums.js';
import { DUPLICATE_THRESHOLD, judgePair, type DuplicateFacts } from './duplicate.rules.js';
import { duplicateFactsJson } from './duplicate.sql.js';
import type { DuplicateScanType } from './duplicate.types.js';

/** A key that more companies share tells nothing of them: their pairs would be too many to look at. */
const MOST_SHARING = 30;
/** Companies whose facts are read in one statement. */
const LOT = 5_000;
/** A scan that did not end by then was broken off; another may begin. */
const STALE_MINUTES = 30;

/** Looks through the zone that somebody asked for. */
export const findDuplicatesJob = defineJob<{ scanId: string }>('company.find-duplicates', 'maintenance');

/** Looks through all companies of a zone for those that may be one. */
@Injectable()
export class DuplicateScanService {
  constructor(private readonly db: ZoneDatabase) {}

  /** Asks for a look through the zone; the one that is under way, when there is one. */
  async start(caller: Caller): Promise<DuplicateScanType> {
    const id = await this.db.write(caller, async (tx) => {
      await tx.sql(`select pg_advisory_xact_lock(hashtextextended('duplicate_scan ' || app.zone(), 0))`);
      const running = await tx.find(DuplicateScan, { state: DuplicateScanState.RUNNING });
      if (running && tx.now.getTime() - running.createdAt.getTime() < STALE_MINUTES * 60_000) return running.id;
      if (running) await tx.update(DuplicateScan, running, { state: DuplicateScanState.FAILED, finishedAt: tx.now });
      const scanId = await tx.insert(DuplicateScan, { startedById: caller.personId });
      await findDuplicatesJob.later(tx, { scanId });
      return scanId;
    });
    const scan = await this.scan(caller.zoneId, id);
    if (!scan) throw new Refusal('NOT_FOUND');
    return scan;
  }

  /** The latest look through the zone; null when there was none. */
  latest(caller: Caller): Promise<DuplicateScanType | null> {
    return this.scan(caller.zoneId, null);
  }

  /** The nightly look through a zone. */
  async nightly(actor: Actor): Promise<void> {
    await this.db.write(actor, async (tx) => {
      const scanId = await tx.insert(DuplicateScan, {});
      await this.run(tx, scanId);
    });
  }

  /**
   * Finds the pairs. Companies that share a key are compared, nobody else; what is found again keeps what people said of it, and an open
   * pair that nothing speaks for any more goes.
   */
  async run(tx: ZoneTransaction, scanId: string): Promise<void> {
    const began = performance.now();
    const scan = await tx.find(DuplicateScan, { id: scanId });
    if (!scan || scan.state !== DuplicateScanState.RUNNING) return;
    const [{ companies } = { companies: 0 }] = await tx.sql<{ companies: number }>(`select count(*)::int as companies from company where zone_id = app.zone() and deleted_at is null`);
    const { pairs, common } = await candidates(tx);
    const facts = await factsOf(tx, [...new Set(pairs.flat())]);
    const found = pairs.flatMap(([first, second]) => {
      const { score, reasons } = judgePair(facts.get(first)!, facts.get(second)!);
      return score >= DUPLICATE_THRESHOLD ? [{ first, second, score, reasons }] : [];
    });
    await keep(tx, found);
    await tx.update(DuplicateScan, scan, {
      state: DuplicateScanState.DONE, finishedAt: tx.now, companyCount: companies, comparedCount: pairs.length, pairCount: found.length, commonKeyCount: common,
      tookMs: Math.round(performance.now() - began),
    });
  }

  private scan(zoneId: string, id: string | null): Promise<DuplicateScanType | null> {
    return this.db.read(
      zoneId,
      'duplicate_scan',
      `select json_build_object('id', s.id, 'state', s.state, 'startedAt', s.created_at, 'finishedAt', s.finished_at, 'companyCount', s.company_count,
         'comparedCount', s.compared_count, 'pairCount', s.pair_count, 'commonKeyCount', s.common_key_count, 'tookMs', s.took_ms,
         'startedBy', ${personRefJson('s', 'started_by_id')})
       from duplicate_scan s where s.zone_id = app.zone() and ($1::uuid is null or s.id = $1) order by s.created_at desc, s.id desc limit 1`,
      [id],
    );
  }
}

/** Pairs of companies that share a key, the smaller id first, and how many keys are too common to tell anything. */
async function candidates(tx: ZoneTransaction): Promise<{ pairs: [string, string][]; common: number }> {
  const blocks = await tx.sql<{ ids: string[] | null }>(
    `select case when count(*) <= ${MOST_SHARING} then array_agg(id order by id) end as ids
     from (select id, unnest(match_keys) as key from company where zone_id = app.zone() and deleted_at is null) k
     group by key having count(*) > 1`,
  );
  const pairs = new Map<string, [string, string]>();
  for (const { ids } of blocks) {
    for (const [index, first] of (ids ?? []).entries()) {
      for (const second of ids!.slice(index + 1)) pairs.set(`${first} ${second}`, [first, second]);
    }
  }
  return { pairs: [...pairs.values()], common: blocks.filter(({ ids }) => ids === null).length };
}

async function factsOf(tx: ZoneTransaction, ids: readonly string[]): Promise<Map<string, DuplicateFacts>> {
  const facts = new Map<string, DuplicateFacts>();
  for (let start = 0; start < ids.length; start += LOT) {
    const rows = await tx.sql<{ facts: DuplicateFacts & { id: string } }>(`select ${duplicateFactsJson('c')} as facts from company c where c.zone_id = app.zone() and c.id = any($1::uuid[])`, [
      ids.slice(start, start + LOT),
    ]);
    for (const row of rows) facts.set(row.facts.id, row.facts);
  }
  return facts;
}

async function keep(tx: ZoneTransaction, found: readonly { first: string; second: string; score: number; reasons: unknown }[]): Promise<void> {
  await tx.sql(
    `with found as (select * from jsonb_to_recordset($1::jsonb) f (id uuid, first uuid, second uuid, score int, reasons jsonb)),
     gone as (
       update duplicate_pair d set deleted_at = app.now() where d.zone_id = app.zone() and d.state = 'open' and d.deleted_at is null
         and not exists (select from found f where f.first = d.first_id and f.second = d.second_id))
     insert into duplicate_pair (zone_id, id, created_at, updated_at, first_id, second_id, score, reasons)
     select app.zone(), f.id, app.now(), app.now(), f.first, f.second, f.score, f.reasons from found f
     on conflict (zone_id, first_id, second_id) do update set score = excluded.score, reasons = excluded.reasons, deleted_at = null
     where (duplicate_pair.score, duplicate_pair.reasons) is distinct from (excluded.score, excluded.reasons) or duplicate_pair.deleted_at is not null`,
    [JSON.stringify(found.map((pair) => ({ ...pair, id: uuidv7() })))],
  );
}
