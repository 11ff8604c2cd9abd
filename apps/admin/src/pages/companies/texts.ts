import { defineTexts } from '@/i18n/texts';
import { en } from './locale/en';
import { zhCN } from './locale/zh-CN';
import { zhTW } from './locale/zh-TW';

export const useCompanyTexts = defineTexts('company', { 'zh-CN': zhCN, 'zh-TW': zhTW, en });

type FieldKey = Extract<keyof typeof zhCN, `field.${string}`>;

/** The label of a company's field by its name in the API; the name itself for one that is not shown anywhere. */
export function useFieldLabel(): (field: string) => string {
  const t = useCompanyTexts();
  return (field) => (`field.${field}` in zhCN ? t(`field.${field}` as FieldKey) : field);
}
