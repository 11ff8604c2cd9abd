import { SearchOutlined } from '@ant-design/icons';
import { Button, Input, type InputProps, Select } from 'antd';
import { useShellTexts } from '@/locales/shell';

interface TypedFilterProps extends Omit<InputProps, 'value' | 'defaultValue' | 'onChange' | 'onBlur' | 'onPressEnter'> {
  value: string | null | undefined;
  onChange: (text: string | null) => void;
}

/** A filter that is typed: it takes hold when the user presses Enter or goes elsewhere. */
export function TypedFilter({ value, onChange, ...input }: TypedFilterProps) {
  const apply = (typed: string) => void (typed.trim() !== (value ?? '') && onChange(typed.trim() || null));
  return (
    <Input
      key={value ?? ''}
      allowClear
      defaultValue={value ?? ''}
      {...input}
      onChange={(event) => void (event.target.value === '' && value && onChange(null))}
      onPressEnter={(event) => apply(event.currentTarget.value)}
      onBlur={(event) => apply(event.target.value)}
    />
  );
}

/** Searches when the user presses Enter or goes elsewhere; what is searched for is in the address. */
export function SearchFilter({ value, onChange, placeholder }: { value: string | undefined; onChange: (text: string | null) => void; placeholder: string }) {
  return <TypedFilter className="search-filter" prefix={<SearchOutlined className="quiet" />} style={{ width: 280 }} placeholder={placeholder} aria-label={placeholder} value={value} onChange={onChange} />;
}

/** One filter of a list; its name shows while nothing is chosen. */
export function SelectFilter({ value, onChange, name, options, width = 150, loading }: {
  value: string | undefined;
  onChange: (value: string | null) => void;
  name: string;
  options: { value: string; label: string }[];
  width?: number;
  loading?: boolean;
}) {
  return (
    <Select
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      style={{ width }}
      value={value ?? null}
      placeholder={name}
      aria-label={name}
      loading={loading}
      options={options}
      onChange={(next: string | null | undefined) => onChange(next ?? null)}
    />
  );
}

/** Takes all filters away, when there are any. */
export function ClearFilters({ list }: { list: { filtered: boolean; clear: () => void } }) {
  const t = useShellTexts();
  return list.filtered ? <Button type="link" onClick={list.clear}>{t('reset')}</Button> : null;
}
