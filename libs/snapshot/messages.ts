import { defineMessages } from '#platform';

/** What this room says. */
export const snapshotMessage = defineMessages({
  'zh-CN': {
    'refused.noChain': '没有这条产业链',
    'refused.noSnapshot': '没有这个快照',
    'refused.otherChain': '两个快照不属于同一条产业链，不能比较',
    'refused.altered': '快照内容与校验码不符，不能据此编制目录',
  },
  'zh-TW': {
    'refused.noChain': '沒有這條產業鏈',
    'refused.noSnapshot': '沒有這個快照',
    'refused.otherChain': '兩個快照不屬於同一條產業鏈，不能比較',
    'refused.altered': '快照內容與校驗碼不符，不能據此編制目錄',
  },
  en: {
    'refused.noChain': 'There is no such chain',
    'refused.noSnapshot': 'There is no such snapshot',
    'refused.otherChain': 'The two snapshots are of different chains and cannot be compared',
    'refused.altered': 'The snapshot does not match its hash, so nothing can be issued from it',
  },
});
