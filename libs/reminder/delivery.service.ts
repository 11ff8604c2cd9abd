import { Inject, Injectable } from '@nestjs/common';
import { defineJob, jobActor, Mailer, SETTINGS, ZoneDatabase, type Actor, type Locale, type Settings } from '#platform';
import { reminderText, type ReminderParams } from './reminder-text.js';
import { reminderMessage } from './messages.js';

/** Sends what a scan has just found. */
export const deliverReminders = defineJob<Record<string, never>>('reminder.deliver', 'delivery');

/** One delivery that this sender has leased. */
interface LeasedMail {
  id: string;
  attempts: number;
  idempotencyKey: string;
  rule: string;
  params: ReminderParams;
  link: string;
  email: string;
  locale: Locale;
}

/** A sender that vanished is believed gone after so long. */
const LEASE_MS = 120_000;
const BATCH = 20;
const MOST_ATTEMPTS = 6;
const FIRST_BACKOFF_MS = 60_000;

/**
 * Takes reminders to their recipients by e-mail. A sender leases what it sends, so that two never send the same; each delivery
 * fails and is tried again by itself. Should a sender vanish between sending and noting it, the message goes out again under the
 * same Message-ID.
 */
@Injectable()
export class DeliveryService {
  constructor(
    private readonly db: ZoneDatabase,
    private readonly mailer: Mailer,
    @Inject(SETTINGS) private readonly settings: Pick<Settings, 'PUBLIC_URL'>,
  ) {}

  /**
   * Sends everything of the zone that is due.
   * @returns how many were sent
   */
  async sendDue(actor: Actor): Promise<number> {
    if (!this.mailer.enabled) return 0;
    for (let sent = 0; ; ) {
      const leased = await this.lease(actor);
      if (leased.length === 0) return sent;
      for (const mail of leased) if (await this.send(actor, mail)) sent += 1;
    }
  }

  private async lease(actor: Actor): Promise<LeasedMail[]> {
    return this.db.write(actor, async (tx) => {
      const [leased] = (await tx.sql(
        `update delivery d set state = 'sending', attempts = d.attempts + 1, leased_until = $3
         from (select d.id from delivery d
               join reminder r on r.zone_id = d.zone_id and r.id = d.reminder_id and r.state = 'open'
               where d.zone_id = $1 and d.channel = 'email' and d.state in ('pending', 'sending')
                 and d.next_attempt_at <= $2 and (d.leased_until is null or d.leased_until < $2)
               order by d.next_attempt_at, d.id limit ${BATCH} for update of d skip locked) due,
              reminder r, person p
         where d.zone_id = $1 and d.id = due.id and r.zone_id = d.zone_id and r.id = d.reminder_id
           and p.zone_id = r.zone_id and p.id = r.recipient_id
         returning d.id, d.attempts, d.idempotency_key as "idempotencyKey", r.rule, r.params, r.link, p.email, p.locale`,
        [actor.zoneId, tx.now, new Date(tx.now.getTime() + LEASE_MS)],
      )) as unknown as [LeasedMail[], number];
      return leased;
    });
  }

  private async send(actor: Actor, mail: LeasedMail): Promise<boolean> {
    try {
      const { title, body } = reminderText(mail.rule, mail.params, mail.locale);
      const address = this.settings.PUBLIC_URL ? `${this.settings.PUBLIC_URL.replace(/\/$/, '')}${mail.link}` : null;
      await this.mailer.send({
        id: mail.idempotencyKey,
        to: mail.email,
        subject: reminderMessage(mail.locale, 'mailSubject', { title }),
        text: [body, ...(address ? [address] : []), reminderMessage(mail.locale, 'mailFooter')].join('\n\n'),
      });
    } catch (error) {
      await this.noteFailure(actor, mail, error);
      return false;
    }
    await this.db.write(actor, (tx) =>
      tx.sql(`update delivery set state = 'sent', delivered_at = $3, leased_until = null, last_error = null where zone_id = $1 and id = $2 and attempts = $4`, [
        actor.zoneId,
        mail.id,
        tx.now,
        mail.attempts,
      ]),
    );
    return true;
  }

  private async noteFailure(actor: Actor, mail: LeasedMail, error: unknown): Promise<void> {
    const text = (error instanceof Error ? error.message : String(error)).slice(0, 1_000);
    const givenUp = mail.attempts >= MOST_ATTEMPTS;
    await this.db.write(jobActor(actor.zoneId, 'reminder.deliver'), (tx) =>
      tx.sql(
        `update delivery set state = $3, last_error = $4, leased_until = null, next_attempt_at = $5 where zone_id = $1 and id = $2 and attempts = $6`,
        [
          actor.zoneId,
          mail.id,
          givenUp ? 'failed' : 'pending',
          text,
          new Date(tx.now.getTime() + FIRST_BACKOFF_MS * 2 ** (mail.attempts - 1)),
          mail.attempts,
        ],
      ),
    );
  }
}
