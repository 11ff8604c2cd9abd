import { defineTexts } from '@/i18n/texts';
import { en } from './en';
import { zhCN } from './zh-CN';
import { zhTW } from './zh-TW';

/** Texts of ledgers as they stood. */
export const useLedgerTexts = defineTexts('ledgers', { 'zh-CN': zhCN, 'zh-TW': zhTW, en });
