import { useFigures } from '@/format/figures';
import { METRIC_UNITS } from './contract.types';
import { useContractTexts } from './locale';

/** Writes a metric's value with its unit, or its date. */
export function useMetricValue(): (value: string | null | undefined, on: string | null | undefined, unit: string) => string {
  const t = useContractTexts();
  const { number, date } = useFigures();
  return (value, on, unit) => {
    const known = METRIC_UNITS.find((each) => each === unit);
    if (known === 'date') return date(on);
    const text = number(value, 4);
    return value == null || !known ? text : `${text} ${t(`unit_${known}`)}`.trim();
  };
}
