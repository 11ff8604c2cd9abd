import { InputNumber, Select, Space } from 'antd';
import { useState } from 'react';
import { type AreaUnit, type MoneyUnit, squareMetresIn, toSquareMetres, toYuan, yuanIn } from '@/format/amounts';
import { useShellTexts } from '@/locales/shell';

interface AmountInputProps<Unit extends string> {
  id?: string;
  /** In the unit the server keeps: yuan, m². */
  value?: string | null;
  onChange?: (value: string | null) => void;
  units?: Unit[];
  disabled?: boolean;
}

/** An amount of money, entered in 万元 (or 亿元, 元), kept in yuan. */
export function MoneyInput(props: AmountInputProps<MoneyUnit>) {
  return <AmountInput {...props} units={props.units ?? ['wan', 'yi', 'yuan']} shown={yuanIn} kept={toYuan} />;
}

/** An area, entered in 亩 or ㎡, kept in m². */
export function AreaInput(props: AmountInputProps<AreaUnit>) {
  return <AmountInput {...props} units={props.units ?? ['mu', 'm2']} shown={squareMetresIn} kept={toSquareMetres} />;
}

interface Conversion<Unit extends string> extends AmountInputProps<Unit> {
  units: Unit[];
  shown: (kept: string, unit: Unit) => string;
  kept: (shown: string, unit: Unit) => string;
}

function AmountInput<Unit extends MoneyUnit | AreaUnit>({ id, value, onChange, units, shown, kept, disabled }: Conversion<Unit>) {
  const t = useShellTexts();
  const [unit, setUnit] = useState<Unit>(units[0]!);
  // What is being typed stays as typed; it is converted back and forth only when the value comes from elsewhere.
  const [typed, setTyped] = useState<{ text: string | null; value: string | null } | null>(null);
  const text = typed && typed.value === (value ?? null) ? typed.text : value == null ? null : shown(value, unit);
  return (
    <Space.Compact block>
      <InputNumber<string>
        id={id}
        stringMode
        min="0"
        controls={false}
        disabled={disabled}
        style={{ width: '100%' }}
        value={text}
        onChange={(next) => {
          const amount = next == null || next === '' ? null : kept(String(next), unit);
          setTyped({ text: next, value: amount });
          onChange?.(amount);
        }}
      />
      <Select<Unit>
        value={unit}
        disabled={disabled || units.length === 1}
        style={{ width: 96 }}
        onChange={(next) => {
          setTyped(null);
          setUnit(next);
        }}
        options={units.map((each) => ({ value: each, label: t(`unit.${each as MoneyUnit | AreaUnit}`) }))}
      />
    </Space.Compact>
  );
}
