import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { invalidField, keyset, Refusal, toPage, ZoneDatabase, whenGiven, type Page, type PageArgs, type RowVersion, type SortOrder, type ZoneCalendar, type ZoneTransaction } from '#platform';
import { CalendarService, Person, type Caller } from '#identity';
import { bandOf, lockProject, SideState, type LockedProject } from '#project';
import { serviceMessage, text } from './messages.js';
import { AgentService, ServiceStep, ServiceTemplate } from './service.entity.js';
import { StepSort, StepState, type StepAction } from './service.enums.js';
import type { ServiceStepFilter, StepMoveInput } from './service.inputs.js';
import { SERVICE_JSON, STEP_JSON } from './service.sql.js';
import type { AgentServiceType, HoldUpsType, HoldUpType, ServiceStepType } from './service.types.js';
import { actionsOf, heldDays, isLate, isOver, moveStep, owesDocuments } from './step.rules.js';
import { templateOf } from './template.service.js';

type StoredStep = Omit<ServiceStepType, 'heldDays' | 'late' | 'owesDocuments' | 'actions'>;

const SORTS: Record<StepSort, SortOrder> = {
  // What is over, and what has not begun, is not due.
  [StepSort.DUE_ASC]: { by: `case when s.state in ('under_way', 'waiting') then s.due_on else '9999-12-31' end`, type: 'date', direction: 'asc', tie: 's.id' },
  [StepSort.OPENED_DESC]: { by: `coalesce(s.opened_on, '0001-01-01')`, type: 'date', direction: 'desc', tie: 's.id' },
};
const STEPS = `service_step s join agent_service v on v.zone_id = s.zone_id and v.id = s.service_id and v.deleted_at is null`;

/** Agent service 领办代办: one person takes a project through all the steps of its checklist [3,4,5]. */
@Injectable()
export class AgentServiceService {
  constructor(
    private readonly db: ZoneDatabase,
    private readonly calendars: CalendarService,
  ) {}

  /** The services of a project, the running one first. */
  async ofProject(caller: Caller, projectId: string): Promise<AgentServiceType[]> {
    const services = await this.db.read<(Omit<AgentServiceType, 'steps'> & { steps: StoredStep[] })[]>(
      caller.zoneId,
      'agent_services',
      `select coalesce(json_agg(${SERVICE_JSON} order by v.closed_on is not null, v.started_on desc, v.id desc), '[]') from agent_service v
       where v.zone_id = app.zone() and v.project_id = $1 and v.deleted_at is null`,
      [projectId],
    );
    const calendar = await this.calendars.calendarOf(caller.zoneId);
    return services!.map((service) => ({ ...service, steps: service.steps.map((step) => this.finished(step, calendar)) }));
  }

  /** A page of steps of services that run, the first due first unless sorted otherwise. */
  async steps(caller: Caller, page: PageArgs, filter: ServiceStepFilter = {}, sort: StepSort = StepSort.DUE_ASC): Promise<Page<ServiceStepType>> {
    const params: unknown[] = [this.db.clock.today()];
    const conditions = ['s.zone_id = app.zone()', 's.deleted_at is null', 'v.closed_on is null', '$1::date is not null'];
    const add = whenGiven(conditions, params);
    add(filter.officeId, (param) => `s.office_id = ${param}`);
    add(filter.agentId, (param) => `v.agent_id = ${param}`);
    add(filter.states, (param) => `s.state = any(${param}::text[])`);
    if (filter.overdue) conditions.push(`s.state = '${StepState.UNDER_WAY}' and s.due_on < $1::date`);
    if (filter.owed) conditions.push(`cardinality(s.deferred_documents) > 0`);
    const where = conditions.join(' and ');
    const counted = [...params];
    const keys = keyset(page, SORTS[sort], params);
    const rows = await this.db.rows<{ row: StoredStep; cursor: unknown }>(
      caller.zoneId,
      'service_steps',
      `select ${STEP_JSON} as row, ${keys.cursor} as cursor from ${STEPS} where ${where} and ${keys.condition} ${keys.orderBy} ${keys.limit}`,
      params,
    );
    const calendar = await this.calendars.calendarOf(caller.zoneId);
    return toPage(
      rows.map(({ row, cursor }) => ({ ...this.finished(row, calendar), cursor })),
      page,
      async () => Number(await this.db.read(caller.zoneId, 'service_steps_count', `select count(*) from ${STEPS} where ${where}`, counted)),
    );
  }

  /** Which office and step hold projects longest, over all steps that were accepted since a day. */
  async holdUps(caller: Caller, since: string | null): Promise<HoldUpsType> {
    const stored = await this.db.read<StoredStep[]>(
      caller.zoneId,
      'service_hold_ups',
      `select coalesce(json_agg(${STEP_JSON}), '[]') from ${STEPS} where s.zone_id = app.zone() and s.deleted_at is null and s.opened_on is not null and ($1::date is null or s.opened_on >= $1::date)`,
      [since],
    );
    const calendar = await this.calendars.calendarOf(caller.zoneId);
    const groups = new Map<string, ServiceStepType[]>();
    for (const row of stored!) {
      const key = `${row.office?.id ?? ''} ${row.title}`;
      groups.set(key, [...(groups.get(key) ?? []), this.finished(row, calendar)]);
    }
    const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    const rows = [...groups.values()].map((steps): HoldUpType => {
      const held = steps.map((step) => step.heldDays ?? 0);
      return {
        office: steps[0]!.office,
        title: steps[0]!.title,
        steps: steps.length,
        open: steps.filter(({ state }) => !isOver(state)).length,
        meanDays: mean(held),
        longestDays: Math.max(...held),
        promisedDays: mean(steps.map(({ promisedDays }) => promisedDays)),
        lateShare: steps.filter(({ late }) => late).length / steps.length,
      };
    });
    rows.sort((a, b) => b.meanDays - a.meanDays || b.steps - a.steps || (a.title < b.title ? -1 : 1));
    return { rows, heldDefinition: serviceMessage(caller.locale, 'definition.held'), lateDefinition: serviceMessage(caller.locale, 'definition.late') };
  }

  /**
   * Begins the service of a project with the checklist of its band, or one that is named.
   * @throws Refusal `FORBIDDEN`; `INVALID_INPUT` when it is served already, is not active, or no checklist fits
   */
  async start(caller: Caller, projectId: string, agentId: string, templateId: string | null, idempotencyKey: string): Promise<AgentServiceType> {
    const today = this.db.clock.today();
    const id = await this.db.write(caller, async (tx) => {
      const project = await lockProject(tx, projectId);
      caller.assertMayOn('service.run', project);
      return tx.once(idempotencyKey, 'startAgentService', { projectId, agentId, templateId }, async () => {
        if (project.sideState !== SideState.ACTIVE) throw invalidField('projectId', text('service.not_active'));
        if (await tx.find(AgentService, { projectId, closedOn: IsNull() })) throw invalidField('projectId', text('service.running'));
        await assertPerson(tx, agentId);
        const template = templateId ? await tx.find(ServiceTemplate, { id: templateId }) : await templateOf(tx, bandOf(project.totalInvestment));
        if (!template) throw invalidField('templateId', text(templateId ? 'field.unknown' : 'template.none'));
        if (!template.active) throw invalidField('templateId', text('template.retired'));
        const serviceId = await tx.insert(AgentService, { projectId, agentId, templateId: template.id, startedOn: today });
        await tx.insertMany(ServiceStep, template.steps.map((step, index) => ({ ...step, serviceId, number: index + 1, state: StepState.PENDING })));
        return serviceId;
      });
    });
    return this.present(caller, id);
  }

  /** Hands the service to somebody else. @throws Refusal `CONFLICT`, `FORBIDDEN`, `INVALID_INPUT` */
  async handOver(caller: Caller, row: RowVersion, agentId: string, reason: string): Promise<AgentServiceType> {
    await this.change(caller, row.id, reason, async (tx) => {
      await assertPerson(tx, agentId);
      await tx.update(AgentService, row, { agentId });
    });
    return this.present(caller, row.id);
  }

  /** Ends a service whose steps are all over. @throws Refusal `INVALID_INPUT` while steps are open */
  async close(caller: Caller, row: RowVersion): Promise<AgentServiceType> {
    await this.change(caller, row.id, undefined, async (tx) => {
      const open = (await tx.findAll(ServiceStep, { serviceId: row.id })).filter(({ state }) => !isOver(state)).length;
      if (open > 0) throw invalidField('id', text('service.open_steps', { steps: open }));
      await tx.update(AgentService, row, { closedOn: this.db.clock.today() });
    });
    return this.present(caller, row.id);
  }

  /**
   * Accepts, stops, resumes, finishes, leaves out or reopens a step: for the agent, whoever runs the project's service, and the people of the step's
   * office.
   * @throws Refusal `FORBIDDEN`, `CONFLICT`; `INVALID_INPUT` with what stands against it
   */
  async move(caller: Caller, row: RowVersion, input: StepMoveInput): Promise<AgentServiceType> {
    const calendar = await this.calendars.calendarOf(caller.zoneId);
    return this.onStep(caller, row.id, input.reason?.trim() || undefined, async (tx, step) => {
      const today = this.db.clock.today();
      const all = await tx.findAll(ServiceStep, { serviceId: step.serviceId });
      const result = moveStep(step, { ...input, on: input.on ?? today }, {
        before: all.filter(({ number }) => step.after.includes(number)),
        after: all.filter(({ after }) => after.includes(step.number)),
        today,
        calendar,
      });
      if ('problems' in result) throw new Refusal('INVALID_INPUT', { fields: result.problems.map(({ field, message }) => ({ path: `input.${field}`, message })) });
      await tx.update(ServiceStep, row, { ...result.changes, ...(SETS_REMARK.includes(input.action) && { remark: input.reason?.trim() || null }) });
    });
  }

  /** The company handed in documents that it owed 容缺补交. @throws Refusal `INVALID_INPUT`, `CONFLICT`, `FORBIDDEN` */
  async supply(caller: Caller, row: RowVersion, documents: string[]): Promise<AgentServiceType> {
    return this.onStep(caller, row.id, undefined, async (tx, step) => {
      const unknown = documents.filter((document) => !step.deferredDocuments.includes(document));
      if (unknown.length > 0) throw invalidField('documents', text('step.not_owed', { documents: unknown.join('、') }));
      const left = step.deferredDocuments.filter((document) => !documents.includes(document));
      await tx.update(ServiceStep, row, { deferredDocuments: left, deferredUntil: left.length > 0 ? step.deferredUntil : null });
    });
  }

  private async onStep(caller: Caller, id: string, reason: string | undefined, work: (tx: ZoneTransaction, step: ServiceStep) => Promise<void>): Promise<AgentServiceType> {
    const serviceId = await this.db.write(
      caller,
      async (tx) => {
        const known = await tx.get(ServiceStep, id);
        await this.lock(tx, caller, known.serviceId, known.officeId);
        // Read again under the project's lock: what it waits for, and what waits for it, may have moved meanwhile.
        await work(tx, await tx.get(ServiceStep, id));
        return known.serviceId;
      },
      { reason },
    );
    return this.present(caller, serviceId);
  }

  private change(caller: Caller, id: string, reason: string | undefined, work: (tx: ZoneTransaction) => Promise<void>): Promise<void> {
    return this.db.write(caller, async (tx) => {
      await this.lock(tx, caller, id, null);
      await work(tx);
    }, { reason });
  }

  /** The service's project, locked; refused to whoever neither runs the service nor works in the office. */
  private async lock(tx: ZoneTransaction, caller: Caller, serviceId: string, officeId: string | null): Promise<LockedProject> {
    const service = await tx.get(AgentService, serviceId);
    const project = await lockProject(tx, service.projectId);
    const ofOffice = officeId !== null && officeId === caller.officeId;
    if (!ofOffice && service.agentId !== caller.personId) caller.assertMayOn('service.run', project);
    if ((await tx.get(AgentService, serviceId)).closedOn) throw invalidField('id', text('service.closed'));
    return project;
  }

  private finished(step: StoredStep, calendar: ZoneCalendar): ServiceStepType {
    const today = this.db.clock.today();
    return { ...step, heldDays: heldDays(step, today, calendar), late: isLate(step, today), owesDocuments: owesDocuments(step, today), actions: actionsOf(step.state) };
  }

  private async present(caller: Caller, id: string): Promise<AgentServiceType> {
    const projectId = await this.db.read<string>(caller.zoneId, 'agent_service_project', `select v.project_id from agent_service v where v.zone_id = app.zone() and v.id = $1`, [id]);
    const service = projectId && (await this.ofProject(caller, projectId)).find((each) => each.id === id);
    if (!service) throw new Refusal('NOT_FOUND');
    return service;
  }
}

/** Actions after which what was said before of the step no longer holds. */
const SETS_REMARK: readonly StepAction[] = ['wait', 'resume', 'skip', 'reopen', 'finish'];

async function assertPerson(tx: ZoneTransaction, id: string): Promise<void> {
  const person = await tx.find(Person, { id });
  if (!person?.active) throw invalidField('agentId', text('field.unknown'));
}
