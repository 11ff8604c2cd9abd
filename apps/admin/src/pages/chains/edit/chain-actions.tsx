import { Button, Tooltip } from 'antd';
import { useState } from 'react';
import { useMay } from '@/auth/session';
import { useUrlState } from '@/components/use-url-state';
import type { ChainSheet } from '../chain-map.types';
import { ChainForm } from './chain-form';
import { useEditTexts } from './locale';
import { PolicyPacks, validityOf } from './policy-packs';

/** What can be done with a chain as a whole: its policy pack (`policy=1` in the address), its own facts. */
export function ChainActions({ chain }: { chain: ChainSheet }) {
  const t = useEditTexts();
  const may = useMay();
  const url = useUrlState<'policy'>();
  const [editing, setEditing] = useState(false);
  const pack = chain.policyPack;
  return (
    <>
      <Tooltip title={pack && `${pack.title} ${pack.documentNumber ?? ''} ${validityOf(pack, t('noEnd'))}`}>
        <Button onClick={() => url.set({ policy: '1' })}>{pack ? t('policyPack') : t('policyPackMissing')}</Button>
      </Tooltip>
      {may('chain.edit') && <Button onClick={() => setEditing(true)}>{t('editChain')}</Button>}
      <ChainForm open={editing} onClose={() => setEditing(false)} chain={chain} />
      <PolicyPacks chain={chain} open={url.get('policy') === '1'} onClose={() => url.set({ policy: null })} />
    </>
  );
}
