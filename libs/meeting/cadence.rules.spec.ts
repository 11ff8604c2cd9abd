import { meetingStatus, midQuarter } from './cadence.rules.js';

const Q3 = { year: 2026, quarter: 3 } as const;

describe('a chain meets once a quarter [2]', () => {
  it.each([
    ['nothing scheduled before the middle of the quarter is due', null, '2026-08-14', 'due'],
    ['nothing scheduled from the middle of the quarter on is late', null, '2026-08-15', 'late'],
    ['nothing scheduled in a quarter gone by is late', null, '2026-11-01', 'late'],
    ['a date ahead is scheduled', { state: 'planned', scheduledOn: '2026-09-20' }, '2026-09-20', 'scheduled'],
    ['a date gone by without the meeting having been held is late', { state: 'planned', scheduledOn: '2026-07-10' }, '2026-07-11', 'late'],
    ['a meeting without a date is not scheduled', { state: 'planned', scheduledOn: null }, '2026-08-14', 'due'],
    ['held is held, whenever it was', { state: 'held', scheduledOn: '2026-07-10' }, '2026-12-31', 'held'],
    ['a cancelled one counts as none', { state: 'cancelled', scheduledOn: '2026-09-20' }, '2026-09-01', 'late'],
  ] as const)('%s', (_title, meeting, today, status) => {
    expect(meetingStatus(Q3, meeting, today)).toBe(status);
  });

  it('has its middle half-way between first and last day', () => {
    expect([1, 2, 3, 4].map((quarter) => midQuarter({ year: 2026, quarter: quarter as 1 }))).toEqual(['2026-02-14', '2026-05-16', '2026-08-15', '2026-11-15']);
  });
});
