import { Injectable } from '@nestjs/common';
import { addWorkingDays, invalidField, keyset, Refusal, toPage, ZoneDatabase, whenGiven, type Page, type PageArgs, type RowVersion, type SortOrder, type ZoneTransaction } from '#platform';
import { CalendarService, Office, type Caller } from '#identity';
import { bandOf, INVESTMENT_BANDS, lockProject, type InvestmentBand } from '#project';
import { text } from './messages.js';
import { RESPONSE_DAYS, slowerThanSmaller } from './response.rules.js';
import { ResponseRule, ServiceRequest } from './service.entity.js';
import { RequestSort, RequestState } from './service.enums.js';
import type { ResponseRuleInput, ServiceRequestFilter, ServiceRequestInput } from './service.inputs.js';
import { REQUEST_JSON } from './service.sql.js';
import type { ResponseRuleType, ServiceRequestType } from './service.types.js';

const SORTS: Record<RequestSort, SortOrder> = {
  // What is answered is not due any more.
  [RequestSort.DUE_ASC]: { by: `case when r.state = 'open' then r.due_on else '9999-12-31' end`, type: 'date', direction: 'asc', tie: 'r.id' },
  [RequestSort.RAISED_DESC]: { by: 'r.raised_on', type: 'date', direction: 'desc', tie: 'r.id' },
};

/** Requests of investors 企业诉求, answered within the time of their project's band [8]. */
@Injectable()
export class RequestService {
  constructor(
    private readonly db: ZoneDatabase,
    private readonly calendars: CalendarService,
  ) {}

  /** A page of requests, the first to answer first unless sorted otherwise. */
  async requests(caller: Caller, page: PageArgs, filter: ServiceRequestFilter = {}, sort: RequestSort = RequestSort.DUE_ASC): Promise<Page<ServiceRequestType>> {
    const params: unknown[] = [this.db.clock.today()];
    const conditions = ['r.zone_id = app.zone()', 'r.deleted_at is null', '$1::date is not null'];
    const add = whenGiven(conditions, params);
    add(filter.projectId, (param) => `r.project_id = ${param}`);
    add(filter.officeId, (param) => `r.office_id = ${param}`);
    add(filter.states, (param) => `r.state = any(${param}::text[])`);
    if (filter.overdue) conditions.push(`r.state = '${RequestState.OPEN}' and r.due_on < $1::date`);
    const where = conditions.join(' and ');
    const counted = [...params];
    const keys = keyset(page, SORTS[sort], params);
    const rows = await this.db.rows<{ row: ServiceRequestType; cursor: unknown }>(
      caller.zoneId,
      'service_requests',
      `select ${REQUEST_JSON} as row, ${keys.cursor} as cursor from service_request r where ${where} and ${keys.condition} ${keys.orderBy} ${keys.limit}`,
      params,
    );
    return toPage(
      rows.map(({ row, cursor }) => ({ ...row, cursor })),
      page,
      async () => Number(await this.db.read(caller.zoneId, 'service_requests_count', `select count(*) from service_request r where ${where}`, counted)),
    );
  }

  /** Response times of all bands, the smallest first. */
  async responseRules(zoneId: string): Promise<ResponseRuleType[]> {
    const own = await this.db.rows<{ band: InvestmentBand; workingDays: number }>(
      zoneId,
      'response_rules',
      `select r.band, r.working_days as "workingDays" from response_rule r where r.zone_id = app.zone() and r.deleted_at is null`,
    );
    return INVESTMENT_BANDS.map((band) => ({ band, workingDays: own.find((rule) => rule.band === band)?.workingDays ?? RESPONSE_DAYS[band], defaultDays: RESPONSE_DAYS[band] }));
  }

  /**
   * Sets the response times of some bands. Requests that were raised before keep their day.
   * @throws Refusal `INVALID_INPUT` when a larger band would wait longer than a smaller one
   */
  async setResponseRules(caller: Caller, inputs: ResponseRuleInput[], reason: string): Promise<ResponseRuleType[]> {
    await this.db.write(
      caller,
      async (tx) => {
        // One at a time: each is judged by all of the others.
        await tx.sql(`select pg_advisory_xact_lock(hashtext('response_rule ' || app.zone()))`);
        const own = await tx.findAll(ResponseRule, {});
        const days = { ...RESPONSE_DAYS, ...Object.fromEntries(own.map(({ band, workingDays }) => [band, workingDays])), ...Object.fromEntries(inputs.map(({ band, workingDays }) => [band, workingDays])) };
        const slower = slowerThanSmaller(days);
        if (slower.length > 0) throw new Refusal('INVALID_INPUT', { fields: slower.map((band) => ({ path: `rules.${band.toUpperCase()}`, message: text('response.slower', { band }) })) });
        for (const { band, workingDays } of inputs) {
          const known = own.find((rule) => rule.band === band);
          if (!known) await tx.insert(ResponseRule, { band, workingDays });
          else if (known.workingDays !== workingDays) await tx.update(ResponseRule, known, { workingDays });
        }
      },
      { reason },
    );
    return this.responseRules(caller.zoneId);
  }

  /**
   * Records what an investor asks for. By when it has to be answered follows from the project's band; its linked leader hears of it when that day passes.
   * @throws Refusal `INVALID_INPUT`
   */
  async raise(caller: Caller, projectId: string, input: ServiceRequestInput, idempotencyKey: string): Promise<ServiceRequestType> {
    const today = this.db.clock.today();
    const raisedOn = input.raisedOn ?? today;
    const title = input.title.trim();
    if (!title) throw invalidField('input.title', text('field.required'));
    if (raisedOn > today) throw invalidField('input.raisedOn', text('field.future'));
    const [rules, calendar] = await Promise.all([this.responseRules(caller.zoneId), this.calendars.calendarOf(caller.zoneId)]);
    const id = await this.db.write(caller, async (tx) => {
      const project = await lockProject(tx, projectId);
      return tx.once(idempotencyKey, 'raiseServiceRequest', { projectId, input }, async () => {
        if (input.officeId && !(await tx.find(Office, { id: input.officeId }))) throw invalidField('input.officeId', text('field.unknown'));
        const band = bandOf(project.totalInvestment);
        const { workingDays } = rules.find((rule) => rule.band === band)!;
        return tx.insert(ServiceRequest, {
          projectId, title, content: input.content?.trim() || null, raisedOn, band,
          dueOn: addWorkingDays(raisedOn, workingDays, calendar),
          officeId: input.officeId ?? project.officeId, leaderId: project.leaderId, state: RequestState.OPEN,
        });
      });
    });
    return this.present(caller, id);
  }

  /** Says what is done about a request; a later answer replaces it, its day stays. @throws Refusal `FORBIDDEN`, `CONFLICT`, `INVALID_INPUT` */
  async answer(caller: Caller, row: RowVersion, answer: string): Promise<ServiceRequestType> {
    return this.change(caller, row, undefined, async (tx, request) => {
      if (request.state === RequestState.CLOSED) throw invalidField('id', text('request.closed'));
      if (!answer.trim()) throw invalidField('answer', text('field.required'));
      await tx.update(ServiceRequest, row, { state: RequestState.ANSWERED, answer: answer.trim(), answeredOn: request.answeredOn ?? this.db.clock.today() });
    });
  }

  /** Closes a request with what came of it. @throws Refusal `FORBIDDEN`, `CONFLICT`, `INVALID_INPUT` before it is answered */
  async close(caller: Caller, row: RowVersion, outcome: string): Promise<ServiceRequestType> {
    return this.change(caller, row, undefined, async (tx, request) => {
      if (request.state === RequestState.CLOSED) throw invalidField('id', text('request.closed'));
      if (request.state === RequestState.OPEN) throw invalidField('id', text('request.answer_first'));
      if (!outcome.trim()) throw invalidField('outcome', text('field.required'));
      await tx.update(ServiceRequest, row, { state: RequestState.CLOSED, outcome: outcome.trim(), closedOn: this.db.clock.today() });
    });
  }

  /** The investor is not content: the request is in hand again. @throws Refusal `FORBIDDEN`, `CONFLICT` */
  async reopen(caller: Caller, row: RowVersion, reason: string): Promise<ServiceRequestType> {
    return this.change(caller, row, reason, (tx) => tx.update(ServiceRequest, row, { state: RequestState.ANSWERED, closedOn: null }));
  }

  /** For the people of the office that deals with it, its leader, and whoever may answer for the project. */
  private async change(caller: Caller, { id }: RowVersion, reason: string | undefined, work: (tx: ZoneTransaction, request: ServiceRequest) => Promise<void>): Promise<ServiceRequestType> {
    await this.db.write(
      caller,
      async (tx) => {
        const request = await tx.get(ServiceRequest, id);
        const project = await lockProject(tx, request.projectId);
        const concerned = request.leaderId === caller.personId || (request.officeId !== null && request.officeId === caller.officeId);
        if (!concerned) caller.assertMayOn('request.answer', project);
        await work(tx, await tx.get(ServiceRequest, id));
      },
      { reason },
    );
    return this.present(caller, id);
  }

  private async present(caller: Caller, id: string): Promise<ServiceRequestType> {
    const request = await this.db.read<ServiceRequestType>(
      caller.zoneId,
      'service_request',
      `select ${REQUEST_JSON} from service_request r where r.zone_id = app.zone() and r.id = $2 and r.deleted_at is null and $1::date is not null`,
      [this.db.clock.today(), id],
    );
    if (!request) throw new Refusal('NOT_FOUND');
    return request;
  }
}
