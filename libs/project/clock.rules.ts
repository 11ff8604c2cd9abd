import { addDays, daysBetween, type CalendarDate } from '#platform';

/** Days on which a project's clock stands still: from, and the first day on which it runs again; null while it stands. */
export interface Stop {
  from: CalendarDate;
  to: CalendarDate | null;
}

/** How many days the clock stood still from a day up to another, which does not belong to it. Stops do not overlap. */
export function stoppedDays(stops: readonly Stop[], from: CalendarDate, to: CalendarDate): number {
  return stops.reduce((days, stop) => {
    const [begin, end] = [stop.from > from ? stop.from : from, stop.to !== null && stop.to < to ? stop.to : to];
    return days + (end > begin ? daysBetween(begin, end) : 0);
  }, 0);
}

/** When something planned for a day is due, what stood still before it added: a stop that began by then moves it, also into the next stop. */
export function dueWithStops(due: CalendarDate, stops: readonly Stop[], today: CalendarDate): CalendarDate {
  let moved = due;
  for (const stop of stops) {
    if (stop.from > moved || stop.from >= today) break;
    moved = addDays(moved, daysBetween(stop.from, stop.to !== null && stop.to < today ? stop.to : today));
  }
  return moved;
}

/** When a milestone is due: by its re-planned date, else the planned one; null where it has neither. */
export function dueOf({ plannedOn, replannedOn }: { plannedOn: CalendarDate | null; replannedOn: CalendarDate | null }, stops: readonly Stop[], today: CalendarDate): CalendarDate | null {
  const said = replannedOn ?? plannedOn;
  return said && dueWithStops(said, stops, today);
}

/** SQL of {@link stoppedDays} since a day, for a column that is null where the clock never stood still. */
export function stoppedSinceSql(stops: string, since: string, today: string): string {
  return `case when ${stops} is null then 0 else app.stopped_days(${stops}, ${since}, ${today}) end`;
}

/** SQL of when a milestone was said to come: its re-planned date, else the planned one. */
export function plannedSql(milestone: string): string {
  return `coalesce(${milestone}.replanned_on, ${milestone}.planned_on)`;
}

/** SQL of {@link dueOf}. */
export function dueSql(milestone: string, stops: string, today: string): string {
  const said = plannedSql(milestone);
  return `case when ${stops} is null then ${said} else app.due_with_stops(${said}, ${stops}, ${today}) end`;
}
