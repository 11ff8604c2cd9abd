import { defineTexts } from '@/i18n/texts';
import { en } from './en';
import { zhCN } from './zh-CN';
import { zhTW } from './zh-TW';

/** Texts of what shapes a chain. */
export const useEditTexts = defineTexts('chain-edit', { 'zh-CN': zhCN, 'zh-TW': zhTW, en });
