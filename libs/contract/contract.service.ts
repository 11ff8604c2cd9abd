import { Injectable } from '@nestjs/common';
import { decimal, invalidField, quarterStart, Refusal, ZoneDatabase, type FieldProblem, type Quarter, type ZoneTransaction } from '#platform';
import type { Caller } from '#identity';
import { decimalProblem, lockProject, type LockedProject } from '#project';
import { checkContracts } from './contract-check.service.js';
import { Contract, ContractMetric } from './contract.entity.js';
import { ContractState, ReturnSource, type MetricKind } from './contract.enums.js';
import type { ContractInput, ContractMetricInput, MetricReturnInput } from './contract.inputs.js';
import { contractJson, contractsOfProjectJson, finishContract, type ContractRow } from './contract.sql.js';
import type { ContractType } from './contract.types.js';
import { contractMessages, contractText as text } from './messages.js';
import { assertSignable } from './signing.js';
import { keepEarlierTarget } from './targets.js';
import { lockContract } from './contract.lock.js';
import { metricFacts } from './metrics.js';
import { writeReturn } from './return-writing.js';

type MessageKey = Parameters<typeof contractMessages>[1];

/** Which states an agreement may go to from each. */
const STATE_MOVES = {
  [ContractState.DRAFT]: [ContractState.SIGNED, ContractState.ENDED],
  [ContractState.SIGNED]: [ContractState.ENDED],
  [ContractState.ENDED]: [],
} as const satisfies Record<ContractState, readonly ContractState[]>;

/** Investment agreements, their promises, and what is returned for them. */
@Injectable()
export class ContractService {
  constructor(private readonly db: ZoneDatabase) {}

  /** One agreement with metrics, returns, latest checks and drafting problems; null when there is none. */
  async contract(caller: Caller, id: string): Promise<ContractType | null> {
    const sql = `select ${contractJson('k')} from contract k where k.zone_id = app.zone() and k.id = $1 and k.deleted_at is null`;
    const row = await this.db.read<ContractRow>(caller.zoneId, 'contract', sql, [id]);
    return row && finishContract(row, caller.locale);
  }

  /** The agreements of several projects, by project. */
  async ofProjects(zoneId: string, projectIds: readonly string[]): Promise<Map<string, ContractRow[]>> {
    const rows = await this.db.rows<{ id: string; contracts: ContractRow[] }>(
      zoneId,
      'contracts_of_projects',
      `select p.id, ${contractsOfProjectJson('p')} as contracts from project p where p.zone_id = app.zone() and p.id = any($1::uuid[])`,
      [projectIds],
    );
    return new Map(rows.map(({ id, contracts }) => [id, contracts]));
  }

  /**
   * Draws up an agreement for a project. Without a code it gets the project's with a number behind it.
   * @throws Refusal `INVALID_INPUT`; `GATE_REFUSED` when it is to be signed at once: its metrics are still missing
   */
  async create(caller: Caller, projectId: string, input: ContractInput, idempotencyKey: string): Promise<ContractType> {
    refuse(contractProblems(input, this.db.clock.today()));
    const id = await this.db.write(caller, async (tx) => {
      const project = await lockProject(tx, projectId);
      caller.assertMayOn('contract.edit', project);
      return tx.once(idempotencyKey, 'createContract', { projectId, input }, async () => {
        const code = input.code?.trim() || (await this.nextCode(tx, project));
        await assertCodeFree(tx, code, null);
        const contractId = await tx.insert(Contract, {
          projectId,
          code,
          signedOn: input.signedOn ?? null,
          landArea: input.landArea ?? null,
          factoryArea: input.factoryArea ?? null,
          amount: input.amount ?? null,
        });
        if (input.state && input.state !== ContractState.DRAFT) await this.enterState(tx, caller, project, await tx.get(Contract, contractId), input.state);
        return contractId;
      });
    });
    return this.present(caller, id);
  }

  /**
   * Changes an agreement; what is left out stays. It counts as signed once its project is signed and nothing is wrong with the draft; an
   * approved 一事一议 stands in for a floor [7], never for a metric that is missing.
   * @throws Refusal `INVALID_INPUT`, `CONFLICT`; `GATE_REFUSED` with everything that is in the way of signing
   */
  async update(caller: Caller, id: string, version: number, input: ContractInput, reason?: string): Promise<ContractType> {
    refuse(contractProblems(input, this.db.clock.today()));
    await this.db.write(
      caller,
      async (tx) => {
        const { project, contract } = await lockContract(tx, caller, id, 'contract.edit');
        if (contract.version !== version) throw new Refusal('CONFLICT', { current: contract });
        const { state, code, ...facts } = given(input);
        refuse(signedTerms(contract, facts));
        if (code) await assertCodeFree(tx, code, id);
        await tx.update(Contract, { id, version }, { ...facts, ...(code && { code }) });
        if (state && state !== contract.state) await this.enterState(tx, caller, project, await tx.get(Contract, id), state);
        await checkContracts(tx, { contractId: id });
      },
      { reason },
    );
    return this.present(caller, id);
  }

  /**
   * Adds a promise to a draft. The same kind and due date again changes its target: every target there was is kept.
   * @throws Refusal `INVALID_INPUT`, also for a signed agreement, which only an amendment changes
   */
  async addMetric(caller: Caller, contractId: string, input: ContractMetricInput, idempotencyKey: string): Promise<ContractType> {
    refuse(metricProblems(input));
    const { unit } = metricFacts(input.kind);
    await this.db.write(
      caller,
      async (tx) => {
        const { contract } = await lockContract(tx, caller, contractId, 'contract.edit');
        await tx.once(idempotencyKey, 'addContractMetric', { contractId, input }, async () => {
          if (contract.state === ContractState.SIGNED) throw invalidField('input.kind', text('field.by_amendment'));
          const promise = {
            base: input.base ?? null,
            target: input.target ?? null,
            targetOn: input.targetOn ?? null,
            evidence: input.evidence?.trim() || null,
            mandatory: input.mandatory ?? true,
          };
          const before = await tx.find(ContractMetric, { contractId, kind: input.kind, dueOn: input.dueOn });
          if (before) await tx.update(ContractMetric, before, { ...promise, ...(await keepEarlierTarget(tx, before, this.db.clock.today(), null)) });
          return before?.id ?? tx.insert(ContractMetric, { contractId, kind: input.kind, unit, dueOn: input.dueOn, ...promise });
        });
        await checkContracts(tx, { contractId });
      },
      { reason: contractMessages(caller.locale, 'amendment') },
    );
    return this.present(caller, contractId);
  }

  /**
   * Records what was reported for a quarter, and checks the agreement anew. What was returned stands: a correction is a return of its own
   * that points to the one it takes the place of.
   * @throws Refusal `INVALID_INPUT`, also for a second return of a quarter that corrects nothing
   */
  async recordReturn(caller: Caller, metricId: string, input: MetricReturnInput, idempotencyKey: string): Promise<ContractType> {
    const today = this.db.clock.today();
    const contractId = await this.db.write(caller, async (tx) => {
      const metric = await tx.get(ContractMetric, metricId);
      await lockContract(tx, caller, metric.contractId, 'metric.return');
      refuse(returnProblems(metric.kind, input, today));
      await tx.once(idempotencyKey, 'recordMetricReturn', { metricId, input }, () => writeReturn(tx, metric, input, ReturnSource.FORM, today));
      await checkContracts(tx, { contractId: metric.contractId });
      return metric.contractId;
    });
    return this.present(caller, contractId);
  }

  /** Holds an agreement's promises against what came, now. */
  async runChecks(caller: Caller, contractId: string): Promise<ContractType> {
    await this.db.write(caller, async (tx) => {
      await lockContract(tx, caller, contractId, 'check.run');
      await checkContracts(tx, { contractId });
    });
    return this.present(caller, contractId);
  }

  /** An agreement that there is. @throws Refusal `NOT_FOUND` */
  async present(caller: Caller, id: string): Promise<ContractType> {
    const contract = await this.contract(caller, id);
    if (!contract) throw new Refusal('NOT_FOUND');
    return contract;
  }

  private async enterState(tx: ZoneTransaction, caller: Caller, project: LockedProject, contract: Contract, to: ContractState): Promise<void> {
    const allowed: readonly ContractState[] = STATE_MOVES[contract.state];
    if (!allowed.includes(to)) throw invalidField('input.state', text('field.state'));
    if (to === ContractState.SIGNED) await assertSignable(tx, caller, project, contract.id);
    await tx.update(Contract, contract, { state: to, ...(to === ContractState.SIGNED && { signedOn: contract.signedOn ?? project.signedOn ?? this.db.clock.today() }) });
  }

  private async nextCode(tx: ZoneTransaction, project: LockedProject): Promise<string> {
    const [count] = await tx.sql<{ made: number }>(`select count(*)::int as made from contract where zone_id = app.zone() and project_id = $1`, [project.id]);
    return `${project.code}-${count!.made + 1}`;
  }
}

/** What was given, trimmed; what cannot be null is left out when it is. */
function given(input: ContractInput): { state?: ContractState; code?: string; signedOn?: string | null; landArea?: string | null; factoryArea?: string | null; amount?: string | null } {
  const { state, code, ...facts } = input;
  const changes = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
  return { ...changes, ...(state && { state }), ...(code?.trim() && { code: code.trim() }) };
}

/** Terms of a signed agreement change by an amendment only. */
function signedTerms(contract: Contract, facts: Partial<Record<'signedOn' | 'landArea' | 'factoryArea' | 'amount', string | null>>): FieldProblem[] {
  if (contract.state !== ContractState.SIGNED) return [];
  return (['signedOn', 'landArea', 'factoryArea', 'amount'] as const).flatMap((field) => {
    const value = facts[field];
    const same = value === undefined || value === contract[field] || (value !== null && contract[field] !== null && field !== 'signedOn' && decimal(value).eq(contract[field]));
    return same ? [] : [{ path: `input.${field}`, message: text('field.by_amendment') }];
  });
}

function contractProblems(input: ContractInput, today: string): FieldProblem[] {
  const problems = (['landArea', 'factoryArea'] as const).flatMap((field) => decimalFieldProblem(field, input[field], [14, 4]));
  problems.push(...decimalFieldProblem('amount', input.amount, [18, 2]));
  if (input.signedOn && input.signedOn > today) problems.push({ path: 'input.signedOn', message: text('field.future') });
  return problems;
}

/** What is wrong with a promise. */
export function metricProblems(input: Pick<ContractMetricInput, 'kind' | 'base' | 'target' | 'targetOn'>): FieldProblem[] {
  const problems = [...decimalFieldProblem('target', input.target, [18, 6]), ...decimalFieldProblem('base', input.base, [18, 6])];
  const add = (field: string, key: MessageKey): void => void problems.push({ path: `input.${field}`, message: text(key) });
  if (metricFacts(input.kind).measure === 'date') {
    if (!input.targetOn) add('targetOn', 'field.required');
    if (input.target) add('target', 'field.date_metric');
  } else {
    if (!input.target) add('target', 'field.required');
    if (input.targetOn) add('targetOn', 'field.value_metric');
  }
  return problems;
}

/** What is wrong with a return. */
export function returnProblems(kind: MetricKind, input: MetricReturnInput, today: string): FieldProblem[] {
  const problems = decimalFieldProblem('value', input.value, [18, 6]);
  const add = (field: string, key: MessageKey): void => void problems.push({ path: `input.${field}`, message: text(key) });
  if (metricFacts(kind).measure === 'date') {
    if (!input.valueOn) add('valueOn', 'field.required');
    if (input.value) add('value', 'field.date_return');
    if (input.valueOn && input.valueOn > today) add('valueOn', 'field.future');
  } else {
    if (!input.value) add('value', 'field.required');
    if (input.valueOn) add('valueOn', 'field.value_return');
  }
  if (quarterStart({ year: input.year, quarter: input.quarter as Quarter['quarter'] }) > today) add('quarter', 'field.not_begun');
  if (input.returnedOn && input.returnedOn > today) add('returnedOn', 'field.future');
  return problems;
}

function decimalFieldProblem(field: string, value: string | null | undefined, digits: readonly [number, number]): FieldProblem[] {
  const message = decimalProblem(value, digits);
  return message ? [{ path: `input.${field}`, message }] : [];
}

async function assertCodeFree(tx: ZoneTransaction, code: string, except: string | null): Promise<void> {
  const other = await tx.find(Contract, { code });
  if (other && other.id !== except) throw invalidField('input.code', text('field.duplicate_code'));
}

function refuse(fields: FieldProblem[]): void {
  if (fields.length > 0) throw new Refusal('INVALID_INPUT', { fields });
}
