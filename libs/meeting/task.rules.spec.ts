import { moverOf, taskLight, TaskState } from './task.rules.js';

describe('the light of a supervised task', () => {
  it.each([
    ['blue with more than a week left', 'assigned', '2026-03-10', 'blue'],
    ['yellow a week before it is due', 'accepted', '2026-03-09', 'yellow'],
    ['yellow on the day itself', 'accepted', '2026-03-02', 'yellow'],
    ['red the day after', 'accepted', '2026-03-01', 'red'],
    ['green once done, however late', 'done', '2026-01-01', 'green'],
    ['green once closed', 'closed', '2026-01-01', 'green'],
  ] as const)('is %s', (_title, state, dueOn, light) => {
    expect(taskLight({ state, dueOn }, '2026-03-02')).toBe(light);
  });
});

describe('who moves a task', () => {
  it('lets the office accept and report, and supervision alone close', () => {
    expect(moverOf('assigned', 'accepted')).toBe('office');
    expect(moverOf('accepted', 'done')).toBe('office');
    expect(moverOf('done', 'closed')).toBe('supervision');
    expect(moverOf('accepted', 'closed')).toBeNull();
  });

  it('closes nothing that was not done first', () => {
    const closing = Object.values(TaskState).filter((from) => moverOf(from, 'closed'));
    expect(closing).toEqual(['done']);
  });
});
