import { defineTexts } from '@/i18n/texts';
import { en } from './locale/en';
import { zhCN } from './locale/zh-CN';
import { zhTW } from './locale/zh-TW';

export const useImportTexts = defineTexts('import', { 'zh-CN': zhCN, 'zh-TW': zhTW, en });
