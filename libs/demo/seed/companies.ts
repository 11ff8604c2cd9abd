import { CompanyNode } from '#chain';
import { Company, CompanyContact, CompanyTier, creditCheckCharacter, derivedColumns } from '#company';
import { addDays, type CalendarDate, type ZoneTransaction } from '#platform';
import { splitNodeRef, type NodeRef } from '../data/chains/index.js';
import { exchangeOf, LANDMARKS } from '../data/landmarks.js';
import { INVENTED_TARGETS, LOCAL_COMPANIES } from '../data/local-companies.js';
import { NAMES_GIVEN } from '../data/relations.js';
import { TEAMS, type Login, type TeamData } from '../data/people.js';
import type { SeededChains } from './chains.js';
import type { SeededPeople } from './zone.js';

/** Ids of invented companies by their key. */
export type SeededCompanies = Record<string, string>;

/** A code of a region that does not exist (999999), valid by its check character. */
export function inventedCreditCode(number: number): string {
  const body = `91999999MA${String(number).padStart(7, '0')}`;
  return body + creditCheckCharacter(body);
}

/** Two invented companies as somebody entered them once more, for the list of companies that may be one. */
function secondRecords() {
  const [local, target] = [LOCAL_COMPANIES[0]!, INVENTED_TARGETS[0]!];
  return [
    { name: `${local.name.replace(/(股份)?有限公司$/, '')}集团`, isLocal: true, province: '演示省', remark: '由另一份台账录入（演示）' },
    { name: `${target.name.replace(/(股份)?有限公司$/, '')}（集团）有限责任公司`, isTarget: true, province: target.province, remark: '由另一份台账录入（演示）' },
  ].map((company) => ({ ...company, ...derivedColumns(company), contactState: 'none' as const, source: '演示数据（虚构）' }));
}

/** Whoever works a chain's targets: the first member of its team. */
export function officerOf(ref: NodeRef): Login {
  const team: TeamData = TEAMS[splitNodeRef(ref).chain];
  return team.members[0]!;
}

export async function seedCompanies(tx: ZoneTransaction, people: SeededPeople, chains: SeededChains, today: CalendarDate): Promise<SeededCompanies> {
  const lastYear = Number(today.slice(0, 4)) - 1;
  const localRows = LOCAL_COMPANIES.map((company, index) => {
    const named = { name: company.name, creditCode: inventedCreditCode(index + 1) };
    return {
      ...named,
      ...derivedColumns(named),
      isLocal: true,
      province: '演示省',
      city: '江澜市（演示）',
      yearlyOutput: `${company.output}0000.00`,
      revenue: `${Math.round(company.output * 1.04)}0000.00`,
      revenueYear: lastYear,
      contactState: 'none' as const,
      source: '演示数据（虚构）',
    };
  });
  const targetRows = INVENTED_TARGETS.map((company, index) => {
    const named = { name: company.name, creditCode: inventedCreditCode(501 + index) };
    const touched = company.state === 'assigned' ? null : addDays(today, -3 - ((index * 7) % 40));
    return {
      ...named,
      ...derivedColumns(named),
      isTarget: true,
      province: company.province,
      city: company.city,
      intention: company.intention || null,
      plannedInvestment: `${company.planned}0000.00`,
      relatedCompanies: [...(NAMES_GIVEN[company.key] ?? [])],
      priority: company.priority,
      contactState: company.state,
      ownerId: people.person[officerOf(company.nodes[0]!)],
      lastContactOn: touched,
      nextStep: company.state === 'in_talks' ? '约请企业负责人来区考察，核对用地与用电条件' : company.state === 'contacted' ? '补充提供区内配套企业名单' : null,
      nextStepOn: touched && company.state !== 'declined' ? addDays(today, (index % 12) - 3) : null,
      channel: index % 3 === 0 ? ('by_business' as const) : ('by_chain' as const),
      source: '演示数据（虚构）',
    };
  });
  const landmarkRows = LANDMARKS.map((company) => ({
    name: company.name,
    shortName: company.shortName,
    stockCode: company.stockCode,
    ...derivedColumns(company),
    exchange: exchangeOf(company.stockCode),
    isTarget: true,
    province: company.province,
    products: company.products,
    contactState: 'none' as const,
    source: '交易所公开信息',
  }));
  const ids = await tx.insertMany(Company, [...localRows, ...targetRows, ...landmarkRows]);
  await tx.insertMany(Company, secondRecords());
  const all = [
    ...LOCAL_COMPANIES.map((company) => ({ ...company, relation: 'produces' as const })),
    ...INVENTED_TARGETS.map((company) => ({ ...company, relation: 'could_produce' as const })),
    ...LANDMARKS.map((company) => ({ ...company, key: company.stockCode, tiers: ['listed' as const], relation: 'could_produce' as const })),
  ];
  await tx.insertMany(
    CompanyTier,
    all.flatMap((company, index) => company.tiers.map((tier) => ({ companyId: ids[index]!, tier, evidence: tier === 'listed' ? '交易所公开信息' : '演示数据（虚构）' }))),
  );
  await tx.insertMany(
    CompanyNode,
    all.flatMap((company, index) => company.nodes.map((ref) => ({ companyId: ids[index]!, nodeId: chains.node[ref], relation: company.relation }))),
  );
  // Invented companies alone have contacts; the numbers lie in no range that is given out.
  await tx.insertMany(
    CompanyContact,
    [...LOCAL_COMPANIES, ...INVENTED_TARGETS].map((company, index) => ({
      companyId: ids[index]!,
      name: `${'赵钱孙李周吴郑王冯陈'[index % 10]}${index % 2 ? '经理' : '总监'}（演示）`,
      title: index % 2 ? '投资发展部经理' : '战略总监',
      phone: `1000000${String(index).padStart(4, '0')}`,
      email: `${company.key}@company.example`,
    })),
  );
  return Object.fromEntries(all.map((company, index) => [company.key, ids[index]!]));
}
