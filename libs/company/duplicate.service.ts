import { Injectable } from '@nestjs/common';
import { invalidField, keyset, Refusal, toPage, ZoneDatabase, type Page } from '#platform';
import { personRefJson, type Caller } from '#identity';
import { DuplicatePair } from './duplicate.entity.js';
import { DuplicateState } from './duplicate.enums.js';
import { duplicateMessage, reasonText } from './duplicate.messages.js';
import { judgePair, type DuplicateFacts, type DuplicateReason } from './duplicate.rules.js';
import { duplicateCompanyJson, duplicateFactsJson } from './duplicate.sql.js';
import type { DuplicateCompany, DuplicatePairsArgs, DuplicatePairType, SimilarCompany, SimilarCompanyInput } from './duplicate.types.js';
import { matchKeys } from './match-keys.rules.js';

/** Companies that share a key with what is typed, at most; and how many of the likeliest are shown. */
const [CANDIDATES, SHOWN] = [100, 8];
/** What is shown while typing: also what only sounds alike somewhere else, since a person looks at it anyway. */
const WHILE_TYPING = 20;

type PairRow = Omit<DuplicatePairType, 'reasons'> & { reasons: DuplicateReason[]; cursor?: unknown };

/** Companies that may be one: while they are typed, and the pairs that were found in the whole zone. */
@Injectable()
export class DuplicateService {
  constructor(private readonly db: ZoneDatabase) {}

  /** The companies that what is being entered may be, the likeliest first. */
  async similar(caller: Caller, input: SimilarCompanyInput): Promise<SimilarCompany[]> {
    const typed: DuplicateFacts = { ...input, name: input.name ?? '' };
    const keys = matchKeys(typed);
    if (keys.length === 0) return [];
    const found = await this.db.rows<{ facts: DuplicateFacts; company: DuplicateCompany }>(
      caller.zoneId,
      'similar_companies',
      `select ${duplicateFactsJson('c')} as facts, ${duplicateCompanyJson('c')} as company
       from app.company_sharing($1, ${CANDIDATES}) x(id) join company c on c.zone_id = app.zone() and c.id = x.id
       where c.id is distinct from $2 and not exists (select from duplicate_pair d where d.zone_id = c.zone_id and d.state = 'dismissed' and d.deleted_at is null
         and d.first_id = least(c.id, $2) and d.second_id = greatest(c.id, $2))`,
      [keys, input.companyId ?? null],
    );
    return found
      .map(({ facts, company }) => ({ company, ...judgePair(typed, facts) }))
      .filter(({ score }) => score >= WHILE_TYPING)
      .sort((a, b) => b.score - a.score || a.company.name.localeCompare(b.company.name))
      .slice(0, SHOWN)
      .map(({ reasons, ...similar }) => ({ ...similar, reasons: reasons.map((reason) => reasonText(reason, caller.locale)) }));
  }

  /** Pairs that were found in the zone, the likeliest first. */
  async pairs(caller: Caller, page: DuplicatePairsArgs): Promise<Page<DuplicatePairType>> {
    const params: unknown[] = [page.state, page.minScore ?? 0, page.companyId ?? null];
    const from = `from duplicate_pair d
      join company a on a.zone_id = d.zone_id and a.id = d.first_id
      join company b on b.zone_id = d.zone_id and b.id = d.second_id
      where d.zone_id = app.zone() and d.deleted_at is null and d.state = $1 and d.score >= $2 and ($3::uuid is null or $3 in (d.first_id, d.second_id))
        ${page.state === DuplicateState.MERGED ? '' : 'and a.deleted_at is null and b.deleted_at is null'}`;
    const counted = [...params];
    const keys = keyset(page, { by: 'd.score', type: 'int', direction: 'desc', tie: 'd.id' }, params);
    const rows = await this.db.rows<{ pair: PairRow; cursor: unknown }>(
      caller.zoneId,
      `duplicate_pairs`,
      `select ${PAIR_JSON} as pair, ${keys.cursor} as cursor ${from} and ${keys.condition} ${keys.orderBy} ${keys.limit}`,
      params,
    );
    const shown = rows.map(({ pair, cursor }) => ({ ...inWords(pair, caller), cursor }));
    return toPage(shown, page, async () => (await this.db.read<number>(caller.zoneId, 'duplicate_pairs_count', `select count(*)::int ${from}`, counted)) ?? 0);
  }

  /**
   * Says that two companies are two, for good: they are not proposed again, here or while they are edited.
   * @throws Refusal `INVALID_INPUT` when they were merged meanwhile, `CONFLICT`
   */
  async dismiss(caller: Caller, id: string, version: number, note: string | null): Promise<DuplicatePairType> {
    return this.decide(caller, id, version, { from: DuplicateState.OPEN, to: DuplicateState.DISMISSED, note: note?.trim() || null });
  }

  /** Takes back that two companies are two. */
  async reopen(caller: Caller, id: string, version: number): Promise<DuplicatePairType> {
    return this.decide(caller, id, version, { from: DuplicateState.DISMISSED, to: DuplicateState.OPEN, note: null });
  }

  private async decide(caller: Caller, id: string, version: number, { from, to, note }: { from: DuplicateState; to: DuplicateState; note: string | null }): Promise<DuplicatePairType> {
    await this.db.write(caller, async (tx) => {
      const pair = await tx.get(DuplicatePair, id);
      if (pair.state !== from && pair.version === version) throw invalidField('id', (locale) => duplicateMessage(locale, 'decided'));
      const decided = to === DuplicateState.OPEN ? { decidedById: null, decidedAt: null } : { decidedById: caller.personId, decidedAt: tx.now };
      await tx.update(DuplicatePair, { id, version }, { state: to, note, ...decided });
    });
    const [row] = await this.db.rows<{ pair: PairRow }>(
      caller.zoneId,
      'duplicate_pair',
      `select ${PAIR_JSON} as pair from duplicate_pair d join company a on a.zone_id = d.zone_id and a.id = d.first_id join company b on b.zone_id = d.zone_id and b.id = d.second_id
       where d.zone_id = app.zone() and d.id = $1`,
      [id],
    );
    if (!row) throw new Refusal('NOT_FOUND');
    return inWords(row.pair, caller);
  }
}

const PAIR_JSON = `json_build_object('id', d.id, 'version', d.version, 'score', d.score, 'reasons', d.reasons, 'state', d.state, 'note', d.note, 'decidedAt', d.decided_at,
  'decidedBy', ${personRefJson('d', 'decided_by_id')},
  'first', ${duplicateCompanyJson('a')}, 'second', ${duplicateCompanyJson('b')})`;

function inWords(row: PairRow, caller: Caller): DuplicatePairType & { cursor?: unknown } {
  return { ...row, reasons: row.reasons.map((reason) => reasonText(reason, caller.locale)) };
}
