import { defineMessages, type Locale } from '#platform';
import type { LedgerKind } from './import.enums.js';

/** What the fields of ledgers, and the columns they change, are called. */
const label = defineMessages({
  'zh-CN': {
    sequence: '序号', name: '企业名称', projectName: '项目名称', shortName: '简称', formerNames: '曾用名', creditCode: '统一社会信用代码', stockCode: '股票代码', exchange: '交易所', listedOn: '上市日期',
    shenwan1: '申万一级行业', shenwan2: '申万二级行业', shenwan3: '申万三级行业', shenwan3Code: '申万三级行业代码', sector: '所属行业', region: '省市区', province: '省', city: '市', district: '区县', address: '地址',
    industryCodes: '行业代码', chain: '产业链', chainId: '产业链', node: '环节', nodeId: '环节', stream: '上中下游', products: '主要产品', revenue: '营收', revenueYear: '营收年度', rank: '排名', revenueRank: '排名', yearlyOutput: '年产值', tiers: '资质',
    existingSites: '现有布局', intention: '投资意向', plannedInvestment: '拟投规模', plannedInvestmentAsGiven: '拟投规模（原文）', relatedCompanies: '关联本地企业', contactName: '联系人', contactTitle: '职务',
    contactPhone: '电话', channel: '招商方式', source: '来源', owner: '责任人', ownerId: '责任人', ownerOffice: '责任单位', priority: '优先级', contactState: '对接状态', lastContactOn: '最近接触', nextStep: '下一步', nextStepOn: '下一步日期',
    website: '网址', note: '备注', remark: '备注', isTarget: '目标企业', code: '项目编号', investor: '投资方', investorRegion: '投资方所在地', company: '企业', companyId: '企业', content: '建设内容',
    totalInvestment: '总投资', fixedAssetInvestment: '固定资产投资', fixedInvestment: '固定资产投资', landArea: '用地', floorArea: '厂房', factoryArea: '厂房', site: '用地/厂房', investmentPerMu: '亩均投资',
    outputPerMu: '亩均产值', plannedOutputPerMu: '亩均产值', taxPerMu: '亩均税收', plannedTaxPerMu: '亩均税收', jobs: '就业', plotRatio: '容积率', leadSource: '线索来源', firstContactOn: '首次接洽', signedOn: '签约日期',
    agreedStartOn: '约定开工日期', agreedCommissioningOn: '约定投产日期', registeredOn: '注册日期', landSuppliedOn: '供地日期', startedOn: '实际开工日期', completedOn: '竣工日期', commissionedOn: '实际投产日期',
    actualOn: '实际日期', arrivedFunds: '到位资金', fundsArrived: '到位资金', stage: '当前阶段', sideState: '项目状态', sideReason: '状态说明', progress: '进展', lastProgressOn: '最近进展', problems: '存在问题', problem: '存在问题',
    coordination: '需协调事项', leader: '挂钩领导', leaderId: '挂钩领导', office: '责任单位', officeId: '责任单位', phone: '联系方式', contractCode: '协议编号', projectCode: '项目编号', metric: '指标', unit: '计量单位', year: '年度', quarter: '季度', basis: '口径', value: '填报值', valueOn: '实际日期', evidence: '佐证材料',
  },
  'zh-TW': {
    sequence: '序號', name: '企業名稱', projectName: '專案名稱', shortName: '簡稱', formerNames: '曾用名', creditCode: '統一社會信用代碼', stockCode: '股票代碼', exchange: '交易所', listedOn: '上市日期',
    shenwan1: '申萬一級行業', shenwan2: '申萬二級行業', shenwan3: '申萬三級行業', shenwan3Code: '申萬三級行業代碼', sector: '所屬行業', region: '省市區', province: '省', city: '市', district: '區縣', address: '地址',
    industryCodes: '行業代碼', chain: '產業鏈', chainId: '產業鏈', node: '環節', nodeId: '環節', stream: '上中下游', products: '主要產品', revenue: '營收', revenueYear: '營收年度', rank: '排名', revenueRank: '排名', yearlyOutput: '年產值', tiers: '資質',
    existingSites: '現有佈局', intention: '投資意向', plannedInvestment: '擬投規模', plannedInvestmentAsGiven: '擬投規模（原文）', relatedCompanies: '關聯本地企業', contactName: '聯絡人', contactTitle: '職務',
    contactPhone: '電話', channel: '招商方式', source: '來源', owner: '責任人', ownerId: '責任人', ownerOffice: '責任單位', priority: '優先級', contactState: '對接狀態', lastContactOn: '最近接觸', nextStep: '下一步', nextStepOn: '下一步日期',
    website: '網址', note: '備註', remark: '備註', isTarget: '目標企業', code: '專案編號', investor: '投資方', investorRegion: '投資方所在地', company: '企業', companyId: '企業', content: '建設內容',
    totalInvestment: '總投資', fixedAssetInvestment: '固定資產投資', fixedInvestment: '固定資產投資', landArea: '用地', floorArea: '廠房', factoryArea: '廠房', site: '用地/廠房', investmentPerMu: '畝均投資',
    outputPerMu: '畝均產值', plannedOutputPerMu: '畝均產值', taxPerMu: '畝均稅收', plannedTaxPerMu: '畝均稅收', jobs: '就業', plotRatio: '容積率', leadSource: '線索來源', firstContactOn: '首次接洽', signedOn: '簽約日期',
    agreedStartOn: '約定開工日期', agreedCommissioningOn: '約定投產日期', registeredOn: '註冊日期', landSuppliedOn: '供地日期', startedOn: '實際開工日期', completedOn: '竣工日期', commissionedOn: '實際投產日期',
    actualOn: '實際日期', arrivedFunds: '到位資金', fundsArrived: '到位資金', stage: '當前階段', sideState: '專案狀態', sideReason: '狀態說明', progress: '進展', lastProgressOn: '最近進展', problems: '存在問題', problem: '存在問題',
    coordination: '需協調事項', leader: '掛鉤領導', leaderId: '掛鉤領導', office: '責任單位', officeId: '責任單位', phone: '聯絡方式', contractCode: '協議編號', projectCode: '專案編號', metric: '指標', unit: '計量單位', year: '年度', quarter: '季度', basis: '口徑', value: '填報值', valueOn: '實際日期', evidence: '佐證材料',
  },
  en: {
    sequence: 'No.', name: 'Company name', projectName: 'Project name', shortName: 'Short name', formerNames: 'Former names', creditCode: 'Unified social credit code', stockCode: 'Stock code', exchange: 'Exchange', listedOn: 'Listed on',
    shenwan1: 'Shenwan level 1', shenwan2: 'Shenwan level 2', shenwan3: 'Shenwan level 3', shenwan3Code: 'Shenwan level 3 code', sector: 'Sector', region: 'Region', province: 'Province', city: 'City', district: 'District', address: 'Address',
    industryCodes: 'Industry codes', chain: 'Chain', chainId: 'Chain', node: 'Node', nodeId: 'Node', stream: 'Up-, mid- or downstream', products: 'Products', revenue: 'Revenue', revenueYear: 'Year of revenue', rank: 'Rank', revenueRank: 'Rank', yearlyOutput: 'Yearly output', tiers: 'Known as',
    existingSites: 'Existing sites', intention: 'Investment intention', plannedInvestment: 'Planned investment', plannedInvestmentAsGiven: 'Planned investment as given', relatedCompanies: 'Related local companies', contactName: 'Contact', contactTitle: 'Title of contact',
    contactPhone: 'Phone', channel: 'Channel', source: 'Source', owner: 'Owner', ownerId: 'Owner', ownerOffice: 'Office in charge', priority: 'Priority', contactState: 'Contact state', lastContactOn: 'Last contact', nextStep: 'Next step', nextStepOn: 'Next step on',
    website: 'Website', note: 'Remark', remark: 'Remark', isTarget: 'Target company', code: 'Project code', investor: 'Investor', investorRegion: 'Investor from', company: 'Company', companyId: 'Company', content: 'Content',
    totalInvestment: 'Total investment', fixedAssetInvestment: 'Fixed-asset investment', fixedInvestment: 'Fixed-asset investment', landArea: 'Land', floorArea: 'Factory space', factoryArea: 'Factory space', site: 'Land / factory space', investmentPerMu: 'Investment per mu',
    outputPerMu: 'Output per mu', plannedOutputPerMu: 'Output per mu', taxPerMu: 'Tax per mu', plannedTaxPerMu: 'Tax per mu', jobs: 'Jobs', plotRatio: 'Plot ratio', leadSource: 'Source of the lead', firstContactOn: 'First contact', signedOn: 'Signed on',
    agreedStartOn: 'Agreed start of construction', agreedCommissioningOn: 'Agreed commissioning', registeredOn: 'Registered on', landSuppliedOn: 'Land supplied on', startedOn: 'Construction started on', completedOn: 'Completed on', commissionedOn: 'Commissioned on',
    actualOn: 'Actual date', arrivedFunds: 'Funds arrived', fundsArrived: 'Funds arrived', stage: 'Stage', sideState: 'State', sideReason: 'Reason of the state', progress: 'Progress', lastProgressOn: 'Last progress', problems: 'Problems', problem: 'Problems',
    coordination: 'To be coordinated', leader: 'Linked leader', leaderId: 'Linked leader', office: 'Office in charge', officeId: 'Office in charge', phone: 'Phone', contractCode: 'Agreement', projectCode: 'Project code', metric: 'Metric', unit: 'Unit', year: 'Year', quarter: 'Quarter', basis: 'Counted', value: 'Value', valueOn: 'Actual date', evidence: 'Evidence',
  },
});

type LabelKey = Parameters<typeof label>[1];

/** What a field of a ledger, or a column it changes, is called. */
export function fieldLabel(kind: LedgerKind, field: string, locale: Locale): string {
  return label(locale, (kind === 'project' && field === 'name' ? 'projectName' : field) as LabelKey);
}
