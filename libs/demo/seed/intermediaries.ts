import { addDays, Decimal, decimal, type CalendarDate, type ZoneTransaction } from '#platform';
import { Contribution, Intermediary, intermediarySearchText, Reward, RewardEntry, rewardOf, RewardRule, type RewardEntryKind } from '#pool';
import { INTERMEDIARIES, REWARD_RULES } from '../data/intermediaries.js';
import type { Login } from '../data/people.js';
import type { SeededPeople } from './zone.js';

/** A signed project whose money has begun to come. */
interface Brought {
  id: string;
  signedOn: CalendarDate;
  fundsArrived: string;
  fixedInvestment: string;
}

/** One entry of a ledger: what is said of which part of what was computed, and by whom. */
type Step = { kind: RewardEntryKind; part: number; by: Login; daysAgo: number; documentNo?: string; reason?: string };

const COMPUTED: Step = { kind: 'computed', part: 1, by: 'zhou.wei', daysAgo: 80 };
const APPROVED: Step = { kind: 'approved', part: 1, by: 'lin.yuan', daysAgo: 60, documentNo: '演示专题会〔1〕号' };

/** Who brought which of the latest projects, with the ledger of the reward: paid, in part withheld, approved, only computed. */
const LEDGERS: { project: number; who: string; share: string; basis: string; rule: number; steps: Step[] }[] = [
  { project: 0, who: 'qiaohai', share: '60', basis: '引荐投资方并陪同考察', rule: 0, steps: [COMPUTED, APPROVED, { kind: 'paid', part: 1, by: 'feng.kai', daysAgo: 30, documentNo: '演示凭证 0101' }] },
  { project: 0, who: 'yanshi', share: '40', basis: '技术评估与选址建议', rule: 1, steps: [COMPUTED, APPROVED] },
  {
    project: 1, who: 'shanghui', share: '100', basis: '商会推介会对接', rule: 0,
    steps: [
      COMPUTED, APPROVED,
      { kind: 'withheld', part: 0.5, by: 'lin.yuan', daysAgo: 40, reason: '项目二期设备款到位后再付' },
      { kind: 'paid', part: 0.5, by: 'feng.kai', daysAgo: 35, documentNo: '演示凭证 0102' },
    ],
  },
  {
    project: 2, who: 'guwen', share: '50', basis: '介绍产业基金', rule: 1,
    steps: [COMPUTED, { kind: 'corrected', part: -0.2, by: 'lin.yuan', daysAgo: 50, reason: '固定资产投资按审计数核减' }],
  },
  { project: 2, who: 'geren', share: '50', basis: '引荐上游客户', rule: 2, steps: [COMPUTED, APPROVED] },
];

/** Intermediaries, advisers and experts, the rules that reward them, and a ledger in each state. Every sum is computed by its rule. */
export async function seedIntermediaries(tx: ZoneTransaction, people: SeededPeople, today: CalendarDate): Promise<void> {
  const ids = await tx.insertMany(
    Intermediary,
    INTERMEDIARIES.map(({ key: _key, from, until, owner, ...facts }) => ({
      ...facts,
      appointedFrom: addDays(today, from),
      appointedUntil: until === null ? null : addDays(today, until),
      phone: '13900000000',
      ownerId: people.person[owner],
      remark: '演示数据，内容虚构',
      searchText: intermediarySearchText(facts),
    })),
  );
  const rules = REWARD_RULES.map(({ floor, cap, from, until, ...rule }) => ({
    ...rule,
    floor: floor === null ? null : `${floor}0000.00`,
    cap: cap === null ? null : `${cap}0000.00`,
    validFrom: addDays(today, from),
    validUntil: until === null ? null : addDays(today, until),
    source: '示范开发区招商奖励办法（演示，虚构）',
  }));
  const ruleIds = await tx.insertMany(RewardRule, rules);
  const brought = await tx.sql<Brought>(
    `select id, signed_on::text as "signedOn", funds_arrived::text as "fundsArrived", fixed_investment::text as "fixedInvestment" from project
     where zone_id = app.zone() and side_state = 'active' and signed_on between $1::date and $2::date and funds_arrived > 20000000 and fixed_investment is not null order by signed_on desc, id limit 3`,
    [addDays(today, -800), addDays(today, -100)],
  );
  for (const { project, who, share, basis, rule, steps } of LEDGERS) {
    const { id: projectId, fundsArrived, fixedInvestment } = brought[project]!;
    const intermediaryId = ids[INTERMEDIARIES.findIndex(({ key }) => key === who)]!;
    await tx.insert(Contribution, { projectId, intermediaryId, share, basis });
    const rewardId = await tx.insert(Reward, { projectId, intermediaryId, ruleId: ruleIds[rule]! });
    const terms = rules[rule]!;
    const sum = rewardOf(terms, terms.base === 'funds_arrived' ? fundsArrived : fixedInvestment, share);
    for (const { kind, part, by, daysAgo, documentNo = null, reason = null } of steps) {
      await tx.insert(RewardEntry, {
        rewardId, kind, documentNo, reason,
        amount: decimal(sum.amount).times(part).toDecimalPlaces(2, Decimal.ROUND_DOWN).toFixed(2),
        happenedOn: addDays(today, -daysAgo),
        byId: people.person[by],
        arithmetic: kind === 'computed' ? { ...sum } : null,
      });
    }
  }
}
