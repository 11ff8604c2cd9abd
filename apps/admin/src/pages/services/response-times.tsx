import { Button, Form, Input, InputNumber, Table } from 'antd';
import { useState } from 'react';
import { useRead, useWrite } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { useMay } from '@/auth/session';
import { Answer } from '@/components/answer';
import { FormDialog } from '@/components/form-dialog';
import type { InvestmentBand, ResponseRulesQuery as RulesAnswer } from '@/graphql/graphql';
import { useServiceTexts } from './locale';
import { ResponseRulesQuery, SetResponseRules } from './services.queries';

type Rule = RulesAnswer['responseRules'][number];

/** Within how many working days requests are answered, by band of investment. */
export function ResponseTimes() {
  const t = useServiceTexts();
  const { label } = useLabels();
  const may = useMay();
  const read = useRead(ResponseRulesQuery, {});
  const [editing, setEditing] = useState(false);
  return (
    <Answer read={read}>
      {({ responseRules }) => (
        <>
          <p className="quiet">{t('responseNote')}</p>
          <Table
            size="small"
            pagination={false}
            rowKey="band"
            style={{ maxWidth: 560 }}
            dataSource={responseRules}
            columns={[
              { title: t('band'), render: (_, rule) => label('InvestmentBand', rule.band) },
              { title: t('workingDays'), className: 'number', dataIndex: 'workingDays' },
              { title: '', render: (_, rule) => (rule.workingDays === rule.defaultDays ? null : <span className="quiet">{t('defaultDays', { days: rule.defaultDays })}</span>) },
            ]}
          />
          {may('service.template') ? <Button style={{ marginBlockStart: 12 }} onClick={() => setEditing(true)}>{t('editResponse')}</Button> : null}
          {editing ? <ResponseForm rules={responseRules} onClose={() => setEditing(false)} /> : null}
        </>
      )}
    </Answer>
  );
}

function ResponseForm({ rules, onClose }: { rules: Rule[]; onClose: () => void }) {
  const t = useServiceTexts();
  const { label } = useLabels();
  const [save] = useWrite(SetResponseRules);
  return (
    <FormDialog<Record<InvestmentBand, number> & { reason: string }>
      open
      title={t('editResponse')}
      initial={Object.fromEntries(rules.map(({ band, workingDays }) => [band, workingDays])) as Record<InvestmentBand, number>}
      save={({ reason, ...days }) => save({ reason, rules: rules.map(({ band }) => ({ band, workingDays: days[band] })) })}
      onClose={onClose}
    >
      {rules.map(({ band }) => (
        <Form.Item key={band} name={band} label={label('InvestmentBand', band)} rules={[{ required: true, message: t('required') }]}><InputNumber min={1} max={10} precision={0} style={{ width: '100%' }} /></Form.Item>
      ))}
      <Form.Item name="reason" label={t('reason')} rules={[{ required: true, whitespace: true, message: t('required') }]}><Input.TextArea maxLength={1000} autoSize={{ minRows: 2 }} /></Form.Item>
    </FormDialog>
  );
}
