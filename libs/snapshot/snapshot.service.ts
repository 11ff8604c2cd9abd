import { Injectable } from '@nestjs/common';
import {
  addQuarters, contentHash, invalidField, keyset, quarterOf, quarterStart, Refusal, toPage, ZoneDatabase, zonedToday, type Actor, type Page, type PageArgs, type Quarter, type ZoneTransaction,
} from '#platform';
import type { Caller } from '#identity';
import { GAP_RULE_VERSION, MATURITY_RULE_VERSION, STRENGTH_RULE_VERSION, TARGET_SCORE_RULE_VERSION } from '#chain';
import { chainAsItStands } from './chain-as-it-stands.js';
import { compareSnapshots, type Comparison } from './comparison.rules.js';
import { snapshotMessage } from './messages.js';
import { isLate, quarterToClose } from './quarterly.rules.js';
import type { SnapshotData } from './snapshot-data.js';
import { ChainSnapshot } from './snapshot.entity.js';
import { SnapshotKind } from './snapshot.enums.js';
import { snapshotInfoJson } from './snapshot.sql.js';
import type { ChainSnapshotInfo } from './snapshot.types.js';

/** Versions of the rules that judge a snapshot, as one text. */
export const RULE_VERSION = `strength ${STRENGTH_RULE_VERSION}, maturity ${MATURITY_RULE_VERSION}, gap ${GAP_RULE_VERSION}, score ${TARGET_SCORE_RULE_VERSION}`;

/** A snapshot with all that it keeps. */
export interface WholeSnapshot {
  info: ChainSnapshotInfo;
  data: SnapshotData;
  /** The data are what the hash was made of. */
  intact: boolean;
}

/** What changed between two moments of a chain; `to` is null when the later one is now. */
export interface ChangesBetween {
  from: ChainSnapshotInfo;
  to: ChainSnapshotInfo | null;
  fromData: SnapshotData;
  toData: SnapshotData;
  comparison: Comparison;
}

type PlainInfo = Omit<ChainSnapshotInfo, 'late'>;

/** Snapshots of chains: taken on demand and each quarter [2 按季度跟踪], kept unchanged, compared with each other and with now. */
@Injectable()
export class SnapshotService {
  constructor(private readonly db: ZoneDatabase) {}

  /** Snapshots of a chain, the latest first. */
  async list(caller: Caller, chainId: string, page: PageArgs): Promise<Page<ChainSnapshotInfo>> {
    const params: unknown[] = [chainId];
    const from = `from chain_snapshot s where s.zone_id = app.zone() and s.chain_id = $1 and s.deleted_at is null`;
    const keys = keyset(page, { by: 's.taken_at', type: 'timestamptz', direction: 'desc', tie: 's.id' }, params);
    const rows = await this.db.read<(PlainInfo & { cursor: unknown })[]>(
      caller.zoneId,
      'snapshots',
      `select coalesce(json_agg(row order by position), '[]') from (
         select ${snapshotInfoJson('s')}::jsonb || jsonb_build_object('cursor', ${keys.cursor}) as row, row_number() over (${keys.orderBy}) as position
         ${from} and ${keys.condition} ${keys.orderBy} ${keys.limit}) listed`,
      params,
    );
    return toPage(rows!.map((row) => ({ ...inWords(row), cursor: row.cursor })), page, async () => Number(await this.db.read<string>(caller.zoneId, 'snapshots_count', `select count(*) ${from}`, [chainId])));
  }

  /** One snapshot; null when the zone has none with that id. */
  async snapshot(caller: Pick<Caller, 'zoneId'>, id: string): Promise<WholeSnapshot | null> {
    const [found] = await this.whole(caller.zoneId, [id]);
    return found ?? null;
  }

  /** Takes a snapshot of a chain as it stands. */
  async take(caller: Caller, chainId: string, note: string | null, idempotencyKey: string): Promise<ChainSnapshotInfo> {
    await this.db.write(caller, (tx) => this.mayTake(tx, caller, chainId));
    const data = await chainAsItStands(this.db, caller.zoneId, chainId);
    if (!data) throw noChain();
    const id = await this.db.write(caller, async (tx) => {
      await this.mayTake(tx, caller, chainId);
      return tx.once(idempotencyKey, 'takeSnapshot', { chainId, note }, () =>
        insert(tx, data, { kind: SnapshotKind.ON_DEMAND, ...quarterOf(zonedToday(new Date(data.asOf))), takenById: caller.personId, note: note?.trim() || null }),
      );
    });
    return (await this.info(caller.zoneId, id))!;
  }

  /**
   * Takes the snapshots that close the last quarter of every chain that has none yet, and that was there before the quarter ended. May be
   * run twice, also at once: a chain and quarter get one.
   * @returns how many were taken
   */
  async closeQuarter(actor: Actor): Promise<number> {
    const quarter = quarterToClose(this.db.clock.today());
    const wanting = await this.db.rows<{ id: string }>(actor.zoneId, 'chains_without_quarter', CHAINS_WITHOUT_QUARTER, [quarter.year, quarter.quarter, endOf(quarter)]);
    let taken = 0;
    for (const { id } of wanting) {
      const data = await chainAsItStands(this.db, actor.zoneId, id);
      if (data && (await this.db.write(actor, (tx) => keepQuarter(tx, data, quarter)))) taken++;
    }
    return taken;
  }

  /**
   * What changed from one snapshot to another of the same chain, or to now when `toId` is null.
   * @throws Refusal for a snapshot that is not there, and for two of different chains
   */
  async compare(caller: Pick<Caller, 'zoneId'>, fromId: string, toId: string | null): Promise<ChangesBetween> {
    const found = await this.whole(caller.zoneId, toId ? [fromId, toId] : [fromId]);
    const from = found.find(({ info }) => info.id === fromId);
    if (!from) throw noSnapshot('fromId');
    if (!toId) return this.untilNow(caller.zoneId, from);
    const to = found.find(({ info }) => info.id === toId);
    if (!to) throw noSnapshot('toId');
    if (to.info.chain.id !== from.info.chain.id) throw invalidField('toId', (locale) => snapshotMessage(locale, 'refused.otherChain'));
    return { from: from.info, to: to.info, fromData: from.data, toData: to.data, comparison: compareSnapshots(from.data, to.data) };
  }

  /** What changed in a chain since the last snapshot that closed a quarter before the one named; null without any. For briefings. */
  async changesSinceLastQuarter(caller: Pick<Caller, 'zoneId'>, chainId: string, { year, quarter }: Quarter): Promise<ChangesBetween | null> {
    const last = await this.db.read<string>(
      caller.zoneId,
      'last_quarterly_snapshot',
      `select s.id from chain_snapshot s where s.zone_id = app.zone() and s.chain_id = $1 and s.kind = '${SnapshotKind.QUARTERLY}' and s.deleted_at is null and (s.year, s.quarter) < ($2::int, $3::int)
       order by s.year desc, s.quarter desc limit 1`,
      [chainId, year, quarter],
    );
    return last === null ? null : this.compare(caller, last, null);
  }

  /** Holds the chain, if the caller may take its snapshots. */
  async mayTake(tx: ZoneTransaction, caller: Caller, chainId: string): Promise<void> {
    const chain = await lockChain(tx, chainId);
    if (!chain) throw noChain();
    caller.assertMayOn('snapshot.take', { teamId: chain.team_id });
  }

  private async untilNow(zoneId: string, from: WholeSnapshot): Promise<ChangesBetween> {
    const now = await chainAsItStands(this.db, zoneId, from.info.chain.id);
    if (!now) throw new Refusal('NOT_FOUND');
    return { from: from.info, to: null, fromData: from.data, toData: now, comparison: compareSnapshots(from.data, now) };
  }

  private async info(zoneId: string, id: string): Promise<ChainSnapshotInfo | null> {
    const info = await this.db.read<PlainInfo>(zoneId, 'snapshot_info', `select ${snapshotInfoJson('s')} from chain_snapshot s where s.zone_id = app.zone() and s.id = $1`, [id]);
    return info && inWords(info);
  }

  private async whole(zoneId: string, ids: string[]): Promise<WholeSnapshot[]> {
    const found = await this.db.read<{ info: PlainInfo; data: SnapshotData }[]>(
      zoneId,
      'snapshots_whole',
      `select coalesce(json_agg(json_build_object('info', ${snapshotInfoJson('s')}, 'data', s.data)), '[]') from chain_snapshot s
       where s.zone_id = app.zone() and s.id = any($1::uuid[]) and s.deleted_at is null`,
      [ids],
    );
    return found!.map(({ info, data }) => ({ info: inWords(info), data, intact: contentHash(data) === info.hash }));
  }
}

const CHAINS_WITHOUT_QUARTER = `
  select c.id from chain c where c.zone_id = app.zone() and c.deleted_at is null and c.created_at < $3::timestamptz and not exists (
    select 1 from chain_snapshot s where s.zone_id = c.zone_id and s.chain_id = c.id and s.kind = '${SnapshotKind.QUARTERLY}' and s.year = $1 and s.quarter = $2 and s.deleted_at is null)
  order by c.code`;

/** The instant at which a quarter ends in China. */
function endOf(quarter: Quarter): string {
  return `${quarterStart(addQuarters(quarter, 1))}T00:00:00+08:00`;
}

function inWords(info: PlainInfo): ChainSnapshotInfo {
  return { ...info, late: info.kind === SnapshotKind.QUARTERLY && isLate(info as Quarter, zonedToday(new Date(info.takenAt))) };
}

/** Whoever takes a snapshot of a chain waits here for whoever else does, so that a quarter is closed once. */
async function lockChain(tx: ZoneTransaction, chainId: string): Promise<{ team_id: string | null } | undefined> {
  const [chain] = await tx.sql<{ team_id: string | null }>(`select team_id from chain where zone_id = app.zone() and id = $1 and deleted_at is null for no key update`, [chainId]);
  return chain;
}

function insert(tx: ZoneTransaction, data: SnapshotData, row: Pick<ChainSnapshot, 'kind' | 'year' | 'quarter' | 'takenById' | 'note'>): Promise<string> {
  return tx.insert(ChainSnapshot, { ...row, chainId: data.chain.id, takenAt: new Date(data.asOf), ruleVersion: RULE_VERSION, hash: contentHash(data), data });
}

/** Keeps a chain's data as the snapshot that closes a quarter, unless it has one. */
export async function keepQuarter(tx: ZoneTransaction, data: SnapshotData, quarter: Quarter): Promise<boolean> {
  const chain = await lockChain(tx, data.chain.id);
  if (!chain || (await tx.find(ChainSnapshot, { chainId: data.chain.id, kind: SnapshotKind.QUARTERLY, ...quarter }))) return false;
  await insert(tx, data, { kind: SnapshotKind.QUARTERLY, ...quarter, takenById: null, note: null });
  return true;
}

function noChain(): Refusal {
  return invalidField('chainId', (locale) => snapshotMessage(locale, 'refused.noChain'));
}

function noSnapshot(path: string): Refusal {
  return invalidField(path, (locale) => snapshotMessage(locale, 'refused.noSnapshot'));
}
