import { defineTexts } from '@/i18n/texts';
import { en } from './en';
import { zhCN } from './zh-CN';
import { zhTW } from './zh-TW';

/** Texts of the pools. */
export const usePoolTexts = defineTexts('pools', { 'zh-CN': zhCN, 'zh-TW': zhTW, en });
