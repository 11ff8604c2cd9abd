import { defineMessages, type Locale } from '#platform';
import type { ConditionCode, RequirementCode } from './gate.rules.js';

type Texts = Record<RequirementCode, readonly [label: string, reason: string]>;

const zhCN: Texts = {
  INVESTOR: ['投资方', '须写明投资方或关联企业'],
  CHAIN: ['产业链', '须归入一条产业链，由其工作专班推进'],
  OWNER: ['责任人', '须指定责任人'],
  CONTENT: ['建设内容', '须写明建设内容'],
  OFFICE: ['责任单位', '须指定责任单位'],
  FIRST_CONTACT: ['首次接洽日期', '须填写首次接洽日期'],
  FOLLOW_UP: ['跟进记录', '至少要有一次跟进记录'],
  NODE: ['产业链环节', '须落到产业链的具体环节'],
  TOTAL_INVESTMENT: ['总投资', '须填写总投资额'],
  FACE_TO_FACE: ['考察记录', '须有上门拜访或来访接待的跟进记录'],
  FIXED_INVESTMENT: ['固定资产投资', '须填写固定资产投资额，用于核算亩均投资强度'],
  SITE: ['用地或厂房', '须填写用地面积或厂房面积'],
  INDUSTRY: ['行业代码', '须填写行业代码，用于核对禁止和产能过剩行业'],
  COMPANY: ['签约企业', '签约主体须是企业库中的企业'],
  JOBS: ['就业人数', '协议须明确就业指标'],
  OUTPUT_PER_MU: ['亩均产值', '协议须明确亩均产值指标'],
  TAX_PER_MU: ['亩均税收', '协议须明确亩均税收指标'],
  PLOT_RATIO: ['容积率', '协议须明确容积率指标'],
  LEADER: ['挂钩领导', '总投资 1 亿元及以上的项目须有挂钩领导'],
  PLANNED_START: ['计划开工日期', '协议须明确建设进度：约定开工日期'],
  PLANNED_COMMISSIONING: ['计划投产日期', '协议须明确建设进度：约定投产日期'],
  PRE_ASSESSMENT: ['事前评估', '签约前须通过事前评估；评估后投资、用地、指标或行业有变动的须重新评估'],
  COLLECTIVE_DECISION: ['集体决策', '签约前须经集体决策通过'],
  LEGALITY_REVIEW: ['合法性审查', '投资合同须通过合法性审查，不得以任何方式替代'],
  MINUTES: ['集体决策会议纪要', '须登记已通过的集体决策的纪要文号'],
  LEGAL_OPINION: ['合法性审查意见书', '须登记已通过的合法性审查的意见书文号'],
  STRICT_LAND_REVIEW: ['百亩以上用地评审', '用地达到从严把关面积：须登记事前评估的评审文号'],
  NOT_REFERRED: ['未流转给其他开发区', '项目已由其他开发区承接，不能再在本区签约；请将本区项目转为退出'],
  CREDIT_CODE: ['统一社会信用代码', '注册后企业须有统一社会信用代码'],
  SIGNED_DATE: ['签约日期', '须有实际签约日期'],
  LAND_SUPPLY_DATE: ['供地/入园日期', '须有实际供地或入园日期'],
  PLANNED_COMPLETION: ['计划竣工日期', '开工前须约定竣工日期'],
  START_DATE: ['开工日期', '须有实际开工日期'],
  COMPLETION_DATE: ['竣工日期', '须有实际竣工日期'],
  FUNDS_ARRIVED: ['到位资金', '投产前须填写到位资金'],
  COMMISSIONING_DATE: ['投产日期', '须有实际投产日期'],
  CAPACITY_DATE: ['达产日期', '须有实际达产日期'],
};

const zhTW: Texts = {
  INVESTOR: ['投資方', '須寫明投資方或關聯企業'],
  CHAIN: ['產業鏈', '須歸入一條產業鏈，由其工作專班推進'],
  OWNER: ['責任人', '須指定責任人'],
  CONTENT: ['建設內容', '須寫明建設內容'],
  OFFICE: ['責任單位', '須指定責任單位'],
  FIRST_CONTACT: ['首次接洽日期', '須填寫首次接洽日期'],
  FOLLOW_UP: ['跟進記錄', '至少要有一次跟進記錄'],
  NODE: ['產業鏈環節', '須落到產業鏈的具體環節'],
  TOTAL_INVESTMENT: ['總投資', '須填寫總投資額'],
  FACE_TO_FACE: ['考察記錄', '須有上門拜訪或來訪接待的跟進記錄'],
  FIXED_INVESTMENT: ['固定資產投資', '須填寫固定資產投資額，用於核算畝均投資強度'],
  SITE: ['用地或廠房', '須填寫用地面積或廠房面積'],
  INDUSTRY: ['行業代碼', '須填寫行業代碼，用於核對禁止和產能過剩行業'],
  COMPANY: ['簽約企業', '簽約主體須是企業庫中的企業'],
  JOBS: ['就業人數', '協議須明確就業指標'],
  OUTPUT_PER_MU: ['畝均產值', '協議須明確畝均產值指標'],
  TAX_PER_MU: ['畝均稅收', '協議須明確畝均稅收指標'],
  PLOT_RATIO: ['容積率', '協議須明確容積率指標'],
  LEADER: ['掛鉤領導', '總投資 1 億元及以上的專案須有掛鉤領導'],
  PLANNED_START: ['計劃開工日期', '協議須明確建設進度：約定開工日期'],
  PLANNED_COMMISSIONING: ['計劃投產日期', '協議須明確建設進度：約定投產日期'],
  PRE_ASSESSMENT: ['事前評估', '簽約前須通過事前評估；評估後投資、用地、指標或行業有變動的須重新評估'],
  COLLECTIVE_DECISION: ['集體決策', '簽約前須經集體決策通過'],
  LEGALITY_REVIEW: ['合法性審查', '投資合同須通過合法性審查，不得以任何方式替代'],
  MINUTES: ['集體決策會議紀要', '須登記已通過的集體決策的紀要文號'],
  LEGAL_OPINION: ['合法性審查意見書', '須登記已通過的合法性審查的意見書文號'],
  STRICT_LAND_REVIEW: ['百畝以上用地評審', '用地達到從嚴把關面積：須登記事前評估的評審文號'],
  NOT_REFERRED: ['未流轉給其他開發區', '專案已由其他開發區承接，不能再在本區簽約；請將本區專案轉為退出'],
  CREDIT_CODE: ['統一社會信用代碼', '註冊後企業須有統一社會信用代碼'],
  SIGNED_DATE: ['簽約日期', '須有實際簽約日期'],
  LAND_SUPPLY_DATE: ['供地/入園日期', '須有實際供地或入園日期'],
  PLANNED_COMPLETION: ['計劃竣工日期', '開工前須約定竣工日期'],
  START_DATE: ['開工日期', '須有實際開工日期'],
  COMPLETION_DATE: ['竣工日期', '須有實際竣工日期'],
  FUNDS_ARRIVED: ['到位資金', '投產前須填寫到位資金'],
  COMMISSIONING_DATE: ['投產日期', '須有實際投產日期'],
  CAPACITY_DATE: ['達產日期', '須有實際達產日期'],
};

const en: Texts = {
  INVESTOR: ['Investor', 'Name the investor, or link a company'],
  CHAIN: ['Industrial chain', 'The project belongs to a chain, whose working team drives it'],
  OWNER: ['Owner', 'Somebody must own the project'],
  CONTENT: ['Construction content', 'Say what will be built'],
  OFFICE: ['Responsible office', 'An office must be responsible'],
  FIRST_CONTACT: ['First contact', 'Give the date of the first contact'],
  FOLLOW_UP: ['Follow-up', 'At least one contact must be logged'],
  NODE: ['Chain node', 'Place the project on a node of its chain'],
  TOTAL_INVESTMENT: ['Total investment', 'Give the total investment'],
  FACE_TO_FACE: ['Site visit', 'A visit or a reception must be logged'],
  FIXED_INVESTMENT: ['Fixed-asset investment', 'Give it: the investment intensity per mu is computed from it'],
  SITE: ['Land or factory space', 'Give the land or the factory area'],
  INDUSTRY: ['Industry code', 'Give it: prohibited and excess-capacity industries are told by it'],
  COMPANY: ['Contracting company', 'The contracting party must be a company of the library'],
  JOBS: ['Employment', 'The agreement must state employment'],
  OUTPUT_PER_MU: ['Output per mu', 'The agreement must state output per mu'],
  TAX_PER_MU: ['Tax per mu', 'The agreement must state tax per mu'],
  PLOT_RATIO: ['Plot ratio', 'The agreement must state the plot ratio'],
  LEADER: ['Linked leader', 'A project of 100 million yuan or more takes a linked leader'],
  PLANNED_START: ['Planned construction start', 'The agreement must state construction progress: the start'],
  PLANNED_COMMISSIONING: ['Planned commissioning', 'The agreement must state construction progress: commissioning'],
  PRE_ASSESSMENT: ['Pre-assessment', 'It must be approved before signing, and again when investment, land, figures or industry have changed since'],
  COLLECTIVE_DECISION: ['Collective decision', 'It must be approved before signing'],
  LEGALITY_REVIEW: ['Legality review', 'Every investment contract passes it; nothing stands in for it'],
  MINUTES: ['Minutes of the collective decision', 'Record the document number of the approved decision'],
  LEGAL_OPINION: ['Legality opinion', 'Record the document number of the approved review'],
  STRICT_LAND_REVIEW: ['Review of 100 mu or more', 'The land reaches the area that is reviewed strictly: record the document number of the pre-assessment'],
  NOT_REFERRED: ['Not taken up by another zone', 'Another zone has taken the project up, so it is not signed here; let the project of this zone leave'],
  CREDIT_CODE: ['Unified social credit code', 'A registered company has one'],
  SIGNED_DATE: ['Signing date', 'The actual date of signing is missing'],
  LAND_SUPPLY_DATE: ['Land supply date', 'The actual date of land supply or moving in is missing'],
  PLANNED_COMPLETION: ['Planned completion', 'Completion must be planned before construction starts'],
  START_DATE: ['Construction start date', 'The actual date of construction start is missing'],
  COMPLETION_DATE: ['Completion date', 'The actual date of completion is missing'],
  FUNDS_ARRIVED: ['Funds arrived', 'Give the funds that have arrived before commissioning'],
  COMMISSIONING_DATE: ['Commissioning date', 'The actual date of commissioning is missing'],
  CAPACITY_DATE: ['Full-capacity date', 'The actual date of reaching capacity is missing'],
};

/** Which projects a rule speaks of. */
const applies: Record<Locale, Record<ConditionCode, string>> = {
  'zh-CN': { HAS_LAND: '用地项目', MAJOR: '总投资 1 亿元及以上的项目', STRICT_REVIEW: '用地 {mu} 亩及以上的项目' },
  'zh-TW': { HAS_LAND: '用地專案', MAJOR: '總投資 1 億元及以上的專案', STRICT_REVIEW: '用地 {mu} 畝及以上的專案' },
  en: { HAS_LAND: 'Projects that take land', MAJOR: 'Projects of 100 million yuan and more', STRICT_REVIEW: 'Projects that take {mu} mu and more' },
};

type GateKey = `${RequirementCode}.${'label' | 'reason'}` | `applies.${ConditionCode}`;

function keyed(texts: Texts, locale: Locale): Record<GateKey, string> {
  const entries = Object.entries(texts).flatMap(([code, [label, reason]]) => [
    [`${code}.label`, label],
    [`${code}.reason`, reason],
  ]);
  entries.push(...Object.entries(applies[locale]).map(([code, text]) => [`applies.${code}`, text]));
  return Object.fromEntries(entries) as Record<GateKey, string>;
}

/** What each requirement of a gate is called, and why it is asked for. */
export const gateMessages = defineMessages<GateKey>({
  'zh-CN': keyed(zhCN, 'zh-CN'),
  'zh-TW': keyed(zhTW, 'zh-TW'),
  en: keyed(en, 'en'),
} satisfies Record<Locale, Record<GateKey, string>>);
