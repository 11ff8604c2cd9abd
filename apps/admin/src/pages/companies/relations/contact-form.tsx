import { Form, Input, Select } from 'antd';
import { useLabels } from '@/auth/labels';
import { useViewer } from '@/auth/session';
import { DateInput } from '@/components/date-input';
import { FormDialog } from '@/components/form-dialog';
import { useCreate } from '@/components/use-create';
import type { CompanyFollowUpInput, ContactState } from '@/graphql/graphql';
import { LogCompanyContact } from './relation.queries';
import { useRelationTexts } from './texts';

interface Props {
  company: { id: string; name: string };
  contactState: ContactState;
  onClose: () => void;
}

/** Logs a contact with a company: how, when, what was said, how far one has got and what comes next. */
export function ContactForm({ company, contactState, onClose }: Props) {
  const t = useRelationTexts();
  const { options } = useLabels();
  const { today } = useViewer();
  const log = useCreate(LogCompanyContact);
  const required = [{ required: true, message: t('required') }];
  const states = options('ContactState').filter(({ value }) => value !== 'NONE' && value !== 'ASSIGNED');
  return (
    <FormDialog<CompanyFollowUpInput>
      open
      title={`${t('logContact')} · ${company.name}`}
      initial={{ kind: 'CALL', happenedOn: today, contactState: contactState === 'NONE' || contactState === 'ASSIGNED' ? 'CONTACTED' : contactState }}
      save={(input) => log({ companyId: company.id, input })}
      onClose={onClose}
      saved={t('logged')}
      focusField="summary"
    >
      <Form.Item name="kind" label={t('how')} rules={required}><Select options={options('FollowUpKind')} /></Form.Item>
      <Form.Item name="happenedOn" label={t('on')} rules={required}><DateInput /></Form.Item>
      <Form.Item name="summary" label={t('summary')} rules={required}><Input.TextArea autoSize={{ minRows: 3 }} maxLength={10000} /></Form.Item>
      <Form.Item name="contactState" label={t('state')} rules={required}><Select options={states} /></Form.Item>
      <Form.Item name="nextStep" label={t('nextStep')}><Input.TextArea autoSize={{ minRows: 2 }} maxLength={2000} /></Form.Item>
      <Form.Item name="nextStepOn" label={t('nextStepOn')}><DateInput /></Form.Item>
    </FormDialog>
  );
}
