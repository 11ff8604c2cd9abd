import { addWorkingDays, workingDaysBetween, type CalendarDate, type Text, type ZoneCalendar } from '#platform';
import { text, type ServiceText } from './messages.js';
import { StepAction, StepState } from './service.enums.js';

/** What the rules of a step look at. Days are working days of the zone. */
export interface StepFacts {
  state: StepState;
  /** Within how many working days the office promised to be done. */
  promisedDays: number;
  documents: string[];
  /** 容缺: it may be finished while documents are still owed. */
  deferralAllowed: boolean;
  /** 告知承诺: a signed commitment may stand in for its documents. */
  commitmentAllowed: boolean;
  openedOn: CalendarDate | null;
  dueOn: CalendarDate | null;
  finishedOn: CalendarDate | null;
  waitingSince: CalendarDate | null;
  /** Working days that the office has waited for the company so far. */
  waitedDays: number;
  deferredDocuments: string[];
  deferredUntil: CalendarDate | null;
  commitmentNo: string | null;
}

export interface StepMove {
  action: StepAction;
  /** The day on which it happened. */
  on: CalendarDate;
  reason?: string | null;
  /** Documents that the company still owes when the step is finished. */
  deferredDocuments?: string[] | null;
  deferredUntil?: CalendarDate | null;
  commitmentNo?: string | null;
}

/** Why a step cannot be moved so, and which field of the input says it. */
export interface StepProblem {
  field: string;
  message: Text;
}

type Changes = Partial<Omit<StepFacts, 'promisedDays' | 'documents' | 'deferralAllowed' | 'commitmentAllowed'>>;

/** From where each action leads where. */
const MOVES: Record<StepAction, { from: readonly StepState[]; to: StepState }> = {
  open: { from: [StepState.PENDING], to: StepState.UNDER_WAY },
  wait: { from: [StepState.UNDER_WAY], to: StepState.WAITING },
  resume: { from: [StepState.WAITING], to: StepState.UNDER_WAY },
  finish: { from: [StepState.UNDER_WAY], to: StepState.DONE },
  skip: { from: [StepState.PENDING], to: StepState.NOT_NEEDED },
  reopen: { from: [StepState.DONE, StepState.NOT_NEEDED], to: StepState.UNDER_WAY },
};

/** Actions that stop, turn back or leave out something, and therefore say why. */
const SAYS_WHY: readonly StepAction[] = [StepAction.WAIT, StepAction.SKIP, StepAction.REOPEN];

/** The actions that a step's state allows. */
export function actionsOf(state: StepState): StepAction[] {
  return Object.values(StepAction).filter((action) => MOVES[action].from.includes(state));
}

/** Nothing more is to be done for it. */
export const isOver = (state: StepState): boolean => state === StepState.DONE || state === StepState.NOT_NEEDED;

/**
 * What an action changes of a step, or why it cannot be. The promised days run in working days from the day on which the office accepted; while
 * it waits for the company the clock stands still, and the due date moves by as many working days.
 * @param before steps that have to be over first
 * @param after steps that wait for this one
 */
export function moveStep(
  step: StepFacts,
  move: StepMove,
  { before, after, today, calendar }: { before: { title: string; state: StepState }[]; after: { title: string; state: StepState }[]; today: CalendarDate; calendar?: ZoneCalendar },
): { changes: Changes } | { problems: StepProblem[] } {
  const { action, on } = move;
  const problem = (field: string, key: ServiceText, params?: Record<string, string>) => ({ problems: [{ field, message: text(key, params) }] });
  if (!MOVES[action].from.includes(step.state)) return problem('action', 'step.move', { action, state: step.state });
  if (on > today) return problem('on', 'field.future');
  const since = [step.openedOn, step.waitingSince, action === StepAction.REOPEN ? step.finishedOn : null].filter((day) => day !== null).sort().at(-1);
  if (since && on < since) return problem('on', 'step.before', { since });
  if (SAYS_WHY.includes(action) && !move.reason?.trim()) return problem('reason', 'field.reason');
  const state = MOVES[action].to;

  switch (action) {
    case StepAction.OPEN: {
      const first = before.filter((each) => !isOver(each.state));
      if (first.length > 0) return problem('action', 'step.first', { steps: first.map(({ title }) => title).join('、') });
      return { changes: { state, openedOn: on, dueOn: addWorkingDays(on, step.promisedDays, calendar) } };
    }
    case StepAction.WAIT:
      return { changes: { state, waitingSince: on } };
    case StepAction.RESUME: {
      const waited = workingDaysBetween(step.waitingSince!, on, calendar);
      return { changes: { state, waitingSince: null, waitedDays: step.waitedDays + waited, dueOn: addWorkingDays(step.dueOn!, waited, calendar) } };
    }
    case StepAction.FINISH:
      return finish(step, move);
    case StepAction.SKIP:
      return { changes: { state } };
    case StepAction.REOPEN: {
      const begun = after.filter((each) => each.state !== StepState.PENDING && each.state !== StepState.NOT_NEEDED);
      if (begun.length > 0) return problem('action', 'step.begun', { steps: begun.map(({ title }) => title).join('、') });
      return {
        changes: { state, openedOn: on, dueOn: addWorkingDays(on, step.promisedDays, calendar), finishedOn: null, waitedDays: 0, deferredDocuments: [], deferredUntil: null, commitmentNo: null },
      };
    }
  }
}

function finish(step: StepFacts, { on, deferredDocuments, deferredUntil, commitmentNo }: StepMove): { changes: Changes } | { problems: StepProblem[] } {
  const owed = [...new Set(deferredDocuments ?? [])];
  const number = commitmentNo?.trim() || null;
  const problems: StepProblem[] = [];
  const add = (field: string, key: ServiceText, params?: Record<string, string>) => problems.push({ field, message: text(key, params) });
  const unknown = owed.filter((document) => !step.documents.includes(document));
  if (unknown.length > 0) add('deferredDocuments', 'step.document', { documents: unknown.join('、') });
  else if (owed.length > 0 && !step.deferralAllowed) add('deferredDocuments', 'step.not_deferrable');
  if (owed.length > 0 && !deferredUntil) add('deferredUntil', 'field.required');
  if (owed.length === 0 && deferredUntil) add('deferredUntil', 'step.nothing_owed');
  if (deferredUntil && deferredUntil <= on) add('deferredUntil', 'step.until');
  if (number && !step.commitmentAllowed) add('commitmentNo', 'step.not_committable');
  if (problems.length > 0) return { problems };
  return { changes: { state: StepState.DONE, finishedOn: on, deferredDocuments: owed, deferredUntil: owed.length > 0 ? deferredUntil! : null, commitmentNo: number } };
}

/** For how many working days the office has held a step, without those in which it waited for the company; null before it is opened. */
export function heldDays(step: Pick<StepFacts, 'state' | 'openedOn' | 'finishedOn' | 'waitingSince' | 'waitedDays'>, today: CalendarDate, calendar?: ZoneCalendar): number | null {
  if (!step.openedOn) return null;
  const until = step.finishedOn ?? step.waitingSince ?? today;
  return Math.max(0, workingDaysBetween(step.openedOn, until, calendar) - step.waitedDays);
}

/** Past its promise: still under way after its due date, or finished after it. */
export function isLate(step: Pick<StepFacts, 'state' | 'dueOn' | 'finishedOn'>, today: CalendarDate): boolean {
  if (!step.dueOn) return false;
  if (step.state === StepState.DONE) return step.finishedOn! > step.dueOn;
  return step.state === StepState.UNDER_WAY && today > step.dueOn;
}

/** Documents that the company still owes after the day by which it promised them. */
export function owesDocuments(step: Pick<StepFacts, 'deferredDocuments' | 'deferredUntil'>, today: CalendarDate): boolean {
  return step.deferredDocuments.length > 0 && step.deferredUntil !== null && today > step.deferredUntil;
}

/** What a checklist is made of, as far as its order can be wrong. */
interface PlannedStep {
  title: string;
  legalDays: number;
  promisedDays: number;
  after: number[];
}

/**
 * What is wrong with a checklist: a promise longer than the law allows, a step that waits for itself or for one that comes later.
 * Steps are counted from 1, as people read them.
 */
export function checklistProblems(steps: readonly PlannedStep[]): StepProblem[] {
  const problems: StepProblem[] = [];
  if (steps.length === 0) problems.push({ field: 'steps', message: text('template.empty') });
  steps.forEach((step, index) => {
    const at = `steps.${index}`;
    if (step.promisedDays > step.legalDays) problems.push({ field: `${at}.promisedDays`, message: text('template.promise', { legal: String(step.legalDays) }) });
    if (step.after.some((number) => number < 1 || number > index)) problems.push({ field: `${at}.after`, message: text('template.after') });
  });
  return problems;
}
