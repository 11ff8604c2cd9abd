import { defineMessages } from '#platform';

/** What gaps, outages and scenarios are called and how they are explained. */
export const gapMessage = defineMessages({
  'zh-CN': {
    'gap.rule':
      '得分 = {criticality} × 关键程度 ÷ 5 + {dependence} × 依赖度 + {lack} × 缺失度。依赖度：沿供应关系，直接或间接由该环节供应的本地企业年产值占本链本地年产值的比重，同一企业只计一次。缺失度：缺失 1、弱 0.6、仅为堵点 0.3。',
    'gap.dependence': '下游 {nodes} 个环节的 {companies} 家本地企业依赖它，年产值 {output} 亿元，占本链 {share}%',
    'gap.nobody': '下游没有本地企业依赖它',
    'outage.rule':
      '沿供应关系推算：某企业停产，只有它一家本地企业的环节随之停供；某环节停产，其下级环节一并停供。停供环节的下游凡有本地企业的均算断供，每条供应关系都视为必需；没有本地企业的环节不再向下传导。“再无其他本地来源”指断供后本地已没有任何供应能到达。同一企业只计一次。',
    'outage.company': '只有它一家的环节：{names}；停产将使下游 {nodes} 个环节的 {companies} 家企业断供，年产值 {output} 亿元，占本链 {share}%',
    'outage.node': '本环节 {own} 家本地企业；停供将使下游 {nodes} 个环节的 {companies} 家企业断供，年产值 {output} 亿元，占本链 {share}%',
    'outage.several': '停供的环节：{names}；将使下游 {nodes} 个环节的 {companies} 家企业断供，年产值 {output} 亿元，占本链 {share}%',
    'outage.nothing': '没有环节因此停供，本地另有企业生产',
    'outage.alone': '；其中 {companies} 家（年产值 {output} 亿元）再无其他本地来源',
    'words.and': '、',
    'words.more': '{names}等 {count} 个',
    'refused.noNode': '本链没有这个环节',
    'refused.noCompany': '没有这家企业',
    'refused.companyOrName': '请选择企业，或写明假设企业的名称',
    'refused.companyTwice': '“{name}”在同一方案中出现了两次，请把环节合并到一处',
    'refused.nodeTwice': '同一环节只能选一次',
    'refused.producesAlready': '“{name}”已在“{node}”生产，无需再放',
    'refused.amount': '请填不小于零、最多两位小数的金额',
    'refused.capacity': '请填不小于零、最多四位小数的数量',
  },
  'zh-TW': {
    'gap.rule':
      '得分 = {criticality} × 關鍵程度 ÷ 5 + {dependence} × 依賴度 + {lack} × 缺失度。依賴度：沿供應關係，直接或間接由該環節供應的本地企業年產值占本鏈本地年產值的比重，同一企業只計一次。缺失度：缺失 1、弱 0.6、僅為堵點 0.3。',
    'gap.dependence': '下游 {nodes} 個環節的 {companies} 家本地企業依賴它，年產值 {output} 億元，占本鏈 {share}%',
    'gap.nobody': '下游沒有本地企業依賴它',
    'outage.rule':
      '沿供應關係推算：某企業停產，只有它一家本地企業的環節隨之停供；某環節停產，其下級環節一併停供。停供環節的下游凡有本地企業的均算斷供，每條供應關係都視為必需；沒有本地企業的環節不再向下傳導。「再無其他本地來源」指斷供後本地已沒有任何供應能到達。同一企業只計一次。',
    'outage.company': '只有它一家的環節：{names}；停產將使下游 {nodes} 個環節的 {companies} 家企業斷供，年產值 {output} 億元，占本鏈 {share}%',
    'outage.node': '本環節 {own} 家本地企業；停供將使下游 {nodes} 個環節的 {companies} 家企業斷供，年產值 {output} 億元，占本鏈 {share}%',
    'outage.several': '停供的環節：{names}；將使下游 {nodes} 個環節的 {companies} 家企業斷供，年產值 {output} 億元，占本鏈 {share}%',
    'outage.nothing': '沒有環節因此停供，本地另有企業生產',
    'outage.alone': '；其中 {companies} 家（年產值 {output} 億元）再無其他本地來源',
    'words.and': '、',
    'words.more': '{names}等 {count} 個',
    'refused.noNode': '本鏈沒有這個環節',
    'refused.noCompany': '沒有這家企業',
    'refused.companyOrName': '請選擇企業，或寫明假設企業的名稱',
    'refused.companyTwice': '「{name}」在同一方案中出現了兩次，請把環節合併到一處',
    'refused.nodeTwice': '同一環節只能選一次',
    'refused.producesAlready': '「{name}」已在「{node}」生產，無需再放',
    'refused.amount': '請填不小於零、最多兩位小數的金額',
    'refused.capacity': '請填不小於零、最多四位小數的數量',
  },
  en: {
    'gap.rule':
      "Score = {criticality} × criticality ÷ 5 + {dependence} × dependence + {lack} × lack. Dependence: the share of the chain's local output made by companies that this node supplies, directly or through others, each counted once. Lack: missing 1, weak 0.6, a block point only 0.3.",
    'gap.dependence': '{companies} local companies on {nodes} nodes downstream depend on it; they make {output} hundred million yuan a year, {share}% of the chain',
    'gap.nobody': 'No local company downstream depends on it',
    'outage.rule':
      'Followed along the supply links: when a company stops, the nodes with no other local producer stop; when a node stops, what is nested in it stops too. Downstream of these, every node with local producers is cut off: each supply link counts as needed, and a node without local producers passes nothing on. “No other local source” means that no other local supply reaches it. Each company counts once.',
    'outage.company': 'The only local producer of {names}; if it stops, {companies} companies on {nodes} nodes downstream are cut off, making {output} hundred million yuan a year, {share}% of the chain',
    'outage.node': '{own} local companies here; if they stop, {companies} companies on {nodes} nodes downstream are cut off, making {output} hundred million yuan a year, {share}% of the chain',
    'outage.several': 'Stopped: {names}; {companies} companies on {nodes} nodes downstream are cut off, making {output} hundred million yuan a year, {share}% of the chain',
    'outage.nothing': 'No node stops with it: others local produce there',
    'outage.alone': '; {companies} of them ({output} hundred million yuan) have no other local source',
    'words.and': ', ',
    'words.more': '{names} and others, {count} in all',
    'refused.noNode': 'The chain has no such node',
    'refused.noCompany': 'There is no such company',
    'refused.companyOrName': 'Choose a company, or name the one that is assumed',
    'refused.companyTwice': '“{name}” is twice in the same scenario; put its nodes together',
    'refused.nodeTwice': 'A node can be chosen once',
    'refused.producesAlready': '“{name}” produces on “{node}” already',
    'refused.amount': 'An amount of zero or more with at most two decimals',
    'refused.capacity': 'A quantity of zero or more with at most four decimals',
  },
});
