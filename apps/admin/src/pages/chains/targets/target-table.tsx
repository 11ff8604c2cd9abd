import { Button, Popover, Space, Table, type TableColumnsType, Tag } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useLabels } from '@/auth/labels';
import { useFigures } from '@/format/figures';
import type { Gap, Target } from '../chain-map.types';
import { useChainTexts } from '../locale';
import { AssignToMe } from './assign-to-me';
import { ContactForm } from './contact-form';
import { LeadForm } from './lead-form';
import { useMay } from '@/auth/session';

/** The target companies of one gap by rank: why, who has them in hand, how far the contact is, and what to do next. */
export function TargetTable({ gap, chainId }: { gap: Gap; chainId: string }) {
  const t = useChainTexts();
  const { label } = useLabels();
  const { date } = useFigures();
  const columns: TableColumnsType<Target> = [
    { title: t('rank'), dataIndex: 'rank', align: 'right', width: 56 },
    { title: t('company'), key: 'company', render: (_, { company }) => <Link to={`/companies/${company.id}`}>{company.name}</Link> },
    { title: t('score'), key: 'score', render: (_, target) => <Score target={target} /> },
    { title: t('tiers'), key: 'tiers', render: (_, { tiers }) => tiers.map((tier) => <Tag key={tier}>{label('Tier', tier)}</Tag>) },
    { title: t('owner'), key: 'owner', render: (_, target) => target.owner?.name ?? <AssignToMe target={target} /> },
    { title: t('contactState'), key: 'state', render: (_, target) => label('ContactState', target.contactState) },
    { title: t('lastContact'), key: 'last', render: (_, target) => date(target.lastContactOn) },
    { title: t('project'), key: 'project', render: (_, { project }) => (project ? <Link to={`/projects/${project.id}`}>{project.name}</Link> : '—') },
    { title: t('actions'), key: 'actions', render: (_, target) => <TargetActions gap={gap} chainId={chainId} target={target} /> },
  ];
  return (
    <Table<Target> size="small" rowKey={({ company }) => company.id} columns={columns} dataSource={[...gap.targets]} pagination={gap.targets.length > 10 ? { pageSize: 10 } : false} scroll={{ x: 'max-content' }} />
  );
}

/** A score that explains itself: each factor with weight, value and what it adds. */
function Score({ target }: { target: Target }) {
  const t = useChainTexts();
  const { number } = useFigures();
  const factors = (
    <Table
      size="small"
      rowKey="code"
      pagination={false}
      dataSource={[...target.factors]}
      columns={[
        { title: t('factor'), dataIndex: 'label' },
        { title: t('weight'), align: 'right', render: (_, factor) => number(factor.weight) },
        { title: t('value'), align: 'right', render: (_, factor) => number(factor.value) },
        { title: t('contribution'), align: 'right', render: (_, factor) => number(factor.contribution) },
      ]}
    />
  );
  return (
    <Popover title={t('factors')} content={factors} trigger="click">
      <Button type="link" size="small">{number(target.score)}</Button>
    </Popover>
  );
}

function TargetActions({ gap, chainId, target }: { gap: Gap; chainId: string; target: Target }) {
  const t = useChainTexts();
  const may = useMay();
  const [form, setForm] = useState<'contact' | 'lead' | null>(null);
  const close = (): void => setForm(null);
  return (
    <Space>
      {may('company.edit') && <Button size="small" onClick={() => setForm('contact')}>{t('logContact')}</Button>}
      {may('project.create') && !target.project && <Button size="small" type="primary" ghost onClick={() => setForm('lead')}>{t('toLead')}</Button>}
      {form === 'contact' && <ContactForm target={target} onClose={close} />}
      {form === 'lead' && <LeadForm gap={gap} chainId={chainId} target={target} onClose={close} />}
    </Space>
  );
}
