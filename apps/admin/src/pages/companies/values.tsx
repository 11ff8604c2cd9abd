import { useLabels } from '@/auth/labels';
import { NONE, useFigures } from '@/format/figures';
import type { Channel, ContactState, Priority } from '@/graphql/graphql';
import type { ReactNode } from 'react';
import { useShellTexts } from '@/locales/shell';

/**
 * Shows a company's field by its name in the API: money with its unit, enumerations by their labels, lists joined. The same on its page,
 * in its history (where enumerations stand in small letters) and in a conflict.
 */
export function useCompanyValue(): (field: string, value: unknown) => ReactNode {
  const { label } = useLabels();
  const { money, date } = useFigures();
  const shell = useShellTexts();
  return (field, value) => {
    if (value == null || value === '' || (Array.isArray(value) && value.length === 0)) return NONE;
    switch (field) {
      case 'revenue':
      case 'yearlyOutput':
      case 'plannedInvestment':
        return money(String(value));
      case 'priority':
        return label('Priority', String(value).toUpperCase() as Priority);
      case 'contactState':
        return label('ContactState', String(value).toUpperCase() as ContactState);
      case 'channel':
        return label('Channel', String(value).toUpperCase() as Channel);
      case 'lastContactOn':
      case 'nextStepOn':
      case 'listedOn':
        return date(String(value));
      case 'website':
        return <a href={/^https?:/.test(String(value)) ? String(value) : `https://${String(value)}`} target="_blank" rel="noreferrer">{String(value)}</a>;
      case 'owner':
        return (value as { name: string }).name;
      default:
        if (typeof value === 'boolean') return value ? shell('yes') : shell('no');
        if (Array.isArray(value)) return value.map((each) => (typeof each === 'object' ? JSON.stringify(each) : String(each))).join('、');
        return typeof value === 'object' ? JSON.stringify(value) : String(value);
    }
  };
}
