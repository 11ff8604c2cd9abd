import { Collapse, Tag } from 'antd';
import { useLabels } from '@/auth/labels';
import { Nothing } from '@/components/nothing';
import { useFigures } from '@/format/figures';
import type { Gap } from '../chain-map.types';
import { useChainTexts } from '../locale';
import { StrengthMark } from '../map/strength-mark';
import { TargetTable } from './target-table';
import { useAskedGap } from './use-target-act';
import { WeightsButton } from './weights-panel';

/** The weak and missing nodes, most pressing first, each with its ranked target companies. */
export function GapList({ gaps, chain }: { gaps: readonly Gap[]; chain: { id: string; name: string } }) {
  const t = useChainTexts();
  const asked = useAskedGap();
  if (gaps.length === 0) return <Nothing title={t('noGaps')} />;
  return (
    <>
    <div className="filters"><WeightsButton chain={chain} /></div>
    <Collapse
      data-testid="gaps"
      defaultActiveKey={[...gaps.slice(0, 3).map((gap) => gap.nodeId), ...(asked ? [asked] : [])]}
      items={gaps.map((gap) => ({
        key: gap.nodeId,
        label: <GapHead gap={gap} />,
        children: (
          <>
            <p>{gap.reason}</p>
            {gap.targets.length > 0 ? <TargetTable gap={gap} /> : <span className="quiet">{t('noTargets')}</span>}
          </>
        ),
      }))}
    />
    </>
  );
}

function GapHead({ gap }: { gap: Gap }) {
  const t = useChainTexts();
  const { label } = useLabels();
  const { number } = useFigures();
  return (
    <span className="gap-head">
      <span className="quiet">{t('gapRank', { rank: gap.rank })}</span>
      <strong>{gap.nodeName}</strong>
      <StrengthMark strength={gap.strength} />
      <Tag color="blue">{label('ChainAction', gap.action)}</Tag>
      <span className="quiet">{label('Position', gap.position)} · {t('gapScore', { score: number(gap.score) })} · {t('targetCount')} {gap.targetCount}</span>
    </span>
  );
}
