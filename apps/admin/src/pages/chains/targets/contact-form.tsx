import { Form, Input, Select } from 'antd';
import { useWrite } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { useViewer } from '@/auth/session';
import { DateInput } from '@/components/date-input';
import { FormDialog } from '@/components/form-dialog';
import type { CompanyInput } from '@/graphql/graphql';
import type { Target } from '../chain-map.types';
import { UpdateTarget } from '../chain.queries';
import { useChainTexts } from '../locale';

const LABELS = { contactState: 'contactState', lastContactOn: 'contactOn', nextStep: 'nextStep', nextStepOn: 'nextStepOn' } as const;

/** How far the contact with a target company is, and what comes next. */
export function ContactForm({ target, onClose }: { target: Target; onClose: () => void }) {
  const t = useChainTexts();
  const { options } = useLabels();
  const { today } = useViewer();
  const [update] = useWrite(UpdateTarget);
  const required = [{ required: true, message: t('required') }];
  return (
    <FormDialog<CompanyInput>
      open
      title={`${t('logContact')} · ${target.company.name}`}
      initial={{ contactState: target.contactState === 'NONE' ? 'CONTACTED' : target.contactState, lastContactOn: today }}
      save={(input, overVersion) => update({ id: target.company.id, version: overVersion ?? target.version, input })}
      onClose={onClose}
      saved={t('contactLogged')}
      labelOf={(field) => (field in LABELS ? t(LABELS[field as keyof typeof LABELS]) : field)}
    >
      <Form.Item name="contactState" label={t('contactState')} rules={required}><Select options={options('ContactState')} /></Form.Item>
      <Form.Item name="lastContactOn" label={t('contactOn')} rules={required}><DateInput /></Form.Item>
      <Form.Item name="nextStep" label={t('nextStep')}><Input.TextArea autoSize={{ minRows: 2 }} maxLength={500} /></Form.Item>
      <Form.Item name="nextStepOn" label={t('nextStepOn')}><DateInput /></Form.Item>
    </FormDialog>
  );
}
