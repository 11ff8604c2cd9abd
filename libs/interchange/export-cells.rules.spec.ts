import fc from 'fast-check';
import { csvLine, neutralised, numberCell, withoutTextSign } from './export-cells.rules.js';
import { readCsv } from './csv.js';
import { WORKBOOK_LIMITS } from './workbook.js';

describe('a text in .csv', () => {
  it.each(['=HYPERLINK("http://x")', '+1', '-2+3', '@SUM(A1)', ' =1', '\t=1', '＝1', '　-1'])('that would be run as a formula is marked as text: %s', (text) => expect(neutralised(text)).toBe(`'${text}`));
  it.each(['甲公司', '5-8亿', "'quoted", '', '(=1)'])('that would not stays as it is: %s', (text) => expect(neutralised(text)).toBe(text));

  it('comes back as it was, whatever it is', () => {
    const texts = fc.array(fc.string({ unit: fc.constantFrom(...'=+-@\'"，,甲1\n ＝　x') , minLength: 1, maxLength: 12 }).filter((text) => text.trim() !== '' && !(text.startsWith("'") && withoutTextSign(text) !== text)), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(texts, (cells) => {
        const { rows } = readCsv(Buffer.from(`\ufeff${csvLine(['表头', ...cells])}${csvLine(['第二行', 'a', 'b'])}`), WORKBOOK_LIMITS);
        expect(rows[0]!.cells.map(({ text }) => text)).toEqual(['表头', ...cells]);
      }),
    );
  });
});

it('a number is one only while a spreadsheet keeps all its digits', () => {
  expect(numberCell('1250000000.00')).toBe(1_250_000_000);
  expect(numberCell('-0.5')).toBe(-0.5);
  expect(numberCell('999999999999999999.99')).toBe('999999999999999999.99');
});
