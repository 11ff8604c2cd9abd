import { Injectable } from '@nestjs/common';
import { Refusal, ZoneDatabase } from '#platform';
import type { Caller } from '#identity';
import { CONTACT_DAYS, contactOverdue, looserThanSmaller, uncontactedSince } from './contact.rules.js';
import { ContactRule } from './contact-rule.entity.js';
import type { BandContacts, ContactRuleInput } from './contact.types.js';
import { bandSql, INVESTMENT_BANDS, type InvestmentBand } from './investment-band.js';
import { text } from './project.rules.js';

/** How often the investors of projects are in contact, by band of investment. */
@Injectable()
export class ContactService {
  constructor(private readonly db: ZoneDatabase) {}

  /** Days since the last contact of active projects, band by band, the smallest band first. */
  async byBand(caller: Caller): Promise<BandContacts[]> {
    const rows = await this.db.rows<{ band: InvestmentBand; days: number | null; projects: number; overdue: number; median: number | null; longest: number | null }>(
      caller.zoneId,
      'contacts_by_band',
      `with open as (select ${bandSql('p.total_investment')} as band, $1::date - ${uncontactedSince('p')} as quiet, ${contactOverdue('p', '$1::date')} as overdue
         from project p where p.zone_id = app.zone() and p.side_state = 'active' and p.deleted_at is null)
       select b.band, (select r.days from contact_rule r where r.zone_id = app.zone() and r.band = b.band and r.deleted_at is null) as days, count(o.band)::int as projects,
         (count(*) filter (where o.overdue))::int as overdue, (percentile_disc(0.5) within group (order by o.quiet))::int as median, max(o.quiet)::int as longest
       from unnest($2::text[]) b (band) left join open o on o.band = b.band group by b.band`,
      [this.db.clock.today(), INVESTMENT_BANDS],
    );
    return INVESTMENT_BANDS.map((band) => {
      const { days, ...figures } = rows.find((row) => row.band === band)!;
      return { ...figures, days: days ?? CONTACT_DAYS[band], defaultDays: CONTACT_DAYS[band] };
    });
  }

  /**
   * Sets the days of some bands.
   * @throws Refusal `INVALID_INPUT` when a larger band would be contacted less often than a smaller one
   */
  async setRules(caller: Caller, inputs: readonly ContactRuleInput[], reason: string): Promise<BandContacts[]> {
    await this.db.write(
      caller,
      async (tx) => {
        // One at a time: each is judged by all of the others.
        await tx.sql(`select pg_advisory_xact_lock(hashtextextended('contact_rule ' || app.zone()::text, 0))`);
        const own = await tx.findAll(ContactRule, {});
        const days = { ...CONTACT_DAYS, ...Object.fromEntries([...own, ...inputs].map(({ band, days: given }) => [band, given])) };
        const looser = looserThanSmaller(days);
        if (looser.length > 0) throw new Refusal('INVALID_INPUT', { fields: looser.map((band) => ({ path: `rules.${band.toUpperCase()}`, message: text('contact.looser') })) });
        for (const { band, days: given } of inputs) {
          const known = own.find((rule) => rule.band === band);
          if (!known) await tx.insert(ContactRule, { band, days: given });
          else if (known.days !== given) await tx.update(ContactRule, known, { days: given });
        }
      },
      { reason },
    );
    return this.byBand(caller);
  }
}
