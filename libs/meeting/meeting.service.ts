import { Injectable } from '@nestjs/common';
import { invalidField, quarterOf, Refusal, ZoneDatabase, zonedToday, type RowVersion, type ZoneTransaction } from '#platform';
import type { Caller } from '#identity';
import { meetingStatus } from './cadence.rules.js';
import { Decision, Meeting } from './meeting.entity.js';
import { decisionJson, meetingJson } from './meeting.sql.js';
import type { DecisionInput, DecisionType, MeetingCalendarEntry, MeetingInput, MeetingType, SupervisedTaskType } from './meeting.types.js';
import { text } from './messages.js';
import { taskLight } from './task.rules.js';

/** Scheduling meetings: their calendar, what was decided in them. */
@Injectable()
export class MeetingService {
  constructor(private readonly db: ZoneDatabase) {}

  /** Meetings, newest quarter first. */
  async meetings(caller: Caller, chainId: string | null, year: number | null): Promise<MeetingType[]> {
    const found = await this.db.read<MeetingType[]>(
      caller.zoneId,
      'meetings',
      `select coalesce(json_agg(${meetingJson('m')} order by m.year desc, m.quarter desc, m.id), '[]') from meeting m
       where m.deleted_at is null and ($1::uuid is null or m.chain_id = $1) and ($2::int is null or m.year = $2)`,
      [chainId, year],
    );
    return (found ?? []).map((meeting) => this.lit(meeting));
  }

  async meeting(caller: Caller, id: string): Promise<MeetingType | null> {
    const found = await this.db.read<MeetingType>(caller.zoneId, 'meeting', `select ${meetingJson('m')} from meeting m where m.id = $1 and m.deleted_at is null`, [id]);
    return found && this.lit(found);
  }

  /** Every chain of the zone and how it stands with the meeting of the quarter: held, scheduled, due or late [2]. */
  async calendar(caller: Caller, year: number, quarter: number): Promise<MeetingCalendarEntry[]> {
    if (!Number.isInteger(quarter) || quarter < 1 || quarter > 4) throw invalidField('quarter', '1–4');
    type Row = Omit<MeetingCalendarEntry, 'status' | 'year' | 'quarter'> & { state: Meeting['state'] | null };
    const rows = await this.db.read<Row[]>(
      caller.zoneId,
      'meeting_calendar',
      `select coalesce(json_agg(json_build_object('chain', json_build_object('id', c.id, 'name', c.name), 'meetingId', m.id, 'scheduledAt', m.scheduled_at, 'state', m.state,
         'leader', (select json_build_object('id', p.id, 'name', p.name) from team_member t join person p on p.zone_id = t.zone_id and p.id = t.person_id
                    where t.zone_id = c.zone_id and t.team_id = c.team_id and t.duty = 'leader' and t.deleted_at is null limit 1)) order by c.code), '[]')
       from chain c left join meeting m on m.zone_id = c.zone_id and m.chain_id = c.id and m.year = $1 and m.quarter = $2 and m.state <> 'cancelled' and m.deleted_at is null
       where c.deleted_at is null`,
      [year, quarter],
    );
    const today = this.db.clock.today();
    const of = { year, quarter } as ReturnType<typeof quarterOf>;
    return (rows ?? []).map(({ state, ...row }) => {
      const scheduledOn = row.scheduledAt ? zonedToday(new Date(row.scheduledAt)) : null;
      return { ...row, year, quarter, status: meetingStatus(of, state && { state, scheduledOn }, today) };
    });
  }

  /** Schedules the meeting of a chain and quarter; a chain has one a quarter. */
  async schedule(caller: Caller, input: MeetingInput, idempotencyKey: string): Promise<MeetingType> {
    const { chainId, year, quarter } = input;
    for (const [field, value] of Object.entries({ chainId, year, quarter })) {
      if (value === undefined) throw invalidField(`input.${field}`, text(caller.locale, 'field.needed'));
    }
    const id = await this.db.write(caller, async (tx) => {
      const chain = await findChain(tx, chainId!);
      if (!chain) throw invalidField('input.chainId', text(caller.locale, 'field.notInZone'));
      caller.assertMayOn('meeting.manage', { teamId: chain.team_id });
      return tx.once(idempotencyKey, 'scheduleMeeting', input, async () => {
        await this.refuseTaken(tx, caller, { chainId: chainId!, year: year!, quarter: quarter! });
        const state = input.state ?? 'planned';
        this.checkHeld(caller, state, input.heldOn ?? null);
        return tx.insert(Meeting, {
          chainId: chainId!,
          kind: 'scheduling',
          year: year!,
          quarter: quarter!,
          scheduledAt: input.scheduledAt ? new Date(input.scheduledAt) : null,
          place: input.place ?? null,
          state,
          heldOn: input.heldOn ?? null,
        });
      });
    });
    return (await this.meeting(caller, id))!;
  }

  /** Changes time, place or state of a meeting; chain and quarter never change. */
  async update(caller: Caller, { id, version }: RowVersion, input: MeetingInput, reason?: string): Promise<MeetingType> {
    await this.db.write(
      caller,
      async (tx) => {
        const meeting = await this.mayOn(tx, caller, 'meeting.manage', id);
        const state = input.state ?? meeting.state;
        this.checkHeld(caller, state, input.heldOn === undefined ? meeting.heldOn : input.heldOn);
        // A cancelled meeting that is planned again may find that another took its quarter.
        if (meeting.state === 'cancelled' && state !== 'cancelled') await this.refuseTaken(tx, caller, meeting);
        await tx.update(Meeting, { id, version }, {
          state,
          ...(input.scheduledAt !== undefined && { scheduledAt: input.scheduledAt ? new Date(input.scheduledAt) : null }),
          ...(input.place !== undefined && { place: input.place }),
          ...(input.heldOn !== undefined && { heldOn: input.heldOn }),
        });
      },
      { reason },
    );
    return (await this.meeting(caller, id))!;
  }

  /** Writes down what the meeting decided; decisions are numbered in their order. */
  async decide(caller: Caller, meetingId: string, input: DecisionInput, idempotencyKey: string): Promise<DecisionType> {
    const id = await this.db.write(caller, async (tx) => {
      const meeting = await this.mayOn(tx, caller, 'meeting.decide', meetingId);
      if (meeting.state === 'cancelled') throw invalidField('meetingId', text(caller.locale, 'field.meetingCancelled'));
      return tx.once(idempotencyKey, 'recordDecision', { meetingId, input }, async () => {
        // Two decisions written at once take turns on the meeting, so that no number is given twice.
        await tx.sql(`select 1 from meeting where zone_id = $1 and id = $2 for update`, [caller.zoneId, meetingId]);
        const [last] = await tx.sql<{ number: number }>(`select coalesce(max(number), 0) as number from decision where zone_id = $1 and meeting_id = $2`, [caller.zoneId, meetingId]);
        return tx.insert(Decision, { meetingId, number: last!.number + 1, text: input.text });
      });
    });
    const decision = await this.db.read<DecisionType>(caller.zoneId, 'decision', `select ${decisionJson('d')} from decision d where d.id = $1`, [id]);
    return { ...decision!, tasks: decision!.tasks.map((task) => this.litTask(task)) };
  }

  /** The meeting, if the permission reaches its chain. @throws Refusal `NOT_FOUND` or `FORBIDDEN` */
  async mayOn(tx: ZoneTransaction, caller: Caller, permission: 'meeting.manage' | 'meeting.decide' | 'task.supervise', meetingId: string): Promise<Meeting> {
    const meeting = await tx.get(Meeting, meetingId);
    const chain = await findChain(tx, meeting.chainId);
    caller.assertMayOn(permission, { teamId: chain?.team_id });
    return meeting;
  }

  private checkHeld(caller: Caller, state: Meeting['state'], heldOn: string | null): void {
    if (state === 'held' && !heldOn) throw invalidField('input.heldOn', text(caller.locale, 'field.heldWithoutDate'));
    if (heldOn && heldOn > this.db.clock.today()) throw invalidField('input.heldOn', text(caller.locale, 'field.heldInFuture'));
  }

  private async refuseTaken(tx: ZoneTransaction, caller: Caller, of: { chainId: string; year: number; quarter: number }): Promise<void> {
    const taken = await tx.sql(
      `select 1 from meeting where zone_id = $1 and chain_id = $2 and year = $3 and quarter = $4 and state <> 'cancelled' and deleted_at is null`,
      [caller.zoneId, of.chainId, of.year, of.quarter],
    );
    if (taken.length > 0) throw new Refusal('DUPLICATE', { params: { name: text(caller.locale, 'field.quarterTaken') } });
  }

  private lit(meeting: MeetingType): MeetingType {
    return {
      ...meeting,
      decisions: meeting.decisions.map((decision) => ({ ...decision, tasks: decision.tasks.map((task) => this.litTask(task)) })),
      carriedOver: meeting.carriedOver.map((task) => this.litTask(task)),
    };
  }

  private litTask(task: SupervisedTaskType): SupervisedTaskType {
    return { ...task, light: taskLight(task, this.db.clock.today()) };
  }
}

async function findChain(tx: ZoneTransaction, id: string): Promise<{ team_id: string | null } | null> {
  const [chain] = await tx.sql<{ team_id: string | null }>(`select team_id from chain where zone_id = $1 and id = $2 and deleted_at is null`, [tx.actor.zoneId, id]);
  return chain ?? null;
}
