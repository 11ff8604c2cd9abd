import { bandSql, INVESTMENT_BANDS, InvestmentBand } from './investment-band.js';

/**
 * After how many days without a contact an active project is overdue, by band of investment: the larger, the closer it is kept [8 建立重大招商项目分级快速反应机制].
 * The plan names the bands but no days: these are defaults that a zone may change.
 */
export const CONTACT_DAYS: Record<InvestmentBand, number> = {
  under_100_million: 30,
  from_100_million: 14,
  from_1_billion: 10,
  from_2_billion: 10,
  from_5_billion: 7,
  from_10_billion: 7,
};

export const LONGEST_CONTACT_DAYS = 60;

/** Bands that would be contacted less often than a smaller one. */
export function looserThanSmaller(days: Record<InvestmentBand, number>): InvestmentBand[] {
  return INVESTMENT_BANDS.filter((band, index) => index > 0 && days[band] > days[INVESTMENT_BANDS[index - 1]!]);
}

/** SQL of how many days a project may go without a contact. */
export function contactDaysSql(project: string): string {
  const band = bandSql(`${project}.total_investment`);
  const usual = `case ${band} ${INVESTMENT_BANDS.map((each) => `when '${each}' then ${CONTACT_DAYS[each]}`).join(' ')} end`;
  return `coalesce((select cr.days from contact_rule cr where cr.zone_id = app.zone() and cr.band = ${band} and cr.deleted_at is null), ${usual})`;
}

/** SQL of the day since which a project has had no contact. */
export function uncontactedSince(project: string): string {
  return `coalesce(${project}.last_contact_on, ${project}.first_contact_on, (${project}.created_at at time zone (select z.time_zone from zone z where z.id = ${project}.zone_id))::date)`;
}

/** SQL condition: an active project has gone longer without a contact than its band may. */
export function contactOverdue(project: string, today: string): string {
  return `(${project}.side_state = 'active' and ${uncontactedSince(project)} < ${today} - ${contactDaysSql(project)})`;
}
