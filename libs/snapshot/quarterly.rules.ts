import { addQuarters, addDays, quarterEnd, quarterOf, type CalendarDate, type Quarter } from '#platform';

/**
 * The quarter whose snapshot is wanted on a day: the last one that ended. It is taken in the first night of the new quarter, and on any
 * later day of it when that night was missed: better late and dated than never.
 */
export function quarterToClose(today: CalendarDate): Quarter {
  return addQuarters(quarterOf(today), -1);
}

/** Whether a snapshot that closes a quarter was taken later than in the first night after it. */
export function isLate(quarter: Quarter, takenOn: CalendarDate): boolean {
  return takenOn > addDays(quarterEnd(quarter), 1);
}
