import { defineTexts } from '@/i18n/texts';
import { en } from './en';
import { zhCN } from './zh-CN';
import { zhTW } from './zh-TW';

/** Texts of the meeting and task pages. */
export const useMeetingTexts = defineTexts('meetings', { 'zh-CN': zhCN, 'zh-TW': zhTW, en });
