import { ContractMetric } from '#contract';
import { evaluate, IncentiveEntry, IncentiveEntryKind, IncentiveGrant, IncentiveGrantMetric, IncentiveGrantYear, IncentivePolicy, IncentivePolicyVersion, projectFactsJson, realFigure, type ProjectFacts, type Said } from '#incentive';
import { addMonths, decimal, Decimal, toPlain, yearOf, type CalendarDate, type ZoneTransaction } from '#platform';
import { INCENTIVE_GRANTS, INCENTIVE_POLICIES, type GrantData, type PolicyData, type PolicyKey, type PolicyVersionData } from '../data/incentive-policies.js';
import { splitNodeRef } from '../data/chains/index.js';
import { TEAMS } from '../data/people.js';
import type { SeededChains } from './chains.js';
import type { SeededProject } from './projects.js';
import type { SeededPeople } from './zone.js';

const PROCESS = '企业申报 → 责任单位核定 → 链长审定 → 财政局拨付';

/** Policies in every state, grants in the agreements of projects, and their ledgers, in which each entry is one that the rules would let in. */
export async function seedIncentives(tx: ZoneTransaction, people: SeededPeople, chains: SeededChains, projects: readonly SeededProject[], today: CalendarDate): Promise<void> {
  const versions = await seedPolicies(tx, people, chains, today);
  for (const data of INCENTIVE_GRANTS) {
    const project = projects.find((each) => each.data.name === data.project)!;
    await seedGrant(tx, people, project, data, versions[data.policy], today);
  }
}

async function seedPolicies(tx: ZoneTransaction, people: SeededPeople, chains: SeededChains, today: CalendarDate): Promise<Record<PolicyKey, { id: string; from: CalendarDate }[]>> {
  const made = {} as Record<PolicyKey, { id: string; from: CalendarDate }[]>;
  for (const [index, [key, policy]] of (Object.entries(INCENTIVE_POLICIES) as [PolicyKey, PolicyData][]).entries()) {
    const policyId = await tx.insert(IncentivePolicy, { code: `ZC-${String(index + 1).padStart(2, '0')}`, name: policy.name, category: policy.category });
    const rows = policy.versions.map((version, number) => ({ policyId, number: number + 1, ...versionOf(policy, version, people, chains, today) }));
    const ids = await tx.insertMany(IncentivePolicyVersion, rows);
    made[key] = ids.map((id, number) => ({ id, from: rows[number]!.validFrom }));
  }
  return made;
}

function versionOf({ scope, chain, minInvestment, requiredMetrics }: PolicyData, data: PolicyVersionData, people: SeededPeople, chains: SeededChains, today: CalendarDate): Partial<IncentivePolicyVersion> & { validFrom: CalendarDate } {
  const first = (years: number) => `${yearOf(today) + years}-01-01`;
  const validFrom = first(data.from);
  const validUntil = `${yearOf(today) + data.until}-12-31`;
  const reviewed = data.review !== 'not_reviewed';
  const reviewedOn = [addMonths(validFrom, -1), today].sort()[0]!;
  return {
    conditions: data.conditions, scope, extent: data.extent, process: PROCESS, term: `自 ${validFrom} 起至 ${validUntil} 止`, validFrom, validUntil, formula: data.formula,
    chainId: chain ? chains.chain[chain] : null, minInvestment: minInvestment ?? null, requiredMetrics: [...requiredMetrics], source: '江澜经济技术开发区产业扶持办法（演示）', draftedById: people.person['feng.kai'],
    review: data.review, ...(reviewed && { reviewedOn, reviewedById: people.person['xu.min'], reviewNo: `公平竞争审查〔演示〕${reviewedOn.slice(0, 4)} 号`, reviewOpinion: data.opinion ?? null }),
    ...(!data.draft && { issuedOn: reviewedOn, issuedById: people.person['feng.kai'] }),
    endedFrom: data.replaced === undefined ? null : first(data.replaced),
  };
}

async function seedGrant(tx: ZoneTransaction, people: SeededPeople, project: SeededProject, data: GrantData, versions: readonly { id: string; from: CalendarDate }[], today: CalendarDate): Promise<void> {
  const contractId = await contractOf(tx, project.id);
  const metrics = await tx.findAll(ContractMetric, { contractId });
  const grantedOn = project.schedule.signedOn!;
  const policyVersion = await tx.get(IncentivePolicyVersion, versions.filter(({ from }) => from <= grantedOn).at(-1)!.id);
  const grantId = await tx.insert(IncentiveGrant, {
    code: `DX-${project.code}-${1 + (await tx.findAll(IncentiveGrant, { projectId: project.id })).length}`, projectId: project.id, contractId, policyVersionId: policyVersion.id, grantedOn, clause: '投资协议第五条',
    clawback: data.story === 'clawed_back' ? { method: 'by_year', rates: ['100', '80', '60'] } : { method: 'breached_share', rates: [] },
    exception: data.exception ?? false, endedOn: data.story === 'clawed_back' ? today : null,
  });
  const years = [-1, 0, 1].map((offset) => yearOf(today) + offset).filter((year) => year >= yearOf(grantedOn));
  await tx.insertMany(IncentiveGrantYear, years.map((year) => ({ grantId, year, amount: data.yearly })));
  await tx.insertMany(IncentiveGrantMetric, metrics.filter(({ kind }) => data.metrics.includes(kind)).map(({ id }) => ({ grantId, metricId: id })));
  const facts = (await tx.sql<{ facts: ProjectFacts }>(`select ${projectFactsJson('p')} as facts from project p where p.zone_id = app.zone() and p.id = $1`, [project.id]))[0]!.facts;
  const entries = years.filter((year) => year <= yearOf(today)).flatMap((year) => entriesOf(people, project, data, policyVersion, facts, year, today));
  await tx.insertMany(IncentiveEntry, entries.map((entry) => ({ ...entry, grantId })));
}

async function contractOf(tx: ZoneTransaction, projectId: string): Promise<string> {
  const [row] = await tx.sql<{ id: string }>(`select id from contract where zone_id = app.zone() and project_id = $1 and deleted_at is null order by signed_on limit 1`, [projectId]);
  return row!.id;
}

/** What happened in a year of the promise: computed, decided by the chain leader, paid by the finance office. */
function entriesOf(people: SeededPeople, project: SeededProject, { story, yearly, figure }: GrantData, { formula }: IncentivePolicyVersion, facts: ProjectFacts, year: number, today: CalendarDate): Partial<IncentiveEntry>[] {
  const last = year < yearOf(today);
  const base = figure ?? (realFigure(facts, formula.base, year) ?? realFigure(facts, formula.base, year - 1))?.value;
  if (base === undefined) return [];
  const computed = evaluate(formula, base);
  const amount = toPlain(Decimal.min(computed.amount, yearly), 2);
  const within: Said[] = decimal(computed.amount).gt(yearly) ? [{ key: 'step.promise', params: { year, promisedYuan: yearly, bookedYuan: '0', leftYuan: amount } }] : [];
  if (decimal(amount).isZero()) return [];
  const day = (monthsAgo: number) => addMonths(today, -monthsAgo - (last ? 12 : 0));
  const [agent, leader, finance] = [people.person['li.na'], people.person[TEAMS[splitNodeRef(project.data.node).chain].leader], people.person['feng.kai']];
  const entry = (kind: IncentiveEntryKind, happenedOn: CalendarDate, byId: string, of = amount, more: Partial<IncentiveEntry> = {}): Partial<IncentiveEntry> => ({ kind, year: null, amount: of, happenedOn, byId, documentNo: null, reason: null, arithmetic: null, ...more });
  const due = entry(IncentiveEntryKind.DUE, day(2), agent, amount, { year, arithmetic: [...computed.steps, ...within], documentNo: figure ? `审计报告〔演示〕${year}-${facts.code}` : null });
  const approved = entry(IncentiveEntryKind.APPROVED, day(1), leader, amount, { documentNo: `专题会议纪要〔演示〕${year} 号` });
  const paid = entry(IncentiveEntryKind.PAID, day(0), finance, amount, { documentNo: `拨付凭证〔演示〕${year}-${facts.code}` });
  if (story === 'clawed_back') return last ? [] : [due, approved, entry(IncentiveEntryKind.PAID, approved.happenedOn!, finance, amount, { documentNo: paid.documentNo! }), entry(IncentiveEntryKind.CLAWED_BACK, today, finance, amount, {
    reason: '项目退出，按协议第七条收回', documentNo: '催缴通知〔演示〕1 号',
    arithmetic: [{ key: 'clawback.by_year', params: { date: approved.happenedOn!, year: 1, percent: '100' } }, { key: 'clawback.product', params: { paidYuan: amount, percent: '100', wholeYuan: amount } }],
  })];
  if (last) return [due, approved, paid];
  if (story === 'paid') return [due, approved];
  if (story === 'withheld') return [due, approved, entry(IncentiveEntryKind.WITHHELD, day(0), leader, amount, { reason: '亩均产值、税收未达协议约定，整改期内暂扣' })];
  return [due];
}
