import { IntermediaryKind, RewardBase } from '#pool';
import type { Login } from './people.js';

interface IntermediaryData {
  key: string;
  kind: IntermediaryKind;
  name: string;
  organisation: string | null;
  fields: string[];
  /** Days from today. */
  from: number;
  until: number | null;
  owner: Login;
}

/** All invented. The appointment of one has ended. */
export const INTERMEDIARIES: readonly IntermediaryData[] = [
  { key: 'qiaohai', kind: IntermediaryKind.INTERMEDIARY, name: '桥海产业咨询（演示）', organisation: '桥海产业咨询（演示）有限公司', fields: ['新能源汽车', '动力电池'], from: -1_500, until: 400, owner: 'zhou.wei' },
  { key: 'shanghui', kind: IntermediaryKind.INTERMEDIARY, name: '演示省新能源商会', organisation: null, fields: ['新能源', '储能'], from: -1_500, until: null, owner: 'chen.jing' },
  { key: 'guwen', kind: IntermediaryKind.ADVISER, name: '顾闻（演示）', organisation: '澜汐资本（演示）', fields: ['股权投资', '集成电路'], from: -1_400, until: 330, owner: 'wu.ting' },
  { key: 'qiaolian', kind: IntermediaryKind.ADVISER, name: '乔连（演示）', organisation: '海外侨商联谊会（演示）', fields: ['以侨招商'], from: -1_200, until: -60, owner: 'chen.jing' },
  { key: 'yanshi', kind: IntermediaryKind.EXPERT, name: '颜士（演示）', organisation: '示范大学材料学院（演示）', fields: ['电池材料', '技术评估'], from: -900, until: 190, owner: 'zhou.wei' },
  { key: 'geren', kind: IntermediaryKind.INDIVIDUAL, name: '葛仁（演示）', organisation: null, fields: ['以商招商'], from: -1_000, until: null, owner: 'chen.jing' },
  { key: 'huixin', kind: IntermediaryKind.EXPERT, name: '惠芯（演示）', organisation: '示范微电子研究所（演示）', fields: ['功率芯片'], from: -700, until: null, owner: 'wu.ting' },
];

interface RewardRuleData {
  name: string;
  kinds: IntermediaryKind[];
  base: RewardBase;
  perMille: string;
  /** 万元. */
  floor: number | null;
  cap: number | null;
  from: number;
  until: number | null;
}

/** Invented, after the plans' [6,7,8] rewards for those who bring projects. The last one has ended. */
export const REWARD_RULES: readonly RewardRuleData[] = [
  { name: '招商中介奖励（演示）', kinds: [IntermediaryKind.INTERMEDIARY], base: RewardBase.FUNDS_ARRIVED, perMille: '2', floor: 1_000, cap: 200, from: -1_500, until: null },
  { name: '顾问、专家引荐奖（演示）', kinds: [IntermediaryKind.ADVISER, IntermediaryKind.EXPERT], base: RewardBase.FIXED_INVESTMENT, perMille: '0.5', floor: null, cap: 50, from: -1_500, until: null },
  { name: '个人引荐奖（演示）', kinds: [IntermediaryKind.INDIVIDUAL], base: RewardBase.FUNDS_ARRIVED, perMille: '0.3', floor: null, cap: 20, from: -1_500, until: null },
  { name: '旧版引荐奖（演示）', kinds: [], base: RewardBase.TOTAL_INVESTMENT, perMille: '1', floor: null, cap: 100, from: -2_600, until: -1_501 },
];
