import { defineTexts } from '@/i18n/texts';
import { en } from './en';
import { zhCN } from './zh-CN';
import { zhTW } from './zh-TW';

/** Texts of the contract pages. */
export const useContractTexts = defineTexts('contracts', { 'zh-CN': zhCN, 'zh-TW': zhTW, en });
