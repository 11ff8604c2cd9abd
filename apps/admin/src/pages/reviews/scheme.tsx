import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Collapse, Descriptions, Form, Input, InputNumber, Select, Space, Table, Tag } from 'antd';
import { useState } from 'react';
import { useRead, useWrite } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { useMay } from '@/auth/session';
import { MoneyInput } from '@/components/amount-input';
import { Answer } from '@/components/answer';
import { FormDialog } from '@/components/form-dialog';
import { useFigures } from '@/format/figures';
import type { SchemeInput } from '@/graphql/graphql';
import { useReviewTexts } from './locale';
import { AssessmentSchemesQuery, ChangeAssessmentScheme, type Scheme } from './reviews.queries';

/** Every version of the scheme, the one in force first; administrators make the next. */
export function SchemeTab() {
  const t = useReviewTexts();
  const may = useMay();
  const { date } = useFigures();
  const read = useRead(AssessmentSchemesQuery, {});
  const [editing, setEditing] = useState(false);
  return (
    <Answer read={read}>
      {({ assessmentSchemes }) => (
        <>
          <div className="filters">
            <span className="quiet">{t('schemeHelp')}</span><span style={{ flex: 1 }} />
            {may('review.scheme') ? <Button type="primary" onClick={() => setEditing(true)}>{t('editScheme')}</Button> : null}
          </div>
          <Collapse
            defaultActiveKey={[String(assessmentSchemes[0]!.number)]}
            items={assessmentSchemes.map((scheme, index) => ({
              key: String(scheme.number),
              label: <>{scheme.number === 0 ? t('schemeUsual') : t('schemeVersion', { number: scheme.number, date: date(scheme.madeOn) })} {index === 0 ? <Tag color="success">{t('schemeNow')}</Tag> : null}</>,
              extra: <span className="quiet">{scheme.reason}</span>,
              children: <SchemeView scheme={scheme} />,
            }))}
          />
          {editing ? <SchemeForm scheme={assessmentSchemes[0]!} onClose={() => setEditing(false)} /> : null}
        </>
      )}
    </Answer>
  );
}

function SchemeView({ scheme }: { scheme: Scheme }) {
  const t = useReviewTexts();
  const { label } = useLabels();
  const { money } = useFigures();
  const codes = (list: string[]) => (list.length === 0 ? '—' : list.map((code) => <Tag key={code}>{code}</Tag>));
  return (
    <div className="stack">
      <Table
        size="small"
        pagination={false}
        rowKey="code"
        scroll={{ x: 'max-content' }}
        dataSource={scheme.criteria}
        columns={[
          { title: t('criterion'), render: (_, each) => each.name },
          { title: t('weight'), render: (_, each) => `${each.weight}%` },
          { title: t('minimum'), render: (_, each) => each.minimum },
          { title: t('guidance'), width: 320, render: (_, each) => each.guidance ?? '—' },
        ]}
      />
      <Descriptions
        size="small"
        column={{ xs: 1, md: 2 }}
        items={[
          { key: 'minTotal', label: t('minTotal'), children: scheme.minTotal },
          { key: 'strict', label: t('strictReviewMu'), children: scheme.strictReviewMu },
          { key: 'prohibited', label: t('prohibited'), children: codes(scheme.prohibited) },
          { key: 'excess', label: t('excessCapacity'), children: codes(scheme.excessCapacity) },
          { key: 'high', label: t('highConsumption'), children: codes(scheme.highConsumption) },
          { key: 'intensity', label: t('minIntensity'), children: scheme.minIntensity ? money(scheme.minIntensity) : t('usual') },
          { key: 'tax', label: t('minTaxPerMu'), children: scheme.minTaxPerMu ? money(scheme.minTaxPerMu) : t('usual') },
          { key: 'plot', label: t('minPlotRatio'), children: scheme.minPlotRatio ?? '—' },
          { key: 'quorum', label: t('quorum'), children: label('Share', scheme.quorum) },
          { key: 'majority', label: t('majority'), children: label('Share', scheme.majority) },
          { key: 'source', label: t('schemeSource'), children: scheme.source },
        ]}
      />
    </div>
  );
}

function SchemeForm({ scheme, onClose }: { scheme: Scheme; onClose: () => void }) {
  const t = useReviewTexts();
  const { options } = useLabels();
  const [change] = useWrite(ChangeAssessmentScheme);
  const required = [{ required: true, message: t('required') }];
  const { number, madeOn: _madeOn, reason: _reason, ...terms } = scheme;
  const codes = <Select mode="tags" open={false} tokenSeparators={[',', '，', '、', ' ']} />;
  return (
    <FormDialog<SchemeInput & { reason: string }>
      open
      size={860}
      title={t('editScheme')}
      initial={terms}
      save={({ reason, ...input }) => change({ number, input, reason })}
      onClose={onClose}
    >
      <Form.List name="criteria">
        {(fields, { add, remove }, { errors }) => (
          <>
            {fields.map((field) => (
              <Space key={field.key} align="start" wrap>
                <Form.Item name={[field.name, 'name']} label={t('name')} rules={required}><Input maxLength={100} style={{ width: 150 }} /></Form.Item>
                <Form.Item name={[field.name, 'code']} label={t('code')} rules={required}><Input maxLength={60} style={{ width: 120 }} /></Form.Item>
                <Form.Item name={[field.name, 'weight']} label={t('weight')} rules={required}><InputNumber<string> stringMode min="0" max="100" style={{ width: 90 }} /></Form.Item>
                <Form.Item name={[field.name, 'minimum']} label={t('minimum')} rules={required}><InputNumber<string> stringMode min="0" max="100" style={{ width: 90 }} /></Form.Item>
                <Form.Item name={[field.name, 'guidance']} label={t('guidance')}><Input maxLength={500} style={{ width: 260 }} /></Form.Item>
                <Form.Item label=" "><Button type="text" icon={<DeleteOutlined />} aria-label={t('removeCriterion')} onClick={() => remove(field.name)} /></Form.Item>
              </Space>
            ))}
            <Form.ErrorList errors={errors} />
            <Button block icon={<PlusOutlined />} onClick={() => add({ weight: '0', minimum: '60' })}>{t('addCriterion')}</Button>
          </>
        )}
      </Form.List>
      <Form.Item noStyle shouldUpdate>
        {({ getFieldValue }) => {
          const sum = ((getFieldValue('criteria') ?? []) as { weight?: string }[]).reduce((total, each) => total + Math.round(Number(each?.weight ?? 0) * 100), 0) / 100;
          return <p className={sum === 100 ? 'quiet' : undefined} style={sum === 100 ? undefined : { color: 'var(--ant-color-error)' }}>{t('weightsNow', { sum })}</p>;
        }}
      </Form.Item>
      <Form.Item name="minTotal" label={t('minTotal')} rules={required}><InputNumber<string> stringMode min="0" max="100" /></Form.Item>
      <Form.Item name="prohibited" label={t('prohibited')}>{codes}</Form.Item>
      <Form.Item name="excessCapacity" label={t('excessCapacity')}>{codes}</Form.Item>
      <Form.Item name="highConsumption" label={t('highConsumption')}>{codes}</Form.Item>
      <Form.Item name="strictReviewMu" label={t('strictReviewMu')} rules={required}><InputNumber<string> stringMode min="0" /></Form.Item>
      <Form.Item name="minIntensity" label={t('minIntensity')} extra={t('floorHelp')}><MoneyInput /></Form.Item>
      <Form.Item name="minTaxPerMu" label={t('minTaxPerMu')} extra={t('floorHelp')}><MoneyInput /></Form.Item>
      <Form.Item name="minPlotRatio" label={t('minPlotRatio')}><InputNumber<string> stringMode min="0" /></Form.Item>
      <Form.Item name="quorum" label={t('quorum')} rules={required}><Select options={options('Share')} /></Form.Item>
      <Form.Item name="majority" label={t('majority')} rules={required}><Select options={options('Share')} /></Form.Item>
      <Form.Item name="source" label={t('schemeSource')} rules={required}><Input maxLength={200} /></Form.Item>
      <Form.Item name="reason" label={t('reason')} rules={required}><Input.TextArea autoSize={{ minRows: 2 }} maxLength={1000} /></Form.Item>
    </FormDialog>
  );
}
