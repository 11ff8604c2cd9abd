import { Alert, App, Button, Form, Input, InputNumber, Space } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useRead, useWrite } from '@/api/reading';
import { useMay } from '@/auth/session';
import { MoneyInput } from '@/components/amount-input';
import { Answer } from '@/components/answer';
import { type Conflict, ConflictModal, conflictOf } from '@/components/conflict-modal';
import { useRefusal } from '@/components/use-refusal';
import { useUrlState } from '@/components/use-url-state';
import { compareAmounts } from '@/format/figures';
import type { StrengthRuleInput } from '@/graphql/graphql';
import type { ChainSheet, PanelProps } from '../chain-map.types';
import { StrengthRulePreviewQuery, UpdateStrengthRule } from './panels.queries';
import { readRule, sameRule, writeRule } from './rule-address';
import { usePanelTexts } from './texts';
import { CountsTable, VerdictChangeRow } from './verdict-change';

/** The thresholds of the chain: tried out on every node before they are saved. The draft is in the address. */
export function ThresholdsPanel({ chain, map, onOpen }: PanelProps) {
  const t = usePanelTexts();
  const may = useMay();
  const url = useUrlState<'rule'>();
  const { text: _text, ...inForce } = map.rule;
  const draft = readRule(url.get('rule')) ?? inForce;
  const [form] = Form.useForm<StrengthRuleInput & { reason?: string }>();
  const problems = orderProblems(draft);
  const change = (_changed: unknown, values: Partial<StrengthRuleInput>): void => {
    const next = { ...draft, ...values };
    if (Object.values(next).every((value) => value !== null && value !== undefined)) url.set({ rule: sameRule(next, inForce) ? null : writeRule(next) });
  };
  const back = (): void => {
    form.setFieldsValue(inForce);
    url.set({ rule: null });
  };
  const ruleOf = (field: 'strongCompanies' | 'strongOutput') => (problems.includes(field) ? { validateStatus: 'error' as const, help: t('ruleOrder') } : {});
  return (
    <>
      <p className="secondary">{t('ruleLead')}</p>
      <Form form={form} layout="vertical" initialValues={draft} onValuesChange={change}>
        {(['strong', 'adequate'] as const).map((level) => (
          <div key={level} className="threshold-row">
            <Form.Item name={`${level}Companies`} label={t(`${level}From`)} rules={[{ required: true, message: t('whole') }]} {...(level === 'strong' && ruleOf('strongCompanies'))}>
              <InputNumber min={1} max={10_000} precision={0} suffix={t('companiesUnit')} style={{ width: '100%' }} />
            </Form.Item>
            <Form.Item name={`${level}Output`} label={t('andOutput')} rules={[{ required: true, message: t('amount') }]} {...(level === 'strong' && ruleOf('strongOutput'))}>
              <MoneyInput units={['yi', 'wan']} />
            </Form.Item>
          </div>
        ))}
      </Form>
      {sameRule(draft, inForce) ? <p className="quiet">{t('unchanged')}</p> : problems.length === 0 && <Preview chainId={chain.id} draft={draft} onOpen={onOpen} />}
      {may('chain.edit') ? <SaveRule chain={chain} draft={draft} disabled={problems.length > 0 || sameRule(draft, inForce)} onSaved={() => url.set({ rule: null })} onBack={back} /> : <p className="quiet">{t('onlyEditors')}</p>}
    </>
  );
}

function orderProblems(rule: StrengthRuleInput): ('strongCompanies' | 'strongOutput')[] {
  return [
    ...(rule.strongCompanies < rule.adequateCompanies ? (['strongCompanies'] as const) : []),
    ...(compareAmounts(rule.strongOutput, rule.adequateOutput) < 0 ? (['strongOutput'] as const) : []),
  ];
}

function Preview({ chainId, draft, onOpen }: { chainId: string; draft: StrengthRuleInput; onOpen: (nodeId: string) => void }) {
  const t = usePanelTexts();
  const rule = useDeferredValue(draft);
  const read = useRead(StrengthRulePreviewQuery, { chainId, rule });
  return (
    <Answer read={read}>
      {({ strengthRulePreview: preview }) => {
        const changed = preview?.nodes.filter((node) => node.changed) ?? [];
        return preview && (
          <section data-testid="rule-preview" aria-label={t('preview')}>
            <Alert type={changed.length > 0 ? 'info' : 'success'} showIcon title={changed.length > 0 ? t('changes', { count: changed.length }) : t('noneChange')} description={preview.ruleAfter.text} />
            <CountsTable columns={[{ name: t('before'), counts: preview.countsBefore }, { name: t('after'), counts: preview.countsAfter }]} />
            <ul className="panel-list">{changed.map((change) => <VerdictChangeRow key={change.nodeId} change={change} onOpen={onOpen} />)}</ul>
          </section>
        );
      }}
    </Answer>
  );
}

function SaveRule({ chain, draft, disabled, onSaved, onBack }: { chain: ChainSheet; draft: StrengthRuleInput; disabled: boolean; onSaved: () => void; onBack: () => void }) {
  const t = usePanelTexts();
  const { message } = App.useApp();
  const [write, pending] = useWrite(UpdateStrengthRule);
  const [reason, setReason] = useState('');
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const refuse = useRefusal();
  const save = async (version = chain.version): Promise<void> => {
    const { error } = await write({ id: chain.id, version, input: { rule: draft }, reason: reason.trim() || null });
    if (!error) {
      message.success(t('saved'));
      setReason('');
      onSaved();
    } else if (error.code === 'CONFLICT') setConflict(conflictOf(error, { rule: draft }));
    else refuse(error);
  };
  return (
    <Space orientation="vertical" style={{ width: '100%' }}>
      <Input aria-label={t('reason')} placeholder={`${t('reason')}：${t('reasonHelp')}`} maxLength={500} value={reason} disabled={disabled} onChange={(event) => setReason(event.target.value)} />
      <Space>
        <Button type="primary" disabled={disabled} loading={pending} onClick={() => void save()}>{t('save')}</Button>
        <Button onClick={onBack}>{t('undo')}</Button>
      </Space>
      <ConflictModal
        conflict={conflict}
        labelOf={() => t('rule')}
        onClose={() => setConflict(null)}
        onTakeTheirs={() => {
          setConflict(null);
          onBack();
        }}
        onSaveMine={(version) => {
          setConflict(null);
          void save(version);
        }}
      />
    </Space>
  );
}
