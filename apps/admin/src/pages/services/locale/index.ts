import { defineTexts } from '@/i18n/texts';
import { en } from './en';
import { zhCN } from './zh-CN';
import { zhTW } from './zh-TW';

/** Texts of the services of projects. */
export const useServiceTexts = defineTexts('services', { 'zh-CN': zhCN, 'zh-TW': zhTW, en });
