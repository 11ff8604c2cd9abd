import { Injectable } from '@nestjs/common';
import { addDays, invalidField, Refusal, ZoneDatabase, type ZoneTransaction } from '#platform';
import { personRefJson, type Caller } from '#identity';
import { DelayState } from './delay.enums.js';
import { ProjectDelay } from './light.entity.js';
import type { ProjectDelayInput, ProjectDelayType } from './light.types.js';
import { Project } from './project.entity.js';
import { lockProject, type LockedProject } from './project.lock.js';
import { text } from './project.rules.js';
import { projectRefJson } from './project.sql.js';

/** The most delays that a list shows; the latest first. */
const MOST = 200;

/** Delays that the government caused: asked for with evidence, accepted by somebody else; only then they stop the clock. */
@Injectable()
export class ProjectDelayService {
  constructor(private readonly db: ZoneDatabase) {}

  /** Delays of one project, or of the zone in one state. */
  async delays(caller: Caller, filter: { id?: string; projectId?: string | null; state?: DelayState | null }): Promise<ProjectDelayType[]> {
    return (await this.db.read<ProjectDelayType[]>(
      caller.zoneId,
      'project_delays',
      `select coalesce(json_agg(x), '[]') from (
         select d.id, d.version, ${projectRefJson('p')} as project, d.state, d.from_on as "fromOn", d.to_on as "toOn", d.cause, d.evidence, ${personRefJson('d', 'asked_by_id')} as "askedBy",
           ${personRefJson('d', 'decided_by_id')} as "decidedBy", d.decided_at as "decidedAt", d.reason
         from project_delay d join project p on p.zone_id = d.zone_id and p.id = d.project_id
         where d.zone_id = app.zone() and d.deleted_at is null and ($1::uuid is null or d.project_id = $1) and ($2::text is null or d.state = $2) and ($3::uuid is null or d.id = $3)
         order by d.from_on desc, d.id desc limit ${MOST}) x`,
      [filter.projectId ?? null, filter.state ?? null, filter.id ?? null],
    ))!;
  }

  /**
   * Asks for a delay to be accepted as the government's.
   * @throws Refusal `INVALID_INPUT` without evidence, for days to come, or an end before the beginning
   */
  async ask(caller: Caller, projectId: string, input: ProjectDelayInput, idempotencyKey: string): Promise<ProjectDelayType> {
    const { fromOn, toOn = null } = input;
    this.assertDays(fromOn, toOn, 'input.');
    if (!input.evidence.trim()) throw invalidField('input.evidence', text('delay.evidence'));
    if (!input.cause.trim()) throw invalidField('input.cause', text('field.required'));
    const id = await this.db.write(caller, async (tx) => {
      caller.assertMayOn('project.edit', await lockProject(tx, projectId));
      return tx.once(idempotencyKey, 'askProjectDelay', { projectId, input }, () =>
        tx.insert(ProjectDelay, { projectId, fromOn, toOn, cause: input.cause.trim(), evidence: input.evidence.trim(), askedById: caller.personId }));
    });
    return this.present(caller, id);
  }

  /**
   * Accepts a delay, which stops the clock, or refuses it; a decision can be changed with another reason.
   * @throws Refusal `INVALID_INPUT` for whoever asked; `CONFLICT`, `FORBIDDEN`
   */
  async decide(caller: Caller, id: string, version: number, accepted: boolean, reason: string): Promise<ProjectDelayType> {
    return this.change(caller, id, version, reason, (tx, project, delay) => {
      caller.assertMayOn('delay.decide', project);
      if (delay.askedById === caller.personId) throw invalidField('id', text('delay.second_person'));
      return { state: accepted ? DelayState.ACCEPTED : DelayState.REFUSED, decidedById: caller.personId, decidedAt: tx.now, reason: reason.trim() };
    });
  }

  /**
   * Says on which day a delay was over: from the next day on the clock runs. An end that was said already may be corrected to an earlier day;
   * a longer delay is another one, which somebody else has to accept.
   * @throws Refusal `INVALID_INPUT` for days to come, a day behind the end that was said, and delays that were refused; `CONFLICT`, `FORBIDDEN`
   */
  async end(caller: Caller, id: string, version: number, toOn: string, reason: string): Promise<ProjectDelayType> {
    return this.change(caller, id, version, reason, (_, project, delay) => {
      caller.assertMayOn('project.edit', project);
      if (delay.state === DelayState.REFUSED) throw invalidField('toOn', text('delay.refused'));
      if (toOn > this.db.clock.today()) throw invalidField('toOn', text('field.future'));
      if (delay.toOn !== null && toOn > delay.toOn) throw invalidField('toOn', text('delay.longer', { from: addDays(delay.toOn, 1) }));
      this.assertDays(delay.fromOn, toOn, '');
      return { toOn };
    });
  }

  private async change(caller: Caller, id: string, version: number, reason: string, changes: (tx: ZoneTransaction, project: LockedProject, delay: ProjectDelay) => Partial<Pick<ProjectDelay, 'state' | 'toOn' | 'decidedById' | 'decidedAt' | 'reason'>>): Promise<ProjectDelayType> {
    await this.db.write(
      caller,
      async (tx) => {
        const { projectId } = await tx.get(ProjectDelay, id);
        const project = await lockProject(tx, projectId);
        const delay = await tx.get(ProjectDelay, id);
        const changed = changes(tx, project, delay);
        if (delay.version !== version) throw new Refusal('CONFLICT', { current: delay });
        await tx.update(ProjectDelay, { id, version }, changed);
        await this.setClock(tx, project);
      },
      { reason },
    );
    return this.present(caller, id);
  }

  private async setClock(tx: ZoneTransaction, project: LockedProject): Promise<void> {
    const [stopped] = await tx.sql<{ clockStopped: string | null }>(
      `select range_agg(daterange(from_on, to_on, '[]'))::text as "clockStopped" from project_delay where zone_id = app.zone() and project_id = $1 and state = 'accepted' and deleted_at is null`,
      [project.id],
    );
    await tx.update(Project, project, stopped!);
  }

  private assertDays(fromOn: string, toOn: string | null, at: string): void {
    if (fromOn > this.db.clock.today()) throw invalidField(`${at}fromOn`, text('field.future'));
    if (toOn !== null && toOn < fromOn) throw invalidField(`${at}toOn`, text('delay.days'));
  }

  private async present(caller: Caller, id: string): Promise<ProjectDelayType> {
    return (await this.delays(caller, { id }))[0]!;
  }
}
