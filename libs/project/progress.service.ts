import { Injectable } from '@nestjs/common';
import { addMonths, decimal, invalidField, Refusal, ZoneDatabase, type CalendarDate, type FieldProblem, type ZoneTransaction } from '#platform';
import { personRefJson, type Caller } from '#identity';
import { stopsJson } from './light.rules.js';
import { projectMessages } from './messages.js';
import { ProgressReport } from './progress.entity.js';
import { FIGURES, investedPercent, lastAdvance, plannedPercent, pointsBehind, progressPlan, type ProgressFacts, type ReportedFigures } from './progress.rules.js';
import type { ProgressInput, ProgressMonth, ProgressReportType, ProjectProgress } from './progress.types.js';
import { Project } from './project.entity.js';
import { lockProject } from './project.lock.js';
import { decimalProblem, text } from './project.rules.js';
import { isSigned } from './stages.js';

type StoredReport = ProgressReportType & { month: string; correctsId: string | null };
type Standing = ReportedFigures & { id: string; month: CalendarDate; correctsId: string | null; note: string | null; evidence: string | null };

/** A plan that runs longer than this is not drawn month by month. */
const MOST_MONTHS = 120;

/** Monthly progress by investment and by works against the plan. */
@Injectable()
export class ProgressService {
  constructor(private readonly db: ZoneDatabase) {}

  /** The months of a project; null for a project that there is not. */
  async progress(caller: Caller, projectId: string): Promise<ProjectProgress | null> {
    const facts = await this.db.read<ProgressFacts & { reports: StoredReport[] }>(
      caller.zoneId,
      'project_progress',
      `select json_build_object('fixedInvestment', p.fixed_investment::text, 'totalInvestment', p.total_investment::text, 'stops', ${stopsJson('p')},
         'milestones', (select coalesce(json_agg(json_build_object('kind', m.kind, 'plannedOn', m.planned_on, 'replannedOn', m.replanned_on)), '[]')
           from milestone m where m.zone_id = p.zone_id and m.project_id = p.id and m.deleted_at is null),
         'reports', (select coalesce(json_agg(json_build_object('id', r.id, 'month', r.month, 'invested', r.invested::text, 'works', r.works::text, 'note', r.note, 'evidence', r.evidence,
             'by', ${personRefJson('r', 'by_id')}, 'at', r.created_at, 'reason', r.reason, 'correctsId', r.corrects_id) order by r.created_at desc, r.id desc), '[]')
           from progress_report r where r.zone_id = p.zone_id and r.project_id = p.id and r.deleted_at is null))
       from project p where p.zone_id = app.zone() and p.id = $1 and p.deleted_at is null`,
      [projectId],
    );
    if (!facts) return null;
    const plan = progressPlan(facts, this.db.clock.today());
    const months = monthsOf([...(plan ? [plan.from, plan.to] : []), ...facts.reports.map(({ month }) => month)]).map((month): ProgressMonth => {
      const [report = null, ...corrected] = chain(facts.reports.filter((each) => each.month === month));
      return { month, planned: plan && plannedPercent(plan, month), investedPercent: plan && investedPercent(plan, report?.invested ?? null), report, corrected };
    });
    const last = months.filter(({ report }) => report !== null).at(-1);
    return {
      from: plan?.from ?? null,
      to: plan?.to ?? null,
      amount: plan?.amount ?? null,
      worksBehind: last ? pointsBehind(last.planned, last.report!.works) : null,
      investmentBehind: last ? pointsBehind(last.planned, last.investedPercent) : null,
      months,
      definition: projectMessages(caller.locale, 'progress.definition'),
    };
  }

  /**
   * Reports a month of a signed project, or corrects one with a reason; what was reported before stays readable, and what a correction does
   * not name stays as it was. More invested or built than was known is progress: the light counts idleness from then.
   * @throws Refusal `INVALID_INPUT` for months to come, unsigned projects, figures out of bounds, below those of an earlier month or above those of a later one, and corrections without a reason
   */
  async report(caller: Caller, projectId: string, input: ProgressInput, idempotencyKey: string): Promise<ProjectProgress> {
    const month = `${input.month.slice(0, 7)}-01`;
    if (month > this.db.clock.today()) throw invalidField('input.month', text('field.future'));
    const reason = input.reason?.trim() || null;
    await this.db.write(
      caller,
      async (tx) => {
        const project = await lockProject(tx, projectId);
        caller.assertMayOn('project.edit', project);
        if (!isSigned(project.stage)) throw invalidField('input.month', text('field.not_signed'));
        await tx.once(idempotencyKey, 'reportProgress', { projectId, input }, async () => {
          const months = await this.reported(tx, projectId);
          const here = months.find(([holds]) => holds!.month === month) ?? [];
          const corrects = here[0] ?? null;
          const kept = <Field extends 'invested' | 'works' | 'note' | 'evidence'>(field: Field) => (input[field] === undefined ? (corrects?.[field] ?? null) : input[field]?.trim() || null);
          const figures = { invested: kept('invested'), works: kept('works') };
          const fields = figureProblems(figures);
          if (fields.length > 0) throw new Refusal('INVALID_INPUT', { fields });
          if (corrects && !reason) throw invalidField('input.reason', text('progress.reason'));
          assertBetween(figures, month, months.map(([holds]) => holds!));
          const reportedOn = this.db.clock.today();
          const reportedProgressOn = lastAdvance([...months.filter((each) => each !== here), [{ ...figures, reportedOn }, ...here]]);
          if (reportedProgressOn !== project.reportedProgressOn) await tx.update(Project, project, { reportedProgressOn });
          return tx.insert(ProgressReport, { projectId, month, reportedOn, ...figures, note: kept('note'), evidence: kept('evidence'), byId: caller.personId, correctsId: corrects?.id ?? null, reason: corrects ? reason : null });
        });
      },
      { reason: reason ?? undefined },
    );
    return (await this.progress(caller, projectId))!;
  }

  /** All months of a project, earliest first; of each the report that holds, then what it corrects, back to the first. */
  private async reported(tx: ZoneTransaction, projectId: string): Promise<Standing[][]> {
    const rows = await tx.sql<Standing & Record<string, unknown>>(
      `select r.id, r.month::text, r.invested::text, r.works::text, r.note, r.evidence, r.reported_on::text as "reportedOn", r.corrects_id as "correctsId"
       from progress_report r where r.zone_id = app.zone() and r.project_id = $1 and r.deleted_at is null order by r.month`,
      [projectId],
    );
    return [...new Set(rows.map(({ month }) => month))].map((month) => chain(rows.filter((each) => each.month === month)));
  }
}

function figureProblems({ invested, works }: Pick<ReportedFigures, 'invested' | 'works'>): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (invested === null && works === null) problems.push({ path: 'input.works', message: text('progress.nothing') });
  const wrong = invested !== null && decimalProblem(invested, [18, 2]);
  if (wrong) problems.push({ path: 'input.invested', message: wrong });
  const outOfRange = works !== null && (decimalProblem(works, [3, 2]) ?? (decimal(works).gt(100) ? text('progress.percent') : null));
  if (outOfRange) problems.push({ path: 'input.works', message: outOfRange });
  return problems;
}

/** What is counted up to a month's end is not less than before it, and not more than after it: each figure by the nearest month that gives it. */
function assertBetween(figures: Pick<ReportedFigures, 'invested' | 'works'>, month: CalendarDate, others: readonly Standing[]): void {
  for (const figure of FIGURES) {
    const given = figures[figure];
    if (given === null) continue;
    const saying = others.filter((each) => each[figure] !== null);
    const before = saying.findLast((each) => each.month < month);
    const after = saying.find((each) => each.month > month);
    if (before && decimal(given).lt(before[figure]!)) throw invalidField(`input.${figure}`, text('progress.less', { month: before.month.slice(0, 7), value: before[figure]! }));
    if (after && decimal(given).gt(after[figure]!)) throw invalidField(`input.${figure}`, text('progress.more', { month: after.month.slice(0, 7), value: after[figure]! }));
  }
}

/** From the report that holds back to the first. */
function chain<Report extends { id: string; correctsId: string | null }>(reports: readonly Report[]): Report[] {
  const corrected = new Set(reports.map(({ correctsId }) => correctsId));
  const ordered: Report[] = [];
  for (let at = reports.find(({ id }) => !corrected.has(id)); at; at = reports.find(({ id }) => id === at!.correctsId)) ordered.push(at);
  return ordered;
}

/** Every month from the first of some days to the last. */
function monthsOf(days: readonly CalendarDate[]): CalendarDate[] {
  const sorted = days.map((day) => `${day.slice(0, 7)}-01`).sort();
  const months: CalendarDate[] = [];
  const last = sorted.at(-1);
  if (last) for (let month = sorted[0]!; month <= last && months.length < MOST_MONTHS; month = addMonths(month, 1)) months.push(month);
  return months;
}
