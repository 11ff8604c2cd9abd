import { InputNumber, Select } from 'antd';
import { useState } from 'react';
import { MoneyInput } from '@/components/amount-input';
import { TypedFilter } from '@/components/filters';
import { useFilterTexts } from './filter.texts';
import type { FilterFieldProps } from './filter-parts';

/** Chooses one. */
export function OneOf({ id, value, onChange, options, disabled, placeholder }: FilterFieldProps & { options: { value: string; label: string }[]; disabled?: boolean; placeholder?: string }) {
  return <Select id={id} disabled={disabled} placeholder={placeholder} allowClear showSearch={{ optionFilterProp: 'label' }} style={{ width: '100%' }} value={value} options={options} onChange={(next: string | undefined) => onChange(next ?? null)} />;
}

/** Chooses several, kept as one text with commas. */
export function SeveralOf({ id, value, onChange, options }: FilterFieldProps & { options: { value: string; label: string }[] }) {
  return (
    <Select
      id={id}
      mode="multiple"
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      style={{ width: '100%' }}
      value={value?.split(',') ?? []}
      options={options}
      onChange={(next: string[]) => onChange(next.join(',') || null)}
    />
  );
}

/** Words that are typed. */
export function Words({ placeholder, ...field }: FilterFieldProps & { placeholder?: string }) {
  return <TypedFilter {...field} maxLength={100} placeholder={placeholder} />;
}

/** Yes, no, or either. */
export function Whether({ yes, no, ...field }: FilterFieldProps & { yes: string; no: string }) {
  return <OneOf {...field} options={[{ value: 'true', label: yes }, { value: 'false', label: no }]} />;
}

/** A number of days; takes hold when the user presses Enter or goes elsewhere. */
export function Days({ id, value, onChange }: FilterFieldProps) {
  const t = useFilterTexts();
  const [typed, setTyped] = useState<number | null>(null);
  const apply = () => void (typed !== null && String(typed) !== value && onChange(String(typed)));
  return (
    <InputNumber<number>
      key={value ?? ''}
      id={id}
      min={1}
      max={3650}
      precision={0}
      suffix={t('days')}
      style={{ width: '100%' }}
      defaultValue={value === null ? undefined : Number(value)}
      onChange={(next) => (next === null ? (setTyped(null), value !== null && onChange(null)) : setTyped(next))}
      onStep={(next) => onChange(String(next))}
      onPressEnter={apply}
      onBlur={apply}
    />
  );
}

/** An amount of money; takes hold when the user goes elsewhere. */
export function Money({ id, value, onChange }: FilterFieldProps) {
  const [typed, setTyped] = useState(value);
  const apply = () => void (typed !== value && onChange(typed));
  return (
    <div onBlur={apply} onKeyDown={(event) => void (event.key === 'Enter' && apply())}>
      <MoneyInput id={id} value={typed} onChange={setTyped} units={['yi', 'wan']} />
    </div>
  );
}
