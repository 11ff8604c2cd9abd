import { defineTexts } from '@/i18n/texts';
import { en } from './en';
import { zhCN } from './zh-CN';
import { zhTW } from './zh-TW';

/** Texts of the project pages. */
export const useProjectTexts = defineTexts('projects', { 'zh-CN': zhCN, 'zh-TW': zhTW, en });
