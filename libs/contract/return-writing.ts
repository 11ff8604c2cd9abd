import { In } from 'typeorm';
import { invalidField, type ZoneTransaction } from '#platform';
import { ContractMetric, MetricReturn } from './contract.entity.js';
import type { ReturnSource } from './contract.enums.js';
import type { MetricReturnInput } from './contract.inputs.js';
import { contractText as text } from './messages.js';
import { standing } from './returns.rules.js';

/** The returns of a quarter that count for a metric; steps of one ramp-up share theirs. */
export async function standingReturns(tx: ZoneTransaction, metric: ContractMetric, { year, quarter }: { year: number; quarter: number }): Promise<MetricReturn[]> {
  const steps = await tx.findAll(ContractMetric, { contractId: metric.contractId, kind: metric.kind });
  return standing(await tx.findAll(MetricReturn, { metricId: In(steps.map(({ id }) => id)) })).filter((row) => row.year === year && row.quarter === quarter);
}

/**
 * Writes a return: it stands unless a later one corrects it.
 * @throws Refusal `INVALID_INPUT` for a second return of a quarter that corrects nothing
 */
export async function writeReturn(tx: ZoneTransaction, metric: ContractMetric, input: MetricReturnInput, source: ReturnSource, today: string): Promise<string> {
  const sameQuarter = await standingReturns(tx, metric, input);
  if (input.correctsId && !sameQuarter.some(({ id }) => id === input.correctsId)) throw invalidField('input.correctsId', text('field.corrects'));
  if (!input.correctsId && sameQuarter.length > 0) throw invalidField('input.quarter', text('field.already_returned'));
  return tx.insert(MetricReturn, {
    metricId: metric.id,
    year: input.year,
    quarter: input.quarter,
    value: input.value ?? null,
    valueOn: input.valueOn ?? null,
    cumulative: input.cumulative,
    returnedOn: input.returnedOn ?? today,
    correctsId: input.correctsId ?? null,
    evidence: input.evidence?.trim() || null,
    source,
  });
}
