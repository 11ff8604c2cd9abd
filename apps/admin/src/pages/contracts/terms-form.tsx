import { Button, Form, Input, InputNumber, Select, Space } from 'antd';
import type { ReactNode } from 'react';
import { useWrite } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { AreaInput, MoneyInput } from '@/components/amount-input';
import { DateInput } from '@/components/date-input';
import { FormDialog } from '@/components/form-dialog';
import { CompanyPicker, ProjectPicker } from '@/components/pickers';
import type { ContractTermsInput } from '@/graphql/graphql';
import type { FullContract } from './contract.page';
import { SetContractTerms } from './terms.queries';
import { useTermsTexts } from './terms.texts';

/** Parties, phases, amounts and clauses of a draft. */
export function TermsForm({ contract, onClose }: { contract: FullContract; onClose: () => void }) {
  const t = useTermsTexts();
  const { options } = useLabels();
  const [save] = useWrite(SetContractTerms);
  const required = [{ required: true, message: t('required') }];
  return (
    <FormDialog<ContractTermsInput> open size={760} title={t('editTerms')} initial={inputOf(contract)} save={(input, over) => save({ id: contract.id, version: over ?? contract.version, input })} onClose={onClose}>
      <Form.Item name="parcel" label={t('parcel')}><Input maxLength={200} /></Form.Item>
      <Form.Item name="factorySpace" label={t('factorySpace')}><Input maxLength={200} /></Form.Item>
      <Rows name="parties" title={t('parties')}>
        {(name) => (
          <>
            <Form.Item name={[name, 'role']} rules={required}><Select style={{ width: 120 }} placeholder={t('role')} options={options('PartyRole')} /></Form.Item>
            <Form.Item name={[name, 'name']} rules={required}><Input style={{ width: 220 }} placeholder={t('name')} maxLength={200} /></Form.Item>
            <Form.Item name={[name, 'companyId']}><CompanyPicker style={{ width: 180 }} allowClear /></Form.Item>
            <Form.Item name={[name, 'signatory']}><Input style={{ width: 100 }} placeholder={t('signatory')} maxLength={100} /></Form.Item>
          </>
        )}
      </Rows>
      <Rows name="phases" title={t('phases')}>
        {(name) => (
          <>
            <Form.Item name={[name, 'name']} rules={required}><Input style={{ width: 120 }} placeholder={t('phaseName')} maxLength={100} /></Form.Item>
            <Form.Item name={[name, 'projectId']}><ProjectPicker style={{ width: 200 }} allowClear /></Form.Item>
            <Form.Item name={[name, 'amount']}><MoneyInput units={['yi', 'wan', 'yuan']} /></Form.Item>
            <Form.Item name={[name, 'landArea']}><AreaInput /></Form.Item>
            <Form.Item name={[name, 'startsOn']}><DateInput placeholder={t('startsOn')} /></Form.Item>
            <Form.Item name={[name, 'endsOn']}><DateInput placeholder={t('endsOn')} /></Form.Item>
          </>
        )}
      </Rows>
      <Rows name="sums" title={t('sums')}>
        {(name) => (
          <>
            <Form.Item name={[name, 'purpose']} rules={required}><Select style={{ width: 130 }} placeholder={t('purpose')} options={options('SumPurpose')} /></Form.Item>
            <Form.Item name={[name, 'currency']} rules={required}><Select style={{ width: 130 }} placeholder={t('currency')} options={options('Currency')} /></Form.Item>
            <Form.Item name={[name, 'amount']} rules={required}><InputNumber<string> stringMode min="0" style={{ width: 150 }} placeholder={t('amount')} /></Form.Item>
            <Form.Item name={[name, 'rate']}><InputNumber<string> stringMode min="0" style={{ width: 110 }} placeholder={t('rate')} /></Form.Item>
            <Form.Item name={[name, 'ratedOn']}><DateInput placeholder={t('ratedOn')} /></Form.Item>
          </>
        )}
      </Rows>
      <Rows name="clauses" title={t('clauses')}>
        {(name) => (
          <>
            <Form.Item name={[name, 'number']} rules={required}><Input style={{ width: 90 }} placeholder={t('number')} maxLength={40} /></Form.Item>
            <Form.Item name={[name, 'title']} rules={required}><Input style={{ width: 160 }} placeholder={t('title')} maxLength={200} /></Form.Item>
            <Form.Item name={[name, 'content']} rules={required}><Input.TextArea style={{ width: 320 }} autoSize placeholder={t('text')} maxLength={20000} /></Form.Item>
          </>
        )}
      </Rows>
    </FormDialog>
  );
}

function Rows({ name, title, children }: { name: string; title: string; children: (row: number) => ReactNode }) {
  const t = useTermsTexts();
  return (
    <Form.Item label={title}>
      <Form.List name={name}>
        {(rows, { add, remove }) => (
          <div>
            {rows.map((row) => (
              <Space key={row.key} wrap align="start">
                {children(row.name)}
                <Button size="small" type="text" onClick={() => remove(row.name)}>{t('remove')}</Button>
              </Space>
            ))}
            <Button size="small" onClick={() => add({})} data-testid={`add-${name}`}>{t('add')}</Button>
          </div>
        )}
      </Form.List>
    </Form.Item>
  );
}

function inputOf({ parcel, factorySpace, parties, phases, sums, clauses }: FullContract): ContractTermsInput {
  return {
    parcel,
    factorySpace,
    parties: parties.map(({ role, name, companyId, signatory }) => ({ role, name, companyId, signatory })),
    phases: phases.map(({ name, content, landArea, amount, startsOn, endsOn, project }) => ({ name, content, landArea, amount, startsOn, endsOn, projectId: project?.id ?? null })),
    sums: sums.map(({ purpose, currency, amount, rate, ratedOn }) => ({ purpose, currency, amount, rate, ratedOn })),
    clauses: clauses.map(({ number, title, content }) => ({ number, title, content })),
  };
}
