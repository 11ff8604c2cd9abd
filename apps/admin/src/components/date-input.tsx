import { DatePicker } from 'antd';
import dayjs from 'dayjs';

/** A calendar date as the server keeps it, 'YYYY-MM-DD'. */
export function DateInput({ id, value, onChange, disabled, placeholder }: {
  id?: string;
  value?: string | null;
  onChange?: (value: string | null) => void;
  disabled?: boolean;
  placeholder?: string;
}) {
  return (
    <DatePicker
      id={id}
      style={{ width: '100%' }}
      disabled={disabled}
      placeholder={placeholder}
      value={value ? dayjs(value) : null}
      onChange={(date) => onChange?.(date ? date.format('YYYY-MM-DD') : null)}
    />
  );
}
