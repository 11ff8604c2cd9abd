import { defineTexts } from '@/i18n/texts';
import { en } from './shell.en';
import { zhCN } from './shell.zh-CN';
import { zhTW } from './shell.zh-TW';

/** Texts of the shell and of the components that every page shares. */
export const useShellTexts = defineTexts('shell', { 'zh-CN': zhCN, 'zh-TW': zhTW, en });
