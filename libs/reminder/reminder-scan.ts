import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { CalendarService } from '#identity';
import { addDays, isWorkingDay, Mailer, nextWorkingDay, ZoneDatabase, zonedToday, type Actor, type ZoneTransaction } from '#platform';
import { deliverReminders } from './delivery.service.js';
import { wantedBy } from './occasions.sql.js';
import { RULE_CODES, ruleKind, type RuleCode } from './reminder-rules.js';
import { ruleSettings, type RuleSettings } from './rule-settings.js';

/** The day as reminders see it. */
interface ScanDay {
  today: string;
  /** What falls on days off is said before them: the day before the next working day. */
  horizon: string;
  /** Where mail goes out: today, or the next working day. */
  sendOn: string;
  worked: boolean;
  timeZone: string;
}

/** When mail that waited for a working day goes out. */
const MAIL_HOUR = '09:00';

interface NewReminder {
  id: string;
  subject_id: string;
  subject_type: string;
  occasion: string;
  recipient_id: string;
  params: unknown;
  link: string;
  due_on: string | null;
}

/**
 * Finds what must be followed up and writes a reminder for each occasion and recipient, once; takes back what was settled. It
 * compares the whole of what is wanted now with what there is, so that it can be run at any time, as often as one likes, also
 * twice at once, and makes up for runs that were missed.
 */
@Injectable()
export class ReminderScan {
  constructor(
    private readonly db: ZoneDatabase,
    private readonly calendars: CalendarService,
    private readonly mailer: Mailer,
  ) {}

  /**
   * Runs all rules of a zone, each in a transaction of its own.
   * @param onlyOnWorkingDays on a day off nothing new is said; what was settled is taken back all the same
   * @returns how many reminders are new
   */
  async run(actor: Actor, { onlyOnWorkingDays = false } = {}): Promise<number> {
    const day = await this.day(actor.zoneId);
    await this.db.write(actor, (tx) => this.wakeSnoozed(tx, day.today));
    let created = 0;
    for (const rule of RULE_CODES) {
      created += await this.db.write(actor, (tx) => this.runRule(tx, rule, day, day.worked || !onlyOnWorkingDays));
    }
    return created;
  }

  private async day(zoneId: string): Promise<ScanDay> {
    const [calendar, [zone]] = await Promise.all([
      this.calendars.calendarOf(zoneId),
      this.db.rows<{ time_zone: string }>(zoneId, 'zone time', `select time_zone from zone where id = app.zone()`),
    ]);
    const timeZone = zone?.time_zone ?? 'Asia/Shanghai';
    const today = zonedToday(this.db.clock.now(), timeZone);
    const worked = isWorkingDay(today, calendar);
    const next = nextWorkingDay(today, calendar);
    return { today, timeZone, worked, horizon: worked ? addDays(next, -1) : today, sendOn: worked ? today : next };
  }

  private async runRule(tx: ZoneTransaction, rule: RuleCode, day: ScanDay, create: boolean): Promise<number> {
    const settings = await ruleSettings(tx, rule);
    const given = wantedParams(tx.actor.zoneId, rule, day, settings);
    await this.withdrawSettled(tx, rule, given);
    if (!create) return 0;
    const created = await this.createMissing(tx, rule, given);
    const revived = await this.reviveWithdrawn(tx, rule, given);
    await this.openDeliveries(tx, created, revived, day);
    return created.length;
  }

  /** A reminder is created by whichever scan comes first; the other finds it there. */
  private async createMissing(tx: ZoneTransaction, rule: RuleCode, given: unknown[]): Promise<string[]> {
    const missing = await tx.sql<Omit<NewReminder, 'id'>>(
      `with ${wantedBy(rule)}
       select w.subject_id, w.subject_type, w.occasion, w.recipient_id, w.params, w.link, w.due_on::text as due_on from wanted w
       where not exists (select from reminder r where r.zone_id = $1 and r.rule = $10 and r.subject_id = w.subject_id
                           and r.occasion = w.occasion and r.recipient_id = w.recipient_id)`,
      [...given, rule],
    );
    if (missing.length === 0) return [];
    const rows: NewReminder[] = missing.map((row) => ({ ...row, id: uuidv7() }));
    const created = await tx.sql<{ id: string }>(
      `insert into reminder (zone_id, id, rule, subject_type, subject_id, occasion, recipient_id, params, link, due_on)
       select $1, n.id, $2, n.subject_type, n.subject_id, n.occasion, n.recipient_id, n.params, n.link, n.due_on
       from jsonb_to_recordset($3::jsonb) n (id uuid, subject_type text, subject_id uuid, occasion text, recipient_id uuid, params jsonb, link text, due_on date)
       on conflict do nothing returning id`,
      [tx.actor.zoneId, rule, JSON.stringify(rows)],
    );
    return created.map(({ id }) => id);
  }

  /** What was taken back and has come up again, such as a project that was on hold, is open again. */
  private async reviveWithdrawn(tx: ZoneTransaction, rule: RuleCode, given: unknown[]): Promise<string[]> {
    const [revived] = (await tx.sql(
      `with ${wantedBy(rule)}
       update reminder r set state = 'open', settled_at = null from wanted w
       where r.zone_id = $1 and r.rule = $10 and r.state = 'withdrawn' and r.subject_id = w.subject_id
         and r.occasion = w.occasion and r.recipient_id = w.recipient_id
       returning r.id`,
      [...given, rule],
    )) as unknown as [{ id: string }[], number];
    return revived.map(({ id }) => id);
  }

  /** Takes back what is no longer wanted: the matter is settled, a nearer threshold has passed, or the rule is off. */
  private async withdrawSettled(tx: ZoneTransaction, rule: RuleCode, given: unknown[]): Promise<void> {
    await tx.sql(
      `with ${wantedBy(rule)}
       update reminder r set state = 'withdrawn', settled_at = app.now(), snoozed_until = null
       where r.zone_id = $1 and r.rule = $10 and r.state in ('open', 'snoozed') and not exists (
         select from wanted w where w.subject_id = r.subject_id and w.occasion = r.occasion and w.recipient_id = r.recipient_id)`,
      [...given, rule],
    );
    await tx.sql(
      `update delivery d set state = 'withdrawn' from reminder r
       where d.zone_id = $1 and d.state = 'pending' and r.zone_id = d.zone_id and r.id = d.reminder_id and r.rule = $2 and r.state = 'withdrawn'`,
      [tx.actor.zoneId, rule],
    );
  }

  private async wakeSnoozed(tx: ZoneTransaction, today: string): Promise<void> {
    await tx.sql(`update reminder set state = 'open', snoozed_until = null where zone_id = $1 and state = 'snoozed' and snoozed_until <= $2`, [
      tx.actor.zoneId,
      today,
    ]);
  }

  /** In the system a reminder is delivered by being there; mail waits for a working day. */
  private async openDeliveries(tx: ZoneTransaction, created: string[], revived: string[], day: ScanDay): Promise<void> {
    if (created.length > 0) {
      await tx.sql(
        `insert into delivery (zone_id, id, reminder_id, channel, state, attempts, idempotency_key, delivered_at)
         select $1, gen_random_uuid(), id, 'in_app', 'sent', 1, gen_random_uuid(), app.now() from unnest($2::uuid[]) id`,
        [tx.actor.zoneId, created],
      );
    }
    if (!this.mailer.enabled || created.length + revived.length === 0) return;
    const [{ sendAt }] = (await tx.sql<{ sendAt: Date }>(
      `select case when $1 then app.now() else ($2::date + $3::time) at time zone $4 end as "sendAt"`,
      [day.worked, day.sendOn, MAIL_HOUR, day.timeZone],
    )) as [{ sendAt: Date }];
    await tx.sql(
      `insert into delivery (zone_id, id, reminder_id, channel, idempotency_key, next_attempt_at)
       select $1, gen_random_uuid(), r.id, 'email', gen_random_uuid(), $3
       from reminder r join person p on p.zone_id = r.zone_id and p.id = r.recipient_id and p.email is not null
       where r.zone_id = $1 and r.id = any ($2)
       on conflict do nothing`,
      [tx.actor.zoneId, [...created, ...revived], sendAt],
    );
    await tx.sql(
      `update delivery set state = 'pending', next_attempt_at = $3 where zone_id = $1 and reminder_id = any ($2) and state = 'withdrawn'`,
      [tx.actor.zoneId, revived, sendAt],
    );
    await deliverReminders.later(tx, {}, { dueAt: sendAt });
  }
}

function wantedParams(zoneId: string, rule: RuleCode, day: ScanDay, settings: RuleSettings): unknown[] {
  const { first, late } = ruleKind(rule).notices;
  return [zoneId, day.today, day.horizon, settings.leadDays, settings.thresholdDays, day.timeZone, settings.enabled, first?.audience ?? [], late.audience];
}
