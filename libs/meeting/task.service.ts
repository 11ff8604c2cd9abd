import { Injectable } from '@nestjs/common';
import { addDays, enumLabel, invalidField, keyset, Refusal, toPage, ZoneDatabase, whenGiven, type Page, type PageArgs, type RowVersion, type SortOrder } from '#platform';
import type { Caller } from '#identity';
import { Decision, SupervisedTask } from './meeting.entity.js';
import { MeetingService } from './meeting.service.js';
import { chainOfTask, taskJson } from './meeting.sql.js';
import { TaskSort, type SupervisedTaskType, type TaskFilter, type TaskInput, type UpdateTaskInput } from './meeting.types.js';
import { text } from './messages.js';
import { moverOf, taskLight, taskLightCondition, TaskState, YELLOW_DAYS_BEFORE_DUE } from './task.rules.js';

const ORDERS: Record<TaskSort, SortOrder> = {
  due_asc: { by: 't.due_on', type: 'date', direction: 'asc', tie: 't.id' },
  updated_desc: { by: 't.updated_at', type: 'timestamptz', direction: 'desc', tie: 't.id' },
};

/** Supervised tasks 督办事项: assigned by a meeting's decision or a measure against a breach, carried by an office, closed by supervision. */
@Injectable()
export class TaskService {
  constructor(
    private readonly db: ZoneDatabase,
    private readonly meetings: MeetingService,
  ) {}

  async tasks(caller: Caller, page: PageArgs, filter: TaskFilter = {}, sort: TaskSort = TaskSort.DUE_ASC): Promise<Page<SupervisedTaskType>> {
    const params: unknown[] = [];
    const where = this.conditions(filter, params);
    const countParams = [...params];
    const keys = keyset(page, ORDERS[sort], params);
    const rows = await this.db.rows<{ row: SupervisedTaskType; cursor: unknown }>(
      caller.zoneId,
      'tasks',
      `select ${taskJson('t')} as row, ${keys.cursor} as cursor from supervised_task t where ${where} and ${keys.condition} ${keys.orderBy} ${keys.limit}`,
      params,
    );
    const today = this.db.clock.today();
    return toPage(
      rows.map(({ row, cursor }) => ({ ...row, light: taskLight(row, today), cursor })),
      page,
      async () => Number(await this.db.read(caller.zoneId, 'tasks_count', `select count(*) from supervised_task t where ${where}`, countParams)),
    );
  }

  /** Gives somebody the task of carrying a decision out. */
  async assign(caller: Caller, decisionId: string, input: TaskInput, idempotencyKey: string): Promise<SupervisedTaskType> {
    if (input.dueOn < this.db.clock.today()) throw invalidField('input.dueOn', text(caller.locale, 'field.dueBeforeToday'));
    if (!input.leadOfficeId && !input.responsibleLeaderId) throw invalidField('input.leadOfficeId', text(caller.locale, 'field.needed'));
    const id = await this.db.write(caller, async (tx) => {
      const decision = await tx.get(Decision, decisionId);
      await this.meetings.mayOn(tx, caller, 'task.supervise', decision.meetingId);
      return tx.once(idempotencyKey, 'assignTask', { decisionId, input }, async () => {
        const offices = [...new Set(input.supportingOfficeIds ?? [])];
        const wanted: [string, string, string[]][] = [
          ['input.responsibleLeaderId', 'person', input.responsibleLeaderId ? [input.responsibleLeaderId] : []],
          ['input.leadOfficeId', 'office', input.leadOfficeId ? [input.leadOfficeId] : []],
          ['input.supportingOfficeIds', 'office', offices],
          ['input.projectId', 'project', input.projectId ? [input.projectId] : []],
        ];
        for (const [field, table, ids] of wanted) {
          if (ids.length === 0) continue;
          const found = await tx.sql(`select id from ${table} where zone_id = $1 and id = any($2::uuid[]) and deleted_at is null`, [caller.zoneId, ids]);
          if (found.length !== ids.length) throw invalidField(field, text(caller.locale, 'field.notInZone'));
        }
        return tx.insert(SupervisedTask, {
          decisionId,
          meetingId: decision.meetingId,
          title: input.title,
          responsibleLeaderId: input.responsibleLeaderId ?? null,
          leadOfficeId: input.leadOfficeId ?? null,
          supportingOfficeIds: offices,
          dueOn: input.dueOn,
          state: 'assigned',
          projectId: input.projectId ?? null,
        });
      });
    });
    return this.task(caller, id);
  }

  /**
   * Moves a task on, reports its progress, or - supervision only - changes its due date. The office that leads or supports the task, its
   * responsible leader and supervision may report; who may make which move is declared in `task.rules.ts`.
   */
  async update(caller: Caller, { id, version }: RowVersion, input: UpdateTaskInput, reason?: string): Promise<SupervisedTaskType> {
    await this.db.write(
      caller,
      async (tx) => {
        const task = await tx.get(SupervisedTask, id);
        const [chain] = await tx.sql<{ team_id: string | null }>(`select c.team_id from supervised_task t join chain c on c.zone_id = t.zone_id and c.id = ${chainOfTask('t')} where t.zone_id = app.zone() and t.id = $1`, [id]);
        const supervises = caller.mayOn('task.supervise', { teamId: chain?.team_id });
        const carries =
          task.responsibleLeaderId === caller.personId || (caller.officeId !== null && [task.leadOfficeId, ...task.supportingOfficeIds].includes(caller.officeId));
        if (!supervises && !carries) throw new Refusal('FORBIDDEN', { params: { permission: 'task.update' } });
        if (input.dueOn !== undefined && !supervises) throw new Refusal('FORBIDDEN', { params: { permission: 'task.supervise' } });

        const state = input.state ?? task.state;
        if (state === 'done' && task.state !== 'done' && task.measureId) throw invalidField('input.state', text(caller.locale, 'field.byMeasure'));
        if (state !== task.state) {
          const mover = moverOf(task.state, state);
          if (!mover) {
            const label = (of: TaskState) => enumLabel(TaskState, 'TaskState', of, caller.locale);
            throw invalidField('input.state', text(caller.locale, 'field.taskMove', { from: label(task.state), to: label(state) }));
          }
          if (mover === 'supervision' && !supervises) throw new Refusal('FORBIDDEN', { params: { permission: 'task.supervise' } });
        }
        const open = state !== 'done' && state !== 'closed';
        await tx.update(SupervisedTask, { id, version }, {
          state,
          doneOn: open ? null : (task.doneOn ?? this.db.clock.today()),
          ...(input.progress !== undefined && { progress: input.progress }),
          ...(input.dueOn !== undefined && { dueOn: input.dueOn }),
        });
      },
      { reason },
    );
    return this.task(caller, id);
  }

  private async task(caller: Caller, id: string): Promise<SupervisedTaskType> {
    const task = await this.db.read<SupervisedTaskType>(caller.zoneId, 'task', `select ${taskJson('t')} from supervised_task t where t.id = $1 and t.deleted_at is null`, [id]);
    if (!task) throw new Refusal('NOT_FOUND');
    return { ...task, light: taskLight(task, this.db.clock.today()) };
  }

  private conditions(filter: TaskFilter, params: unknown[]): string {
    const conditions = ['t.deleted_at is null'];
    const add = whenGiven(conditions, params);
    add(filter.chainId, (p) => `${chainOfTask('t')} = ${p}`);
    add(filter.projectId, (p) => `t.project_id = ${p}`);
    add(filter.measureId, (p) => `t.measure_id = ${p}`);
    add(filter.officeId, (p) => `(t.lead_office_id = ${p} or ${p} = any(t.supporting_office_ids))`);
    add(filter.responsibleLeaderId, (p) => `t.responsible_leader_id = ${p}`);
    add(filter.state, (p) => `t.state = ${p}`);
    add(filter.open, (p) => `(t.state not in ('done', 'closed')) = ${p}`);
    if (filter.light) {
      const today = this.db.clock.today();
      params.push(today, addDays(today, YELLOW_DAYS_BEFORE_DUE));
      const [now, until] = [`$${params.length - 1}`, `$${params.length}`];
      // Not every light looks at both dates; naming them keeps the statement's parameters typed.
      conditions.push(`(${taskLightCondition(filter.light, 't', now, until)}) and ${now}::date <= ${until}::date`);
    }
    return conditions.join(' and ');
  }
}
