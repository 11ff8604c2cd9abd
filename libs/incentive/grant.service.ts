import { Injectable } from '@nestjs/common';
import { decimal, invalidField, keyset, Refusal, toPage, yearOf, ZoneDatabase, type FieldProblem, type Page, type PageArgs, type SortOrder, type ZoneTransaction } from '#platform';
import { Chain } from '#chain';
import { Contract, ContractMetric, ContractState } from '#contract';
import type { Caller } from '#identity';
import { Approval, ApprovalKind, ApprovalOutcome, decimalProblem, lockProject, type LockedProject } from '#project';
import { IncentiveGrant, IncentiveGrantMetric, IncentiveGrantYear } from './grant.entity.js';
import type { IncentiveGrantFilter, IncentiveGrantInput } from './grant.inputs.js';
import { breachedNow, finishGrant, grantJson, openOf, type GrantRow } from './grant.sql.js';
import type { GrantType } from './grant.types.js';
import { ClawbackMethod, IncentiveProblemKind, PolicyState } from './incentive.enums.js';
import { text } from './messages.js';
import { IncentivePolicy, IncentivePolicyVersion } from './policy.entity.js';
import { stateOn } from './policy.rules.js';
import { promisedProjectJson, type PromisedProject } from './problem.service.js';
import { problemsOf, type GrantPromise } from './problems.rules.js';

const LATEST: SortOrder = { by: 'g.created_at', type: 'timestamptz', direction: 'desc', tie: 'g.id' };
const MONEY = [18, 2] as const;
/** Below which field of the input a problem is said. */
const FIELD_OF = { [IncentiveProblemKind.OVERLAP]: 'input.policyVersionId', [IncentiveProblemKind.OVER_CAP]: 'input.years', [IncentiveProblemKind.OVER_STACKING]: 'input.years' };

/** Grants policies in agreements: which version, how much by year, tied to which metrics, and what is taken back. */
@Injectable()
export class GrantService {
  constructor(private readonly db: ZoneDatabase) {}

  /** A page of grants with their ledgers, the latest first. */
  async list(caller: Caller, page: PageArgs, filter: IncentiveGrantFilter = {}): Promise<Page<GrantType>> {
    const params: unknown[] = [];
    const conditions = ['g.zone_id = app.zone()', 'g.deleted_at is null'];
    if (filter.projectId) conditions.push(`g.project_id = $${params.push(filter.projectId)}`);
    if (filter.chainId) conditions.push(`exists (select 1 from project p where p.zone_id = g.zone_id and p.id = g.project_id and p.chain_id = $${params.push(filter.chainId)})`);
    if (filter.policyId) conditions.push(`exists (select 1 from incentive_policy_version v where v.zone_id = g.zone_id and v.id = g.policy_version_id and v.policy_id = $${params.push(filter.policyId)})`);
    if (filter.breached) conditions.push(breachedNow('g'));
    if (filter.open) conditions.push(`${openOf('g')} > 0`);
    const where = conditions.join(' and ');
    const counted = [...params];
    const keys = keyset(page, LATEST, params);
    const rows = await this.db.read<(GrantRow & { cursor?: unknown })[]>(
      caller.zoneId,
      'incentive_grants',
      `select coalesce(json_agg(${grantJson('g', `, 'cursor', g.cursor`)}), '[]') from (
         select g.*, ${keys.cursor} as cursor from incentive_grant g where ${where} and ${keys.condition} ${keys.orderBy} ${keys.limit}) g`,
      params,
    );
    return toPage((rows ?? []).map((row) => finishGrant(row, caller.locale)), page, async () => (await this.db.read<number>(caller.zoneId, 'incentive_grants_count', `select count(*)::int from incentive_grant g where ${where}`, counted)) ?? 0);
  }

  /** One grant with its ledger; null when there is none. */
  async grant(caller: Caller, id: string): Promise<GrantType | null> {
    const row = await this.db.read<GrantRow>(caller.zoneId, 'incentive_grant', `select ${grantJson('g')} from incentive_grant g where g.zone_id = app.zone() and g.id = $1 and g.deleted_at is null`, [id]);
    return row && finishGrant(row, caller.locale);
  }

  /**
   * Grants a version of a policy in an agreement. What goes beyond the policy's cap or stacking limit, or overlaps another grant, takes an
   * approved 一事一议 of the project, and is marked for ever.
   * @throws Refusal `INVALID_INPUT` with everything that is wrong
   */
  async create(caller: Caller, input: IncentiveGrantInput, idempotencyKey: string): Promise<GrantType> {
    const grantedOn = input.grantedOn ?? this.db.clock.today();
    refuse(this.inputProblems(input, grantedOn));
    const id = await this.db.write(caller, async (tx) => {
      const contract = await tx.find(Contract, { id: input.contractId });
      if (!contract) throw invalidField('input.contractId', text('field.contract_unknown'));
      const project = await lockProject(tx, contract.projectId);
      caller.assertMayOn('incentive.grant', project);
      return tx.once(idempotencyKey, 'grantIncentive', input, async () => {
        if (contract.state === ContractState.ENDED) throw invalidField('input.contractId', text('field.contract_ended'));
        const version = await tx.find(IncentivePolicyVersion, { id: input.policyVersionId });
        if (!version) throw invalidField('input.policyVersionId', text('field.version_unknown'));
        refuse([...(await scopeProblems(tx, version, project, grantedOn)), ...(await metricProblems(tx, version, input))]);
        const exception = await beyondPolicy(tx, version, project, input);
        const grantId = await tx.insert(IncentiveGrant, {
          code: input.code?.trim() || (await nextCode(tx, project)), projectId: project.id, contractId: contract.id, policyVersionId: version.id, grantedOn,
          clause: input.clause?.trim() || null, clawback: { method: input.clawbackMethod, rates: input.clawbackRates ?? [] }, exception,
        });
        await tx.insertMany(IncentiveGrantYear, input.years.map(({ year, amount }) => ({ grantId, year, amount })));
        await tx.insertMany(IncentiveGrantMetric, input.metricIds.map((metricId) => ({ grantId, metricId })));
        return grantId;
      });
    });
    return this.present(caller, id);
  }

  /** Ends a grant: nothing more becomes due. What is due stays. @throws Refusal `CONFLICT` */
  async end(caller: Caller, id: string, version: number, reason: string): Promise<GrantType> {
    await this.db.write(
      caller,
      async (tx) => {
        const { projectId } = await tx.get(IncentiveGrant, id);
        caller.assertMayOn('incentive.grant', await lockProject(tx, projectId));
        const { endedOn } = await tx.get(IncentiveGrant, id);
        if (endedOn !== null) throw invalidField('id', text('ledger.ended', { date: endedOn }));
        await tx.update(IncentiveGrant, { id, version }, { endedOn: this.db.clock.today() });
      },
      { reason },
    );
    return this.present(caller, id);
  }

  async present(caller: Caller, id: string): Promise<GrantType> {
    const grant = await this.grant(caller, id);
    if (!grant) throw new Refusal('NOT_FOUND');
    return grant;
  }

  private inputProblems(input: IncentiveGrantInput, grantedOn: string): FieldProblem[] {
    const problems: FieldProblem[] = [];
    const add = (field: string, message: FieldProblem['message'] | null) => void (message && problems.push({ path: `input.${field}`, message }));
    if (grantedOn > this.db.clock.today()) add('grantedOn', text('field.future'));
    if (input.years.length === 0) add('years', text('field.years_needed'));
    for (const [index, { year, amount }] of input.years.entries()) {
      if (input.years.findIndex((other) => other.year === year) < index) add(`years.${index}.year`, text('field.year_twice'));
      else if (year < yearOf(grantedOn)) add(`years.${index}.year`, text('field.year_before'));
      add(`years.${index}.amount`, decimalProblem(amount, MONEY) ?? (decimal(amount).isZero() ? text('field.positive') : null));
    }
    if (input.metricIds.length === 0) add('metricIds', text('field.metrics_needed'));
    const rates = input.clawbackRates ?? [];
    if (input.clawbackMethod === ClawbackMethod.BY_YEAR && rates.length === 0) add('clawbackRates', text('field.rates_needed'));
    if (input.clawbackMethod === ClawbackMethod.BREACHED_SHARE && rates.length > 0) add('clawbackRates', text('field.rates_only_by_year'));
    for (const [index, rate] of rates.entries()) add(`clawbackRates.${index}`, decimalProblem(rate, [3, 4]) ?? (decimal(rate).gt(100) || decimal(rate).isZero() ? text('field.percent') : null));
    return problems;
  }
}

async function scopeProblems(tx: ZoneTransaction, version: IncentivePolicyVersion, project: LockedProject, grantedOn: string): Promise<FieldProblem[]> {
  const path = 'input.policyVersionId';
  const problems: FieldProblem[] = [];
  if (stateOn(version, grantedOn) !== PolicyState.IN_FORCE) problems.push({ path, message: text('field.policy_not_in_force', { date: grantedOn }) });
  if (version.chainId !== null && version.chainId !== project.chainId) problems.push({ path, message: text('field.other_chain', { chain: (await tx.get(Chain, version.chainId)).name }) });
  if (version.minInvestment !== null && decimal(project.totalInvestment ?? '0').lt(version.minInvestment)) problems.push({ path, message: text('field.investment_too_small', { amountYuan: version.minInvestment }) });
  return problems;
}

async function metricProblems(tx: ZoneTransaction, { requiredMetrics }: IncentivePolicyVersion, { contractId, metricIds }: IncentiveGrantInput): Promise<FieldProblem[]> {
  const tied = (await tx.findAll(ContractMetric, { contractId })).filter(({ id }) => metricIds.includes(id));
  if (tied.length < metricIds.length) return [{ path: 'input.metricIds', message: text('field.metric_of_other') }];
  return requiredMetrics.filter((kind) => !tied.some((metric) => metric.kind === kind)).map((metric) => ({ path: 'input.metricIds', message: text('field.metric_required', { metric }) }));
}

/** Whether a grant goes beyond its policy; refused unless the project's latest 一事一议 was approved. */
async function beyondPolicy(tx: ZoneTransaction, version: IncentivePolicyVersion, project: LockedProject, { years }: IncentiveGrantInput): Promise<boolean> {
  const [{ found }] = (await tx.sql<{ found: PromisedProject }>(`select ${promisedProjectJson('p')} as found from project p where p.zone_id = app.zone() and p.id = $1`, [project.id])) as [{ found: PromisedProject }];
  const policy = await tx.get(IncentivePolicy, version.policyId);
  const candidate: GrantPromise = { id: CANDIDATE, code: '', policy, version, years };
  const against = problemsOf([...found.promises, candidate], found.fixedInvestment).filter(({ kind, grantIds }) => kind !== IncentiveProblemKind.EXPIRED && grantIds.includes(CANDIDATE));
  if (against.length === 0) return false;
  const [latest] = (await tx.findAll(Approval, { projectId: project.id, kind: ApprovalKind.CASE_BY_CASE })).sort((a, b) => b.id.localeCompare(a.id));
  if (latest?.outcome === ApprovalOutcome.APPROVED) return true;
  throw new Refusal('INVALID_INPUT', { fields: against.map(({ kind, said }) => ({ path: FIELD_OF[kind as keyof typeof FIELD_OF], message: text(said.key, said.params) })) });
}

/** Stands for the grant that is being made among those that are. */
const CANDIDATE = 'candidate';

async function nextCode(tx: ZoneTransaction, project: LockedProject): Promise<string> {
  const [row] = await tx.sql<{ made: number }>(`select count(*)::int as made from incentive_grant where zone_id = app.zone() and project_id = $1`, [project.id]);
  return `DX-${project.code}-${row!.made + 1}`;
}

function refuse(fields: FieldProblem[]): void {
  if (fields.length > 0) throw new Refusal('INVALID_INPUT', { fields });
}
