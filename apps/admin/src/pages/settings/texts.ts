import { defineTexts } from '@/i18n/texts';
import { en } from './locale/en';
import { zhCN } from './locale/zh-CN';
import { zhTW } from './locale/zh-TW';

export const useSettingsTexts = defineTexts('settings', { 'zh-CN': zhCN, 'zh-TW': zhTW, en });
