import { addDays, daysBetween, quarterEnd, quarterStart, type CalendarDate, type Quarter } from '#platform';

/** How a chain stands with the meeting of one quarter. */
export const MeetingStatus = { HELD: 'held', SCHEDULED: 'scheduled', DUE: 'due', LATE: 'late' } as const;
export type MeetingStatus = (typeof MeetingStatus)[keyof typeof MeetingStatus];

export interface MeetingFacts {
  state: 'planned' | 'held' | 'cancelled';
  /** The day it is to take place, where the zone is; null when no time is fixed yet. */
  scheduledOn: CalendarDate | null;
}

/** The day from which a chain without a meeting is late: the middle of the quarter. */
export function midQuarter(quarter: Quarter): CalendarDate {
  const start = quarterStart(quarter);
  return addDays(start, Math.floor(daysBetween(start, quarterEnd(quarter)) / 2));
}

/**
 * Every chain meets once a quarter [2]. Held and scheduled speak for themselves; a meeting whose day went by without having been
 * held, and a chain with nothing scheduled from the middle of the quarter on, are late.
 */
export function meetingStatus(quarter: Quarter, meeting: MeetingFacts | null, today: CalendarDate): MeetingStatus {
  if (meeting?.state === 'held') return MeetingStatus.HELD;
  if (meeting?.state === 'planned' && meeting.scheduledOn) return meeting.scheduledOn < today ? MeetingStatus.LATE : MeetingStatus.SCHEDULED;
  return today >= midQuarter(quarter) ? MeetingStatus.LATE : MeetingStatus.DUE;
}
