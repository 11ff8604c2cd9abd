import { addDays, yearOf, type CalendarDate, type ZoneTransaction } from '#platform';
import { companyRecognised } from '#company';
import { CultivationEntry, CultivationLibrary, CultivationReview, CultivationState } from '#pool';
import { LOCAL_COMPANIES } from '../data/local-companies.js';
import type { Login } from '../data/people.js';
import type { SeededCompanies } from './companies.js';
import type { SeededPeople } from './zone.js';

const LIBRARIES = Object.values(CultivationLibrary);
const EVIDENCE = '演示省公示名单第 3 批（虚构）';
const OFFICERS: Login[] = ['li.na', 'bai.lu', 'chen.jing'];

/** Two dozen invented local companies in the cultivation libraries, some with a review past due, one that was recognised, one that left. */
export async function seedCultivation(tx: ZoneTransaction, people: SeededPeople, companies: SeededCompanies, today: CalendarDate): Promise<void> {
  const entries = LOCAL_COMPANIES.slice(0, 24).map(({ key }, index) => {
    const [recognised, left] = [index === 22, index === 23];
    return {
      companyId: companies[key]!,
      library: LIBRARIES[index % 5]!,
      officerId: people.person[OFFICERS[index % OFFICERS.length]!]!,
      enteredOn: addDays(today, -(420 - index * 15)),
      expectedYear: yearOf(today) + (index % 3),
      // Every sixth review was missed.
      nextReviewOn: addDays(today, index % 6 === 5 ? -(index + 3) : 8 + index * 3),
      state: left ? CultivationState.LEFT : recognised ? CultivationState.RECOGNISED : CultivationState.CULTIVATING,
      ...(left && { closedOn: addDays(today, -30), leftReason: '主营业务调整，不再符合培育方向' }),
      ...(recognised && { closedOn: addDays(today, -20), evidence: EVIDENCE }),
      remark: '演示数据',
    };
  });
  const ids = await tx.insertMany(CultivationEntry, entries);
  for (const { companyId, library, state } of entries) {
    if (state === CultivationState.RECOGNISED) await companyRecognised(tx, companyId, { tier: library, evidence: EVIDENCE, expiresOn: addDays(today, 1_075) });
  }
  await tx.insertMany(
    CultivationReview,
    entries.filter((_, index) => index % 2 === 0).map(({ officerId }, index) => ({
      entryId: ids[index * 2]!,
      reviewedOn: addDays(today, -(60 + index)),
      byId: officerId,
      findings: index % 3 === 0 ? '研发投入占比达标，营收增速待提升' : '指标达到申报要求，正在准备材料',
    })),
  );
}
