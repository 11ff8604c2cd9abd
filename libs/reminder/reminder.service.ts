import { Injectable } from '@nestjs/common';
import type { Caller } from '#identity';
import { addDays, invalidField, keyset, Refusal, toPage, ZoneDatabase, zonedToday, type Locale, type Page } from '#platform';
import { reminderMessage } from './messages.js';
import { Reminder } from './reminder.entity.js';
import { ReminderState } from './reminder.enums.js';
import { reminderText, type ReminderParams } from './reminder-text.js';
import type { MyRemindersArgs, ReminderType } from './reminder.types.js';

type ReminderRow = Omit<ReminderType, 'title' | 'body'> & { params: ReminderParams; cursor?: unknown };

const REMINDER_JSON = `'id', r.id, 'version', r.version, 'rule', r.rule, 'params', r.params, 'subjectType', r.subject_type, 'subjectId', r.subject_id,
  'link', r.link, 'dueOn', r.due_on, 'state', r.state, 'snoozedUntil', r.snoozed_until, 'createdAt', r.created_at,
  'deliveries', (select coalesce(json_agg(json_build_object('id', d.id, 'channel', d.channel, 'state', d.state, 'attempts', d.attempts,
      'deliveredAt', d.delivered_at, 'lastError', d.last_error) order by d.channel desc), '[]')
    from delivery d where d.zone_id = r.zone_id and d.reminder_id = r.id and d.deleted_at is null)`;

/** A person's own reminders. */
@Injectable()
export class ReminderService {
  constructor(private readonly db: ZoneDatabase) {}

  /** The caller's reminders, the newest first. */
  async mine(caller: Caller, args: MyRemindersArgs): Promise<Page<ReminderType>> {
    const params: unknown[] = [caller.personId];
    let where = `r.zone_id = app.zone() and r.recipient_id = $1 and r.deleted_at is null`;
    if (args.filter?.state) where += ` and r.state = $${params.push(args.filter.state)}`;
    if (args.filter?.rule) where += ` and r.rule = $${params.push(args.filter.rule)}`;
    const counted = [...params];
    const page = keyset(args, { by: 'r.created_at', type: 'timestamptz', direction: 'desc', tie: 'r.id' }, params);
    const rows = await this.db.read<ReminderRow[]>(
      caller.zoneId,
      'my_reminders',
      `select coalesce(json_agg(x.row order by x.created_at desc, x.id desc), '[]') from (
         select r.created_at, r.id, json_build_object(${REMINDER_JSON}, 'cursor', ${page.cursor}) as row
         from reminder r where ${where} and ${page.condition} ${page.orderBy} ${page.limit}) x`,
      params,
    );
    return toPage(
      (rows ?? []).map((row) => inWords(row, caller.locale)),
      args,
      async () => (await this.db.read<number>(caller.zoneId, 'my_reminders_count', `select count(*)::int from reminder r where ${where}`, counted)) ?? 0,
    );
  }

  /**
   * Marks a reminder of the caller as dealt with.
   * @throws Refusal `CONFLICT` when it changed meanwhile, was dealt with before or was withdrawn
   */
  async complete(caller: Caller, id: string, version: number): Promise<ReminderType> {
    return this.settle(caller, id, version, { state: ReminderState.DONE, snoozedUntil: null, settledAt: this.db.clock.now() });
  }

  /** Lets a reminder of the caller rest until a day. */
  async snooze(caller: Caller, id: string, version: number, until: string): Promise<ReminderType> {
    const today = zonedToday(this.db.clock.now());
    if (until <= today || until > addDays(today, 366)) throw invalidField('until', (locale) => reminderMessage(locale, 'snoozeInFuture'));
    return this.settle(caller, id, version, { state: ReminderState.SNOOZED, snoozedUntil: until });
  }

  private async settle(caller: Caller, id: string, version: number, changes: Partial<Pick<Reminder, 'state' | 'snoozedUntil' | 'settledAt'>>): Promise<ReminderType> {
    await this.db.write(caller, async (tx) => {
      const reminder = await tx.get(Reminder, id);
      if (reminder.recipientId !== caller.personId) throw new Refusal('NOT_FOUND');
      if (reminder.state !== 'open' && reminder.state !== 'snoozed') throw new Refusal('CONFLICT', { current: reminder });
      await tx.update(Reminder, { id, version }, changes);
      if (changes.state === ReminderState.DONE) {
        await tx.sql(`update delivery set state = 'withdrawn' where zone_id = $1 and reminder_id = $2 and state = 'pending'`, [caller.zoneId, id]);
      }
    });
    const row = await this.db.read<ReminderRow>(
      caller.zoneId,
      'reminder',
      `select json_build_object(${REMINDER_JSON}) from reminder r where r.zone_id = app.zone() and r.id = $1`,
      [id],
    );
    return inWords(row!, caller.locale);
  }
}

function inWords({ params, ...row }: ReminderRow, locale: Locale): ReminderType & { cursor?: unknown } {
  return { ...row, ...reminderText(row.rule, params, locale) };
}
