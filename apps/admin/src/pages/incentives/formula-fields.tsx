import { MinusCircleOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input, InputNumber, Select, Space, Switch } from 'antd';
import { useLabels } from '@/auth/labels';
import { MoneyInput } from '@/components/amount-input';
import type { BaseFigure, FormulaMethod, IncentiveFormulaInput } from '@/graphql/graphql';
import { useIncentiveTexts } from './locale';

/** Figures that are no money, by their unit's text. */
const COUNTED: Partial<Record<BaseFigure, 'unitPerson' | 'unitMu' | 'unitM2' | 'unitRank' | 'unitItem'>> = { JOBS: 'unitPerson', LAND_AREA: 'unitMu', FACTORY_AREA: 'unitM2', RANKS: 'unitRank', RECOGNITIONS: 'unitItem' };

/** What a formula is edited as: the stacking limit has fields of its own that are empty without one. */
export type FormulaValues = IncentiveFormulaInput;

/** The formula of a policy: base figure, method, tiers, cap, stacking limit. */
export function FormulaFields({ path }: { path: string[] }) {
  const t = useIncentiveTexts();
  const { options } = useLabels();
  const form = Form.useFormInstance();
  const base = Form.useWatch([...path, 'base'], form) as BaseFigure | undefined;
  const method = Form.useWatch([...path, 'method'], form) as FormulaMethod | undefined;
  const tiers = (Form.useWatch([...path, 'tiers'], form) ?? []) as unknown[];
  const required = [{ required: true, message: t('required') }];
  return (
    <div data-testid="formula">
      <div className="form-grid">
        <Form.Item name={[...path, 'base']} label={t('base')} rules={required}><Select options={options('BaseFigure')} showSearch={{ optionFilterProp: 'label' }} /></Form.Item>
        <Form.Item name={[...path, 'method']} label={t('method')} rules={required}><Select options={options('FormulaMethod')} /></Form.Item>
      </div>
      <Form.List name={[...path, 'tiers']}>
        {(fields, { add, remove }, { errors }) => (
          <Form.Item label={t('tiers')} extra={t('tiersHelp')}>
            {fields.map(({ key, name }) => (
              <Space key={key} align="start" wrap>
                <Form.Item name={[name, 'from']} rules={required}><FigureInput base={base} placeholder={t('tierFrom')} /></Form.Item>
                <Form.Item name={[name, 'value']} rules={required}>{method === 'RATE' ? <InputNumber<string> stringMode min="0" max="100" suffix="%" placeholder={t('tierRate')} /> : <MoneyInput />}</Form.Item>
                {fields.length > 1 ? <Button type="text" icon={<MinusCircleOutlined />} aria-label={t('removeTier')} onClick={() => remove(name)} /> : null}
              </Space>
            ))}
            <Form.ErrorList errors={errors} />
            <Button size="small" icon={<PlusOutlined />} onClick={() => add({})}>{t('addTier')}</Button>
          </Form.Item>
        )}
      </Form.List>
      {tiers.length > 1 && method !== 'FIXED' ? <Form.Item name={[...path, 'sliced']} label={t('sliced')} valuePropName="checked" extra={t('slicedHelp')}><Switch /></Form.Item> : null}
      <Form.Item name={[...path, 'cap']} label={t('cap')}><MoneyInput /></Form.Item>
      <div className="form-grid">
        <Form.Item name={[...path, 'stacking', 'group']} label={t('stackingGroup')} extra={t('stackingHelp')}><Input maxLength={100} /></Form.Item>
        <Form.Item name={[...path, 'stacking', 'cap']} label={t('stackingCap')}><MoneyInput /></Form.Item>
        <Form.Item name={[...path, 'stacking', 'percent']} label={t('stackingPercent')}><InputNumber<string> stringMode min="0" max="100" suffix="%" style={{ width: '100%' }} /></Form.Item>
      </div>
    </div>
  );
}

/** A figure of a base: money in 万元 or 元, anything else as a number with its unit. */
export function FigureInput({ base, ...input }: { base: BaseFigure | undefined; id?: string; value?: string | null; onChange?: (value: string | null) => void; placeholder?: string }) {
  const t = useIncentiveTexts();
  const unit = base && COUNTED[base];
  if (!unit) return <MoneyInput {...input} />;
  return <InputNumber<string> {...input} stringMode min="0" suffix={t(unit)} style={{ width: '100%' }} />;
}

/** A formula as the API takes it: without a group there is no stacking limit, without tiers to slice nothing is sliced. */
export function formulaInput({ stacking, sliced, tiers, ...formula }: FormulaValues): IncentiveFormulaInput {
  const hasLimit = Boolean(stacking?.group?.trim() || stacking?.cap || stacking?.percent);
  return { ...formula, tiers, sliced: tiers.length > 1 && formula.method !== 'FIXED' && Boolean(sliced), stacking: hasLimit ? { cap: stacking?.cap, percent: stacking?.percent, group: stacking?.group ?? '' } : null };
}

export const NEW_FORMULA: FormulaValues = { base: 'FIXED_INVESTMENT', method: 'RATE', tiers: [{ from: '0', value: '' }], sliced: false };
