import { Button, Popover, Table, Tooltip } from 'antd';
import { useFigures } from '@/format/figures';
import type { Target } from '../chain-map.types';
import { useChainTexts } from '../locale';
import { useTargetTexts } from './texts';

/** A score that explains itself: each factor with weight, value and what it adds. */
export function TargetScore({ target }: { target: Target }) {
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

/** A place and the places that it takes when a weight moves by a tenth. */
export function TargetRank({ target: { rank, bestRank, worstRank, decisiveFactor } }: { target: Target }) {
  const t = useTargetTexts();
  const firm = bestRank === worstRank;
  return (
    <Tooltip title={firm ? t('rankFirm') : t('rankSpan', { best: bestRank, worst: worstRank, factor: decisiveFactor ?? '—' })}>
      <span>{rank}{firm ? '' : <span className="quiet"> ({bestRank}–{worstRank})</span>}</span>
    </Tooltip>
  );
}
