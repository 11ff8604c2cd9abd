import { defineTexts } from '@/i18n/texts';

/** The filters of the company list: their names that are not those of fields, and what each says in the sentence above the list. */
export const useCompanyFilterTexts = defineTexts('companyFilters', {
  'zh-CN': {
    of: '企业', chain: '产业链', node: '环节', nodeFirst: '先选择产业链', kind: '本地 / 目标', owner: '对接人', hasOwner: '是否已有对接人', hasProject: '是否有项目', quietDays: '未联系天数超过', importId: '来自导入',
    withOwner: '已有对接人', withoutOwner: '未指定对接人', withProject: '有项目', withoutProject: '无项目', industryHint: '如 38 或 C3841', productHint: '如 电池', provinceHint: '如 福建', cityHint: '如 宁德', creditHint: '代码的开头几位',
    'says.search': '名称或代码含“{{value}}”', 'says.local': '本地', 'says.target': '属招商目标', 'says.chain': '产业链为{{value}}', 'says.node': '环节为{{value}}', 'says.tier': '资质为{{value}}', 'says.priority': '优先级为{{value}}',
    'says.owner': '对接人为{{value}}', 'says.province': '省份为{{value}}', 'says.city': '城市为{{value}}', 'says.industryCode': '行业代码以 {{value}} 开头', 'says.creditCode': '信用代码以 {{value}} 开头', 'says.product': '产品含“{{value}}”', 'says.quietDays': '{{value}} 天以上未联系',
    'says.withOwner': '已有对接人', 'says.withoutOwner': '未指定对接人', 'says.withProject': '有项目', 'says.withoutProject': '无项目', 'says.import': '来自导入“{{value}}”', 'says.someImport': '来自同一次导入', 'says.contactState': '对接状态为{{value}}',
  },
  'zh-TW': {
    of: '企業', chain: '產業鏈', node: '環節', nodeFirst: '先選擇產業鏈', kind: '本地 / 目標', owner: '對接人', hasOwner: '是否已有對接人', hasProject: '是否有專案', quietDays: '未聯繫天數超過', importId: '來自匯入',
    withOwner: '已有對接人', withoutOwner: '未指定對接人', withProject: '有專案', withoutProject: '無專案', industryHint: '如 38 或 C3841', productHint: '如 電池', provinceHint: '如 福建', cityHint: '如 寧德', creditHint: '代碼的開頭幾位',
    'says.search': '名稱或代碼含「{{value}}」', 'says.local': '本地', 'says.target': '屬招商目標', 'says.chain': '產業鏈為{{value}}', 'says.node': '環節為{{value}}', 'says.tier': '資質為{{value}}', 'says.priority': '優先級為{{value}}',
    'says.owner': '對接人為{{value}}', 'says.province': '省份為{{value}}', 'says.city': '城市為{{value}}', 'says.industryCode': '行業代碼以 {{value}} 開頭', 'says.creditCode': '信用代碼以 {{value}} 開頭', 'says.product': '產品含「{{value}}」', 'says.quietDays': '{{value}} 天以上未聯繫',
    'says.withOwner': '已有對接人', 'says.withoutOwner': '未指定對接人', 'says.withProject': '有專案', 'says.withoutProject': '無專案', 'says.import': '來自匯入「{{value}}」', 'says.someImport': '來自同一次匯入', 'says.contactState': '對接狀態為{{value}}',
  },
  en: {
    of: 'Companies', chain: 'Chain', node: 'Node', nodeFirst: 'Choose a chain first', kind: 'Local / target', owner: 'Owner', hasOwner: 'With an owner', hasProject: 'With a project', quietDays: 'No contact for more than', importId: 'From one import',
    withOwner: 'With an owner', withoutOwner: 'Without an owner', withProject: 'With a project', withoutProject: 'Without a project', industryHint: 'such as 38 or C3841', productHint: 'such as battery', provinceHint: 'such as 福建', cityHint: 'such as 宁德', creditHint: 'the first characters of the code',
    'says.search': 'with “{{value}}” in name or code', 'says.local': 'in the zone', 'says.target': 'that are targets', 'says.chain': 'in the chain {{value}}', 'says.node': 'on the node {{value}}', 'says.tier': 'known as {{value}}', 'says.priority': 'of priority {{value}}',
    'says.owner': 'owned by {{value}}', 'says.province': 'in the province {{value}}', 'says.city': 'in the city {{value}}', 'says.industryCode': 'with an industry code beginning with {{value}}', 'says.creditCode': 'with a credit code beginning with {{value}}', 'says.product': 'making “{{value}}”', 'says.quietDays': 'not contacted for more than {{value}} days',
    'says.withOwner': 'with an owner', 'says.withoutOwner': 'without an owner', 'says.withProject': 'with a project', 'says.withoutProject': 'without a project', 'says.import': 'from the import “{{value}}”', 'says.someImport': 'from one import', 'says.contactState': 'with the contact state {{value}}',
  },
});
