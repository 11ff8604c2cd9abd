import type { CalendarDate } from '#platform';
import { FairReview, PolicyState } from './incentive.enums.js';

/** What says where a version of a policy stands. */
export interface VersionTerm {
  validFrom: CalendarDate;
  validUntil: CalendarDate;
  /** When it was put in force by decision; null for a draft. */
  issuedOn: CalendarDate | null;
  /** From this day on another version or nothing takes its place. */
  endedFrom: CalendarDate | null;
}

/** Where a version stands on a day. Both ends of its term belong to it; it has ended from the day on which another one begins. */
export function stateOn({ validFrom, validUntil, issuedOn, endedFrom }: VersionTerm, day: CalendarDate): PolicyState {
  if (issuedOn === null) return PolicyState.DRAFT;
  if (endedFrom !== null && day >= endedFrom) return PolicyState.ENDED;
  if (day > validUntil) return PolicyState.EXPIRED;
  return day < validFrom ? PolicyState.COMING : PolicyState.IN_FORCE;
}

/** The last year in which a version applies. */
export function lastYearOf({ validUntil, endedFrom }: Pick<VersionTerm, 'validUntil' | 'endedFrom'>): number {
  const year = (day: CalendarDate) => Number(day.slice(0, 4));
  if (endedFrom === null || endedFrom > validUntil) return year(validUntil);
  // A version that ends on 1 January applied to the year before.
  return endedFrom.endsWith('-01-01') ? year(endedFrom) - 1 : year(endedFrom);
}

/** Whether a review lets a policy be put in force. */
export function mayBeIssued(review: FairReview): boolean {
  return review === FairReview.PASSED || review === FairReview.PASSED_WITH_CHANGES;
}
