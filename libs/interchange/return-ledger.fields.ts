import { enumLabel } from '#platform';
import { MetricKind } from '#contract';
import type { LedgerDefinition } from './ledger-field.js';

/** What a metric is called in the three languages, and besides. */
const ALSO: Partial<Record<MetricKind, readonly string[]>> = {
  [MetricKind.INVESTMENT_INTENSITY]: ['亩均投资', '投资强度', '亩均固定资产投资'],
  [MetricKind.EMPLOYMENT]: ['就业人数', '从业人员', '用工人数'],
  [MetricKind.CONSTRUCTION_START]: ['开工', '开工时间'],
  [MetricKind.COMPLETION]: ['竣工', '竣工时间'],
  [MetricKind.COMMISSIONING]: ['投产', '投产时间'],
  [MetricKind.RD_INTENSITY]: ['研发投入强度', '研发强度'],
  [MetricKind.REVENUE_PER_WORKER]: ['全员劳动生产率', '人均营收'],
};
const METRIC_OPTIONS = Object.fromEntries(
  Object.entries(MetricKind).map(([name, kind]) => [kind, [...(['zh-CN', 'zh-TW', 'en'] as const).map((locale) => enumLabel(MetricKind, 'MetricKind', MetricKind[name as keyof typeof MetricKind], locale)), ...(ALSO[kind] ?? [])]]),
);

export const QUARTER_OPTIONS = {
  1: ['一季度', '第一季度', '1季度', 'Q1', '1', '一', '1-3月'],
  2: ['二季度', '第二季度', '2季度', 'Q2', '2', '二', '1-6月', '上半年'],
  3: ['三季度', '第三季度', '3季度', 'Q3', '3', '三', '1-9月'],
  4: ['四季度', '第四季度', '4季度', 'Q4', '4', '四', '1-12月', '全年'],
} as const;

/** Whether a figure is counted from January, or is of the quarter alone. */
export const BASIS_OPTIONS = { cumulative: ['累计', '1-N月累计', '本年累计', '年初累计', '累计数', 'cumulative'], quarter: ['当季', '本季', '当季数', '本季度', 'quarter'] } as const;

/** Quarterly returns of many companies 履约指标季报: one row for each metric. */
export const RETURN_LEDGER: LedgerDefinition = {
  ledger: 'return',
  keys: [['contractCode', 'metric', 'year', 'quarter'], ['projectCode', 'metric', 'year', 'quarter'], ['projectName', 'metric', 'year', 'quarter']],
  identifying: ['metric'],
  fields: [
    { key: 'sequence', header: '序号', aliases: ['no', 'no.'], kind: 'sequence' },
    { key: 'contractCode', header: '协议编号', aliases: ['投资协议编号', '合同编号', '协议号', '合同号', 'contractcode'], kind: 'code' },
    { key: 'projectCode', header: '项目编号', aliases: ['项目代码', '项目编码', '在库编号', 'projectcode'], kind: 'code' },
    { key: 'projectName', header: '项目名称', aliases: ['项目', '项目名', 'project', 'projectname'], kind: 'text', content: 'projectName' },
    { key: 'company', header: '企业名称', aliases: ['企业', '公司名称', '投资方', '单位名称', 'company'], kind: 'text', content: 'companyName' },
    { key: 'metric', header: '指标', aliases: ['指标名称', '协议指标', '考核指标', 'metric'], kind: 'enum', options: METRIC_OPTIONS, required: true },
    { key: 'unit', header: '计量单位', aliases: ['单位', 'unit'], kind: 'text' },
    { key: 'year', header: '年度', aliases: ['年', '年份', 'year'], kind: 'integer', required: true },
    { key: 'quarter', header: '季度', aliases: ['季', '填报季度', 'quarter'], kind: 'enum', options: QUARTER_OPTIONS, required: true },
    { key: 'basis', header: '口径', aliases: ['统计口径', '累计/当季', 'basis'], kind: 'enum', options: BASIS_OPTIONS },
    { key: 'value', header: '填报值', aliases: ['实际值', '实际数', '完成值', '完成数', '实绩', '数值', 'value'], kind: 'decimal' },
    { key: 'valueOn', header: '实际日期', aliases: ['实际时间', '完成日期', 'date'], kind: 'date' },
    { key: 'evidence', header: '佐证材料', aliases: ['佐证', '证明材料', '依据', '数据来源', 'evidence'], kind: 'longText' },
  ],
};
