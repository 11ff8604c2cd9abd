import type { ZoneTransaction, CalendarDate } from '#platform';
import { addDays } from '#platform';
import { Project, projectSearchText, Referral, SIGNED_STAGES, Stage } from '#project';
import type { SeededPeople, SeededZones } from './zone.js';

const CONTACT = '招商促进局 周伟';

/**
 * What the zone refers to its neighbour: a project that was taken up there and signed, and one whose split is under discussion. Written by the
 * zone itself; the neighbour's rows are made by the database.
 */
export async function seedReferrals(tx: ZoneTransaction, zones: SeededZones, people: SeededPeople, today: CalendarDate): Promise<void> {
  const lead = async (code: string, name: string, investor: string, total: string) =>
    tx.insert(Project, {
      code, name, investor, stage: Stage.NEGOTIATION, totalInvestment: total, content: `${name}（演示）`, ownerId: people.person['zhou.wei'], channel: 'by_chain', firstContactOn: addDays(today, -120), lastContactOn: addDays(today, -6),
      searchText: projectSearchText({ code, name, investor }),
    });
  const common = { side: 'sender', otherZoneId: zones.neighbourId, otherZoneName: '云岫高新技术产业开发区（演示）', contact: CONTACT } as const;
  const optics = { code: `${today.slice(0, 4)}-901`, name: '高速光器件封装线', investor: '澜光科技（演示）有限公司', total: '680000000.00' };
  const sensors = { code: `${today.slice(0, 4)}-902`, name: '车载激光雷达模组', investor: '明测智能（演示）有限公司', total: '320000000.00' };
  for (const [each, more] of [[optics, { agreedShare: '30', state: 'agreed', reason: '本区无光电配套，双方商定' }], [sensors, { proposedShare: '25', proposedBy: 'sender', reason: '本区用地指标不足' }]] as const) {
    const projectId = await lead(each.code, each.name, each.investor, each.total);
    await tx.insert(Referral, { ...common, projectId, name: each.name, investor: each.investor, content: `${each.name}（演示）`, totalInvestment: each.total, offeredOn: addDays(today, -60), ...more });
  }
}

/** What the neighbour does with them: it takes one up and signs it, and refers one of its own. */
export async function seedNeighbourReferrals(tx: ZoneTransaction, zones: SeededZones, today: CalendarDate): Promise<void> {
  const [agreed] = await tx.findAll(Referral, { side: 'receiver', state: 'agreed' });
  const { name, investor, totalInvestment, content } = agreed!;
  const code = 'YX-101';
  const projectId = await tx.insert(Project, {
    code, name, investor, content, totalInvestment, stage: SIGNED_STAGES[0]!, signedOn: addDays(today, -12), firstContactOn: addDays(today, -55), lastProgressOn: addDays(today, -12),
    leadSource: '江澜经济技术开发区（演示）推荐', searchText: projectSearchText({ code, name, investor }),
  });
  await tx.update(Referral, agreed!, { state: 'taken_up', projectId });
  const offered = { code: 'YX-102', name: '固态电池隔膜项目', investor: '恒隔新材（演示）有限公司' };
  const ownId = await tx.insert(Project, { ...offered, content: '固态电池用隔膜（演示）', stage: Stage.CONTACT, totalInvestment: '450000000.00', firstContactOn: addDays(today, -30), searchText: projectSearchText(offered) });
  await tx.insert(Referral, {
    side: 'sender', otherZoneId: zones.zoneId, otherZoneName: '江澜经济技术开发区（演示）', projectId: ownId, name: offered.name, investor: offered.investor, content: '固态电池用隔膜（演示）', totalInvestment: '450000000.00',
    contact: '云岫招商中心 李想（演示）', offeredOn: addDays(today, -8), proposedShare: '40', proposedBy: 'sender', reason: '贵区新能源汽车产业链更匹配',
  });
}
