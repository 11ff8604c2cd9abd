import { MetricKind } from '#contract';
import { BaseFigure, FairReview, FormulaMethod, IncentiveCategory, type Formula } from '#incentive';
import type { ChainCode } from './chains/index.js';

/** One version: from how many years before today to how many after it, and what it says. */
export interface PolicyVersionData {
  from: number;
  until: number;
  extent: string;
  conditions: string;
  formula: Formula;
  review: FairReview;
  opinion?: string;
  /** Not put in force. */
  draft?: true;
  /** Years before today that another version took its place. */
  replaced?: number;
}

export interface PolicyData {
  name: string;
  category: IncentiveCategory;
  scope: string;
  chain?: ChainCode;
  /** Yuan. */
  minInvestment?: string;
  requiredMetrics: MetricKind[];
  versions: PolicyVersionData[];
}

/** Together at most 12% of the fixed-asset investment. */
const TOGETHER = { group: '综合扶持', cap: '60000000', percent: '12' };
const formula = (base: BaseFigure, method: FormulaMethod, tiers: [string, string][], more: Partial<Formula> = {}): Formula => ({
  base, method, tiers: tiers.map(([from, value]) => ({ from, value })), sliced: false, cap: null, stacking: null, ...more,
});
const PASSED = FairReview.PASSED;

/** Invented policies of the demonstration zone, in the manner of the published ones [3,5,9]. By key. */
export const INCENTIVE_POLICIES = {
  investment: {
    name: '固定资产投资补助', category: IncentiveCategory.INVESTMENT, scope: '新落户和增资扩产的工业项目，总投资 1 亿元以上', minInvestment: '100000000', requiredMetrics: [MetricKind.INVESTMENT_INTENSITY],
    versions: [
      { from: -6, until: 2, replaced: -4, conditions: '亩均投资强度达到协议约定', extent: '按固定资产投资的 3% 补助，年度最高 1000 万元', formula: formula(BaseFigure.FIXED_INVESTMENT, FormulaMethod.RATE, [['0', '3']], { cap: '10000000', stacking: TOGETHER }), review: PASSED },
      { from: -4, until: 2, conditions: '亩均投资强度达到协议约定，按期开工', extent: '按固定资产投资分档补助 3%、4%，年度最高 1500 万元', formula: formula(BaseFigure.FIXED_INVESTMENT, FormulaMethod.RATE, [['0', '3'], ['500000000', '4']], { cap: '15000000', stacking: TOGETHER }), review: FairReview.PASSED_WITH_CHANGES, opinion: '删去“仅限区内注册企业采购”的限制后通过' },
    ],
  },
  major: {
    name: '重大项目投资奖励', category: IncentiveCategory.INVESTMENT, scope: '总投资 10 亿元以上的重大项目', minInvestment: '1000000000', requiredMetrics: [MetricKind.CONSTRUCTION_START],
    versions: [{ from: -5, until: 1, conditions: '按协议约定日期开工', extent: '按到位资金的 1% 奖励，年度最高 800 万元', formula: formula(BaseFigure.FUNDS_ARRIVED, FormulaMethod.RATE, [['0', '1']], { cap: '8000000', stacking: TOGETHER }), review: PASSED }],
  },
  equipment: {
    name: '设备购置补助', category: IncentiveCategory.EQUIPMENT, scope: '主导产业链工业企业', requiredMetrics: [MetricKind.COMMISSIONING],
    versions: [{ from: -5, until: 3, conditions: '按协议约定日期投产，提供设备发票与付款凭证', extent: '按设备购置额分段补助：2000 万元以内 5%，超出部分 8%，年度最高 600 万元', formula: formula(BaseFigure.EQUIPMENT_SPENDING, FormulaMethod.RATE, [['0', '5'], ['20000000', '8']], { sliced: true, cap: '6000000', stacking: TOGETHER }), review: PASSED }],
  },
  rent: {
    name: '标准厂房租金补助', category: IncentiveCategory.PREMISES, scope: '租用园区标准厂房、研发楼的项目', requiredMetrics: [MetricKind.EMPLOYMENT],
    versions: [{ from: -5, until: 1, conditions: '就业人数达到协议约定', extent: '按实付租金的 50% 补助，年度最高 120 万元', formula: formula(BaseFigure.RENT, FormulaMethod.RATE, [['0', '50']], { cap: '1200000' }), review: PASSED }],
  },
  jobs: {
    name: '稳岗就业补助', category: IncentiveCategory.TALENT, scope: '全部工业项目', requiredMetrics: [MetricKind.EMPLOYMENT],
    versions: [{ from: -5, until: 2, conditions: '就业人数达到协议约定', extent: '每人 2000 元，年度最高 100 万元', formula: formula(BaseFigure.JOBS, FormulaMethod.PER_UNIT, [['0', '2000']], { cap: '1000000' }), review: PASSED }],
  },
  recognition: {
    name: '专精特新认定奖励', category: IncentiveCategory.RECOGNITION, scope: '新认定的专精特新“小巨人”企业', requiredMetrics: [],
    versions: [{ from: -6, until: -1, conditions: '取得认定文件', extent: '每项一次性奖励 50 万元', formula: formula(BaseFigure.RECOGNITIONS, FormulaMethod.PER_UNIT, [['1', '500000']], { cap: '500000' }), review: PASSED }],
  },
  contribution: {
    name: '年度经营贡献奖励', category: IncentiveCategory.OPERATION, scope: '年度税收 1000 万元以上的企业', requiredMetrics: [MetricKind.TAX_PER_MU],
    versions: [
      { from: 0, until: 3, draft: true, conditions: '亩均税收达到协议约定', extent: '按年度税收的 20% 奖励', formula: formula(BaseFigure.TAX, FormulaMethod.RATE, [['10000000', '20']], { cap: '5000000' }), review: FairReview.REFUSED, opinion: '奖励与企业缴纳的税收挂钩，属于《公平竞争审查条例》第十条不得包含的内容' },
      { from: 0, until: 3, draft: true, conditions: '年度营业额达到 2 亿元', extent: '按营业额的 0.3% 奖励，最高 100 万元', formula: formula(BaseFigure.TURNOVER, FormulaMethod.RATE, [['200000000', '0.3']], { cap: '1000000' }), review: FairReview.NOT_REVIEWED },
    ],
  },
  technology: {
    name: '新能源汽车关键技术攻关补助', category: IncentiveCategory.TECHNOLOGY, scope: '新能源汽车产业链企业', chain: 'nev', requiredMetrics: [],
    versions: [{ from: 1, until: 4, conditions: '技术合同经登记', extent: '按实际支付技术交易额的 30% 补助，最高 500 万元 [9]', formula: formula(BaseFigure.TECHNOLOGY_PRICE, FormulaMethod.RATE, [['0', '30']], { cap: '5000000' }), review: PASSED }],
  },
} as const satisfies Record<string, PolicyData>;
export type PolicyKey = keyof typeof INCENTIVE_POLICIES;

/** What a grant's ledger tells: paid as it became due; blocked and withheld by a breached metric; taken back from who left; due and not yet decided. */
export type LedgerStory = 'paid' | 'withheld' | 'clawed_back' | 'open';

export interface GrantData {
  /** Name of the project. */
  project: string;
  policy: PolicyKey;
  /** Tied metrics. */
  metrics: MetricKind[];
  /** Yuan a year, for last year, this one and the next. */
  yearly: string;
  /** The figure with its document, where the system has none of its own. */
  figure?: string;
  story: LedgerStory;
  /** Granted beyond the policy by a case-by-case decision. */
  exception?: true;
}

export const INCENTIVE_GRANTS: readonly GrantData[] = [
  { project: '扁线电机智能工厂', policy: 'investment', metrics: [MetricKind.INVESTMENT_INTENSITY, MetricKind.TAX_PER_MU], yearly: '12000000', story: 'paid' },
  { project: '扁线电机智能工厂', policy: 'jobs', metrics: [MetricKind.EMPLOYMENT], yearly: '400000', story: 'paid' },
  { project: '新能源皮卡技改', policy: 'investment', metrics: [MetricKind.INVESTMENT_INTENSITY], yearly: '15000000', story: 'paid' },
  { project: '新能源皮卡技改', policy: 'major', metrics: [MetricKind.CONSTRUCTION_START], yearly: '8000000', story: 'open' },
  { project: '电池系统集成基地', policy: 'equipment', metrics: [MetricKind.COMMISSIONING, MetricKind.OUTPUT_PER_MU], yearly: '6000000', figure: '86000000', story: 'open' },
  { project: '热泵空调总成', policy: 'investment', metrics: [MetricKind.INVESTMENT_INTENSITY, MetricKind.OUTPUT_PER_MU, MetricKind.TAX_PER_MU], yearly: '9000000', story: 'withheld' },
  { project: '车规封装扩产', policy: 'investment', metrics: [MetricKind.INVESTMENT_INTENSITY], yearly: '18000000', story: 'open', exception: true },
  { project: '超高纯试剂二期', policy: 'jobs', metrics: [MetricKind.EMPLOYMENT], yearly: '300000', story: 'paid' },
  { project: '可穿戴终端二厂', policy: 'investment', metrics: [MetricKind.INVESTMENT_INTENSITY, MetricKind.TAX_PER_MU], yearly: '10000000', story: 'withheld' },
  { project: '800G 光模块产线', policy: 'rent', metrics: [MetricKind.EMPLOYMENT], yearly: '1200000', figure: '2600000', story: 'paid' },
  { project: '诊断试剂总部基地', policy: 'equipment', metrics: [MetricKind.COMMISSIONING], yearly: '5000000', figure: '64000000', story: 'paid' },
  { project: '机器人系统集成园', policy: 'recognition', metrics: [MetricKind.EMPLOYMENT], yearly: '500000', figure: '1', story: 'paid' },
  { project: '原料药搬迁', policy: 'investment', metrics: [MetricKind.CONSTRUCTION_START, MetricKind.INVESTMENT_INTENSITY], yearly: '4000000', story: 'clawed_back' },
];
