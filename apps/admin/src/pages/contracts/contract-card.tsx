import { Alert, App, Button, Space, Tag } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useWrite } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { useMay } from '@/auth/session';
import { MissingItems } from '@/components/missing-items';
import { useRefusal } from '@/components/use-refusal';
import { useFigures } from '@/format/figures';
import { ContractForm } from './contract-form';
import { RunContractChecks } from './contract.queries';
import type { Contract } from './contract.types';
import { useContractTexts } from './locale';
import { MetricForm } from './metric-form';
import { MetricTable } from './metric-table';

/** One agreement: its terms, what its draft lacks, its metrics with targets, actuals and checks. */
export function ContractCard({ contract }: { contract: Contract }) {
  const t = useContractTexts();
  const { label } = useLabels();
  const { money, area, date } = useFigures();
  return (
    <div className="stack" data-testid="contract">
      <Space wrap size="middle">
        <Link to={`/contracts/${contract.id}`}><strong>{contract.code}</strong></Link>
        <Tag>{label('ContractState', contract.state)}</Tag>
        <span>{t('signedOn')} {date(contract.signedOn)}</span>
        <span>{t('amount')} {money(contract.amount)}</span>
        {contract.landArea && <span>{t('landArea')} {area(contract.landArea)}</span>}
        {contract.factoryArea && <span>{t('factoryArea')} {area(contract.factoryArea, 'm2')}</span>}
        <ContractActions contract={contract} />
      </Space>
      {contract.draftingProblems.length > 0 && <Alert type="warning" title={t('draftingProblems')} description={<MissingItems items={contract.draftingProblems} />} />}
      <MetricTable metrics={contract.metrics} />
    </div>
  );
}

function ContractActions({ contract }: { contract: Contract }) {
  const t = useContractTexts();
  const may = useMay();
  const { message } = App.useApp();
  const refuse = useRefusal();
  const [run, running] = useWrite(RunContractChecks);
  const [form, setForm] = useState<'contract' | 'metric' | null>(null);
  const close = (): void => setForm(null);
  const check = async (): Promise<void> => {
    const { error } = await run({ contractId: contract.id });
    if (error) refuse(error);
    else message.success(t('checked'));
  };
  return (
    <Space>
      {may('check.run') && <Button size="small" loading={running} onClick={() => void check()}>{t('runChecks')}</Button>}
      {may('contract.edit') && <Button size="small" onClick={() => setForm('contract')}>{t('editContract')}</Button>}
      {may('contract.edit') && contract.state === 'DRAFT' && <Button size="small" onClick={() => setForm('metric')}>{t('addMetric')}</Button>}
      <ContractForm open={form === 'contract'} onClose={close} projectId="" contract={contract} />
      <MetricForm open={form === 'metric'} onClose={close} contractId={contract.id} />
    </Space>
  );
}
