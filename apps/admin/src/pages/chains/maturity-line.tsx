import { Popover, Tag } from 'antd';
import { useLabels } from '@/auth/labels';
import type { ChainMap } from './chain-map.types';
import { useChainTexts } from './locale';

/** How far the chain has come by the rule, with its reasons; what the zone declared stands beside it where the two differ. */
export function MaturityLine({ declared, judged }: { declared: ChainMap['maturity']['level']; judged: ChainMap['maturity'] }) {
  const t = useChainTexts();
  const { label } = useLabels();
  const why = (
    <div style={{ maxWidth: 520 }} className="stack">
      <ul style={{ margin: 0, paddingInlineStart: 18 }}>{judged.reason.split(/[；;] ?/).map((each) => <li key={each}>{each}</li>)}</ul>
      <div className="secondary">{judged.rule}</div>
    </div>
  );
  return (
    <div className="chain-facts" data-testid="maturity">
      <span>
        <span className="quiet">{t('maturity')}</span> {label('Maturity', judged.level)}{' '}
        <Popover content={why} trigger={['click', 'hover']}><a href="#maturity" onClick={(event) => event.preventDefault()}>{t('maturityWhy')}</a></Popover>
      </span>
      {declared !== judged.level && <Tag color="warning">{t('declared', { level: label('Maturity', declared) })}</Tag>}
    </div>
  );
}
