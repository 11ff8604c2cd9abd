import { Button, Space, Tabs, Tag } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useRead } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { useMay } from '@/auth/session';
import { Answer } from '@/components/answer';
import { NotFound } from '@/components/error-boundary';
import { Page } from '@/components/page';
import { useUrlState } from '@/components/use-url-state';
import type { ContractInFullQuery } from '@/graphql/graphql';
import { AmendmentForm } from './amendment-form';
import { Amendments } from './amendments';
import { useBreachTexts } from './breach.texts';
import { Breaches } from './breaches';
import { ContractCard } from './contract-card';
import { ContractFiles } from './contract-files';
import { useFileTexts } from './file.texts';
import { useLinkTexts } from './link.texts';
import { RampUpForm } from './ramp-up-form';
import { ReturnLinks } from './return-links';
import { TargetsByYear } from './targets-by-year';
import { Terms } from './terms';
import { TermsForm } from './terms-form';
import { ContractQuery } from './terms.queries';
import { useTermsTexts } from './terms.texts';

export type FullContract = NonNullable<ContractInFullQuery['contract']>;

/** One agreement in full: metrics with targets by year, terms, amendments, breaches. The tab is in the address. */
export function ContractPage() {
  const { id = '' } = useParams();
  const read = useRead(ContractQuery, { id });
  return <Answer read={read}>{({ contract }) => (contract ? <InFull contract={contract} /> : <NotFound />)}</Answer>;
}

function InFull({ contract }: { contract: FullContract }) {
  const t = useTermsTexts();
  const breaches = useBreachTexts();
  const links = useLinkTexts();
  const files = useFileTexts();
  const { label } = useLabels();
  const url = useUrlState<'tab'>();
  return (
    <Page
      title={contract.code}
      tags={<><Tag>{label('ContractState', contract.state)}</Tag>{contract.revision > 0 && <Tag color="blue">{t('earlier', { number: contract.revision + 1 })}</Tag>}</>}
      lead={<>{t('project')} <Link to={`/projects/${contract.project.id}`}>{contract.project.name}</Link></>}
      actions={<Actions contract={contract} />}
    >
      <div className="panel">
        <Tabs
          activeKey={url.get('tab') ?? 'metrics'}
          onChange={(tab) => url.set({ tab: tab === 'metrics' ? null : tab })}
          destroyOnHidden
          items={[
            { key: 'metrics', label: t('metrics'), children: <><ContractCard contract={contract} /><TargetsByYear metrics={contract.metrics} /></> },
            { key: 'terms', label: t('terms'), children: <Terms contract={contract} /> },
            { key: 'versions', label: t('versions'), children: <Amendments contract={contract} /> },
            { key: 'files', label: files('files'), children: <ContractFiles contractId={contract.id} /> },
            { key: 'links', label: links('links'), children: <ReturnLinks contractId={contract.id} /> },
            { key: 'breaches', label: breaches('breaches'), children: <Breaches contractId={contract.id} /> },
          ]}
        />
      </div>
    </Page>
  );
}

function Actions({ contract }: { contract: FullContract }) {
  const t = useTermsTexts();
  const may = useMay();
  const [form, setForm] = useState<'amend' | 'terms' | 'rampUp' | null>(null);
  const close = (): void => setForm(null);
  const edit = may('contract.edit');
  return (
    <Space>
      <Button href={`/files/contract/${contract.id}.docx`}>{t('report')}</Button>
      <Button href={`/files/contract/${contract.id}.xlsx`}>{t('ledger')}</Button>
      {edit && contract.state === 'SIGNED' && <Button type="primary" onClick={() => setForm('amend')}>{t('amend')}</Button>}
      {edit && contract.state === 'DRAFT' && <Button onClick={() => setForm('rampUp')}>{t('addRampUp')}</Button>}
      {edit && contract.state === 'DRAFT' && <Button onClick={() => setForm('terms')}>{t('editTerms')}</Button>}
      {form === 'amend' && <AmendmentForm contract={contract} onClose={close} />}
      {form === 'terms' && <TermsForm contract={contract} onClose={close} />}
      {form === 'rampUp' && <RampUpForm contractId={contract.id} onClose={close} />}
    </Space>
  );
}
