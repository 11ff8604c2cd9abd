import { Injectable } from '@nestjs/common';
import { addMonths, invalidField, Refusal, ZoneDatabase, type FieldProblem, type ZoneTransaction } from '#platform';
import type { Caller } from '#identity';
import { decimalProblem } from '#project';
import { ContractAmendment } from './amendment.entity.js';
import type { AmendedTargetInput, AmendmentInput, RampUpInput } from './amendment.inputs.js';
import { checkContracts } from './contract-check.service.js';
import { Contract, ContractMetric } from './contract.entity.js';
import { ContractState, MetricMeasure } from './contract.enums.js';
import { lockContract } from './contract.lock.js';
import { ContractService, metricProblems } from './contract.service.js';
import type { ContractType } from './contract.types.js';
import { contractText as text } from './messages.js';
import { metricFacts } from './metrics.js';
import { assertSignable } from './signing.js';
import { keepEarlierTarget } from './targets.js';
import { writeTerms } from './terms.js';
import type { ContractTermsInput } from './terms.inputs.js';
import { termProblems } from './terms.rules.js';
import { termLists } from './terms.sql.js';

/** The terms of agreements, and how they change once they are signed. */
@Injectable()
export class AmendmentService {
  constructor(
    private readonly db: ZoneDatabase,
    private readonly contracts: ContractService,
  ) {}

  /**
   * Sets parties, phases, amounts and clauses of a draft.
   * @throws Refusal `INVALID_INPUT`, also for a signed agreement; `CONFLICT`
   */
  async setTerms(caller: Caller, contractId: string, version: number, terms: ContractTermsInput, reason?: string): Promise<ContractType> {
    refuse(termProblems(terms, 'input', this.db.clock.today()));
    await this.db.write(
      caller,
      async (tx) => {
        const { contract } = await lockContract(tx, caller, contractId, 'contract.edit');
        if (contract.state === ContractState.SIGNED) throw invalidField('id', text('field.by_amendment'));
        // Counts the version up even where only rows of the lists change.
        await tx.update(Contract, { id: contractId, version }, { parcel: contract.parcel });
        await writeTerms(tx, contractId, terms);
      },
      { reason },
    );
    return this.contracts.present(caller, contractId);
  }

  /**
   * Promises of following years 达产爬坡, in a draft. Years that are promised already get the new target.
   * @throws Refusal `INVALID_INPUT`
   */
  async addRampUp(caller: Caller, contractId: string, input: RampUpInput, idempotencyKey: string): Promise<ContractType> {
    const { kind, firstDueOn, targets, evidence } = input;
    if (targets.length < 2 || metricFacts(kind).measure === MetricMeasure.DATE) throw invalidField('input.targets', text('field.ramp_up'));
    for (const [index, target] of targets.entries()) {
      await this.contracts.addMetric(caller, contractId, { kind, target, dueOn: addMonths(firstDueOn, 12 * index), evidence, mandatory: metricFacts(kind).mandatory }, `${idempotencyKey}-${index}`);
    }
    return this.contracts.present(caller, contractId);
  }

  /**
   * Amends a signed agreement. Every target that is replaced stays to be seen, with what replaced it; the agreement must still be one that
   * could be signed.
   * @throws Refusal `INVALID_INPUT`, `CONFLICT`; `GATE_REFUSED` with what would be wrong with it
   */
  async amend(caller: Caller, contractId: string, version: number, input: AmendmentInput, idempotencyKey: string): Promise<ContractType> {
    refuse(amendmentProblems(input, this.db.clock.today()));
    await this.db.write(
      caller,
      async (tx) => {
        const { project, contract } = await lockContract(tx, caller, contractId, 'contract.edit');
        await tx.once(idempotencyKey, 'amendContract', { contractId, input }, async () => {
          if (contract.state !== ContractState.SIGNED) throw invalidField('contractId', text('field.not_signed'));
          if (contract.version !== version) throw new Refusal('CONFLICT', { current: contract });
          if (contract.signedOn && input.signedOn < contract.signedOn) throw invalidField('input.signedOn', text('field.before_signing'));
          const id = await tx.insert(ContractAmendment, {
            contractId,
            number: contract.revision + 1,
            kind: input.kind,
            code: input.code?.trim() || null,
            signedOn: input.signedOn,
            reason: input.reason.trim(),
            before: await termsNow(tx, contract),
          });
          const { landArea, factoryArea, amount } = input;
          const facts = Object.fromEntries(Object.entries({ landArea, factoryArea, amount }).filter(([, value]) => value !== undefined && value !== null));
          await tx.update(Contract, { id: contractId, version }, { ...facts, revision: contract.revision + 1 });
          if (input.terms) await writeTerms(tx, contractId, input.terms);
          for (const [index, target] of (input.targets ?? []).entries()) await this.amendTarget(tx, contractId, id, target, input.signedOn, `input.targets.${index}`);
          await assertSignable(tx, caller, project, contractId);
          return id;
        });
        await checkContracts(tx, { contractId });
      },
      { reason: input.reason },
    );
    return this.contracts.present(caller, contractId);
  }

  private async amendTarget(tx: ZoneTransaction, contractId: string, amendmentId: string, input: AmendedTargetInput, signedOn: string, path: string): Promise<void> {
    const metric = input.metricId ? await tx.get(ContractMetric, input.metricId) : null;
    if (metric && metric.contractId !== contractId) throw invalidField(`${path}.metricId`, text('field.other_contract'));
    const kind = metric?.kind ?? input.kind!;
    refuse(metricProblems({ ...input, kind }).map((problem) => ({ ...problem, path: problem.path.replace('input', path) })));
    const taken = await tx.find(ContractMetric, { contractId, kind, dueOn: input.dueOn });
    if (taken && taken.id !== metric?.id) throw invalidField(`${path}.dueOn`, text('field.target_twice'));
    const promise = { base: input.base ?? metric?.base ?? null, target: input.target ?? null, targetOn: input.targetOn ?? null, dueOn: input.dueOn };
    if (metric) await tx.update(ContractMetric, metric, { ...promise, ...(await keepEarlierTarget(tx, metric, signedOn, amendmentId)) });
    else await tx.insert(ContractMetric, { ...promise, contractId, kind, unit: metricFacts(kind).unit, mandatory: metricFacts(kind).mandatory, amendmentId });
  }
}

/** The terms of an agreement as GraphQL names them, for the amendment that changes them. */
async function termsNow(tx: ZoneTransaction, { id, landArea, factoryArea, amount, parcel, factorySpace }: Contract): Promise<Record<string, unknown>> {
  const { parties, phases, sums, clauses } = termLists;
  const [lists] = await tx.sql(
    `select ${parties('k')} as parties, ${phases('k')} as phases, ${sums('k')} as sums, ${clauses('k')} as clauses from contract k where k.zone_id = app.zone() and k.id = $1`,
    [id],
  );
  return { landArea, factoryArea, amount, parcel, factorySpace, ...lists };
}

function amendmentProblems(input: AmendmentInput, today: string): FieldProblem[] {
  const problems = termProblems(input.terms ?? {}, 'input.terms', today);
  for (const [field, digits] of [['landArea', [14, 4]], ['factoryArea', [14, 4]], ['amount', [18, 2]]] as const) {
    const message = decimalProblem(input[field], digits);
    if (message) problems.push({ path: `input.${field}`, message });
  }
  if (input.signedOn > today) problems.push({ path: 'input.signedOn', message: text('field.future') });
  for (const [index, { metricId, kind }] of (input.targets ?? []).entries()) {
    if (!metricId === !kind) problems.push({ path: `input.targets.${index}.metricId`, message: text('field.metric_or_kind') });
  }
  const changed = input.landArea ?? input.factoryArea ?? input.amount ?? input.terms ?? input.targets?.[0];
  if (changed === undefined || changed === null) problems.push({ path: 'input.targets', message: text('field.nothing_amended') });
  return problems;
}

function refuse(fields: FieldProblem[]): void {
  if (fields.length > 0) throw new Refusal('INVALID_INPUT', { fields });
}
