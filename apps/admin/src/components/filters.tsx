import { SearchOutlined } from '@ant-design/icons';
import { Button, Input, Select } from 'antd';
import { useShellTexts } from '@/locales/shell';

/** Searches when the user pauses or presses Enter; what is searched for is in the address. */
export function SearchFilter({ value, onChange, placeholder }: { value: string | undefined; onChange: (text: string | null) => void; placeholder: string }) {
  return (
    <Input
      key={value ?? ''}
      className="search-filter"
      prefix={<SearchOutlined className="quiet" />}
      allowClear
      style={{ width: 280 }}
      defaultValue={value}
      placeholder={placeholder}
      aria-label={placeholder}
      onChange={(event) => void (event.target.value === '' && value && onChange(null))}
      onPressEnter={(event) => onChange(event.currentTarget.value.trim() || null)}
      onBlur={(event) => void (event.target.value.trim() !== (value ?? '') && onChange(event.target.value.trim() || null))}
    />
  );
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
