import chineseDays from 'chinese-days';

/**
 * A calendar date as text, `YYYY-MM-DD`: no time, no zone, compared with `<`. Everything here is arithmetic on such
 * texts; an instant becomes one only in {@link zonedToday}.
 */
export type CalendarDate = string;

/** What a zone says about one day, over the statutory calendar: an extra day off, or a day worked. */
export interface CalendarOverride {
  date: CalendarDate;
  working: boolean;
  note?: string;
}

/** A zone's own days by date; made once by {@link zoneCalendar}. */
export type ZoneCalendar = ReadonlyMap<CalendarDate, CalendarOverride>;

export interface DayDetail {
  working: boolean;
  /** False when the holidays of that year were not published yet to this version: then only weekends are days off. */
  known: boolean;
  source: 'zone' | 'statutory' | 'weekday';
  /** Name of the holiday or of the make-up day's holiday in Chinese, e.g. 国庆节; empty on ordinary days. */
  name: string;
}

const DAY = 86_400_000;
const FORM = /^(\d{4})-(\d{2})-(\d{2})$/;
const NO_OVERRIDES: ZoneCalendar = new Map();

/** Whether the text is a date that exists, from 0001-01-01 to 9999-12-31. */
export function isCalendarDate(text: string): boolean {
  const parts = FORM.exec(text);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The date of these numbers, or null when there is no such day. */
export function calendarDate(year: number, month: number, day: number): CalendarDate | null {
  if (![year, month, day].every(Number.isInteger) || year < 1 || year > 9999 || month < 1 || month > 12) return null;
  return day >= 1 && day <= daysInMonth(year, month) ? dateText(year, month, day) : null;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** Days from one date to the other; negative when `to` is the earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** The same day some months on, or the month's last when it has no such day: 31 January plus one month is 28 or 29 February. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const [year, month, day] = parts(date);
  const index = year * 12 + (month - 1) + months;
  const toYear = Math.floor(index / 12);
  const toMonth = index - toYear * 12 + 1;
  return dateText(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}

/** Whole months gone by from one date to the other: the largest n with `addMonths(from, n) <= to`; negated when `to` is the earlier. */
export function monthsBetween(from: CalendarDate, to: CalendarDate): number {
  if (to < from) return -monthsBetween(to, from) || 0;
  const [fromYear, fromMonth] = parts(from);
  const [toYear, toMonth] = parts(to);
  const months = (toYear - fromYear) * 12 + (toMonth - fromMonth);
  return addMonths(from, months) <= to ? months : months - 1;
}

/** ISO weekday: Monday 1 … Sunday 7. */
export function weekdayOf(date: CalendarDate): number {
  // 1970-01-01 was a Thursday.
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

export function yearOf(date: CalendarDate): number {
  return parts(date)[0];
}

export interface Quarter {
  year: number;
  quarter: 1 | 2 | 3 | 4;
}

export function quarterOf(date: CalendarDate): Quarter {
  const [year, month] = parts(date);
  return { year, quarter: (Math.floor((month - 1) / 3) + 1) as Quarter['quarter'] };
}

export function quarterStart({ year, quarter }: Quarter): CalendarDate {
  return dateText(year, quarter * 3 - 2, 1);
}

export function quarterEnd({ year, quarter }: Quarter): CalendarDate {
  return dateText(year, quarter * 3, daysInMonth(year, quarter * 3));
}

/** The quarter some quarters on (or back). */
export function addQuarters({ year, quarter }: Quarter, quarters: number): Quarter {
  const index = year * 4 + (quarter - 1) + quarters;
  return { year: Math.floor(index / 4), quarter: (index - Math.floor(index / 4) * 4 + 1) as Quarter['quarter'] };
}

/** The zone's own days; the last word on a date wins. Throws on a date that does not exist. */
export function zoneCalendar(overrides: Iterable<CalendarOverride>): ZoneCalendar {
  const calendar = new Map<CalendarDate, CalendarOverride>();
  for (const override of overrides) {
    dayNumber(override.date);
    calendar.set(override.date, override);
  }
  return calendar;
}

/** Whether the statutory holidays and make-up days of the year are known to this version of the calendar. */
export function isYearKnown(year: number): boolean {
  return statutoryYear(year) !== null;
}

/** What kind of day it is and who says so: the zone, the State Council's notice of that year, or only the weekday. */
export function dayDetail(date: CalendarDate, zone: ZoneCalendar = NO_OVERRIDES): DayDetail {
  const own = zone.get(date);
  if (own) return { working: own.working, known: true, source: 'zone', name: own.note ?? '' };
  const weekday = weekdayOf(date) <= 5;
  const year = statutoryYear(yearOf(date));
  if (!year) return { working: weekday, known: false, source: 'weekday', name: '' };
  const special = year.get(date);
  if (special) return { working: special.working, known: true, source: 'statutory', name: special.name };
  return { working: weekday, known: true, source: 'weekday', name: '' };
}

export function isWorkingDay(date: CalendarDate, zone: ZoneCalendar = NO_OVERRIDES): boolean {
  return dayDetail(date, zone).working;
}

/** The first working day after the date. */
export function nextWorkingDay(date: CalendarDate, zone: ZoneCalendar = NO_OVERRIDES): CalendarDate {
  return addWorkingDays(date, 1, zone);
}

/** The date itself when it is worked, otherwise the first working day after it: where a due date on a holiday moves to. */
export function workingDayOnOrAfter(date: CalendarDate, zone: ZoneCalendar = NO_OVERRIDES): CalendarDate {
  return isWorkingDay(date, zone) ? date : nextWorkingDay(date, zone);
}

/**
 * The n-th working day after the date, or before it for a negative n; the date itself for 0. The date's own kind does not
 * matter: three working days after a Sunday are the same as after the Friday before it.
 */
export function addWorkingDays(date: CalendarDate, days: number, zone: ZoneCalendar = NO_OVERRIDES): CalendarDate {
  if (!Number.isInteger(days)) throw new RangeError(`not a number of days: ${days}`);
  const step = days < 0 ? -1 : 1;
  let day = dayNumber(date);
  // A zone that marks every day off would never end; ten years without a working day is such a zone.
  for (let left = Math.abs(days), idle = 0; left > 0; ) {
    day += step;
    if (isWorkingDay(fromDayNumber(day), zone)) {
      left -= 1;
      idle = 0;
    } else if ((idle += 1) > 3_660) throw new RangeError('the calendar has no working days');
  }
  return fromDayNumber(day);
}

/**
 * Working days after `from` up to and with `to`: what {@link addWorkingDays} undoes. When `to` is the earlier, minus the
 * working days from `to` up to but without `from`.
 */
export function workingDaysBetween(from: CalendarDate, to: CalendarDate, zone: ZoneCalendar = NO_OVERRIDES): number {
  const [first, last] = from <= to ? [dayNumber(from) + 1, dayNumber(to)] : [dayNumber(to), dayNumber(from) - 1];
  let days = 0;
  for (let day = first; day <= last; day += 1) if (isWorkingDay(fromDayNumber(day), zone)) days += 1;
  return from <= to ? days : -days || 0;
}

const formatters = new Map<string, Intl.DateTimeFormat>();
/** What was asked last for each time zone: nearly everything asks for the date of this very second. */
const lastAsked = new Map<string, { second: number; date: CalendarDate }>();

/** The calendar date that it is at this instant in the time zone. */
export function zonedToday(instant: Date, timeZone = 'Asia/Shanghai'): CalendarDate {
  const second = Math.floor(instant.getTime() / 1_000);
  const last = lastAsked.get(timeZone);
  if (last?.second === second) return last.date;
  const date = formattedDay(instant, timeZone);
  lastAsked.set(timeZone, { second, date });
  return date;
}

function formattedDay(instant: Date, timeZone: string): CalendarDate {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    // en-US with parts, because the order and separators of other locales change between versions of ICU.
    formatter = new Intl.DateTimeFormat('en-US', { timeZone, calendar: 'gregory', year: 'numeric', month: '2-digit', day: '2-digit' });
    formatters.set(timeZone, formatter);
  }
  const found = Object.fromEntries(formatter.formatToParts(instant).map((part) => [part.type, part.value]));
  return dateText(Number(found.year), Number(found.month), Number(found.day));
}

interface SpecialDay {
  working: boolean;
  name: string;
}

const years = new Map<number, ReadonlyMap<CalendarDate, SpecialDay> | null>();

/** The year's holidays and make-up days, or null when the library has no notice for it: every notice has a 1 October. */
function statutoryYear(year: number): ReadonlyMap<CalendarDate, SpecialDay> | null {
  const kept = years.get(year);
  if (kept !== undefined) return kept;
  let special: Map<CalendarDate, SpecialDay> | null = null;
  if (year >= 1949 && year <= 9999 && chineseDays.getDayDetail(`${year}-10-01`).name.includes(',')) {
    special = new Map();
    for (let day = dayNumber(`${year}-01-01`); day <= dayNumber(`${year}-12-31`); day += 1) {
      const date = fromDayNumber(day);
      const { work, name } = chineseDays.getDayDetail(date);
      // The library names special days "English,中文,days" and all others by their weekday.
      if (name.includes(',')) special.set(date, { working: work, name: name.split(',')[1] ?? '' });
    }
  }
  years.set(year, special);
  return special;
}

function parts(date: CalendarDate): [number, number, number] {
  if (!isCalendarDate(date)) throw new RangeError(`not a calendar date: ${String(date).slice(0, 40)}`);
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
}

function dateText(year: number, month: number, day: number): CalendarDate {
  if (year < 1 || year > 9999) throw new RangeError(`year out of range: ${year}`);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Days since 1970-01-01. Date.UTC knows no time zone and no summer time; years below 100 need setUTCFullYear. */
function dayNumber(date: CalendarDate): number {
  const [year, month, day] = parts(date);
  return new Date(0).setUTCFullYear(year, month - 1, day) / DAY;
}

function fromDayNumber(day: number): CalendarDate {
  const instant = new Date(day * DAY);
  return dateText(instant.getUTCFullYear(), instant.getUTCMonth() + 1, instant.getUTCDate());
}
