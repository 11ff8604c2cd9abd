import { MetricReturn } from '#contract';
import { SupervisedTask } from '#meeting';
import { decimal, toPlain, type CalendarDate, type ZoneTransaction } from '#platform';
import { Project } from '#project';

/**
 * What people entered during the last days, so that the ledgers of a week ago and of today differ: an investment was raised, a return
 * corrected, a supervised task reported on. Everything else was entered before.
 */
export async function seedThisWeek(tx: ZoneTransaction, today: CalendarDate): Promise<void> {
  const [raised] = await tx.sql<{ id: string }>(`select id from project where zone_id = app.zone() and stage = 'construction_started' and side_state = 'active' and deleted_at is null order by total_investment desc limit 1`);
  const project = await tx.get(Project, raised!.id);
  await tx.update(Project, project, {
    totalInvestment: toPlain(decimal(project.totalInvestment!).times('1.1'), 2), fundsArrived: toPlain(decimal(project.fundsArrived ?? '0').plus('30000000'), 2), progress: '追加一条产线，投资方已书面确认', lastProgressOn: today,
  });
  const [corrected] = await tx.sql<{ id: string }>(`select r.id from metric_return r join contract_metric m on m.zone_id = r.zone_id and m.id = r.metric_id
    where r.zone_id = app.zone() and m.kind = 'employment' and r.deleted_at is null order by r.year desc, r.quarter desc, r.id limit 1`);
  const { metricId, year, quarter, value, cumulative } = await tx.get(MetricReturn, corrected!.id);
  await tx.insert(MetricReturn, { metricId, year, quarter, cumulative, value: toPlain(decimal(value!).plus('6')), returnedOn: today, correctsId: corrected!.id, evidence: '社保缴纳人数更正（演示）' });
  const task = (await tx.findAll(SupervisedTask, { state: 'accepted' })).at(0);
  if (task) await tx.update(SupervisedTask, task, { progress: '已现场协调，正在办理' });
}
