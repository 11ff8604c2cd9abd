import { Button, Form, Input, InputNumber, Table } from 'antd';
import { Link } from 'react-router';
import { useRead, useWrite } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { useMay } from '@/auth/session';
import { Answer } from '@/components/answer';
import { FormDialog } from '@/components/form-dialog';
import { useOpenForm } from '@/components/use-open-form';
import { NONE } from '@/format/figures';
import type { InvestmentBand } from '@/graphql/graphql';
import { type BandContacts, ContactsQuery, SetContactRules } from './light.queries';
import { useLightTexts } from './texts';

/** Days since the last contact by band of investment; every count leads to its projects. */
export function Contacts() {
  const t = useLightTexts();
  const may = useMay();
  const { label } = useLabels();
  const form = useOpenForm('contacts');
  const read = useRead(ContactsQuery, {});
  const list = (band: InvestmentBand, more: Record<string, string> = {}) => `/projects?${new URLSearchParams({ view: 'list', state: 'ACTIVE', band, ...more }).toString()}`;
  return (
    <section className="panel" data-testid="contacts">
      <h2 className="panel-title"><span>{t('contacts')}</span>{may('light.rule') && <Button onClick={() => form.show('contacts')}>{t('setContacts')}</Button>}</h2>
      <p className="secondary">{t('contactsLead')}</p>
      <Answer read={read}>
        {({ contactsByBand }) => (
          <>
            <Table<BandContacts>
              size="small"
              rowKey="band"
              pagination={false}
              scroll={{ x: 'max-content' }}
              dataSource={contactsByBand}
              columns={[
                { key: 'band', title: t('band'), render: (_, { band }) => label('InvestmentBand', band) },
                { key: 'days', title: t('contactDays'), className: 'number', dataIndex: 'days' },
                { key: 'projects', title: t('contactProjects'), className: 'number', render: (_, { band, projects }) => <Link to={list(band)}>{projects}</Link> },
                { key: 'overdue', title: t('contactOverdue'), className: 'number', render: (_, { band, overdue }) => <Link to={list(band, { contact: 'overdue' })}>{overdue}</Link> },
                { key: 'median', title: t('contactMedian'), className: 'number', render: (_, { median }) => median ?? NONE },
                { key: 'longest', title: t('contactLongest'), className: 'number', render: (_, { longest }) => longest ?? NONE },
              ]}
            />
            <RulesForm bands={contactsByBand} open={form.open === 'contacts'} onClose={form.close} />
          </>
        )}
      </Answer>
    </section>
  );
}

function RulesForm({ bands, open, onClose }: { bands: BandContacts[]; open: boolean; onClose: () => void }) {
  const t = useLightTexts();
  const { label } = useLabels();
  const [set] = useWrite(SetContactRules);
  return (
    <FormDialog<Record<InvestmentBand, number> & { reason: string }>
      open={open}
      title={t('setContacts')}
      initial={Object.fromEntries(bands.map(({ band, days }) => [band, days])) as Record<InvestmentBand, number>}
      save={({ reason, ...days }) => set({ reason, rules: bands.map(({ band }) => ({ band, days: days[band] })) })}
      onClose={onClose}
    >
      {bands.map(({ band }) => (
        <Form.Item key={band} name={band} label={label('InvestmentBand', band)} rules={[{ required: true, message: t('required') }]}><InputNumber min={1} max={60} precision={0} style={{ width: '100%' }} /></Form.Item>
      ))}
      <Form.Item name="reason" label={t('reason')} rules={[{ required: true, whitespace: true, message: t('required') }]}><Input.TextArea rows={2} maxLength={500} /></Form.Item>
    </FormDialog>
  );
}
