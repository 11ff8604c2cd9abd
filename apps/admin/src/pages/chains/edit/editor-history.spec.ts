import { describe, expect, it } from '@jest/globals';
import { NO_HISTORY, recorded, redone, type Step, undone } from './editor-history';

const step = (label: string): Step => ({ label, undo: async () => true, redo: async () => true });
const labels = ({ done, undone: later }: typeof NO_HISTORY) => [done.map(({ label }) => label).join(''), later.map(({ label }) => label).join('')];

describe('the steps of an editor', () => {
  it('are undone from the last and redone in order', () => {
    let history = ['a', 'b', 'c'].reduce((all, label) => recorded(all, step(label)), NO_HISTORY);
    history = undone(undone(history));
    expect(labels(history)).toEqual(['a', 'cb']);
    expect(labels(redone(history))).toEqual(['ab', 'c']);
    expect(labels(undone(NO_HISTORY))).toEqual(['', '']);
  });

  it('that were undone are forgotten once something new is done', () => {
    const history = recorded(undone(recorded(NO_HISTORY, step('a'))), step('b'));
    expect(labels(history)).toEqual(['b', '']);
  });

  it('are kept to the last fifty', () => {
    const history = Array.from({ length: 60 }, (_, n) => step(`${n} `)).reduce(recorded, NO_HISTORY);
    expect(history.done).toHaveLength(50);
    expect(history.done[0]!.label).toBe('10 ');
  });
});
