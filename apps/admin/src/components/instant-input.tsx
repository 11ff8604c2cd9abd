import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { useFigures } from '@/format/figures';

/** The zone's clock: China has one time and no summer time. */
const ZONE_OFFSET = '+08:00';

/** An instant, entered to the minute in the zone's time whatever the device's is. */
export function InstantInput({ id, value, onChange }: { id?: string; value?: string | null; onChange?: (value: string | null) => void }) {
  const { instant } = useFigures();
  return (
    <DatePicker
      id={id}
      style={{ width: '100%' }}
      showTime={{ format: 'HH:mm', minuteStep: 5 }}
      format="YYYY-MM-DD HH:mm"
      value={value ? dayjs(instant(value)) : null}
      onChange={(date) => onChange?.(date ? new Date(`${date.format('YYYY-MM-DDTHH:mm:00')}${ZONE_OFFSET}`).toISOString() : null)}
    />
  );
}
