import { addDays, type CalendarDate, type ZoneTransaction } from '#platform';
import { type FitService, Fund, FundChain, FundKind, FundPhase, fundSearchText, MatchState, PoolMatch, Talent, TalentChain, TalentForm, TalentLevel, talentSearchText, TalentSide } from '#pool';
import type { ChainCode } from '../data/chains/index.js';
import type { Login } from '../data/people.js';
import type { SeededChains } from './chains.js';
import type { SeededProject } from './projects.js';
import type { SeededPeople } from './zone.js';

interface FundData {
  name: string;
  kind: FundKind;
  manager: string;
  /** 万元. */
  size: number;
  used?: number;
  cap?: number;
  floor?: number;
  chains: ChainCode[];
  sectors?: string[];
  codes?: string[];
  phases?: FundPhase[];
  regions?: string[];
  /** Days from today; negative has ended. */
  validFor?: number;
  owner: Login;
}

/** All invented. One is nearly used up, one has ended, one takes small deals only: each refusal has its example. */
const FUNDS: FundData[] = [
  { name: '链图产业引导基金（演示）', kind: FundKind.GUIDANCE, manager: '示范开发区国控投资（演示）', size: 500_000, used: 180_000, cap: 60_000, floor: 1_000, chains: ['nev', 'ic', 'ai', 'equipment'], validFor: 1_600, owner: 'feng.kai' },
  { name: '新能源汽车产业基金（演示）', kind: FundKind.INDUSTRY, manager: '澜汐资本（演示）', size: 200_000, used: 60_000, cap: 40_000, chains: ['nev'], sectors: ['电池', '电驱'], phases: [FundPhase.SIGNED, FundPhase.BUILDING], validFor: 900, owner: 'zhou.wei' },
  { name: '集成电路早期创投（演示）', kind: FundKind.VENTURE, manager: '芯禾创投（演示）', size: 30_000, used: 12_000, cap: 3_000, chains: ['ic'], sectors: ['芯片'], codes: ['397'], phases: [FundPhase.BEFORE_SIGNING], validFor: 400, owner: 'wu.ting' },
  { name: '园区厂房建设贷（演示）', kind: FundKind.CREDIT, manager: '示范农商银行（演示）', size: 300_000, cap: 50_000, floor: 500, chains: [], phases: [FundPhase.BUILDING], owner: 'feng.kai' },
  { name: '技改专项资金（演示）', kind: FundKind.FISCAL, manager: '经济发展局', size: 20_000, used: 19_400, cap: 2_000, chains: [], phases: [FundPhase.OPERATING], validFor: 120, owner: 'feng.kai' },
  { name: '生命健康一期基金（演示）', kind: FundKind.INDUSTRY, manager: '青禾健康投资（演示）', size: 80_000, used: 52_000, cap: 15_000, chains: ['health'], regions: ['福建', '上海'], validFor: -20, owner: 'jiang.nan' },
];

interface TalentData {
  name: string;
  side?: TalentSide;
  form?: TalentForm;
  headcount?: number;
  specialties: string[];
  level: TalentLevel;
  organisation?: string;
  chains?: ChainCode[];
  /** Days from today. */
  from?: number;
  /** Of a demand: which of the signed projects of the chain is looking. */
  wantedOn?: ChainCode;
}

const TALENTS: TalentData[] = [
  { name: '演示甲', specialties: ['动力电池', '电芯工艺'], level: TalentLevel.LEADING, organisation: '示范大学材料学院（演示）', chains: ['nev'] },
  { name: '演示乙', specialties: ['功率芯片设计'], level: TalentLevel.HIGH, organisation: '示范微电子研究所（演示）', chains: ['ic'], from: 60 },
  { name: '演示丙', specialties: ['工业视觉', '人工智能'], level: TalentLevel.YOUNG, organisation: '示范理工大学（演示）', chains: ['ai', 'equipment'], from: 150 },
  { name: '电驱系统团队（演示）', form: TalentForm.TEAM, headcount: 6, specialties: ['电驱', '电机控制'], level: TalentLevel.LEADING, organisation: '示范汽车研究院（演示）', chains: ['nev'] },
  { name: '数控技师班组（演示）', form: TalentForm.TEAM, headcount: 20, specialties: ['数控加工'], level: TalentLevel.SKILLED, organisation: '示范职业技术学院（演示）', chains: ['equipment'], from: 30 },
  { name: '电芯工艺工程师', side: TalentSide.DEMAND, headcount: 3, specialties: ['电芯工艺'], level: TalentLevel.HIGH, chains: ['nev'], wantedOn: 'nev' },
  { name: '功率芯片设计负责人', side: TalentSide.DEMAND, specialties: ['功率芯片'], level: TalentLevel.HIGH, chains: ['ic'], wantedOn: 'ic' },
];

const yuan = (wan: number) => `${wan}0000.00`;

/** The two pools [3 两池], with introductions in every state. */
export async function seedPools(tx: ZoneTransaction, fits: FitService, people: SeededPeople, chains: SeededChains, projects: readonly SeededProject[], today: CalendarDate): Promise<void> {
  const active = projects.filter(({ data }) => !['on_hold', 'terminated', 'exited'].includes(data.story));
  const onChain = (chain: ChainCode) => active.filter(({ data }) => data.node.startsWith(`${chain}.`));

  const fundIds = await tx.insertMany(Fund, FUNDS.map((fund) => ({
    name: fund.name,
    kind: fund.kind,
    manager: fund.manager,
    size: yuan(fund.size),
    usedBefore: yuan(fund.used ?? 0),
    dealCap: fund.cap === undefined ? null : yuan(fund.cap),
    dealFloor: fund.floor === undefined ? null : yuan(fund.floor),
    sectors: fund.sectors ?? [],
    industryCodes: fund.codes ?? [],
    phases: fund.phases ?? [],
    regions: fund.regions ?? [],
    validUntil: fund.validFor === undefined ? null : addDays(today, fund.validFor),
    ownerId: people.person[fund.owner],
    remark: '演示数据，内容虚构',
    searchText: fundSearchText(fund),
  })));
  await tx.insertMany(FundChain, FUNDS.flatMap((fund, index) => fund.chains.map((chain) => ({ fundId: fundIds[index]!, chainId: chains.chain[chain] }))));

  const talents = TALENTS.map(({ side = TalentSide.SUPPLY, form = TalentForm.PERSON, organisation = null, wantedOn, from, chains: _chains, ...talent }) => ({
    ...talent,
    side,
    form,
    organisation,
    headcount: talent.headcount ?? 1,
    availableFrom: from === undefined ? null : addDays(today, from),
    phone: side === TalentSide.SUPPLY ? '13900000000' : null,
    projectId: wantedOn ? (onChain(wantedOn)[0]?.id ?? null) : null,
    ownerId: people.person['li.na'],
    remark: '演示数据，人物虚构',
    searchText: talentSearchText({ ...talent, side, form, organisation }),
  }));
  const talentIds = await tx.insertMany(Talent, talents);
  await tx.insertMany(TalentChain, TALENTS.flatMap(({ chains: codes = [] }, index) => codes.map((chain) => ({ talentId: talentIds[index]!, chainId: chains.chain[chain] }))));

  const [nevOne, nevTwo, nevThree] = onChain('nev');
  const [icOne] = onChain('ic');
  const introductions: (Partial<PoolMatch> & { on: SeededProject | undefined; daysAgo: number; by: Login; settledAgo?: number })[] = [
    { on: nevOne, fundId: fundIds[1], daysAgo: 90, by: 'zhou.wei', state: MatchState.AGREED, amount: yuan(35_000), settledAgo: 30 },
    { on: nevTwo, fundId: fundIds[0], daysAgo: 40, by: 'chen.jing', state: MatchState.IN_TALKS, note: '已进场尽调' },
    { on: nevThree, fundId: fundIds[1], daysAgo: 75, by: 'chen.jing', state: MatchState.FAILED, reason: '投委会认为产能利用率不足', settledAgo: 50 },
    { on: icOne, fundId: fundIds[2], daysAgo: 10, by: 'wu.ting', state: MatchState.INTRODUCED },
    { on: nevOne, talentId: talentIds[0], daysAgo: 25, by: 'li.na', state: MatchState.AGREED, settledAgo: 5 },
  ];
  for (const { on, daysAgo, by, settledAgo, fundId = null, talentId = null, ...match } of introductions) {
    const projectId = on!.id;
    const { score } = await fits.between(tx, projectId, { fundId, talentId });
    const settledOn = settledAgo === undefined ? null : addDays(today, -settledAgo);
    await tx.insert(PoolMatch, { ...match, projectId, fundId, talentId, score, introducedOn: addDays(today, -daysAgo), settledOn, byId: people.person[by] });
  }
}
