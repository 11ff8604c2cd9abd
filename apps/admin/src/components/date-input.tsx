import { DatePicker } from 'antd';
import dayjs from 'dayjs';

/** A calendar date as the server keeps it, 'YYYY-MM-DD'. */
export function DateInput({ id, value, onChange, disabled }: { id?: string; value?: string | null; onChange?: (value: string | null) => void; disabled?: boolean }) {
  return (
    <DatePicker
      id={id}
      style={{ width: '100%' }}
      disabled={disabled}
      value={value ? dayjs(value) : null}
      onChange={(date) => onChange?.(date ? date.format('YYYY-MM-DD') : null)}
    />
  );
}
