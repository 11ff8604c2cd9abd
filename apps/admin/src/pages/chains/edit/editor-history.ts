/** Something that was done and can be taken back and done again. Each direction says whether it went through. */
export interface Step {
  label: string;
  undo: () => Promise<boolean>;
  redo: () => Promise<boolean>;
}

/** Steps that one person took on one page, the latest last. What is new after an undo takes the place of what was undone. */
export interface EditHistory {
  done: readonly Step[];
  undone: readonly Step[];
}

export const NO_HISTORY: EditHistory = { done: [], undone: [] };
const MOST_STEPS = 50;

export function recorded({ done }: EditHistory, step: Step): EditHistory {
  return { done: [...done, step].slice(-MOST_STEPS), undone: [] };
}

export function undone({ done, undone: later }: EditHistory): EditHistory {
  const step = done.at(-1);
  return step ? { done: done.slice(0, -1), undone: [...later, step] } : { done, undone: later };
}

export function redone({ done, undone: later }: EditHistory): EditHistory {
  const step = later.at(-1);
  return step ? { done: [...done, step], undone: later.slice(0, -1) } : { done, undone: later };
}
