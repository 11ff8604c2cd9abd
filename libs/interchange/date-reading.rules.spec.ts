import { readDate } from './date-reading.rules.js';
import type { Cell } from './workbook.js';

const text = (value: string): Cell => ({ kind: 'text', text: value });
const number = (value: string, shown = value): Cell => ({ kind: 'number', text: shown, number: value });
const read = (cell: Cell) => {
  const { value, error, warnings } = readDate(cell);
  return error ? error.code : [value?.value, value?.precision, ...warnings.map(({ code }) => code)];
};

describe('a date as people write it', () => {
  it.each<[Cell, unknown]>([
    [text('2024-03-05'), ['2024-03-05', 'day']],
    [text('2024/3/5'), ['2024-03-05', 'day']],
    [text('2024.3.5'), ['2024-03-05', 'day']],
    [text('２０２４年３月５日'), ['2024-03-05', 'day']],
    [text('20240305'), ['2024-03-05', 'day']],
    [text('2024-03-05 00:00:00'), ['2024-03-05', 'day']],
    [text('2024.3'), ['2024-03-01', 'month', 'DATE_PARTIAL']],
    [text('2023年3月'), ['2023-03-01', 'month', 'DATE_PARTIAL']],
    [text('202403'), ['2024-03-01', 'month', 'DATE_PARTIAL']],
    [text('2025年一季度'), ['2025-01-01', 'quarter', 'DATE_PARTIAL']],
    [text('2025年'), ['2025-01-01', 'year', 'DATE_PARTIAL']],
    [text('2025年底'), ['2025-12-31', 'year', 'APPROXIMATE']],
    [text('预计2024年2月底'), ['2024-02-29', 'month', 'APPROXIMATE']],
    [number('2024.3'), ['2024-03-01', 'month', 'DATE_PARTIAL']],
    [number('2024.1'), ['2024-01-01', 'month', 'MONTH_AMBIGUOUS']],
    [number('45352'), ['2024-03-01', 'day', 'DATE_FROM_SERIAL']],
    [number('20240305'), ['2024-03-05', 'day']],
    [{ kind: 'date', text: '2024-03-05', date: '2024-03-05' }, ['2024-03-05', 'day']],
    [{ kind: 'date', text: '2024年3月', date: '2024-03-01' }, ['2024-03-01', 'month', 'DATE_PARTIAL']],
    [text('2023-02-30'), 'DATE_NOT_EXISTING'],
    [text('2023年2月29日'), 'DATE_NOT_EXISTING'],
    [text('下半年'), 'DATE_UNREADABLE'],
    [text('3月'), 'DATE_UNREADABLE'],
    [text('2024.3-2024.6'), 'DATE_IS_RANGE'],
    [number('7'), 'DATE_UNREADABLE'],
  ])('%j is %j', (cell, expected) => expect(read(cell)).toEqual(expected));
});
