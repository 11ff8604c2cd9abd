import { Injectable } from '@nestjs/common';
import { decimal, invalidField, keyset, Refusal, toPage, ZoneDatabase, type FieldProblem, type Page, type PageArgs, type SortOrder, type ZoneTransaction } from '#platform';
import { Chain } from '#chain';
import type { Caller } from '#identity';
import { decimalProblem } from '#project';
import { formulaProblems, type Formula } from './formula.rules.js';
import { FairReview } from './incentive.enums.js';
import { text } from './messages.js';
import { IncentivePolicy, IncentivePolicyVersion } from './policy.entity.js';
import type { FairReviewInput, IncentiveFormulaInput, IncentivePolicyFilter, IncentivePolicyInput, PolicyVersionInput } from './policy.inputs.js';
import { mayBeIssued } from './policy.rules.js';
import { finishPolicy, inForceOn, policyJson, type PolicyRow } from './policy.sql.js';
import type { PolicyType } from './policy.types.js';

const BY_CODE: SortOrder = { by: 'y.code', type: 'text', direction: 'asc', tie: 'y.id' };
const MONEY = [18, 2] as const;

/** Incentive policies 优惠政策 with their five clauses [3,5], versions and fair-competition review. */
@Injectable()
export class PolicyService {
  constructor(private readonly db: ZoneDatabase) {}

  /** A page of policies, by code. */
  async list(caller: Caller, page: PageArgs, filter: IncentivePolicyFilter = {}): Promise<Page<PolicyType>> {
    const today = this.db.clock.today();
    const params: unknown[] = [];
    const conditions = ['y.zone_id = app.zone()', 'y.deleted_at is null'];
    const ofVersion: string[] = [];
    if (filter.category) conditions.push(`y.category = $${params.push(filter.category)}`);
    if (filter.inForce) ofVersion.push(inForceOn('v', `$${params.push(today)}`));
    if (filter.chainId) ofVersion.push(`(v.chain_id is null or v.chain_id = $${params.push(filter.chainId)})`);
    if (ofVersion.length > 0) conditions.push(`exists (select 1 from incentive_policy_version v where v.zone_id = y.zone_id and v.policy_id = y.id and v.deleted_at is null and ${ofVersion.join(' and ')})`);
    const where = conditions.join(' and ');
    const counted = [...params];
    const keys = keyset(page, BY_CODE, params);
    const rows = await this.db.read<(PolicyRow & { cursor?: unknown })[]>(
      caller.zoneId,
      'incentive_policies',
      `select coalesce(json_agg(${policyJson('y', `, 'cursor', y.cursor`)}), '[]') from (
         select y.*, ${keys.cursor} as cursor from incentive_policy y where ${where} and ${keys.condition} ${keys.orderBy} ${keys.limit}) y`,
      params,
    );
    return toPage((rows ?? []).map((row) => finishPolicy(row, today, caller.locale)), page, async () => (await this.db.read<number>(caller.zoneId, 'incentive_policies_count', `select count(*)::int from incentive_policy y where ${where}`, counted)) ?? 0);
  }

  /** One policy with all its versions; null when there is none. */
  async policy(caller: Caller, id: string): Promise<PolicyType | null> {
    const row = await this.db.read<PolicyRow>(caller.zoneId, 'incentive_policy', `select ${policyJson('y')} from incentive_policy y where y.zone_id = app.zone() and y.id = $1 and y.deleted_at is null`, [id]);
    return row && finishPolicy(row, this.db.clock.today(), caller.locale);
  }

  /** Takes a policy up, with its first version as a draft. @throws Refusal `INVALID_INPUT` */
  async create(caller: Caller, input: IncentivePolicyInput, idempotencyKey: string): Promise<PolicyType> {
    const problems = versionProblems(input.version, 'input.version');
    if (!input.name.trim()) problems.push({ path: 'input.name', message: text('field.required') });
    refuse(problems);
    const id = await this.db.write(caller, (tx) =>
      tx.once(idempotencyKey, 'createIncentivePolicy', input, async () => {
        const name = input.name.trim();
        if (await tx.find(IncentivePolicy, { name })) throw invalidField('input.name', text('field.duplicate_policy'));
        const code = input.code?.trim() || (await nextCode(tx));
        if (await tx.find(IncentivePolicy, { code })) throw invalidField('input.code', text('field.duplicate_code'));
        const policyId = await tx.insert(IncentivePolicy, { name, category: input.category, code });
        await insertVersion(tx, policyId, 1, input.version, 'input.version');
        return policyId;
      }),
    );
    return this.present(caller, id);
  }

  /** Drafts the next version; what was granted under earlier ones stands. @throws Refusal `INVALID_INPUT`, also while there is a draft */
  async draft(caller: Caller, policyId: string, input: PolicyVersionInput, idempotencyKey: string): Promise<PolicyType> {
    refuse(versionProblems(input, 'input'));
    await this.db.write(caller, async (tx) => {
      await lockPolicy(tx, policyId);
      await tx.once(idempotencyKey, 'draftIncentivePolicyVersion', { policyId, input }, async () => {
        const versions = await tx.findAll(IncentivePolicyVersion, { policyId });
        if (versions.some(({ issuedOn }) => issuedOn === null)) throw invalidField('policyId', text('field.draft_open'));
        return insertVersion(tx, policyId, Math.max(0, ...versions.map(({ number }) => number)) + 1, input, 'input');
      });
    });
    return this.present(caller, policyId);
  }

  /** Rewrites a draft; a review that it had is void. @throws Refusal `INVALID_INPUT` once it was put in force, `CONFLICT` */
  async updateDraft(caller: Caller, id: string, version: number, input: PolicyVersionInput, reason?: string): Promise<PolicyType> {
    refuse(versionProblems(input, 'input'));
    return this.change(caller, id, reason, async (tx, row) => {
      if (row.issuedOn !== null) throw invalidField('id', text('field.not_draft'));
      const fresh = { review: FairReview.NOT_REVIEWED, reviewedOn: null, reviewedById: null, reviewNo: null, reviewOpinion: null };
      await tx.update(IncentivePolicyVersion, { id, version }, { ...(await storedVersion(tx, input, 'input')), ...fresh, draftedById: caller.personId });
    });
  }

  /** Says what the fair-competition review of a draft came to; whoever drafted it cannot. @throws Refusal `INVALID_INPUT`, `CONFLICT` */
  async review(caller: Caller, id: string, version: number, input: FairReviewInput): Promise<PolicyType> {
    const opinion = input.opinion?.trim() || null;
    if (input.outcome === FairReview.NOT_REVIEWED) throw invalidField('input.outcome', text('field.review_outcome'));
    if (input.outcome !== FairReview.PASSED && !opinion) throw invalidField('input.opinion', text('field.opinion_needed'));
    return this.change(caller, id, opinion ?? undefined, async (tx, row) => {
      if (row.issuedOn !== null) throw invalidField('id', text('field.not_draft'));
      if (row.draftedById === caller.personId) throw invalidField('id', text('field.own_draft'));
      await tx.update(IncentivePolicyVersion, { id, version }, {
        review: input.outcome, reviewedOn: this.db.clock.today(), reviewedById: caller.personId, reviewNo: input.documentNo?.trim() || null, reviewOpinion: opinion,
      });
    });
  }

  /** Puts a draft in force from its first day on; the version before it ends there. @throws Refusal `INVALID_INPUT` unless its review passed; `CONFLICT` */
  async issue(caller: Caller, id: string, version: number, reason?: string): Promise<PolicyType> {
    const today = this.db.clock.today();
    return this.change(caller, id, reason, async (tx, row) => {
      if (row.issuedOn !== null) throw invalidField('id', text('field.not_draft'));
      if (!mayBeIssued(row.review)) throw invalidField('id', text('field.not_reviewed', { review: row.review }));
      if (row.validUntil < today) throw invalidField('id', text('field.term_over'));
      const before = (await tx.findAll(IncentivePolicyVersion, { policyId: row.policyId })).filter(({ issuedOn }) => issuedOn !== null).sort((a, b) => a.number - b.number).at(-1);
      if (before && row.validFrom <= before.validFrom) throw invalidField('id', text('field.version_starts_later', { from: before.validFrom }));
      if (before && (before.endedFrom === null || before.endedFrom > row.validFrom)) await tx.update(IncentivePolicyVersion, before, { endedFrom: row.validFrom });
      await tx.update(IncentivePolicyVersion, { id, version }, { issuedOn: today, issuedById: caller.personId });
    });
  }

  /** Repeals a version from a day on. @throws Refusal `INVALID_INPUT`, `CONFLICT` */
  async end(caller: Caller, id: string, version: number, from: string, reason: string): Promise<PolicyType> {
    const today = this.db.clock.today();
    return this.change(caller, id, reason, async (tx, row) => {
      if (row.issuedOn === null || (row.endedFrom !== null && row.endedFrom <= today)) throw invalidField('id', text('field.not_in_force'));
      if (from < today) throw invalidField('from', text('field.past'));
      if (from < row.validFrom) throw invalidField('from', text('field.end_before_start', { from: row.validFrom }));
      await tx.update(IncentivePolicyVersion, { id, version }, { endedFrom: from });
    });
  }

  private async change(caller: Caller, id: string, reason: string | undefined, work: (tx: ZoneTransaction, row: IncentivePolicyVersion) => Promise<void>): Promise<PolicyType> {
    const policyId = await this.db.write(
      caller,
      async (tx) => {
        const { policyId } = await tx.get(IncentivePolicyVersion, id);
        await lockPolicy(tx, policyId);
        await work(tx, await tx.get(IncentivePolicyVersion, id));
        return policyId;
      },
      { reason },
    );
    return this.present(caller, policyId);
  }

  private async present(caller: Caller, id: string): Promise<PolicyType> {
    const policy = await this.policy(caller, id);
    if (!policy) throw new Refusal('NOT_FOUND');
    return policy;
  }
}

/** Who changes a version of a policy waits for whoever changes another one of it. */
async function lockPolicy(tx: ZoneTransaction, id: string): Promise<void> {
  const [row] = await tx.sql(`select 1 from incentive_policy where zone_id = app.zone() and id = $1 and deleted_at is null for no key update`, [id]);
  if (!row) throw new Refusal('NOT_FOUND');
}

async function nextCode(tx: ZoneTransaction): Promise<string> {
  await tx.sql(`select pg_advisory_xact_lock(hashtextextended('incentive_policy' || app.zone(), 0))`);
  const [row] = await tx.sql<{ next: number }>(`select count(*)::int + 1 as next from incentive_policy where zone_id = app.zone()`);
  return `ZC-${String(row!.next).padStart(3, '0')}`;
}

async function insertVersion(tx: ZoneTransaction, policyId: string, number: number, input: PolicyVersionInput, path: string): Promise<string> {
  return tx.insert(IncentivePolicyVersion, { policyId, number, ...(await storedVersion(tx, input, path)), draftedById: tx.actor.personId });
}

async function storedVersion(tx: ZoneTransaction, input: PolicyVersionInput, path: string) {
  if (input.chainId && !(await tx.find(Chain, { id: input.chainId }))) throw invalidField(`${path}.chainId`, text('field.chain_unknown'));
  const { conditions, scope, extent, process, term, validFrom, validUntil, requiredMetrics } = input;
  return {
    conditions: conditions.trim(), scope: scope.trim(), extent: extent.trim(), process: process.trim(), term: term.trim(), validFrom, validUntil,
    chainId: input.chainId ?? null, minInvestment: input.minInvestment ?? null, requiredMetrics: requiredMetrics ?? [], formula: formulaOf(input.formula), source: input.source?.trim() || null,
  };
}

/** A formula as it is stored. */
export function formulaOf({ base, method, tiers, sliced, cap, stacking }: IncentiveFormulaInput): Formula {
  return {
    base, method, tiers: tiers.map(({ from, value }) => ({ from, value })), sliced: sliced ?? false, cap: cap ?? null,
    stacking: stacking ? { group: stacking.group.trim(), cap: stacking.cap ?? null, percent: stacking.percent ?? null } : null,
  };
}

const CLAUSES = ['conditions', 'scope', 'extent', 'process', 'term'] as const;

function versionProblems(input: PolicyVersionInput, path: string): FieldProblem[] {
  const problems: FieldProblem[] = CLAUSES.filter((clause) => !input[clause].trim()).map((clause) => ({ path: `${path}.${clause}`, message: text('field.required') }));
  if (input.validUntil < input.validFrom) problems.push({ path: `${path}.validUntil`, message: text('field.from_after_until') });
  const least = decimalProblem(input.minInvestment, MONEY);
  if (least) problems.push({ path: `${path}.minInvestment`, message: least });
  else if (input.minInvestment != null && decimal(input.minInvestment).isZero()) problems.push({ path: `${path}.minInvestment`, message: text('field.positive') });
  problems.push(...formulaProblems(formulaOf(input.formula), `${path}.formula`));
  return problems;
}

function refuse(fields: FieldProblem[]): void {
  if (fields.length > 0) throw new Refusal('INVALID_INPUT', { fields });
}
