import { DeleteOutlined } from '@ant-design/icons';
import { App, Button, Form, Popconfirm, Select, Tag } from 'antd';
import { Link } from 'react-router';
import { useIdempotencyKey } from '@/api/idempotency';
import { useRead, useWrite } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { useMay } from '@/auth/session';
import { Answer } from '@/components/answer';
import { FormDialog } from '@/components/form-dialog';
import { CompanyPicker } from '@/components/pickers';
import { useOpenForm } from '@/components/use-open-form';
import { useRefusal } from '@/components/use-refusal';
import { useFigures } from '@/format/figures';
import type { CompanyRelation, NodeCompaniesQuery as NodeCompaniesAnswer } from '@/graphql/graphql';
import { NodeCompaniesQuery, PlaceCompany, UnplaceCompany } from '../chain.queries';
import { useChainTexts } from '../locale';

type Placed = NodeCompaniesAnswer['nodeCompanies'][number];

/** The companies that stand on a node: local makers and targets; to place another or take one off. */
export function NodeCompanies({ nodeId }: { nodeId: string }) {
  const t = useChainTexts();
  const may = useMay();
  const form = useOpenForm('place');
  const read = useRead(NodeCompaniesQuery, { nodeId });
  return (
    <section>
      <h3 className="panel-title">
        {t('companies')}
        {may('chain.place') && <Button size="small" onClick={() => form.show('place')}>{t('placeCompany')}</Button>}
      </h3>
      <Answer read={read}>
        {({ nodeCompanies }) =>
          nodeCompanies.length === 0 ? (
            <span className="quiet">{t('noCompanies')}</span>
          ) : (
            nodeCompanies.map((placed) => <CompanyRow key={placed.company.id} nodeId={nodeId} placed={placed} />)
          )
        }
      </Answer>
      <PlaceForm nodeId={nodeId} open={form.open === 'place' && may('chain.place')} onClose={form.close} />
    </section>
  );
}

function CompanyRow({ nodeId, placed }: { nodeId: string; placed: Placed }) {
  const t = useChainTexts();
  const may = useMay();
  const { label } = useLabels();
  const { money } = useFigures();
  const { message } = App.useApp();
  const refuse = useRefusal();
  const [unplace, pending] = useWrite(UnplaceCompany);
  const { company } = placed;
  const remove = async (): Promise<void> => {
    const { error } = await unplace({ nodeId, companyId: company.id });
    if (error) refuse(error);
    else message.success(t('removed'));
  };
  return (
    <div className="company-row">
      <div>
        <Link to={`/companies/${company.id}`}>{company.name}</Link>{' '}
        {placed.isLocal && <Tag color="blue">{t('local')}</Tag>}
        {placed.isTarget && <Tag color="gold">{t('target')}</Tag>}
        <div className="quiet">
          {label('CompanyRelation', placed.relation)} · {money(placed.yearlyOutput)}
          {placed.isTarget && ` · ${label('ContactState', placed.contactState)}`}
          {placed.tiers.map((tier) => ` · ${label('Tier', tier)}`)}
        </div>
      </div>
      {may('chain.place') && (
        <Popconfirm title={t('unplaceConfirm', { name: company.name })} onConfirm={() => void remove()}>
          <Button type="text" size="small" loading={pending} icon={<DeleteOutlined />} aria-label={t('unplace')} />
        </Popconfirm>
      )}
    </div>
  );
}

interface Placing {
  companyId: string;
  relation: CompanyRelation;
}

function PlaceForm({ nodeId, open, onClose }: { nodeId: string; open: boolean; onClose: () => void }) {
  const t = useChainTexts();
  const { options } = useLabels();
  const [place] = useWrite(PlaceCompany);
  const [idempotencyKey, renewKey] = useIdempotencyKey();
  const required = [{ required: true, message: t('required') }];
  return (
    <FormDialog<Placing> open={open} title={t('placeCompany')} initial={{ relation: 'PRODUCES' }} save={(values) => place({ nodeId, ...values, idempotencyKey })} onSaved={renewKey} onClose={onClose} saved={t('placed')}>
      <Form.Item name="companyId" label={t('company')} rules={required}><CompanyPicker placeholder={t('chooseCompany')} /></Form.Item>
      <Form.Item name="relation" label={t('relation')} rules={required}><Select options={options('CompanyRelation')} /></Form.Item>
    </FormDialog>
  );
}
