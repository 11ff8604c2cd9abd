import type { ReactNode } from 'react';
import { useFigures } from '@/format/figures';
import type { CheckResult, Light as LightValue, TaskLight as TaskLightValue } from '@/graphql/graphql';
import { ResultLight } from '@/pages/contracts/result-light';
import { Light } from '@/components/light';
import { TaskLight } from '../tasks/task-light';

/** Shows a value of a briefing's table by the kind of its column. */
export function useBriefingCell(): (value: unknown, kind: string) => ReactNode {
  const { money, area, date, number, percent } = useFigures();
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
        return number(text);
      case 'percent':
        return percent(text);
      case 'light':
        return light(text.toUpperCase());
      case 'result':
        return <ResultLight result={text.toUpperCase() as CheckResult} />;
      default:
        return <span className="prewrap">{text}</span>;
    }
  };
}

/** Blue is a light of tasks only; the others look the same on projects and tasks. */
function light(value: string): ReactNode {
  return value === 'BLUE' ? <TaskLight value={value as TaskLightValue} /> : <Light value={value as LightValue} />;
}
