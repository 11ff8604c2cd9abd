import { defineTexts } from '@/i18n/texts';

/** The filters of the project library: their names that are not those of fields, and what each says in the sentence above it. */
export const useProjectFilterTexts = defineTexts('projectFilters', {
  'zh-CN': {
    of: '项目', nodeFirst: '先选择产业链', band: '投资规模', 'says.band': '规模为{{value}}', contact: '联系', 'says.contact': '超过联系间隔', quietDays: '未联系天数超过', importId: '来自导入', 'says.import': '来自导入“{{value}}”', 'says.someImport': '来自同一次导入', minInvestment: '总投资不低于',
    'says.search': '名称、编号或企业含“{{value}}”', 'says.chain': '产业链为{{value}}', 'says.node': '环节为{{value}}', 'says.stage': '处于{{value}}阶段', 'says.light': '亮{{value}}', 'says.grey': '未亮灯', 'says.state': '状态为{{value}}', 'says.owner': '责任人为{{value}}',
    'says.leader': '挂钩领导为{{value}}', 'says.office': '责任单位为{{value}}', 'says.channel': '招商方式为{{value}}', 'says.company': '投资方为{{value}}', 'says.quietDays': '{{value}} 天以上未联系', 'says.minInvestment': '总投资不低于 {{value}}', exception: '有例外', noException: '无例外', 'says.exception': '经一事一议例外', 'says.noException': '未经一事一议例外', or: '或', rate: '四率口径', rateHow: '在“四率”页点击分子或分母',
  },
  'zh-TW': {
    of: '專案', nodeFirst: '先選擇產業鏈', band: '投資規模', 'says.band': '規模為{{value}}', contact: '聯絡', 'says.contact': '超過聯絡間隔', quietDays: '未聯絡天數超過', importId: '來自匯入', 'says.import': '來自匯入「{{value}}」', 'says.someImport': '來自同一次匯入', minInvestment: '總投資不低於',
    'says.search': '名稱、編號或企業含「{{value}}」', 'says.chain': '產業鏈為{{value}}', 'says.node': '環節為{{value}}', 'says.stage': '處於{{value}}階段', 'says.light': '亮{{value}}', 'says.grey': '未亮燈', 'says.state': '狀態為{{value}}', 'says.owner': '責任人為{{value}}',
    'says.leader': '掛鉤領導為{{value}}', 'says.office': '責任單位為{{value}}', 'says.channel': '招商方式為{{value}}', 'says.company': '投資方為{{value}}', 'says.quietDays': '{{value}} 天以上未聯絡', 'says.minInvestment': '總投資不低於 {{value}}', exception: '有例外', noException: '無例外', 'says.exception': '經一事一議例外', 'says.noException': '未經一事一議例外', or: '或', rate: '四率口徑', rateHow: '在「四率」頁點擊分子或分母',
  },
  en: {
    of: 'Projects', nodeFirst: 'Choose a chain first', band: 'Band of investment', 'says.band': 'of {{value}}', contact: 'Contact', 'says.contact': 'overdue for a contact', quietDays: 'No contact for more than', importId: 'From one import', 'says.import': 'from the import “{{value}}”', 'says.someImport': 'from one import', minInvestment: 'Total investment from',
    'says.search': 'with “{{value}}” in name, code or company', 'says.chain': 'in the chain {{value}}', 'says.node': 'on the node {{value}}', 'says.stage': 'in the stage {{value}}', 'says.light': 'with the light {{value}}', 'says.grey': 'without a light', 'says.state': 'in the state {{value}}', 'says.owner': 'owned by {{value}}',
    'says.leader': 'linked to the leader {{value}}', 'says.office': 'of the office {{value}}', 'says.channel': 'by the channel {{value}}', 'says.company': 'of the company {{value}}', 'says.quietDays': 'not contacted for more than {{value}} days', 'says.minInvestment': 'of at least {{value}}', exception: 'Exceptions', noException: 'No exceptions', 'says.exception': 'let through as an exception', 'says.noException': 'let through without an exception', or: ' or ', rate: 'Behind a rate', rateHow: 'Click a numerator or denominator on the page of rates',
  },
});
