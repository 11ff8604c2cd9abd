import type { ZoneTransaction } from '#platform';
import { MetricTarget } from './amendment.entity.js';
import type { ContractMetric } from './contract.entity.js';

/**
 * Keeps the target of a metric that is about to be replaced.
 * @param amendmentId what replaces it; null while the agreement is drafted
 * @returns what the metric says of its new target
 */
export async function keepEarlierTarget(tx: ZoneTransaction, metric: ContractMetric, today: string, amendmentId: string | null): Promise<Pick<ContractMetric, 'targetNumber' | 'amendmentId'>> {
  const { id, base, target, targetOn, dueOn, targetNumber } = metric;
  await tx.insert(MetricTarget, { metricId: id, number: targetNumber, base, target, targetOn, dueOn, amendmentId: metric.amendmentId, replacedById: amendmentId, replacedOn: today });
  return { targetNumber: targetNumber + 1, amendmentId };
}
