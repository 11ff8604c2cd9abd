import { addDays, type CalendarDate } from '#platform';

export const TaskState = { ASSIGNED: 'assigned', ACCEPTED: 'accepted', DONE: 'done', CLOSED: 'closed' } as const;
export type TaskState = (typeof TaskState)[keyof typeof TaskState];

/** Escalation of a supervised task: blue → yellow → red; green once it is done. */
export const TaskLight = { BLUE: 'blue', YELLOW: 'yellow', RED: 'red', GREEN: 'green' } as const;
export type TaskLight = (typeof TaskLight)[keyof typeof TaskLight];

/** A task turns yellow this many days before it is due. */
export const YELLOW_DAYS_BEFORE_DUE = 7;

/** Green when done or closed; red past its due date; yellow within a week of it; otherwise blue. */
export function taskLight(task: { state: TaskState; dueOn: CalendarDate }, today: CalendarDate): TaskLight {
  if (task.state === 'done' || task.state === 'closed') return TaskLight.GREEN;
  if (task.dueOn < today) return TaskLight.RED;
  return task.dueOn <= addDays(today, YELLOW_DAYS_BEFORE_DUE) ? TaskLight.YELLOW : TaskLight.BLUE;
}

/** What each light asks of the columns `state` and `due_on`; `today` and `yellowFrom` are parameters of the statement. */
export function taskLightCondition(light: TaskLight, task: string, today: string, yellowUntil: string): string {
  const open = `${task}.state not in ('done', 'closed')`;
  const conditions: Record<TaskLight, string> = {
    green: `${task}.state in ('done', 'closed')`,
    red: `${open} and ${task}.due_on < ${today}::date`,
    yellow: `${open} and ${task}.due_on between ${today}::date and ${yellowUntil}::date`,
    blue: `${open} and ${task}.due_on > ${yellowUntil}::date`,
  };
  return conditions[light];
}

/** Who may take a task to which state: the office that carries it accepts and reports it done; only supervision closes it or sends it back. */
export const TASK_MOVES = {
  assigned: { accepted: 'office', done: 'office' },
  accepted: { done: 'office', assigned: 'supervision' },
  done: { closed: 'supervision', accepted: 'supervision' },
  closed: { accepted: 'supervision' },
} as const satisfies Record<TaskState, Partial<Record<TaskState, 'office' | 'supervision'>>>;

/** Who may make this move; null when nobody may. */
export function moverOf(from: TaskState, to: TaskState): 'office' | 'supervision' | null {
  const moves: Partial<Record<TaskState, 'office' | 'supervision'>> = TASK_MOVES[from];
  return moves[to] ?? null;
}
