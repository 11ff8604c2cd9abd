import { defineTexts } from '@/i18n/texts';
import { en } from './en';
import { zhCN } from './zh-CN';
import { zhTW } from './zh-TW';

/** Texts of the chain pages. */
export const useChainTexts = defineTexts('chains', { 'zh-CN': zhCN, 'zh-TW': zhTW, en });
