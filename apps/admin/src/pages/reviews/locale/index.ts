import { defineTexts } from '@/i18n/texts';
import { en } from './en';
import { zhCN } from './zh-CN';
import { zhTW } from './zh-TW';

/** Texts of the reviews before signing. */
export const useReviewTexts = defineTexts('reviews', { 'zh-CN': zhCN, 'zh-TW': zhTW, en });
