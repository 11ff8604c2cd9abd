import { defineTexts } from '@/i18n/texts';
import { en } from './en';
import { zhCN } from './zh-CN';
import { zhTW } from './zh-TW';

/** Texts of incentive policies, the fulfilment ledger and payback. */
export const useIncentiveTexts = defineTexts('incentives', { 'zh-CN': zhCN, 'zh-TW': zhTW, en });
