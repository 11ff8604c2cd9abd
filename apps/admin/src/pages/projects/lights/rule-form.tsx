import { Form, Input, InputNumber } from 'antd';
import { useRead, useWrite } from '@/api/reading';
import { FormDialog } from '@/components/form-dialog';
import { Light } from '@/components/light';
import type { LightRuleInput } from '@/graphql/graphql';
import { type LightRuleBook, PreviewLightRule, SetLightRule } from './light.queries';
import { useLightTexts } from './texts';

export const THRESHOLDS = ['behindYellow', 'behindRed', 'idleYellow', 'idleRed', 'idleLeave'] as const satisfies readonly (keyof LightRuleInput)[];

/** Sets when lights turn, and shows before saving how many projects would change theirs. */
export function RuleForm({ book, open, onClose }: { book: LightRuleBook; open: boolean; onClose: () => void }) {
  const t = useLightTexts();
  const [set] = useWrite(SetLightRule);
  const { current, limits } = book;
  return (
    <FormDialog<LightRuleInput & { reason: string }>
      open={open}
      title={t('set')}
      initial={Object.fromEntries(THRESHOLDS.map((name) => [name, current[name]]))}
      save={({ reason, ...rule }) => set({ rule, number: current.number, reason })}
      saved={t('saved')}
      onClose={onClose}
    >
      {THRESHOLDS.map((name) => {
        const { least, most } = limits.find(({ threshold }) => threshold === name)!;
        return (
          <Form.Item key={name} name={name} label={t(name)} extra={t('limit', { least, most })} rules={[{ required: true, message: t('required') }]}>
            <InputNumber min={least} max={most} precision={0} style={{ width: '100%' }} />
          </Form.Item>
        );
      })}
      <Form.Item name="reason" label={t('reason')} rules={[{ required: true, whitespace: true, message: t('required') }]}><Input.TextArea rows={2} maxLength={500} /></Form.Item>
      <Preview book={book} />
    </FormDialog>
  );
}

function Preview({ book }: { book: LightRuleBook }) {
  const t = useLightTexts();
  const form = Form.useFormInstance();
  const entered = Form.useWatch([], form) as Partial<LightRuleInput> | undefined;
  const rule = Object.fromEntries(THRESHOLDS.map((name) => [name, entered?.[name] ?? book.current[name]])) as unknown as LightRuleInput;
  const valid = rule.behindYellow < rule.behindRed && rule.idleYellow < rule.idleRed && rule.idleRed < rule.idleLeave;
  const { data } = useRead(PreviewLightRule, { rule }, { pause: !valid });
  return (
    <section data-testid="light-preview">
      <strong>{t('preview')}</strong>
      {!valid ? <p className="quiet">{t('previewing')}</p> : data?.previewLightRule.length === 0 ? <p>{t('previewNone')}</p> : (
        <ul>{data?.previewLightRule.map(({ from, to, projects }) => <li key={`${from}${to}`}><Light value={from} /> → <Light value={to} /> {t('changes', { count: projects })}</li>)}</ul>
      )}
    </section>
  );
}
