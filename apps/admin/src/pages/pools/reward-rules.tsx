import { PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input, InputNumber, Select, Table, Tag } from 'antd';
import { useState } from 'react';
import { useRead, useWrite } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { useMay, useViewer } from '@/auth/session';
import { MoneyInput } from '@/components/amount-input';
import { Answer } from '@/components/answer';
import { DateInput } from '@/components/date-input';
import { FormDialog } from '@/components/form-dialog';
import { Nothing } from '@/components/nothing';
import { useCreate } from '@/components/use-create';
import { useFigures } from '@/format/figures';
import type { RewardRuleInput } from '@/graphql/graphql';
import { CreateRewardRule, EndRewardRule, type RewardRule, RewardRulesQuery } from './intermediary.queries';
import { usePoolTexts } from './locale';

/** The rules that rewards are computed by, those in force first. Their terms stand; they are ended, or go on. */
export function RewardRules() {
  const t = usePoolTexts();
  const may = useMay();
  const { label } = useLabels();
  const { money, date } = useFigures();
  const [open, setOpen] = useState<RewardRule | 'new' | null>(null);
  const read = useRead(RewardRulesQuery, {});
  const add = may('reward.rule') ? <Button size="small" icon={<PlusOutlined />} onClick={() => setOpen('new')}>{t('newRule')}</Button> : null;
  return (
    <section data-testid="reward-rules" style={{ marginBlockStart: 24 }}>
      <h2 className="panel-title"><span>{t('rules')}</span>{add}</h2>
      <Answer read={read}>
        {({ rewardRules }) => (
          <Table
            size="small"
            rowKey="id"
            pagination={false}
            dataSource={rewardRules}
            scroll={{ x: 'max-content' }}
            locale={{ emptyText: <Nothing title={t('rulesEmpty')} help={t('rulesEmptyHelp')} action={add} /> }}
            columns={[
              { title: t('name'), render: (_, rule) => <>{rule.name} <RuleState rule={rule} /><div className="quiet">{rule.source}</div></> },
              { title: t('ruleFor'), render: (_, rule) => rule.kinds.map((kind) => label('IntermediaryKind', kind)).join(' · ') || t('everybody') },
              { title: t('ruleBase'), render: (_, rule) => label('RewardBase', rule.base) },
              { title: t('perMille'), className: 'number', render: (_, rule) => Number(rule.perMille) },
              { title: t('ruleFloor'), className: 'number', render: (_, rule) => money(rule.floor) },
              { title: t('ruleCap'), className: 'number', render: (_, rule) => money(rule.cap) },
              { title: t('ruleTerm'), render: (_, rule) => `${date(rule.validFrom)} — ${rule.validUntil ? date(rule.validUntil) : t('openEnd')}` },
              { title: '', render: (_, rule) => (may('reward.rule') ? <Button size="small" onClick={() => setOpen(rule)}>{rule.validUntil ? t('resumeRule') : t('endRule')}</Button> : null) },
            ]}
          />
        )}
      </Answer>
      {open === 'new' ? <RuleForm onClose={() => setOpen(null)} /> : open ? <EndForm rule={open} onClose={() => setOpen(null)} /> : null}
    </section>
  );
}

function RuleState({ rule: { validFrom, validUntil } }: { rule: RewardRule }) {
  const t = usePoolTexts();
  const { today } = useViewer();
  if (validUntil && validUntil < today) return <Tag>{t('ruleEnded')}</Tag>;
  return validFrom > today ? <Tag color="blue">{t('notYet')}</Tag> : <Tag color="green">{t('inForce')}</Tag>;
}

/** The last day of a rule; without one it goes on. */
function EndForm({ rule, onClose }: { rule: RewardRule; onClose: () => void }) {
  const t = usePoolTexts();
  const { today } = useViewer();
  const [end] = useWrite(EndRewardRule);
  return (
    <FormDialog<{ validUntil?: string | null; reason?: string }>
      open
      title={`${rule.validUntil ? t('resumeRule') : t('endRule')} · ${rule.name}`}
      initial={{ validUntil: rule.validUntil ? null : today }}
      save={({ validUntil, reason }, overVersion) => end({ id: rule.id, version: overVersion ?? rule.version, validUntil: validUntil || null, reason })}
      onClose={onClose}
      labelOf={(field) => (field === 'validUntil' ? t('lastDay') : field)}
    >
      <p className="secondary">{t('endRuleHelp')}</p>
      <Form.Item name="validUntil" label={t('lastDay')} rules={rule.validUntil ? [] : [{ required: true, message: t('required') }]}><DateInput /></Form.Item>
      <Form.Item name="reason" label={t('reason')} rules={[{ required: true, whitespace: true, message: t('required') }]}><Input.TextArea maxLength={2000} autoSize={{ minRows: 2 }} /></Form.Item>
    </FormDialog>
  );
}

function RuleForm({ onClose }: { onClose: () => void }) {
  const t = usePoolTexts();
  const { options } = useLabels();
  const create = useCreate(CreateRewardRule);
  const required = [{ required: true, message: t('required') }];
  return (
    <FormDialog<RewardRuleInput> open title={t('newRule')} initial={{ kinds: [], base: 'FUNDS_ARRIVED' }} save={(input) => create({ input })} onClose={onClose}>
      <Form.Item name="name" label={t('name')} rules={required}><Input maxLength={200} /></Form.Item>
      <Form.Item name="kinds" label={t('ruleKinds')}><Select mode="multiple" options={options('IntermediaryKind')} /></Form.Item>
      <Form.Item name="base" label={t('ruleBase')} rules={required}><Select options={options('RewardBase')} /></Form.Item>
      <Form.Item name="perMille" label={t('perMille')} rules={required}><InputNumber<string> stringMode min="0" max="1000" style={{ width: '100%' }} /></Form.Item>
      <Form.Item name="floor" label={t('ruleFloor')}><MoneyInput /></Form.Item>
      <Form.Item name="cap" label={t('ruleCap')}><MoneyInput /></Form.Item>
      <Form.Item name="validFrom" label={t('validFrom')} rules={required}><DateInput /></Form.Item>
      <Form.Item name="validUntil" label={t('validUntil')}><DateInput /></Form.Item>
      <Form.Item name="source" label={t('ruleSource')} rules={required}><Input maxLength={500} /></Form.Item>
    </FormDialog>
  );
}
