import type { LedgerDefinition } from './ledger-field.js';

/** Tiers of a company 资质; `domain.md` section 2. */
export const TIER_OPTIONS = {
  leading: ['龙头企业', '龙头', '链主', '链主企业', '行业龙头', '产业链龙头'],
  fortune_500: ['世界500强', '世界五百强', '500强'],
  china_500: ['中国500强', '中国企业500强', '民企500强', '民营企业500强'],
  listed: ['上市公司', '上市', '上市企业', '主板上市', 'A股上市', '港股上市', '科创板上市', '创业板上市', '新三板'],
  unicorn: ['独角兽', '独角兽企业', '潜在独角兽'],
  gazelle: ['瞪羚', '瞪羚企业'],
  little_giant: ['专精特新小巨人', '小巨人', '专精特新"小巨人"', '专精特新“小巨人”', '国家级专精特新小巨人', '小巨人企业', '专精特新小巨人企业'],
  specialised: ['专精特新', '专精特新企业', '省级专精特新', '专精特新中小企业'],
  single_champion: ['单项冠军', '制造业单项冠军', '单项冠军企业'],
  high_tech: ['高新技术企业', '高企', '国家高新技术企业', '国家级高新技术企业', '国高企'],
} as const;

export const STREAM_OPTIONS = {
  upstream: ['上游', '产业链上游'],
  midstream: ['中游', '产业链中游'],
  downstream: ['下游', '产业链下游'],
} as const;

export const PRIORITY_OPTIONS = {
  high: ['高', 'A', '一级', '重点', '★★★', '1'],
  medium: ['中', 'B', '二级', '一般', '★★', '2'],
  low: ['低', 'C', '三级', '★', '3'],
} as const;

export const CHANNEL_OPTIONS = {
  by_business: ['以商招商', '以企招商', '企业推荐'],
  by_chain: ['产业链招商', '产业链', '链式招商', '链主招商'],
  stationed: ['驻点招商', '驻点', '驻外招商'],
  by_fund: ['基金招商', '基金', '资本招商', '产业基金'],
  intermediary: ['第三方招商', '中介招商', '委托招商', '第三方/中介', '第三方', '中介', '商协会', '商会', '协会'],
  corporate: ['公司化招商', '公司化', '市场化招商'],
  platform: ['平台招商', '平台', '园区平台'],
  window: ['窗口招商', '窗口'],
  overseas_chinese: ['以侨招商', '侨商'],
  taiwan: ['对台招商', '对台', '台商'],
  scenario: ['场景招商', '场景'],
  other: ['其他', '其它'],
} as const;

/** Target-company library 目标企业库, local companies, and the public listings of the stock exchanges. */
export const COMPANY_LEDGER: LedgerDefinition = {
  ledger: 'company',
  keys: [['creditCode'], ['stockCode'], ['name']],
  identifying: ['name'],
  fields: [
    { key: 'sequence', header: '序号', aliases: ['编号', 'no', 'no.', '行号'], kind: 'sequence' },
    {
      key: 'name',
      header: '企业名称',
      aliases: ['企业全称', '公司名称', '公司全称', '单位名称', '目标企业', '目标企业名称', '企业', '公司', '名称', '全称', '企业名', '公司名', '中文全称', 'company', 'companyname', 'name'],
      kind: 'text',
      content: 'companyName',
      required: true,
    },
    { key: 'shortName', header: '简称', aliases: ['企业简称', '公司简称', '股票简称', '证券简称', 'a股简称', 'shortname'], kind: 'text' },
    {
      key: 'creditCode',
      header: '统一社会信用代码',
      aliases: ['信用代码', '社会信用代码', '统一信用代码', '统一代码', '代码', '企业代码', '税号', '纳税人识别号', '统一社会信用代码/注册号', 'uscc', 'creditcode'],
      kind: 'creditCode',
    },
    { key: 'stockCode', header: '股票代码', aliases: ['证券代码', 'a股代码', '上市代码', '公司代码', '代码', 'stockcode', 'code'], kind: 'stockCode' },
    { key: 'exchange', header: '交易所', aliases: ['上市地', '上市地点', '证券交易所', '上市交易所', '上市板块', 'exchange'], kind: 'text' },
    { key: 'listedOn', header: '上市日期', aliases: ['上市时间', '挂牌日期', 'a股上市日期', 'listingdate'], kind: 'date' },
    { key: 'shenwan1', header: '申万一级行业', aliases: ['申万一级', '一级行业', '所属行业', '行业'], kind: 'text' },
    { key: 'shenwan2', header: '申万二级行业', aliases: ['申万二级', '二级行业'], kind: 'text' },
    { key: 'shenwan3', header: '申万三级行业', aliases: ['申万三级', '三级行业'], kind: 'text' },
    { key: 'shenwan3Code', header: '申万三级行业代码', aliases: ['申万行业代码', '申万代码', '申万三级代码'], kind: 'code' },
    { key: 'region', header: '省市区', aliases: ['所在地', '所在地区', '地区', '区域', '所属地区', '企业所在地', '注册地', '总部所在地', '省市', '所在省市', 'region'], kind: 'text' },
    { key: 'province', header: '省', aliases: ['省份', '所在省', '省/直辖市', '所在省份', '省级'], kind: 'text' },
    { key: 'city', header: '市', aliases: ['城市', '所在市', '地市', '所在城市'], kind: 'text' },
    { key: 'district', header: '区', aliases: ['区县', '县区', '区/县', '所在区县', '县(市、区)', '区(县)'], kind: 'text' },
    { key: 'address', header: '地址', aliases: ['注册地址', '办公地址', '通讯地址', '联系地址', '详细地址', '企业地址', 'address'], kind: 'text' },
    { key: 'industryCodes', header: '行业代码', aliases: ['国民经济行业代码', '行业分类代码', '行业类别代码', '国标行业代码', 'gb/t4754', '行业小类代码'], kind: 'industryCodes' },
    { key: 'chain', header: '产业链', aliases: ['所属产业链', '产业链条', '链条', '所属链条', '重点产业链', '产业', '所属产业', 'chain'], kind: 'text' },
    { key: 'node', header: '环节', aliases: ['产业链环节', '所属环节', '链条环节', '细分环节', '细分领域', '缺失环节', 'node'], kind: 'list' },
    { key: 'stream', header: '上中下游', aliases: ['产业链位置', '所处位置', '上下游', '链上位置', '上/中/下游'], kind: 'enum', options: STREAM_OPTIONS },
    { key: 'products', header: '主要产品', aliases: ['主营产品', '主导产品', '主营业务', '产品', '主要产品及服务', '核心产品', '主营业务及产品', '经营范围'], kind: 'list' },
    { key: 'revenue', header: '营收', aliases: ['营业收入', '年营收', '年营业收入', '上年营收', '上年度营收', '销售收入', '年产值', '主营业务收入', '营收规模', 'revenue'], kind: 'money' },
    { key: 'revenueYear', header: '营收年度', aliases: ['数据年度', '年度', '营收年份'], kind: 'integer' },
    { key: 'rank', header: '排名', aliases: ['行业排名', '营收排名', '企业排名', '细分行业排名', '行业地位'], kind: 'integer' },
    { key: 'tiers', header: '资质', aliases: ['企业资质', '资质荣誉', '企业类型', '企业类别', '称号', '企业荣誉', '标签', '企业层级', '层级'], kind: 'enumList', options: TIER_OPTIONS },
    { key: 'existingSites', header: '现有布局', aliases: ['布局情况', '国内布局', '生产基地', '已有布局', '现有基地', '基地布局'], kind: 'longText' },
    { key: 'intention', header: '投资意向', aliases: ['投资动态', '意向', '扩产意向', '投资动向', '拟投资方向', '合作意向'], kind: 'longText' },
    { key: 'plannedInvestment', header: '拟投规模', aliases: ['拟投资规模', '拟投资额', '意向投资额', '计划投资', '拟投资', '投资规模', '预计投资', '预计投资额'], kind: 'money' },
    { key: 'relatedCompanies', header: '关联本地企业', aliases: ['本地关联企业', '关联企业', '上下游本地企业', '本地配套企业', '关联园区企业'], kind: 'list' },
    { key: 'contactName', header: '联系人', aliases: ['企业联系人', '对方联系人', '联络人', '法人', '法定代表人', '负责人', 'contact'], kind: 'person' },
    { key: 'contactTitle', header: '职务', aliases: ['联系人职务', '职位', '职称', 'title'], kind: 'text' },
    { key: 'contactPhone', header: '电话', aliases: ['联系电话', '联系方式', '手机', '手机号', '手机号码', '联系人电话', '电话号码', 'phone', 'tel'], kind: 'phone' },
    { key: 'channel', header: '渠道', aliases: ['招商渠道', '线索来源', '来源', '信息来源', '对接渠道', '招商方式'], kind: 'text' },
    { key: 'owner', header: '对接人', aliases: ['招商专员', '跟进人', '责任人', '对接责任人', '招商人员', '经办人', '我方对接人'], kind: 'person' },
    { key: 'ownerOffice', header: '责任单位', aliases: ['责任部门', '对接部门', '牵头单位', '牵头部门'], kind: 'text' },
    { key: 'priority', header: '优先级', aliases: ['优先顺序', '重要程度', '重点程度', '级别', 'priority'], kind: 'enum', options: PRIORITY_OPTIONS },
    { key: 'lastContactOn', header: '最近接触', aliases: ['最近联系', '最近接触日期', '最近接触时间', '最近联系时间', '最近对接时间', '最近联系日期', '最后联系时间'], kind: 'date' },
    { key: 'nextStep', header: '下一步', aliases: ['下一步计划', '下步计划', '下一步工作', '下步打算', '下一步打算', '工作计划'], kind: 'longText' },
    { key: 'website', header: '网址', aliases: ['官网', '网站', '公司网站', 'website'], kind: 'text', content: 'website' },
    { key: 'note', header: '备注', aliases: ['说明', '附注', '其他说明', 'note', 'remark'], kind: 'longText' },
  ],
};
