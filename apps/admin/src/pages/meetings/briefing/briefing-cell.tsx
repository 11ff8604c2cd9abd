import { Badge } from 'antd';
import type { ReactNode } from 'react';
import { type EnumTypes, useLabels } from '@/auth/labels';
import { LIGHT_COLOURS } from '@/components/light';
import { useFigures } from '@/format/figures';
import { ResultLight } from '@/pages/contracts/result-light';
import { StrengthMark } from '@/pages/chains/map/strength-mark';

/** Shows a value of a briefing's table by the kind of its column; lights and results come in the words of the briefing's language. */
export function useBriefingCell(): (value: unknown, kind: string) => ReactNode {
  const { money, area, date, number, percent } = useFigures();
  const { options } = useLabels();
  const member = <Name extends keyof EnumTypes>(name: Name, text: string) => options(name).find(({ value, label }) => label === text || value === text)?.value;

  const light = (text: string): ReactNode => {
    const value = member('Light', text) ?? member('TaskLight', text);
    return value ? <Badge color={LIGHT_COLOURS[value]} text={text} /> : text;
  };
  const result = (text: string): ReactNode => {
    const check = member('CheckResult', text);
    const strength = member('Strength', text);
    if (check) return <ResultLight result={check} />;
    return strength ? <StrengthMark strength={strength} /> : text;
  };

  return (value, kind) => {
    if (value === null || value === undefined || value === '') return '—';
    const text = String(value);
    switch (kind) {
      case 'money':
        return money(text);
      case 'area':
        return area(text);
      case 'date':
        return date(text);
      case 'integer':
      case 'decimal':
        return number(text);
      case 'percent':
        return percent(text);
      case 'light':
        return light(text);
      case 'result':
        return result(text);
      default:
        return <span className="prewrap">{text}</span>;
    }
  };
}
