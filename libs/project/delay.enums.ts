import { labelledEnum } from '#platform';

/** What kept a project from coming forward. Only what the government caused stops the clock. */
export const DelayCause = { GOVERNMENT: 'government', COMPANY: 'company', FORCE_MAJEURE: 'force_majeure' } as const;
export type DelayCause = (typeof DelayCause)[keyof typeof DelayCause];
labelledEnum(DelayCause, 'DelayCause', 'What kept a project from coming forward. GOVERNMENT stops the clock of its light.', {
  GOVERNMENT: { 'zh-CN': '政府原因', 'zh-TW': '政府原因', en: 'Government' },
  COMPANY: { 'zh-CN': '企业原因', 'zh-TW': '企業原因', en: 'Company' },
  FORCE_MAJEURE: { 'zh-CN': '不可抗力', 'zh-TW': '不可抗力', en: 'Force majeure' },
});
