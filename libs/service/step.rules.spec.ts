import fc from 'fast-check';
import { addDays, addWorkingDays, workingDaysBetween, type Locale } from '#platform';
import { StepAction, StepState } from './service.enums.js';
import { actionsOf, checklistProblems, heldDays, isLate, moveStep, owesDocuments, type StepFacts, type StepMove } from './step.rules.js';

/** A Monday without holidays around it. */
const MONDAY = '2026-03-02';
const pending: StepFacts = {
  state: StepState.PENDING, promisedDays: 3, documents: ['立项批复', '环评报告'], deferralAllowed: true, commitmentAllowed: true,
  openedOn: null, dueOn: null, finishedOn: null, waitingSince: null, waitedDays: 0, deferredDocuments: [], deferredUntil: null, commitmentNo: null,
};
const alone = (today: string) => ({ before: [], after: [], today });

function moved(step: StepFacts, move: StepMove, today = move.on): StepFacts {
  const result = moveStep(step, move, alone(today));
  if ('problems' in result) throw new Error(JSON.stringify(result.problems.map(({ field, message }) => [field, said(message)])));
  return { ...step, ...result.changes };
}
const said = (message: string | ((locale: Locale) => string)) => (typeof message === 'string' ? message : message('zh-CN'));
function refused(step: StepFacts, move: StepMove, around: Partial<Parameters<typeof moveStep>[2]> = {}) {
  const result = moveStep(step, move, { ...alone(move.on), ...around });
  return 'problems' in result ? result.problems.map(({ field, message }) => [field, said(message)]) : 'not refused';
}
const open = (on = MONDAY) => moved(pending, { action: StepAction.OPEN, on });

describe('a step of an agent service', () => {
  it('is promised for working days from its acceptance', () => {
    expect(open()).toMatchObject({ state: 'under_way', openedOn: MONDAY, dueOn: '2026-03-05' });
    expect(open('2026-03-05').dueOn).toBe('2026-03-10');
  });

  it('stops its clock while the company is waited for', () => {
    const waiting = moved(open(), { action: StepAction.WAIT, on: '2026-03-03', reason: '缺图纸' });
    const resumed = moved(waiting, { action: StepAction.RESUME, on: '2026-03-09' });
    expect(resumed).toMatchObject({ state: 'under_way', waitedDays: 4, dueOn: '2026-03-11', waitingSince: null });
    expect(heldDays(waiting, '2026-03-20')).toBe(1);
    expect(heldDays(resumed, '2026-03-10')).toBe(2);
  });

  it.each([
    ['is late once past its promised day', { state: StepState.UNDER_WAY }, '2026-03-06', true],
    ['is not late on it', { state: StepState.UNDER_WAY }, '2026-03-05', false],
    ['is not late while the company is waited for', { state: StepState.WAITING, waitingSince: '2026-03-04' }, '2026-03-20', false],
    ['stays late when it was done late', { state: StepState.DONE, finishedOn: '2026-03-06' }, '2026-04-01', true],
    ['is not late when it was done in time', { state: StepState.DONE, finishedOn: '2026-03-05' }, '2026-04-01', false],
  ])('%s', (_what, changes, today, late) => expect(isLate({ ...open(), ...changes }, today)).toBe(late));

  it('is finished while documents are owed only where that is allowed, and until a day', () => {
    const finish = { action: StepAction.FINISH, on: '2026-03-04' };
    expect(moved(open(), { ...finish, deferredDocuments: ['环评报告'], deferredUntil: '2026-03-20' })).toMatchObject({ state: 'done', deferredDocuments: ['环评报告'], deferredUntil: '2026-03-20' });
    expect(refused({ ...open(), deferralAllowed: false }, { ...finish, deferredDocuments: ['环评报告'], deferredUntil: '2026-03-20' })).toEqual([['deferredDocuments', '此步骤不适用容缺受理']]);
    expect(refused(open(), { ...finish, deferredDocuments: ['环评报告'] })).toEqual([['deferredUntil', '必填']]);
    expect(refused(open(), { ...finish, deferredDocuments: ['护照'], deferredUntil: '2026-03-20' })).toEqual([['deferredDocuments', '不在此步骤的材料清单中：护照']]);
    expect(refused(open(), { ...finish, deferredUntil: '2026-03-20' })).toEqual([['deferredUntil', '没有容缺材料，不需要补交期限']]);
    expect(refused(open(), { ...finish, deferredDocuments: ['环评报告'], deferredUntil: '2026-03-04' })).toEqual([['deferredUntil', '须晚于办结日期']]);
    expect(owesDocuments({ deferredDocuments: ['环评报告'], deferredUntil: '2026-03-20' }, '2026-03-20')).toBe(false);
    expect(owesDocuments({ deferredDocuments: ['环评报告'], deferredUntil: '2026-03-20' }, '2026-03-21')).toBe(true);
  });

  it('takes a commitment only where one may stand in', () => {
    expect(moved(open(), { action: StepAction.FINISH, on: '2026-03-04', commitmentNo: ' CN-1 ' }).commitmentNo).toBe('CN-1');
    expect(refused({ ...open(), commitmentAllowed: false }, { action: StepAction.FINISH, on: '2026-03-04', commitmentNo: 'CN-1' })).toEqual([['commitmentNo', '此步骤不适用告知承诺']]);
  });

  it('waits for the steps before it, and is not reopened once a later one has begun', () => {
    expect(refused(pending, { action: StepAction.OPEN, on: MONDAY }, { before: [{ title: '备案', state: StepState.WAITING }, { title: '选址', state: StepState.NOT_NEEDED }] })).toEqual([['action', '须先完成前置步骤：备案']]);
    const done = moved(open(), { action: StepAction.FINISH, on: '2026-03-04' });
    const reopen = { action: StepAction.REOPEN, on: '2026-03-10', reason: '批复有误' };
    expect(refused(done, reopen, { after: [{ title: '施工许可', state: StepState.UNDER_WAY }] })).toEqual([['action', '后续步骤已经受理，不能重新办理：施工许可']]);
    expect(moved(done, reopen)).toMatchObject({ state: 'under_way', openedOn: '2026-03-10', dueOn: '2026-03-13', finishedOn: null, waitedDays: 0 });
  });

  it.each([
    [StepAction.WAIT, open()],
    [StepAction.SKIP, pending],
    [StepAction.REOPEN, { ...open(), state: StepState.DONE, finishedOn: MONDAY }],
  ])('says why: %s', (action, step) => expect(refused(step, { action, on: '2026-03-04', reason: ' ' })).toEqual([['reason', '须填写原因']]));

  it('does not happen tomorrow, nor before what came before it', () => {
    expect(refused(pending, { action: StepAction.OPEN, on: '2026-03-03' }, { today: MONDAY })).toEqual([['on', '不能晚于今天']]);
    expect(refused(open(), { action: StepAction.FINISH, on: '2026-02-27' })).toEqual([['on', '不能早于 2026-03-02']]);
  });

  it('refuses what its state does not allow', () => {
    for (const state of Object.values(StepState)) {
      for (const action of Object.values(StepAction)) {
        const allowed = actionsOf(state).includes(action);
        if (!allowed) expect(refused({ ...pending, state }, { action, on: MONDAY, reason: 'x' })).toEqual([['action', expect.stringContaining('的步骤不能')]]);
      }
    }
  });

  it('holds, whatever the order of waits, as many working days as went by without them', () => {
    const gaps = fc.array(fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 12 })), { maxLength: 5 });
    fc.assert(
      fc.property(gaps, fc.integer({ min: 0, max: 12 }), fc.integer({ min: 1, max: 30 }), (waits, last, promisedDays) => {
        let step = moved({ ...pending, promisedDays }, { action: StepAction.OPEN, on: MONDAY });
        let day: string = MONDAY;
        let worked = 0;
        for (const [work, wait] of waits) {
          const from = day;
          day = addDays(day, work);
          worked += workingDaysBetween(from, day);
          step = moved(step, { action: StepAction.WAIT, on: day, reason: '待补正' });
          day = addDays(day, wait);
          step = moved(step, { action: StepAction.RESUME, on: day });
        }
        const from = day;
        day = addDays(day, last);
        worked += workingDaysBetween(from, day);
        step = moved(step, { action: StepAction.FINISH, on: day });
        expect(heldDays(step, day)).toBe(worked);
        // Late exactly when it was held longer than promised: the due date moved by every day that was waited.
        expect(step.dueOn).toBe(addWorkingDays(MONDAY, promisedDays + step.waitedDays));
        expect(isLate(step, day)).toBe(day > step.dueOn!);
        if (worked > promisedDays) expect(isLate(step, day)).toBe(true);
      }),
    );
  });
});

describe('a checklist', () => {
  const step = (changes = {}) => ({ title: '备案', legalDays: 10, promisedDays: 3, after: [] as number[], ...changes });
  it.each([
    [[], ['steps']],
    [[step()], []],
    [[step({ promisedDays: 11 })], ['steps.0.promisedDays']],
    [[step({ after: [1] })], ['steps.0.after']],
    [[step(), step({ after: [1] })], []],
    [[step({ after: [2] }), step()], ['steps.0.after']],
    [[step(), step({ after: [0] })], ['steps.1.after']],
  ])('%#', (steps, fields) => expect(checklistProblems(steps).map(({ field }) => field)).toEqual(fields));
});
