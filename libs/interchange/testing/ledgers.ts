import { type Cell, type CellValue, type MergeRange, writeXlsx, type WriteSheet } from 'hucre';

/**
 * Workbooks as people bring them, made for tests. Everything in them is invented. Rows and columns here count from 0; what the
 * reader says counts rows from 1.
 */
export interface MessyCell {
  value: CellValue;
  /** A number format: `@`, `000000`, `yyyy"年"m"月"`, `0%`. */
  format?: string;
  formula?: string;
}

export interface MessySheet {
  name: string;
  rows: (CellValue | MessyCell)[][];
  merges?: MergeRange[];
  hiddenRows?: number[];
  hidden?: boolean;
}

/** Writes sheets as .xlsx bytes. */
export async function makeWorkbook(sheets: readonly MessySheet[]): Promise<Buffer> {
  return Buffer.from(
    await writeXlsx({
      sheets: sheets.map((sheet): WriteSheet => {
        const cells = new Map<string, Partial<Cell>>();
        const rows = sheet.rows.map((row, r) =>
          row.map((cell, c) => {
            if (cell === null || typeof cell !== 'object' || cell instanceof Date) return cell;
            cells.set(`${r},${c}`, {
              value: cell.value,
              ...(cell.format && { style: { numFmt: cell.format } }),
              ...(cell.formula && { formula: cell.formula, formulaResult: cell.value }),
            });
            return cell.value;
          }),
        );
        return {
          name: sheet.name,
          rows,
          cells,
          merges: sheet.merges ?? [],
          rowDefs: new Map((sheet.hiddenRows ?? []).map((row) => [row, { hidden: true }])),
          ...(sheet.hidden && { hidden: true }),
        };
      }),
    }),
  );
}

export function merge(startRow: number, startCol: number, endRow: number, endCol: number): MergeRange {
  return { startRow, startCol, endRow, endCol };
}

/** Credit codes with right check characters that belong to nobody: region 999999 does not exist. */
export const INVENTED_CODES = ['91999999MA00000A4A', '91999999MA00000B25', '91999999MA00000C00'] as const;

/**
 * A project ledger with all that people do to one: two merged title rows, a two-row header, units in the header, "约5", "5-8亿",
 * "2024.3", a serial date, a date shown as a month, a formula, a hidden row, cells merged downward, a section title, a subtotal, the
 * same project twice, a note under the table; and a hidden sheet of lists beside it.
 */
export function messyProjectLedger(): MessySheet[] {
  return [
    {
      name: '在谈项目台账',
      merges: [
        merge(0, 0, 0, 13), merge(1, 0, 1, 13),
        merge(2, 0, 3, 0), merge(2, 1, 3, 1), merge(2, 2, 3, 2), merge(2, 3, 2, 4), merge(2, 5, 2, 6), merge(2, 7, 2, 9),
        merge(2, 10, 3, 10), merge(2, 11, 3, 11), merge(2, 12, 3, 12), merge(2, 13, 3, 13),
        merge(4, 0, 4, 13), merge(6, 2, 7, 2),
      ],
      hiddenRows: [8],
      rows: [
        ['示范开发区招商项目台账（2026年11月）'],
        ['填报单位：投资促进局　　　　单位：万元'],
        ['序号', '项目名称', '投资方', '投资情况', null, '用地需求', null, '时间节点', null, null, '当前阶段', '责任人', '联系方式', '备 注'],
        [null, null, null, '总投资\n（亿元）', '固定资产投资', '用地（亩）', '厂房（㎡）', '签约日期', '约定开工', '约定投产'],
        ['一、重点项目'],
        [1, '年产十万套虚构电机项目', '虚构电机有限公司', 5.2, 38000, 120, null, '2024.3', '2023年3月', { value: 45352 }, '洽谈', '王一', 13800000001, null],
        [2, '想象储能模组项目', '想象储能有限公司', '约5', '3.5亿', '50亩', 3000, new Date('2024-03-05T00:00:00Z'), { value: new Date('2024-06-01T00:00:00Z'), format: 'yyyy"年"m"月"' }, '2025年底', '已签约', '李二', '0591-00000000', '无'],
        [3, '想象储能电芯项目', null, '5-8亿', { value: 42000, formula: 'E6+4000' }, '-', '12,000', '2024/3/5', '20240305', '2025年一季度', '考察', '李二', '/', '—'],
        [4, '隐藏行项目', '隐藏有限公司', '１０', 0, '6.7公顷', null, '暂无', null, null, '线索', '张三', null, null],
        [null, '小计', null, 25.2, 118000],
        [5, '年产十万套虚构电机项目', '虚构电机有限公司', 5.2, 38000, 120, null, null, null, null, '洽谈', '王一', null, '与第1行重复'],
        [6, '坏行项目', '坏行有限公司', '不详金额', '1亿美元', '很多', null, '2023-02-30', '下半年', '3月', '神秘阶段', '赵四', null, null],
        ['合 计', null, null, 35.6, 194000],
        ['注：本表由各专班每月填报。'],
      ],
    },
    { name: '下拉选项', hidden: true, rows: [['线索'], ['洽谈'], ['签约']] },
  ];
}

/** A target library with Traditional headers, codes as text and as numbers, a repeated company and full-width characters. */
export function messyCompanyLedger(): MessySheet[] {
  return [
    {
      name: '目標企業庫',
      rows: [
        ['企業名稱', '統一社會信用代碼', '股票代碼', '省市區', '產業鏈', '環節', '上中下游', '主要產品', '營收（億元）', '排名', '資質', '擬投規模', '聯絡人', '職務', '電話', '優先級', '最近接觸', '下一步'],
        ['虚构材料股份有限公司', INVENTED_CODES[0], { value: '000333', format: '@' }, '福建省福州市', '新材料', '正極材料', '上游', '正极片、隔膜', 12.5, 3, '高企、小巨人', '3亿元', '陈五', '总监', 13900000002, '高', '2026.10', '约访'],
        ['想像電子（集團）有限公司', { value: `　${INVENTED_CODES[1].toLowerCase()} ` }, { value: 333 }, '台湾省', '电子', '封测', '中游', '封测服务', '1,250', '第2名', '上市、神秘称号', '2-3亿', '林六', null, '020-00000000转12', '中', new Date('2026-09-01T00:00:00Z'), null],
        ['虚构材料股份有限公司', INVENTED_CODES[0], { value: 333, format: '000000' }, '福建', '新材料', '正极材料', '上游', null, null, null, null, null, null, null, null, null, null, '同一家'],
        ['错码有限公司', '9I999999MA00000A4A', null, '浙江', '新材料', null, '旁边', null, '三亿', null, null, null, null, null, null, null, null, null],
        ['数字码有限公司', { value: 914403001922038216 }, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null],
      ],
    },
  ];
}

/** A clean project ledger of any length, for measuring: 35 columns. */
export function longProjectLedger(length: number): MessySheet[] {
  const header = [
    '序号', '项目编号', '项目名称', '投资方', '统一社会信用代码', '投资方所在地', '产业链', '环节', '行业代码', '建设内容', '总投资(亿元)', '固定资产投资(万元)',
    '用地(亩)', '厂房(㎡)', '亩均投资(万元/亩)', '亩均产值(万元/亩)', '亩均税收(万元/亩)', '就业', '容积率', '招商方式', '线索来源', '首次接洽', '签约日期', '约定开工',
    '约定投产', '实际开工', '实际投产', '到位资金(万元)', '当前阶段', '进展', '存在问题', '挂钩领导', '责任单位', '责任人', '备注',
  ];
  const stages = ['线索', '洽谈', '签约', '开工', '投产'];
  const rows = Array.from({ length }, (_, i): CellValue[] => [
    i + 1, `XM${String(i + 1).padStart(6, '0')}`, `虚构项目第${i + 1}号`, `虚构投资${i % 997}有限公司`, INVENTED_CODES[i % 3] ?? '', '福建省', '新材料', '正极材料', 'C3841', `建设第${i % 50}条生产线`,
    (i % 90) + 0.5, (i % 900) * 100 + 0.25, (i % 200) + 1, null, 350.5, 400, 25, i % 500, 1.5, '以商招商', '企业推荐', '2024.3', new Date(Date.UTC(2024, i % 12, 1 + (i % 28))), '2024年9月',
    '2025-12-31', null, null, i % 3 === 0 ? '约500' : 500, stages[i % 5] ?? '', '正常推进', null, '周七', '投资促进局', '王一', null,
  ]);
  return [{ name: '台账', rows: [header, ...rows] }];
}
