import { addDays, addMonths, decimal, roundTo, toPlain, type CalendarDate, type ZoneTransaction } from '#platform';
import { DelayState, lastAdvance, MilestoneKind, plannedPercent, ProgressReport, progressPlan, Project, ProjectDelay, Stage, type ReportedFigures } from '#project';
import { splitNodeRef } from '../data/chains/index.js';
import { officerOf } from './companies.js';
import type { Story } from '../data/projects.js';
import type { SeededPeople } from './zone.js';
import type { SeededProject } from './projects.js';

/** How much of the plan was done, by the story of a project. */
const PACE: Partial<Record<Story, string>> = { slow: '0.7', stuck: '0.45' };
const BUILDING: readonly Stage[] = [Stage.CONSTRUCTION_STARTED, Stage.COMPLETED];

/** What projects under construction reported month by month, one figure corrected; and delays that the government caused, accepted and asked for. */
export async function seedProgress(tx: ZoneTransaction, people: SeededPeople, projects: readonly SeededProject[], today: CalendarDate): Promise<void> {
  let corrected = false;
  for (const { id, data, schedule } of projects.filter((each) => BUILDING.includes(each.data.stage))) {
    const amount = `${Math.round(data.total * 0.78)}0000.00`;
    const milestones = schedule.milestones.map(({ kind, plannedOn }) => ({ kind, plannedOn, replannedOn: null }));
    const plan = progressPlan({ fixedInvestment: amount, totalInvestment: null, milestones, stops: [] }, today);
    if (!plan) continue;
    const byId = people.person[officerOf(data.node)];
    const first = `${plan.from.slice(0, 7)}-01`;
    const last = addMonths(`${today.slice(0, 7)}-01`, data.story === 'stuck' ? -5 : -1);
    const shown: ReportedFigures[][] = [];
    for (let month = first; month <= last; month = addMonths(month, 1)) {
      const works = toPlain(roundTo(decimal(plannedPercent(plan, month)).times(PACE[data.story] ?? '1'), 2), 2);
      const invested = toPlain(roundTo(decimal(amount).times(works).div(100).times('0.95'), 2), 2);
      const reportedOn = addDays(addMonths(month, 1), 4) < today ? addDays(addMonths(month, 1), 4) : today;
      const said = { projectId: id, month, reportedOn, invested, note: '按监理月报填报（演示）', evidence: `监理月报 ${month.slice(0, 7)}`, byId };
      if (!corrected && month === last) {
        const correctsId = await tx.insert(ProgressReport, { ...said, works: toPlain(decimal(works).times('0.9'), 2) });
        await tx.insert(ProgressReport, { ...said, works, correctsId, reason: '漏计安装工程' });
        corrected = true;
      } else await tx.insert(ProgressReport, { ...said, works });
      shown.push([{ works, invested, reportedOn }]);
    }
    await tx.update(Project, await tx.get(Project, id), { reportedProgressOn: lastAdvance(shown) });
  }

  const late = projects.find(({ data }) => data.story === 'land_late')!;
  const land = late.schedule.milestones.find(({ kind }) => kind === MilestoneKind.CONSTRUCTION_START)?.plannedOn ?? today;
  const fromOn = land < today ? land : addDays(today, -60);
  await tx.insert(ProjectDelay, {
    projectId: late.id, state: DelayState.ACCEPTED, fromOn, toOn: null, cause: '净地交付推迟，双方书面同意顺延', evidence: '资规交地函（演示）12 号', askedById: people.person[officerOf(late.data.node)],
    decidedById: people.person['lin.yuan'], decidedAt: tx.now, reason: '已核对交地函与现场记录',
  });
  await tx.update(Project, await tx.get(Project, late.id), { clockStopped: `{[${fromOn},)}` });
  const stuck = projects.find(({ data }) => data.story === 'stuck' && splitNodeRef(data.node).chain !== splitNodeRef(late.data.node).chain)!;
  await tx.insert(ProjectDelay, { projectId: stuck.id, fromOn: addDays(today, -100), toOn: addDays(today, -40), cause: '双回路供电工程推迟', evidence: '供电公司复函（演示）8 号', askedById: people.person[officerOf(stuck.data.node)] });
}
