import fc from 'fast-check';
import {
  addDays, addMonths, addQuarters, addWorkingDays, calendarDate, dayDetail, daysBetween, isCalendarDate, isWorkingDay, isYearKnown, monthsBetween,
  nextWorkingDay, quarterEnd, quarterOf, quarterStart, weekdayOf, workingDayOnOrAfter, workingDaysBetween, zoneCalendar, zonedToday,
} from './calendar.rules.js';

const date = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1960-01-01', days));
const recent = fc.integer({ min: 0, max: 4_000 }).map((days) => addDays('2019-01-01', days));
const zone = zoneCalendar([
  { date: '2026-11-25', working: false, note: '园区停电' },
  { date: '2026-11-28', working: true },
  { date: '2026-11-29', working: true },
]);

describe('date arithmetic', () => {
  it.each([
    ['2024-02-29', true], ['2023-02-29', false], ['1900-02-29', false], ['2000-02-29', true], ['2026-13-01', false], ['2026-00-10', false],
    ['2026-04-31', false], ['2026-4-3', false], ['0000-01-01', false], ['', false], ['2026-11-24T00:00', false],
  ])('%s exists: %s', (text, exists) => expect(isCalendarDate(text)).toBe(exists));

  it('makes a date of numbers, or none', () => {
    expect(calendarDate(2026, 2, 28)).toBe('2026-02-28');
    expect(calendarDate(2026, 2, 29)).toBeNull();
    expect(calendarDate(2026.5, 2, 1)).toBeNull();
    expect(calendarDate(20260, 2, 1)).toBeNull();
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'], ['2024-01-31', 1, '2024-02-29'], ['2026-11-24', 3, '2027-02-24'], ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -13, '2024-12-15'], ['2026-12-31', 12, '2027-12-31'],
  ])('%s plus %i months is %s', (from, months, to) => expect(addMonths(from, months)).toBe(to));

  it.each([
    ['2026-01-31', '2026-02-28', 1], ['2026-01-31', '2026-02-27', 0], ['2026-08-24', '2026-11-24', 3], ['2026-08-25', '2026-11-24', 2],
    ['2026-11-24', '2026-08-25', -2], ['2026-11-24', '2026-11-24', 0],
  ])('from %s to %s are %i whole months', (from, to, months) => expect(monthsBetween(from, to)).toBe(months));

  it.each([
    ['2026-01-01', 2026, 1, '2026-03-31'], ['2026-06-30', 2026, 2, '2026-06-30'], ['2026-07-01', 2026, 3, '2026-09-30'], ['2026-11-24', 2026, 4, '2026-12-31'],
  ])('%s lies in %i Q%i, which ends on %s', (day, year, quarter, end) => {
    expect(quarterOf(day)).toEqual({ year, quarter });
    expect(quarterEnd(quarterOf(day))).toBe(end);
  });

  it('knows the weekday', () => {
    expect(weekdayOf('2026-11-24')).toBe(2);
    expect(weekdayOf('1969-12-28')).toBe(7);
  });

  it('refuses what is no date', () => {
    expect(() => addDays('2026-02-30', 1)).toThrow('not a calendar date');
    expect(() => daysBetween('2026-01-01', 'tomorrow')).toThrow('not a calendar date');
  });

  it('adds and counts days as inverses, whatever the time zone of the process', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: -5_000, max: 5_000 }), (from, days) => {
        expect(daysBetween(from, addDays(from, days))).toBe(days);
        expect(weekdayOf(addDays(from, 7))).toBe(weekdayOf(from));
      }),
    );
  });

  it('counts months as the most that can be added', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 0, max: 3_000 }), (from, days) => {
        const to = addDays(from, days);
        const months = monthsBetween(from, to);
        expect(addMonths(from, months) <= to).toBe(true);
        expect(addMonths(from, months + 1) > to).toBe(true);
        expect(monthsBetween(to, from)).toBe(-months || 0);
      }),
    );
  });

  it('puts every date into one quarter', () => {
    fc.assert(
      fc.property(date, (day) => {
        const quarter = quarterOf(day);
        expect(quarterStart(quarter) <= day && day <= quarterEnd(quarter)).toBe(true);
        expect(addDays(quarterEnd(quarter), 1)).toBe(quarterStart(addQuarters(quarter, 1)));
        expect(addQuarters(addQuarters(quarter, -7), 7)).toEqual(quarter);
      }),
    );
  });
});

describe('working days', () => {
  it.each([
    ['2026-10-01', false, '国庆节'], // holiday on a Thursday
    ['2026-10-10', true, '国庆节'], // Saturday worked to make up
    ['2026-02-14', true, '春节'],
    ['2026-02-23', false, '春节'],
    ['2026-11-24', true, ''],
    ['2026-11-28', false, ''],
    ['2025-01-26', true, '春节'],
    ['2020-01-31', false, '春节'],
  ])('%s is worked: %s %s', (day, working, name) => {
    expect(dayDetail(day)).toMatchObject({ working, name, known: true });
    expect(isWorkingDay(day)).toBe(working);
  });

  it('says when it does not know the year, and goes by the weekday', () => {
    expect(isYearKnown(2026)).toBe(true);
    expect(isYearKnown(2040)).toBe(false);
    expect(dayDetail('2040-10-01')).toEqual({ working: true, known: false, source: 'weekday', name: '' });
    expect(dayDetail('2040-10-06')).toMatchObject({ working: false, known: false });
    expect(dayDetail('1990-05-01')).toMatchObject({ known: false });
  });

  it('lets the zone have the last word', () => {
    expect(dayDetail('2026-11-25', zone)).toEqual({ working: false, known: true, source: 'zone', name: '园区停电' });
    expect(isWorkingDay('2026-11-28', zone)).toBe(true);
    expect(nextWorkingDay('2026-11-24', zone)).toBe('2026-11-26');
    expect(dayDetail('2040-10-01', zoneCalendar([{ date: '2040-10-01', working: false }]))).toMatchObject({ working: false, known: true });
    expect(() => zoneCalendar([{ date: '2026-02-30', working: false }])).toThrow('not a calendar date');
  });

  it.each([
    ['2026-09-30', 1, '2026-10-08'], ['2026-10-09', 1, '2026-10-10'], ['2026-10-08', -1, '2026-09-30'], ['2026-11-27', 1, '2026-11-30'],
    ['2026-11-28', 1, '2026-11-30'], ['2026-11-29', 0, '2026-11-29'], ['2026-11-24', 10, '2026-12-08'],
  ])('%s plus %i working days is %s', (from, days, to) => expect(addWorkingDays(from, days)).toBe(to));

  it('moves a due date off a holiday, and only then', () => {
    expect(workingDayOnOrAfter('2026-10-01')).toBe('2026-10-08');
    expect(workingDayOnOrAfter('2026-11-24')).toBe('2026-11-24');
  });

  it('does not run for ever in a zone that never works', () => {
    const never = zoneCalendar(Array.from({ length: 6_000 }, (_, i) => ({ date: addDays('2026-01-01', i), working: false })));
    expect(() => nextWorkingDay('2026-01-01', never)).toThrow('no working days');
  });

  it('adds and counts working days as inverses, and lands on a working day', () => {
    fc.assert(
      fc.property(recent, fc.integer({ min: -60, max: 60 }).filter((n) => n !== 0), (from, days) => {
        const to = addWorkingDays(from, days, zone);
        expect(isWorkingDay(to, zone)).toBe(true);
        expect(workingDaysBetween(from, to, zone)).toBe(days);
      }),
    );
  });

  it('splits a stretch of working days anywhere', () => {
    fc.assert(
      fc.property(recent, fc.nat(80), fc.nat(80), (from, first, second) => {
        const middle = addDays(from, first);
        const to = addDays(middle, second);
        expect(workingDaysBetween(from, middle) + workingDaysBetween(middle, to)).toBe(workingDaysBetween(from, to));
      }),
    );
  });
});

describe('today where the zone is', () => {
  it.each([
    ['2026-11-23T15:59:59Z', 'Asia/Shanghai', '2026-11-23'],
    ['2026-11-23T16:00:00Z', 'Asia/Shanghai', '2026-11-24'],
    ['2026-12-31T16:00:00Z', 'Asia/Shanghai', '2027-01-01'],
    ['2026-11-23T16:00:00Z', 'UTC', '2026-11-23'],
    ['2026-11-24T03:00:00Z', 'America/New_York', '2026-11-23'],
  ])('at %s in %s it is %s', (instant, timeZone, today) => expect(zonedToday(new Date(instant), timeZone)).toBe(today));
});
