import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeXlsx } from 'hucre';

/** What the company ledger below is about; everything in it is invented. */
export const LEDGER = { company: '虚构远航智能装备股份有限公司', contact: '罗一', fileName: '目标企业台账（十一月）.xlsx' };

/**
 * Writes a target-company ledger as an officer keeps one: a merged title row, headers half in Traditional characters, units in a header,
 * a date as "2026.10", an amount as "3亿元", the same company twice, a credit code with a wrong check character.
 */
export async function writeLedger(folder) {
  const rows = [
    ['江澜开发区目标企业台账', null, null, null, null, null, null, null, null, null, null, null],
    ['企業名稱', '统一社会信用代码', '省市区', '產業鏈', '主要产品', '营收（亿元）', '资质', '拟投规模', '联系人', '电话', '優先級', '最近接触'],
    [LEDGER.company, '91999999MA00000A4A', '浙江省杭州市', null, '智能装备、控制器', 12.5, '高企、小巨人', '3亿元', LEDGER.contact, '13900000002', '高', '2026.10'],
    ['想像电驱科技有限公司', '91999999MA00000B25', '江苏省苏州市', '新能源汽车', '电驱总成', '1,250', '上市', '2-3亿', '林二', '020-00000000', '中', null],
    [LEDGER.company, '91999999MA00000A4A', '浙江', null, null, null, null, null, null, null, null, null],
    ['错码虚构有限公司', '91999999MA00000A4B', '浙江', null, null, '三亿', null, null, null, null, null, null],
  ];
  const file = join(folder, LEDGER.fileName);
  writeFileSync(file, await writeXlsx({ sheets: [{ name: '目标企业', rows, merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 11 }] }] }));
  return file;
}
