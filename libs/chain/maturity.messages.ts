import { defineMessages } from '#platform';

/** Why a chain has its maturity. */
export const maturityMessage = defineMessages({
  'zh-CN': {
    PRESENT: '末级环节 {of} 个中 {count} 个有本地企业（{share}，完整要求 {wanted}）',
    CRITICAL_PRESENT: '关键环节（关键程度 {critical} 以上）{of} 个中 {count} 个有本地企业（{share}，完整要求 {wanted}）',
    POSITIONS: '上中下游 {of} 段中 {count} 段有本地企业（完整要求全部）',
    CRITICAL_STRONG: '关键环节 {of} 个中 {count} 个为强（{share}，核心竞争力要求 {wanted}）',
    TECHNOLOGY: '技术短板环节 {of} 个中 {count} 个有本地企业（核心竞争力要求全部）',
    met: '{said}，已达到',
    notMet: '{said}，未达到',
    stop: '；',
    rule: '只计末级环节。完整：{present}% 以上环节有本地企业，关键环节（关键程度 {critical} 以上；没有则计全部）{criticalPresent}% 以上有本地企业，上中下游各段均有本地企业。具有核心竞争力：在完整之上，{criticalStrong}% 以上关键环节为强，技术短板环节均有本地企业。其余为初步建立。',
  },
  'zh-TW': {
    PRESENT: '末級環節 {of} 個中 {count} 個有本地企業（{share}，完整要求 {wanted}）',
    CRITICAL_PRESENT: '關鍵環節（關鍵程度 {critical} 以上）{of} 個中 {count} 個有本地企業（{share}，完整要求 {wanted}）',
    POSITIONS: '上中下游 {of} 段中 {count} 段有本地企業（完整要求全部）',
    CRITICAL_STRONG: '關鍵環節 {of} 個中 {count} 個為強（{share}，核心競爭力要求 {wanted}）',
    TECHNOLOGY: '技術短板環節 {of} 個中 {count} 個有本地企業（核心競爭力要求全部）',
    met: '{said}，已達到',
    notMet: '{said}，未達到',
    stop: '；',
    rule: '只計末級環節。完整：{present}% 以上環節有本地企業，關鍵環節（關鍵程度 {critical} 以上；沒有則計全部）{criticalPresent}% 以上有本地企業，上中下游各段均有本地企業。具有核心競爭力：在完整之上，{criticalStrong}% 以上關鍵環節為強，技術短板環節均有本地企業。其餘為初步建立。',
  },
  en: {
    PRESENT: '{count} of {of} innermost nodes have local companies ({share}, complete wants {wanted})',
    CRITICAL_PRESENT: '{count} of {of} critical nodes (criticality {critical} or more) have local companies ({share}, complete wants {wanted})',
    POSITIONS: '{count} of {of} parts (upstream, midstream, downstream) have local companies (complete wants all)',
    CRITICAL_STRONG: '{count} of {of} critical nodes are strong ({share}, core-competitive wants {wanted})',
    TECHNOLOGY: '{count} of {of} nodes with a technology gap have local companies (core-competitive wants all)',
    met: '{said}: reached',
    notMet: '{said}: not reached',
    stop: '; ',
    rule: 'Innermost nodes only. Complete: at least {present}% of the nodes and {criticalPresent}% of the critical ones (criticality {critical} or more; all nodes where there are none) have local companies, and so does every part of the chain, upstream, midstream and downstream. Core-competitive: complete, at least {criticalStrong}% of the critical nodes strong, and local companies on every node with a technology gap. Initial otherwise.',
  },
});
