import { Alert, Form, Input, Select } from 'antd';
import { useState } from 'react';
import type { Missing } from '@/api/errors';
import { useRead, useWrite } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { DateInput } from '@/components/date-input';
import { FormDialog } from '@/components/form-dialog';
import { MissingItems } from '@/components/missing-items';
import { useOfficeOptions } from '@/components/office-options';
import { useCreate } from '@/components/use-create';
import type { BreachCauseInput, BreachClosingInput, BreachFieldsFragment, BreachMeasureInput, MeasureEndInput } from '@/graphql/graphql';
import { AddBreachMeasure, AmendmentsOfContract, CloseBreach, EndBreachMeasure, StateBreachCause } from './breach.queries';
import { useBreachTexts } from './breach.texts';

export type Breach = BreachFieldsFragment;
export type Measure = Breach['measures'][number];

interface Props {
  breach: Breach;
  onClose: () => void;
}

function useRequired() {
  const t = useBreachTexts();
  return [{ required: true, message: t('required') }];
}

/** What a breach comes from, with evidence. */
export function CauseForm({ breach, onClose }: Props) {
  const t = useBreachTexts();
  const { options } = useLabels();
  const [state] = useWrite(StateBreachCause);
  const required = useRequired();
  return (
    <FormDialog<BreachCauseInput> open title={t(breach.cause ? 'restateCause' : 'stateCause')} initial={{}} save={(input, over) => state({ breachId: breach.id, version: over ?? breach.version, input })} onClose={onClose}>
      <Form.Item name="cause" label={t('cause')} rules={required}><Select options={options('BreachCause')} /></Form.Item>
      <Form.Item name="explanation" label={t('explanation')} rules={required}><Input.TextArea rows={3} maxLength={2000} /></Form.Item>
      <Form.Item name="evidence" label={t('evidence')} rules={required} extra={t('evidenceHelp')}><Input.TextArea rows={2} maxLength={2000} /></Form.Item>
    </FormDialog>
  );
}

/** A measure out of those that the cause allows. */
export function MeasureForm({ breach, onClose }: Props) {
  const t = useBreachTexts();
  const { label } = useLabels();
  const add = useCreate(AddBreachMeasure);
  const required = useRequired();
  const offices = useOfficeOptions();
  return (
    <FormDialog<BreachMeasureInput> open title={t('addMeasure')} initial={{}} save={(input) => add({ breachId: breach.id, input })} onClose={onClose}>
      <Form.Item name="kind" label={t('measure')} rules={required}>
        <Select options={breach.allowed.map(({ kind, rule }) => ({ value: kind, label: label('MeasureKind', kind), title: rule }))} />
      </Form.Item>
      <Form.Item name="content" label={t('content')} rules={required}><Input.TextArea rows={3} maxLength={2000} /></Form.Item>
      <Form.Item name="officeId" label={t('office')} rules={required}><Select options={offices} showSearch={{ optionFilterProp: 'label' }} /></Form.Item>
      <Form.Item name="dueOn" label={t('dueOn')} rules={required}><DateInput /></Form.Item>
    </FormDialog>
  );
}

/** How a measure ended. */
export function MeasureEndForm({ breach, measure, onClose }: Props & { measure: Measure }) {
  const t = useBreachTexts();
  const { label, options } = useLabels();
  const [end] = useWrite(EndBreachMeasure);
  const required = useRequired();
  return (
    <FormDialog<MeasureEndInput>
      open
      title={`${t('endMeasure')} · ${label('MeasureKind', measure.kind)}`}
      initial={{ state: 'DONE' }}
      save={(input, over) => end({ id: measure.id, version: over ?? measure.version, input })}
      onClose={onClose}
    >
      <Form.Item name="state" label={t('result')} rules={required}><Select options={options('MeasureState').filter(({ value }) => value !== 'OPEN')} /></Form.Item>
      <AmendmentItem breach={breach} measure={measure} />
      <Form.Item name="evidence" label={t('evidence')} rules={required}><Input.TextArea rows={2} maxLength={2000} /></Form.Item>
    </FormDialog>
  );
}

function AmendmentItem({ breach, measure }: { breach: Breach; measure: Measure }) {
  const t = useBreachTexts();
  const { label } = useLabels();
  const done = Form.useWatch<string | undefined>('state') === 'DONE';
  const needed = done && (measure.kind === 'SUPPLEMENTARY_AGREEMENT' || measure.kind === 'NEW_DATES');
  const { data } = useRead(AmendmentsOfContract, { id: breach.contractId });
  if (!needed) return null;
  const options = (data?.contract?.amendments ?? []).map(({ id, number, kind, code, signedOn }) => ({ value: id, label: `${label('AmendmentKind', kind)} ${number} ${code ?? ''} ${signedOn}` }));
  return <Form.Item name="amendmentId" label={t('amendment')} extra={t('amendmentHelp')}><Select options={options} /></Form.Item>;
}

/** Closes a breach; what is still missing is listed. */
export function ClosingForm({ breach, onClose }: Props) {
  const t = useBreachTexts();
  const { options } = useLabels();
  const [close] = useWrite(CloseBreach);
  const [missing, setMissing] = useState<Missing[]>([]);
  const required = useRequired();
  return (
    <FormDialog<BreachClosingInput>
      open
      title={t('close')}
      initial={{}}
      save={async (input, over) => {
        const outcome = await close({ breachId: breach.id, version: over ?? breach.version, input });
        setMissing(outcome.error?.missing ?? []);
        return outcome;
      }}
      onClose={onClose}
    >
      {missing.length > 0 && <Alert type="warning" title={t('missing')} description={<MissingItems items={missing} />} style={{ marginBottom: 16 }} />}
      <Form.Item name="outcome" label={t('outcome')} rules={required}><Select options={options('BreachOutcome')} /></Form.Item>
      <Form.Item name="evidence" label={t('evidence')} rules={required}><Input.TextArea rows={2} maxLength={2000} /></Form.Item>
    </FormDialog>
  );
}
