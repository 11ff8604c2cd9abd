import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { readXlsx, writeXlsx } from 'hucre';

/** What stands in the messy project ledger; everything in it is invented. */
export const MESSY = {
  fileName: '在谈项目台账（杂）.xlsx',
  sheet: '在談項目',
  about: '想象储能模组杂账项目',
  range: '想象储能电芯杂账项目',
  hidden: '隐藏行杂账项目',
  bad: '坏行杂账项目',
};

/**
 * A project ledger with all that people do to one: two merged title rows, headers in two rows and half in Traditional characters, units in the
 * header and in the title, "约5", "5-8亿", "2024.3", "2023年3月", a serial date, codes as text, full-width digits, a formula, a hidden row, a
 * section title, a subtotal, the same project twice, rows that cannot be; a note under it, a sheet of notes before it and a hidden one behind.
 */
export async function writeMessyLedger(folder) {
  const rows = [
    ['江澜开发区招商项目台账（2026年11月）'],
    ['填报单位：投资促进局　　　　单位：万元'],
    ['序号', '項目編號', '項目名稱', '投資方', '投資情況', null, '用地需求', null, '時間節點', null, null, '當前階段', '備 註', '哪裡聽說'],
    [null, null, null, null, '總投資\n（億元）', '固定資產投資', '用地（畝）', '廠房（㎡）', '首次接洽', '約定開工', '約定投產', null, null],
    ['一、重點項目'],
    [1, '000101', '年产十万套虚构电机杂账项目', '虚构电机有限公司', 5.2, 38000, 120, null, '2024.3', '2023年3月', 45352, '洽谈', null, '商会引荐'],
    [2, '000102', MESSY.about, '想象储能有限公司', '约5', '3.5亿', '50亩', 3000, '2024/3/5', '2024年6月', '2025年底', '线索', '无'],
    [3, '000103', MESSY.range, null, '5-8亿', 42000, '-', '12,000', '20240305', null, '2025年一季度', '考察', '—'],
    [4, '000104', MESSY.hidden, '隐藏有限公司', '１０', 0, '6.7公顷', null, '暂无', null, null, '线索', null],
    [null, null, '小计', null, 25.2, 118000],
    [5, '000101', '年产十万套虚构电机杂账项目', '虚构电机有限公司', 5.2, 38000, 120, null, null, null, null, '洽谈', '與第1行重複'],
    [6, '000106', MESSY.bad, '坏行有限公司', '不详金额', '1亿美元', '很多', null, '2023-02-30', '下半年', null, '线索', null],
    ['合 計', null, null, null, 35.6, 194000],
    ['註：本表由各專班每月填報。'],
  ];
  const merges = [[0, 0, 0, 12], [1, 0, 1, 12], [2, 4, 2, 5], [2, 6, 2, 7], [2, 8, 2, 10], [4, 0, 4, 12], ...[0, 1, 2, 3, 11, 12, 13].map((column) => [2, column, 3, column])];
  const sheets = [
    { name: '填表说明', rows: [['本表每月 5 日前报送。'], ['金额单位以表头为准。']] },
    {
      name: MESSY.sheet,
      rows,
      cells: new Map([['7,5', { value: 42000, formula: 'F6+4000', formulaResult: 42000 }], ...[5, 6, 7, 8, 10, 11].map((row) => [`${row},1`, { value: rows[row][1], style: { numFmt: '@' } }])]),
      merges: merges.map(([startRow, startCol, endRow, endCol]) => ({ startRow, startCol, endRow, endCol })),
      rowDefs: new Map([[8, { hidden: true }]]),
    },
    { name: '下拉选项', hidden: true, rows: [['线索'], ['洽谈']] },
  ];
  return write(folder, MESSY.fileName, await writeXlsx({ sheets }));
}

/** Refused rows as they came back, mended by whoever reads the reasons. */
export async function mendRefused(file, folder, change) {
  const [sheet] = (await readXlsx(file)).sheets;
  const rows = sheet.rows.map((row) => [...row]);
  change(rows);
  return { rows: sheet.rows, file: write(folder, '退回-已改.xlsx', await writeXlsx({ sheets: [{ name: '退回', rows }] })) };
}

/** A ledger of some length, for stopping half way. */
export function writeLongLedger(folder, length) {
  const lines = Array.from({ length }, (_, i) => `C${String(i).padStart(5, '0')},长账虚构项目${i}号,长账投资${i % 97}有限公司,${(i % 90) + 0.5},线索`);
  return write(folder, '长台账.csv', ['项目编号,项目名称,投资方,总投资(亿元),当前阶段', ...lines].join('\n'));
}

/** Files that are no ledgers, each with words of the answer. */
export async function writeHostileFiles(folder) {
  const plain = await writeXlsx({ sheets: [{ name: 'a', rows: [['企业名称'], ['甲']] }] });
  const parts = unzipSync(plain);
  const bomb = zipSync({ ...parts, 'xl/worksheets/sheet1.xml': new Uint8Array(200 * 1024 * 1024) }, { level: 1 });
  return [
    [write(folder, '网页.xlsx', '<html><table><tr><td>企业名称</td></tr></table></html>'), '不支持 html 格式'],
    [write(folder, '图片改名.xlsx', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 1, 2, 3])), '这不是 .xlsx 或 .csv 文件'],
    [write(folder, '旧格式.xls', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1024), Buffer.from('Workbook', 'utf16le'), Buffer.alloc(1024)])), '不支持 xls 格式'],
    [write(folder, '炸弹.xlsx', bomb), '解压后'],
    [write(folder, '空.csv', ''), '文件是空的'],
  ];
}

/** A workbook with macros, a link to another file and a million empty but formatted rows; the two rows that it has are harmless. */
export async function writeOddLedger(folder) {
  const parts = unzipSync(await writeXlsx({ sheets: [{ name: 'a', rows: [['企业名称', '简称'], ['宏与外链虚构有限公司', '=1+1']] }] }));
  const sheet = new TextDecoder().decode(parts['xl/worksheets/sheet1.xml']);
  const empty = Array.from({ length: 50_000 }, (_, i) => `<row r="${i + 3}"><c r="A${i + 3}"/></row>`).join('');
  parts['xl/worksheets/sheet1.xml'] = strToU8(sheet.replace('</sheetData>', `${empty}</sheetData>`));
  parts['xl/vbaProject.bin'] = strToU8('not run');
  parts['xl/externalLinks/externalLink1.xml'] = strToU8('<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>');
  return write(folder, '宏与外链.xlsm', zipSync(parts, { level: 1 }));
}

function write(folder, name, bytes) {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return file;
}
