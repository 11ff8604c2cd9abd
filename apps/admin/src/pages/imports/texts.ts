import { defineTexts } from '@/i18n/texts';
import { useShellTexts } from '@/locales/shell';
import { en } from './locale/en';
import { zhCN } from './locale/zh-CN';
import { zhTW } from './locale/zh-TW';

export const useImportTexts = defineTexts('import', { 'zh-CN': zhCN, 'zh-TW': zhTW, en });

const COMMON = ['yuan', 'wan', 'yi', 'mu', 'm2'] as const;
const RARE = ['thousand', 'million', 'hectare', 'km2', 'wan_m2'] as const;

/** The name of a unit that a column's header gives; "—" for none. */
export function useUnitName(): (unit: string | null | undefined) => string {
  const t = useImportTexts();
  const shell = useShellTexts();
  return (unit) => {
    const common = COMMON.find((each) => each === unit);
    if (common) return shell(`unit.${common}`);
    const rare = RARE.find((each) => each === unit);
    return rare ? t(`unit.${rare}`) : (unit ?? '—');
  };
}
