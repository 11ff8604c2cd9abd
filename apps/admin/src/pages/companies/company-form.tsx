import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Checkbox, Form, Input, InputNumber, Select } from 'antd';
import type { ReactNode } from 'react';
import { useLabels } from '@/auth/labels';
import { MoneyInput } from '@/components/amount-input';
import { DateInput } from '@/components/date-input';
import { IndustryPicker, PersonPicker } from '@/components/pickers';
import type { CompanyInput } from '@/graphql/graphql';
import { useShellTexts } from '@/locales/shell';
import { CreditCodeInput } from './credit-code-input';
import { SimilarCompanies } from './merge/similar-companies';
import { useCompanyTexts, useFieldLabel } from './texts';

/** The fields of a company, in the groups in which its page shows them. */
export function CompanyFields({ ownerName, companyId, masked }: { ownerName: string | null; companyId: string | null; masked: Record<string, { phone?: string | null; email?: string | null }> }) {
  const t = useCompanyTexts();
  const shell = useShellTexts();
  const labelOf = useFieldLabel();
  const { options } = useLabels();
  const field = (name: keyof CompanyInput, control: ReactNode, wide = false) => (
    <Form.Item name={name} label={labelOf(name)} className={wide ? 'wide' : undefined} valuePropName={name === 'isLocal' || name === 'isTarget' ? 'checked' : 'value'}>
      {control}
    </Form.Item>
  );
  const words = <Select mode="tags" open={false} suffixIcon={null} tokenSeparators={['、', '，', ',', ';', '；']} />;
  return (
    <>
      <SimilarCompanies companyId={companyId} />
      <section className="panel">
        <h2 className="panel-title">{t('facts')}</h2>
        <div className="form-grid">
          <Form.Item name="name" label={labelOf('name')} rules={[{ required: true, whitespace: true }]}>
            <Input maxLength={200} />
          </Form.Item>
          {field('shortName', <Input />)}
          {field('creditCode', <CreditCodeInput companyId={companyId} />)}
          {field('stockCode', <Input />)}
          {field('exchange', <Input />)}
          {field('listedOn', <DateInput />)}
          {field('province', <Input />)}
          {field('city', <Input />)}
          {field('district', <Input />)}
          {field('sector', <Input />)}
          {field('website', <Input />)}
          <div className="form-row">
            {field('isLocal', <Checkbox>{shell('yes')}</Checkbox>)}
            {field('isTarget', <Checkbox>{shell('yes')}</Checkbox>)}
          </div>
          {field('address', <Input />, true)}
          {field('industryCodes', <IndustryPicker />, true)}
          {field('products', words, true)}
          {field('formerNames', words, true)}
        </div>
      </section>
      <section className="panel">
        <h2 className="panel-title">{t('scale')}</h2>
        <div className="form-grid">
          {field('revenue', <MoneyInput />)}
          {field('revenueYear', <InputNumber style={{ width: '100%' }} precision={0} />)}
          {field('revenueRank', <InputNumber style={{ width: '100%' }} precision={0} min={1} />)}
          {field('yearlyOutput', <MoneyInput />)}
        </div>
        <Form.List name="tiers">
          {(rows, { add, remove }) => (
            <>
              {rows.map(({ key, name }) => (
                <div key={key} className="form-row">
                  <Form.Item name={[name, 'tier']} rules={[{ required: true, message: labelOf('tiers') }]}>
                    <Select style={{ width: 180 }} options={options('Tier')} placeholder={labelOf('tiers')} />
                  </Form.Item>
                  <Form.Item name={[name, 'evidence']}>
                    <Input style={{ width: 320 }} placeholder={t('tier.evidence')} />
                  </Form.Item>
                  <Form.Item name={[name, 'expiresOn']} tooltip={t('tier.expires')}>
                    <DateInput />
                  </Form.Item>
                  <Button type="text" icon={<DeleteOutlined />} onClick={() => remove(name)} />
                </div>
              ))}
              <Button icon={<PlusOutlined />} onClick={() => add({})}>{t('tier.add')}</Button>
            </>
          )}
        </Form.List>
      </section>
      <section className="panel">
        <h2 className="panel-title">{t('promotion')}</h2>
        <div className="form-grid">
          {field('contactState', <Select options={options('ContactState')} />)}
          {field('priority', <Select allowClear options={options('Priority')} />)}
          {field('ownerId', <PersonPicker chosenName={ownerName} />)}
          {field('channel', <Select allowClear options={options('Channel')} />)}
          {field('lastContactOn', <DateInput />)}
          {field('nextStepOn', <DateInput />)}
          {field('plannedInvestment', <MoneyInput />)}
          {field('source', <Input />)}
          {field('nextStep', <Input.TextArea autoSize={{ minRows: 1, maxRows: 4 }} />, true)}
          {field('intention', <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} />, true)}
          {field('existingSites', <Input.TextArea autoSize={{ minRows: 1, maxRows: 4 }} />, true)}
          {field('relatedCompanies', words, true)}
          {field('remark', <Input.TextArea autoSize={{ minRows: 1, maxRows: 6 }} />, true)}
        </div>
      </section>
      <section className="panel">
        <h2 className="panel-title">{t('contacts')}</h2>
        <Form.List name="contacts">
          {(rows, { add, remove }) => (
            <>
              {rows.map(({ key, name }) => (
                <Form.Item key={key} noStyle shouldUpdate>
                  {({ getFieldValue }) => {
                    const known = masked[String(getFieldValue(['contacts', name, 'id']))];
                    return (
                      <div className="form-row">
                        <Form.Item name={[name, 'id']} hidden><Input /></Form.Item>
                        <Form.Item name={[name, 'name']} rules={[{ required: true, whitespace: true, message: t('contact.name') }]}>
                          <Input placeholder={t('contact.name')} />
                        </Form.Item>
                        <Form.Item name={[name, 'title']}><Input placeholder={labelOf('title')} /></Form.Item>
                        <Form.Item name={[name, 'phone']}><Input placeholder={known?.phone ? `${known.phone} · ${t('contact.masked')}` : labelOf('phone')} style={{ width: 240 }} /></Form.Item>
                        <Form.Item name={[name, 'email']}><Input placeholder={known?.email ? `${known.email} · ${t('contact.masked')}` : labelOf('email')} style={{ width: 280 }} /></Form.Item>
                        <Button type="text" icon={<DeleteOutlined />} onClick={() => remove(name)} />
                      </div>
                    );
                  }}
                </Form.Item>
              ))}
              <Button icon={<PlusOutlined />} onClick={() => add({})}>{t('contact.add')}</Button>
            </>
          )}
        </Form.List>
      </section>
    </>
  );
}
