import { strToU8, unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { SpreadsheetError } from './spreadsheet-error.js';
import { makeWorkbook, merge } from './testing/ledgers.js';
import { columnLetter, readWorkbook, WORKBOOK_LIMITS, type Cell } from './workbook.js';

const refusal = async (bytes: Buffer, name: string, limits = WORKBOOK_LIMITS) => {
  try {
    await readWorkbook(bytes, name, limits);
  } catch (error) {
    if (error instanceof SpreadsheetError) return { code: error.code, params: error.params };
    throw error;
  }
  return null;
};

/** A workbook whose first sheet's data is this XML. */
const withRows = async (rows: string, extra: Record<string, Uint8Array> = {}) => {
  const parts = unzipSync(await makeWorkbook([{ name: 'a', rows: [['x', new Date('2024-01-01T00:00:00Z')]] }]));
  parts['xl/worksheets/sheet1.xml'] = strToU8(`<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`);
  return Buffer.from(zipSync({ ...parts, ...extra }));
};
const cellsOf = async (bytes: Buffer): Promise<readonly Cell[]> => (await readWorkbook(bytes, 'a.xlsx')).sheets[0]?.rows[0]?.cells ?? [];

describe('what a cell is', () => {
  it('keeps what a person sees, and the exact value', async () => {
    const cells = await cellsOf(
      await makeWorkbook([
        {
          name: 'a',
          rows: [[
            '000333', { value: '000333', format: '@' }, { value: 333, format: '000000' }, 0.1 + 0.2, { value: 0.35, format: '0%' }, { value: 1234.5, format: '#,##0.00' },
            new Date('2024-03-05T00:00:00Z'), { value: new Date('2024-03-05T00:00:00Z'), format: 'yyyy"年"m"月"' }, true, null, '  ', { value: 7, formula: 'A1*2' }, ' 文\n本 ', 'x',
          ]],
        },
      ]),
    );
    expect(cells).toEqual([
      { kind: 'text', text: '000333' },
      { kind: 'text', text: '000333' },
      { kind: 'number', text: '000333', number: '333' },
      { kind: 'number', text: '0.3', number: '0.3' },
      { kind: 'number', text: '35%', number: '0.35' },
      { kind: 'number', text: '1,234.50', number: '1234.5' },
      { kind: 'date', text: '2024-03-05', date: '2024-03-05' },
      { kind: 'date', text: '2024年3月', date: '2024-03-05' },
      { kind: 'boolean', text: 'TRUE' },
      { kind: 'empty', text: '' },
      { kind: 'empty', text: '' },
      { kind: 'number', text: '7', number: '7', formula: true },
      { kind: 'text', text: ' 文\n本 ' },
      { kind: 'text', text: 'x' },
    ]);
  });

  it('takes errors, formulas never calculated and broken references for what they are', async () => {
    const bytes = await withRows('<row r="1"><c r="A1" t="e"><v>#N/A</v></c><c r="B1"><f>A1*2</f></c><c r="C1" t="str"><f>X</f><v>文本</v></c><c r="D1" t="s"><v>99999</v></c><c r="E1"><v>91350100123456789012</v></c></row>');
    expect(await cellsOf(bytes)).toEqual([
      { kind: 'error', text: '#N/A' },
      { kind: 'error', text: '=A1*2', formula: true },
      { kind: 'text', text: '文本', formula: true },
      { kind: 'empty', text: '' },
      { kind: 'number', text: '91350100123456800000', number: '91350100123456800000' },
    ]);
  });

  it('keeps every integer of up to 15 digits and every text that spreadsheets can hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }), fc.string({ unit: fc.constantFrom(...'01.-年约亿㎡（）<&">\n\tA é') , minLength: 1, maxLength: 40 }), async (number, text) => {
        const cells = await cellsOf(await makeWorkbook([{ name: 'a', rows: [[number, `|${text}|`]] }]));
        expect(cells).toEqual([{ kind: 'number', text: String(number), number: String(number) }, { kind: 'text', text: `|${text}|` }]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('what a sheet is', () => {
  it('has the row numbers of the file, its merged ranges, hidden rows and hidden sheets', async () => {
    const { sheets, format, notices } = await readWorkbook(
      await makeWorkbook([
        { name: '台账', rows: [['标题'], [], ['a', 'b'], [], [], ['c']], merges: [merge(0, 0, 0, 3)], hiddenRows: [5] },
        { name: '选项', rows: [['x']], hidden: true },
      ]),
      '台账.XLSX',
    );
    expect({ format, notices }).toEqual({ format: 'xlsx', notices: [] });
    expect(sheets.map(({ name, hidden, columns }) => ({ name, hidden, columns }))).toEqual([{ name: '台账', hidden: false, columns: 2 }, { name: '选项', hidden: true, columns: 1 }]);
    expect(sheets[0]?.rows.map(({ number, hidden }) => [number, hidden])).toEqual([[1, false], [3, false], [6, true]]);
    expect(sheets[0]?.merges).toEqual([{ fromRow: 1, toRow: 1, fromColumn: 0, toColumn: 3 }]);
  });

  it.each([[0, 'A'], [25, 'Z'], [26, 'AA'], [701, 'ZZ'], [702, 'AAA'], [16_383, 'XFD']])('calls column %i %s', (column, letter) => expect(columnLetter(column)).toBe(letter));
});

describe('.csv', () => {
  const csv = '股票代码,简称\r\n000333,"美的,集团"\r\n\r\n600000,"两\n行"\r\n';
  it.each([
    ['UTF-8', Buffer.from(csv)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${csv}`)],
    ['UTF-16', Buffer.from(`\ufeff${csv}`, 'utf16le')],
    ['tabs', Buffer.from(csv.replace('码,', '码\t').replace('333,', '333\t').replace('000,', '000\t'))],
  ])('is read from %s, as text', async (_, bytes) => {
    const { sheets, format } = await readWorkbook(bytes, 'a.csv');
    expect(format).toBe('csv');
    expect(sheets[0]?.rows.map((row) => [row.number, ...row.cells.map((cell) => cell.text)])).toEqual([[1, '股票代码', '简称'], [2, '000333', '美的,集团'], [4, '600000', '两\n行']]);
  });

  it('is read from GB 18030', async () => {
    // 链图,亩 and a character outside GBK (㐂)
    const bytes = Buffer.concat([Buffer.from([0xc1, 0xb4, 0xcd, 0xbc, 0x2c, 0xc4, 0xb6, 0x2c]), Buffer.from([0x81, 0x39, 0xee, 0x39]), Buffer.from('\n')]);
    const { sheets } = await readWorkbook(bytes, 'a.csv');
    expect(sheets[0]?.rows[0]?.cells.slice(0, 2).map((cell) => cell.text)).toEqual(['链图', '亩']);
    expect(sheets[0]?.rows[0]?.cells[2]?.text).toHaveLength(1);
  });

  it.each([
    ['a quote never closed', Buffer.from('a,b\n"c,d\ne,f'), 'CSV_BROKEN'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0xff, 0xff]), 'FILE_ENCODING_UNKNOWN'],
    ['zero bytes', Buffer.from('a,b\u0000c'), 'FILE_NOT_SPREADSHEET'],
  ])('is refused for %s', async (_, bytes, code) => expect(await refusal(bytes, 'a.csv')).toMatchObject({ code }));

  it('is refused beyond the limits', async () => {
    const limits = { ...WORKBOOK_LIMITS, maxRows: 3, maxColumns: 2 };
    expect(await refusal(Buffer.from('a\nb\nc\nd\n'), 'a.csv', limits)).toMatchObject({ code: 'TOO_MANY_ROWS' });
    expect(await refusal(Buffer.from('a,b,c'), 'a.csv', limits)).toMatchObject({ code: 'TOO_MANY_COLUMNS', params: { columns: 3, limit: 2 } });
    expect(await refusal(Buffer.from('a\nb\nc\n\n\n\n,,,\n'), 'a.csv', limits)).toBeNull();
  });
});

describe('what is no spreadsheet', () => {
  const ole = Buffer.from('d0cf11e0a1b11ae1', 'hex');
  it.each([
    ['an empty file', Buffer.alloc(0), 'a.xlsx', 'FILE_EMPTY', {}],
    ['a workbook with a password', Buffer.concat([ole, Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le')]), 'a.xlsx', 'FILE_ENCRYPTED', {}],
    ['an old .xls', Buffer.concat([ole, Buffer.alloc(600), Buffer.from('Workbook', 'utf16le')]), 'a.xlsx', 'FILE_FORMAT_UNSUPPORTED', { format: 'xls' }],
    ['an old .doc', Buffer.concat([ole, Buffer.alloc(600)]), 'a.xls', 'FILE_NOT_SPREADSHEET', {}],
    ['a web page named .xls', Buffer.from('\ufeff <html><table>'), 'a.xls', 'FILE_FORMAT_UNSUPPORTED', { format: 'html' }],
    ['text named .xlsx', Buffer.from('a,b'), 'a.xlsx', 'FILE_NOT_SPREADSHEET', { extension: 'xlsx' }],
    ['half an archive', Buffer.from('504b0304aaaaaaaa', 'hex'), 'a.xlsx', 'FILE_DAMAGED', {}],
    ['another archive', Buffer.from(zipSync({ 'a.txt': strToU8('x') })), 'a.xlsx', 'FILE_NOT_SPREADSHEET', {}],
    ['a Word document', Buffer.from(zipSync({ '[Content_Types].xml': strToU8('<x/>'), 'word/document.xml': strToU8('<x/>') })), 'a.xlsx', 'FILE_NOT_SPREADSHEET', {}],
    ['a binary workbook', Buffer.from(zipSync({ '[Content_Types].xml': strToU8('<x/>'), 'xl/workbook.bin': strToU8('x') })), 'a.xlsb', 'FILE_FORMAT_UNSUPPORTED', { format: 'xlsb' }],
    ['an OpenDocument sheet', Buffer.from(zipSync({ mimetype: strToU8('x'), 'content.xml': strToU8('<x/>') })), 'a.ods', 'FILE_FORMAT_UNSUPPORTED', { format: 'ods' }],
    ['a workbook without its parts', Buffer.from(zipSync({ '[Content_Types].xml': strToU8('<x/>'), 'xl/workbook.xml': strToU8('<x/>') })), 'a.xlsx', 'FILE_DAMAGED', {}],
  ])('%s is refused', async (_, bytes, name, code, params) => {
    expect(await refusal(bytes, name)).toMatchObject({ code, params });
  });

  it('a workbook under another name is read, with a remark; macros are ignored, with a remark', async () => {
    const bytes = await withRows('<row r="1"><c r="A1"><v>1</v></c></row>', { 'xl/vbaProject.bin': strToU8('macro') });
    expect((await readWorkbook(bytes, 'a.csv')).notices.map((notice) => notice.code)).toEqual(['MACROS_IGNORED', 'NAME_AND_CONTENT_DIFFER']);
  });
});

describe('hostile files', () => {
  it('that unpack to more than the limit are refused before they are unpacked', async () => {
    const bomb = await withRows('', { 'xl/media/big.bin': new Uint8Array(210 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(1024 * 1024);
    const started = process.memoryUsage().rss;
    expect(await refusal(bomb, 'a.xlsx')).toEqual({ code: 'FILE_UNPACKS_TOO_LARGE', params: { megabytes: 211, limit: 192 } });
    expect(process.memoryUsage().rss - started).toBeLessThan(150 * 1024 * 1024);
  });

  it('that lie about their sizes are refused', async () => {
    const bomb = await withRows(' '.repeat(5_000_000));
    const name = 'xl/worksheets/sheet1.xml';
    for (const size of [1_000, 0]) {
      const lying = Buffer.from(bomb);
      lying.writeUInt32LE(size, lying.lastIndexOf(name) - 46 + 24);
      lying.writeUInt32LE(size, lying.indexOf(name) - 30 + 22);
      expect(await refusal(lying, 'a.xlsx')).toEqual({ code: 'FILE_DAMAGED', params: {} });
    }
  });

  it('with a million empty rows are read as what is in them', async () => {
    const rows = ['<row r="1"><c r="A1" t="str"><v>项目</v></c></row>'];
    for (let row = 2; row <= 1_000_000; row += 1) rows.push(`<row r="${row}"><c r="A${row}" s="1"/></row>`);
    const { sheets } = await readWorkbook(await withRows(rows.join('')), 'a.xlsx');
    expect(sheets[0]?.rows).toHaveLength(1);
  }, 60_000);

  it('with something behind the last row that is read are refused, not cut off', async () => {
    const limits = { ...WORKBOOK_LIMITS, maxRows: 3 };
    const rows = [1, 2, 3, 4, 5, 6].map((row) => `<row r="${row}"><c r="A${row}" s="1"/></row>`).join('');
    expect(await refusal(await withRows(rows), 'a.xlsx', limits)).toBeNull();
    expect(await refusal(await withRows(`${rows}<row r="900"><c r="A900"><v>1</v></c></row>`), 'a.xlsx', limits)).toEqual({ code: 'TOO_MANY_ROWS', params: { sheet: 'a', limit: 3 } });
  });

  it('with cells in the far corner, or outside any sheet, are refused', async () => {
    expect(await refusal(await withRows('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'), 'a.xlsx')).not.toBeNull();
    expect(await refusal(await withRows('<row r="1"><c r="ZZZZZ9"><v>1</v></c></row>'), 'a.xlsx')).toEqual({ code: 'FILE_DAMAGED', params: {} });
    expect(await refusal(await withRows('<row r="1"><c r="KP1"><v>1</v></c></row>'), 'a.xlsx')).toMatchObject({ code: 'TOO_MANY_COLUMNS', params: { columns: 302 } });
  });

  it('with too many sheets or bytes are refused', async () => {
    const many = await makeWorkbook(Array.from({ length: 4 }, (_, i) => ({ name: `s${i}`, rows: [['x']] })));
    expect(await refusal(many, 'a.xlsx', { ...WORKBOOK_LIMITS, maxSheets: 3 })).toMatchObject({ code: 'TOO_MANY_SHEETS' });
    expect(await refusal(many, 'a.xlsx', { ...WORKBOOK_LIMITS, maxBytes: 100 })).toMatchObject({ code: 'FILE_TOO_LARGE' });
  });

  it('of any bytes, and workbooks with any byte changed, are read or refused, never anything else', async () => {
    const good = await makeWorkbook([{ name: 'a', rows: [['项目名称', 1, new Date('2024-01-01T00:00:00Z')]] }]);
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.constantFrom('a.xlsx', 'a.csv', 'a', 'a.xls'), fc.nat(good.length - 1), fc.nat(255), async (bytes, name, at, byte) => {
        await refusal(Buffer.from(bytes), name);
        const broken = Buffer.from(good);
        broken[at] = byte;
        await refusal(broken, name);
      }),
      { numRuns: 200 },
    );
  });
});
