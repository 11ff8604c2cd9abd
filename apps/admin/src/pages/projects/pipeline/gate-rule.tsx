import { Button, Form, Input, InputNumber, Select, Table } from 'antd';
import { useRead, useWrite } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { useMay } from '@/auth/session';
import { FormDialog } from '@/components/form-dialog';
import { useOpenForm } from '@/components/use-open-form';
import { useFigures } from '@/format/figures';
import type { GateRuleInput, PipelineQuery, Stage } from '@/graphql/graphql';
import { type GateRule, GateRulesQueryDocument, PreviewGateRule, SetGateRule } from './gate-rule.queries';
import { useGateTexts } from './texts';

type PipelineStage = PipelineQuery['pipeline'][number];
interface Values {
  added: Partial<Record<Stage, string[]>>;
  senior: Stage[];
  strictReviewMu: number;
  reason: string;
}

const ruleOf = ({ added, senior, strictReviewMu }: Omit<Values, 'reason'>): GateRuleInput => ({
  // A stage that nothing was chosen for is undefined in the form.
  added: Object.entries(added as Record<string, string[] | undefined>).flatMap(([stage, codes]) => (codes?.length ? [{ stage: stage as Stage, codes }] : [])),
  senior,
  strictReviewMu,
});

/** What the zone asks for beyond what is declared for all, with every version; administrators change it here. */
export function ZoneGates({ pipeline, onChanged }: { pipeline: PipelineStage[]; onChanged: () => void }) {
  const t = useGateTexts();
  const may = useMay();
  const { label } = useLabels();
  const { instant } = useFigures();
  const form = useOpenForm('gates');
  const read = useRead(GateRulesQueryDocument, {});
  const versions = read.data?.gateRules ?? [];
  const current = versions[0];
  if (!current) return null;
  const words = new Map(pipeline.flatMap(({ addable, requirements }) => [...addable, ...requirements].map(({ code, label: said }) => [code, said] as const)));
  const what = ({ added, senior, strictReviewMu }: GateRule) => [
    ...added.map(({ stage, codes }) => `${label('Stage', stage)}：${codes.map((code) => words.get(code) ?? code).join('、')}`),
    ...(senior.length > 0 ? [`${t('seniorTag')}：${senior.map((stage) => label('Stage', stage)).join('、')}`] : []),
    ...(strictReviewMu < 100 ? [`${t('strict')}：${strictReviewMu}`] : []),
  ];
  return (
    <section className="panel" data-testid="zone-gates">
      <h2 className="panel-title"><span>{t('rule')} · {current.number === 0 ? t('standard') : t('version', { number: current.number })}</span>{may('gate.rule') && <Button onClick={() => form.show('gates')}>{t('set')}</Button>}</h2>
      <p className="secondary">{t('lead')}</p>
      {current.number > 0 && (
        <Table<GateRule>
          size="small"
          rowKey="number"
          pagination={false}
          scroll={{ x: 'max-content' }}
          dataSource={versions.filter(({ number }) => number > 0)}
          columns={[
            { key: 'number', title: t('versions'), render: (_, { number }) => t('version', { number }) },
            { key: 'what', title: t('what'), render: (_, each) => (what(each).length > 0 ? what(each).map((line) => <div key={line}>{line}</div>) : t('nothing')) },
            { key: 'reason', title: t('reason'), dataIndex: 'reason' },
            { key: 'by', title: t('by'), render: (_, { by, at }) => <>{by?.name} {at && instant(at)}</> },
          ]}
        />
      )}
      <RuleForm current={current} pipeline={pipeline} open={form.open === 'gates'} onClose={form.close} onSaved={onChanged} />
    </section>
  );
}

function RuleForm({ current, pipeline, open, onClose, onSaved }: { current: GateRule; pipeline: PipelineStage[]; open: boolean; onClose: () => void; onSaved: () => void }) {
  const t = useGateTexts();
  const { label } = useLabels();
  const [set] = useWrite(SetGateRule);
  const initial = { added: Object.fromEntries(current.added.map(({ stage, codes }) => [stage, codes])), senior: current.senior, strictReviewMu: current.strictReviewMu };
  return (
    <FormDialog<Values>
      open={open}
      title={t('set')}
      initial={initial}
      save={({ reason, ...values }) => set({ rule: ruleOf({ ...values, added: values.added ?? {} }), number: current.number, reason })}
      saved={t('saved')}
      onSaved={onSaved}
      onClose={onClose}
      size={640}
    >
      <p className="secondary">{t('lead')}</p>
      <strong>{t('added')}</strong>
      {pipeline.filter(({ addable }) => addable.length > 0).map(({ stage, addable }) => (
        <Form.Item key={stage} name={['added', stage]} label={label('Stage', stage)} style={{ marginBlockEnd: 8 }}>
          <Select mode="multiple" allowClear showSearch={{ optionFilterProp: 'label' }} options={addable.map(({ code, label: said }) => ({ value: code, label: said }))} />
        </Form.Item>
      ))}
      <Form.Item name="senior" label={t('senior')}><Select mode="multiple" allowClear options={pipeline.slice(1).map(({ stage }) => ({ value: stage, label: label('Stage', stage) }))} /></Form.Item>
      <Form.Item name="strictReviewMu" label={t('strict')} extra={t('strictHelp')} rules={[{ required: true, message: t('required') }]}><InputNumber min={20} max={100} precision={0} style={{ width: '100%' }} /></Form.Item>
      <Form.Item name="reason" label={t('reason')} rules={[{ required: true, whitespace: true, message: t('required') }]}><Input.TextArea rows={2} maxLength={500} /></Form.Item>
      <Preview initial={initial} />
    </FormDialog>
  );
}

function Preview({ initial }: { initial: Omit<Values, 'reason'> }) {
  const t = useGateTexts();
  const { label } = useLabels();
  const form = Form.useFormInstance<Values>();
  const entered = Form.useWatch([], form) as Partial<Values> | undefined;
  const rule = ruleOf({ added: entered?.added ?? initial.added, senior: entered?.senior ?? initial.senior, strictReviewMu: entered?.strictReviewMu ?? initial.strictReviewMu });
  const { data } = useRead(PreviewGateRule, { rule });
  const rows = data?.previewGateRule ?? [];
  return (
    <section data-testid="gate-preview">
      <strong>{t('preview')}</strong>
      {rows.length === 0 ? <p>{t('previewNone')}</p> : <ul>{rows.map(({ to, shut, more }) => <li key={to}>{t('previewRow', { stage: label('Stage', to), shut, more })}</li>)}</ul>}
    </section>
  );
}
