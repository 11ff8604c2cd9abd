import { labelledEnum } from '#platform';

/** Lists that views are kept of. */
export const ListName = { COMPANIES: 'companies', PROJECTS: 'projects' } as const;
export type ListName = (typeof ListName)[keyof typeof ListName];

labelledEnum(ListName, 'ListName', 'Lists that views are kept of.', {
  COMPANIES: { 'zh-CN': '企业', 'zh-TW': '企業', en: 'Companies' },
  PROJECTS: { 'zh-CN': '项目', 'zh-TW': '專案', en: 'Projects' },
});
