import { DownOutlined } from '@ant-design/icons';
import { Button, Dropdown, Tooltip } from 'antd';
import { Link } from 'react-router';
import { useMay } from '@/auth/session';
import { useOpenForm } from '@/components/use-open-form';
import { useUrlState } from '@/components/use-url-state';
import type { ChainSheet } from '../chain-map.types';
import { ChainForm } from './chain-form';
import { ChainImport } from './chain-import';
import { useEditTexts } from './locale';
import { PolicyPacks, validityOf } from './policy-packs';

/** What can be done with a chain as a whole: its policy pack (`policy=1` in the address), its own facts, its graph, files out and in. */
export function ChainActions({ chain }: { chain: ChainSheet }) {
  const t = useEditTexts();
  const may = useMay();
  const url = useUrlState<'policy'>();
  const form = useOpenForm('facts', 'import');
  const pack = chain.policyPack;
  const edits = may('chain.edit');
  const files = [
    { key: 'xlsx', label: <a href={`/files/chain/${chain.id}.xlsx`} download>{t('exportXlsx')}</a> },
    { key: 'json', label: <a href={`/files/chain/${chain.id}.json`} download>{t('exportJson')}</a> },
    ...(edits ? [{ key: 'import', label: t('importChain'), onClick: () => form.show('import') }] : []),
  ];
  return (
    <>
      <Tooltip title={pack && `${pack.title} ${pack.documentNumber ?? ''} ${validityOf(pack, t('noEnd'))}`}>
        <Button onClick={() => url.set({ policy: '1' })}>{pack ? t('policyPack') : t('policyPackMissing')}</Button>
      </Tooltip>
      <Dropdown menu={{ items: files }} trigger={['click']}>
        <Button>{t('wholeChain')} <DownOutlined /></Button>
      </Dropdown>
      {edits && <Button onClick={() => form.show('facts')}>{t('editChain')}</Button>}
      {edits && <Link to={`/chains/${chain.id}/edit`}><Button type="primary">{t('editGraph')}</Button></Link>}
      <ChainForm open={form.open === 'facts' && edits} onClose={form.close} chain={chain} />
      <ChainImport chain={chain} open={form.open === 'import' && edits} onClose={form.close} />
      <PolicyPacks chain={chain} open={url.get('policy') === '1'} onClose={() => url.set({ policy: null })} />
    </>
  );
}
