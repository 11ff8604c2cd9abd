import { Button } from 'antd';
import { useState } from 'react';
import { useMay } from '@/auth/session';
import { ContractCard } from './contract-card';
import { ContractForm } from './contract-form';
import type { Contract } from './contract.types';
import { useContractTexts } from './locale';

/** A project's investment agreements with their metrics. */
export function ContractSection({ projectId, contracts }: { projectId: string; contracts: readonly Contract[] }) {
  const t = useContractTexts();
  const may = useMay();
  const [adding, setAdding] = useState(false);
  return (
    <section className="panel">
      <h2 className="panel-title">
        {t('contract')}
        {may('contract.edit') && <Button size="small" onClick={() => setAdding(true)}>{t('newContract')}</Button>}
      </h2>
      {contracts.length === 0 && <span className="quiet">{t('noContracts')}</span>}
      {contracts.map((contract) => <ContractCard key={contract.id} contract={contract} />)}
      <ContractForm open={adding} onClose={() => setAdding(false)} projectId={projectId} contract={null} />
    </section>
  );
}
