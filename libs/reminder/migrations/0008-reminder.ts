import type { MigrationInterface, QueryRunner } from 'typeorm';
import { businessTable, dropTable } from '#platform';

/** Rules as a zone sets them, reminders and their deliveries. */
export class Reminder0008 implements MigrationInterface {
  name = 'Reminder0008700000000008';

  async up(runner: QueryRunner): Promise<void> {
    await businessTable(runner, {
      name: 'reminder_rule',
      columns: `
        code text not null,
        enabled boolean not null default true,
        lead_days int[] not null,
        threshold_days int`,
    });
    await runner.query(`create unique index reminder_rule_zone_id_code_idx on reminder_rule (zone_id, code) where deleted_at is null`);

    await businessTable(runner, {
      name: 'reminder',
      columns: `
        rule text not null,
        subject_type text not null,
        subject_id uuid not null,
        occasion text not null,
        recipient_id uuid not null,
        params jsonb not null,
        link text not null,
        due_on date,
        state text not null default 'open' constraint reminder_state_check check (state in ('open', 'done', 'snoozed', 'withdrawn')),
        snoozed_until date,
        settled_at timestamptz,
        unique (zone_id, rule, subject_id, occasion, recipient_id),
        foreign key (zone_id, recipient_id) references person (zone_id, id)`,
    });
    await runner.query(`create index reminder_zone_id_recipient_id_state_idx on reminder (zone_id, recipient_id, state)`);

    await businessTable(runner, {
      name: 'delivery',
      columns: `
        reminder_id uuid not null,
        channel text not null constraint delivery_channel_check check (channel in ('in_app', 'email')),
        state text not null default 'pending' constraint delivery_state_check check (state in ('pending', 'sending', 'sent', 'failed', 'withdrawn')),
        attempts int not null default 0,
        idempotency_key uuid not null,
        leased_until timestamptz,
        next_attempt_at timestamptz,
        delivered_at timestamptz,
        last_error text,
        unique (zone_id, reminder_id, channel),
        foreign key (zone_id, reminder_id) references reminder (zone_id, id)`,
    });
    await runner.query(`create index delivery_zone_id_state_next_attempt_at_idx on delivery (zone_id, state, next_attempt_at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of ['delivery', 'reminder', 'reminder_rule']) await dropTable(runner, name);
  }
}
