import { Decimal, decimal, sum, toPlain } from '#platform';
import { stackingLimit, type Formula } from './formula.rules.js';
import { IncentiveProblemKind, type IncentiveCategory } from './incentive.enums.js';
import type { Said } from './messages.js';
import { lastYearOf, type VersionTerm } from './policy.rules.js';

/** A promise as it is looked through. */
export interface GrantPromise {
  id: string;
  code: string;
  policy: { id: string; name: string; category: IncentiveCategory };
  version: Pick<VersionTerm, 'validUntil' | 'endedFrom'> & { formula: Formula };
  years: readonly { year: number; amount: string }[];
}

/** What is wrong with promises of one project. */
export interface FoundProblem {
  kind: IncentiveProblemKind;
  grantIds: string[];
  said: Said;
}

/** Everything that is wrong with the promises to one project together. */
export function problemsOf(promises: readonly GrantPromise[], fixedInvestment: string | null): FoundProblem[] {
  return [...promises.flatMap(alone), ...overlaps(promises), ...overStacking(promises, fixedInvestment)];
}

function alone({ id, code, policy, version, years }: GrantPromise): FoundProblem[] {
  const found: FoundProblem[] = [];
  const last = lastYearOf(version);
  const later = years.filter(({ year }) => year > last);
  if (later.length > 0) {
    found.push({ kind: IncentiveProblemKind.EXPIRED, grantIds: [id], said: { key: 'problem.expired', params: { code, policy: policy.name, last, amountYuan: toPlain(sum(later.map(({ amount }) => amount)), 2) } } });
  }
  const { cap } = version.formula;
  for (const { year, amount } of years) {
    if (cap === null || decimal(amount).lte(cap)) continue;
    found.push({ kind: IncentiveProblemKind.OVER_CAP, grantIds: [id], said: { key: 'problem.over_cap', params: { code, policy: policy.name, year, amountYuan: amount, capYuan: cap } } });
  }
  return found;
}

/** Two promises that support the same, or start from the same figure, in one year: unless their group says what both may give together. */
function overlaps(promises: readonly GrantPromise[]): FoundProblem[] {
  return promises.flatMap((one, index) => promises.slice(index + 1).flatMap((other) => {
    const years = one.years.filter(({ year }) => other.years.some((each) => each.year === year)).map(({ year }) => year);
    const alike = one.policy.category === other.policy.category || one.version.formula.base === other.version.formula.base;
    const group = one.version.formula.stacking?.group;
    if (years.length === 0 || !alike || (group !== undefined && group === other.version.formula.stacking?.group && one.policy.id !== other.policy.id)) return [];
    return [{ kind: IncentiveProblemKind.OVERLAP, grantIds: [one.id, other.id], said: { key: 'problem.overlap' as const, params: { code: one.code, policy: one.policy.name, otherCode: other.code, other: other.policy.name, years: years.join(', ') } } }];
  }));
}

function overStacking(promises: readonly GrantPromise[], fixedInvestment: string | null): FoundProblem[] {
  const groups = new Map<string, GrantPromise[]>();
  for (const promise of promises) {
    const group = promise.version.formula.stacking?.group;
    if (group !== undefined) groups.set(group, [...(groups.get(group) ?? []), promise]);
  }
  return [...groups].flatMap(([group, members]) => {
    const limits = members.map(({ version }) => stackingLimit(version.formula.stacking!, fixedInvestment)).filter((limit) => limit !== null);
    if (limits.length === 0) return [];
    // Where versions of a group differ, the strictest binds.
    const limit = Decimal.min(...limits);
    const together = sum(members.flatMap(({ years }) => years.map(({ amount }) => amount)));
    if (together.lte(limit)) return [];
    return [{ kind: IncentiveProblemKind.OVER_STACKING, grantIds: members.map(({ id }) => id), said: { key: 'problem.over_stacking' as const, params: { group, amountYuan: toPlain(together, 2), limitYuan: toPlain(limit, 2) } } }];
  });
}
