import { isSignedSql } from './stages.js';

/**
 * How projects are counted, the same wherever they are: a family of projects that are one investment counts as one project, by the one of
 * its first signing, and adds the investment of that one and the increments of its capital increases. Whoever sums up projects uses these.
 */

/** SQL aggregate: how many projects there are, each family once. */
export const projectsCounted = (p: string, filter = 'true') => `(count(*) filter (where ${p}.counts and ${filter}))::int`;

/** SQL of what a project adds to a sum of investment, in yuan; null when its investment is not known. */
export const investmentCounted = (p: string) => `coalesce(${p}.counted_investment, ${p}.total_investment)`;

/** SQL aggregate: the sum of investment in yuan, each family once. */
export const investmentSum = (p: string, filter = 'true') => `coalesce(sum(${investmentCounted(p)}) filter (where ${filter}), 0)`;

/** SQL of the day by which a project belongs to a cohort: when it, or the family it counts for, was first signed. */
export const signedFirst = (p: string) => `coalesce(${p}.first_signed_on, ${p}.signed_on)`;

/** SQL condition: signed and standing; on hold a project still stands, terminated or left it does not. */
export const isContracted = (p: string) => `${isSignedSql(p)} and ${p}.side_state in ('active', 'on_hold')`;

/** SQL condition: a project that adds to some figure. */
export const isCounted = (p: string) => `(${p}.counts or ${p}.counted_investment > 0)`;
