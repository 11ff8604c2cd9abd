import { defineMessages } from '#platform';

/** How a step of an introduction is put into words. */
export const introductionMessage = defineMessages({
  'zh-CN': {
    relation: '{to}是{from}的{kind}',
    source: '（来源：{source}）',
    contact: '两家企业有同一位联系人：{contact}',
    visit: '{person}与两家企业都有接触：{from} {fromOn}，{to} {toOn}',
    mention: '{from}的台账记有关联企业“{name}”，尚未确认',
    supply: '所在环节之间有供应关系：{nodes}',
    sameNode: '同在环节“{node}”',
    weights: '每一步的权重：已确认的关联（母子公司、股东、供应商、客户、合作伙伴）1，有前同事任职或其他关联 2；同一联系人 1；开发区人员与两家都有接触 2；台账所载未确认的关联 2；所在环节有供应关系 3，每多一步加 2，经上下级环节加 1；同在一个环节 4。总权重小者在前。',
    limits: '查找范围：关联、联系人与接触至多 {steps} 步，每步至多从 {frontier} 家企业出发，每家每类至多 {ties} 条；供应关系至多 3 步，每个环节取年产值最大的 {locals} 家本地企业。',
    between: ' → ',
  },
  'zh-TW': {
    relation: '{to}是{from}的{kind}',
    source: '（來源：{source}）',
    contact: '兩家企業有同一位聯絡人：{contact}',
    visit: '{person}與兩家企業都有接觸：{from} {fromOn}，{to} {toOn}',
    mention: '{from}的台賬記有關聯企業「{name}」，尚未確認',
    supply: '所在環節之間有供應關係：{nodes}',
    sameNode: '同在環節「{node}」',
    weights: '每一步的權重：已確認的關聯（母子公司、股東、供應商、客戶、合作夥伴）1，有前同事任職或其他關聯 2；同一聯絡人 1；開發區人員與兩家都有接觸 2；台賬所載未確認的關聯 2；所在環節有供應關係 3，每多一步加 2，經上下級環節加 1；同在一個環節 4。總權重小者在前。',
    limits: '查找範圍：關聯、聯絡人與接觸至多 {steps} 步，每步至多從 {frontier} 家企業出發，每家每類至多 {ties} 條；供應關係至多 3 步，每個環節取年產值最大的 {locals} 家本地企業。',
    between: ' → ',
  },
  en: {
    relation: '{to} is, to {from}: {kind}',
    source: ' (source: {source})',
    contact: 'Both have the same contact: {contact}',
    visit: '{person} was in contact with both: {from} on {fromOn}, {to} on {toOn}',
    mention: 'The ledger of {from} names “{name}” as related; not confirmed yet',
    supply: 'Their nodes supply each other: {nodes}',
    sameNode: 'Both are on the node “{node}”',
    weights: 'Weight of each step: a confirmed relation (parent, subsidiary, shareholder, supplier, customer, partner) 1, former colleagues or another relation 2; the same contact 1; somebody of the zone in contact with both 2; a relation that only a ledger names 2; nodes linked by supply 3, 2 for each further link and 1 through a wider node; the same node 4. The lightest way comes first.',
    limits: 'Searched: at most {steps} steps through relations, contacts and visits, from at most {frontier} companies a step and {ties} ties of a kind each; at most 3 supply links; of each node the {locals} local companies with the largest output.',
    between: ' → ',
  },
});
