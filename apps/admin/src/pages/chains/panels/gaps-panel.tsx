import { Button, Table, Tag } from 'antd';
import { useRead } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { Answer } from '@/components/answer';
import { Nothing } from '@/components/nothing';
import { useUrlState } from '@/components/use-url-state';
import { compareAmounts, useFigures } from '@/format/figures';
import type { GapAnalysisQuery as Analysis } from '@/graphql/graphql';
import type { PanelProps } from '../chain-map.types';
import { useChainTexts } from '../locale';
import { dots } from '../map/node-looks';
import { GapAnalysisQuery } from './panels.queries';
import { SupplyWay } from './supply-way';
import { usePanelTexts } from './texts';
import { VerdictMarks } from './verdict-change';

type Standing = NonNullable<Analysis['gapAnalysis']>['gaps'][number];

/** The gaps of the chain, gravest first: what each wants, what depends on it, and how its score comes about. */
export function GapsPanel({ chain, onOpen }: PanelProps) {
  const t = usePanelTexts();
  const chains = useChainTexts();
  const { money, number } = useFigures();
  const read = useRead(GapAnalysisQuery, { chainId: chain.id });
  const right = { align: 'right' } as const;
  return (
    <Answer read={read}>
      {({ gapAnalysis }) => (
        <>
          <p className="secondary">{gapAnalysis?.gapRule}</p>
          <Table<Standing>
            data-testid="gap-table"
            size="small"
            rowKey="nodeId"
            pagination={false}
            dataSource={gapAnalysis?.gaps ?? []}
            locale={{ emptyText: <Nothing title={chains('noGaps')} /> }}
            expandable={{ expandedRowRender: (gap) => <GapDetail gap={gap} onOpen={onOpen} />, defaultExpandedRowKeys: gapAnalysis?.gaps.slice(0, 1).map((gap) => gap.nodeId) }}
            columns={[
              { title: t('rank'), dataIndex: 'rank', ...right },
              { title: t('node'), key: 'node', render: (_, gap) => <Button type="link" size="small" className="panel-link panel-name" onClick={() => onOpen(gap.nodeId)}>{gap.nodeName}</Button> },
              { title: t('score'), key: 'score', ...right, sorter: (a, b) => compareAmounts(a.score, b.score), render: (_, gap) => number(gap.score, 1) },
              { title: t('dependentOutput'), key: 'output', ...right, sorter: (a, b) => compareAmounts(a.dependentOutput, b.dependentOutput), render: (_, gap) => money(gap.dependentOutput) },
            ]}
          />
        </>
      )}
    </Answer>
  );
}

function GapDetail({ gap, onOpen }: { gap: Standing; onOpen: (nodeId: string) => void }) {
  const t = usePanelTexts();
  const chains = useChainTexts();
  const { label } = useLabels();
  const { number } = useFigures();
  const url = useUrlState<'panel' | 'place'>();
  return (
    <div className="panel-detail">
      <div className="verdict">
        <VerdictMarks verdict={gap.verdict} />
        {gap.technologyGap && <Tag color="purple">{chains('technologyGap')}</Tag>}
        <span className="quiet">{label('Position', gap.position)} {dots(gap.criticality)} · {chains('targetCount')} {gap.targets}</span>
      </div>
      <div>{gap.verdict.reason}</div>
      <div>{gap.dependence}</div>
      <div className="quiet">{t('scoreParts', { criticality: number(gap.parts.criticality), dependence: number(gap.parts.dependence), lack: number(gap.parts.lack) })}</div>
      <div><Button size="small" onClick={() => url.set({ panel: 'whatif', place: gap.nodeId })}>{t('tryHere')}</Button></div>
      {gap.ways.map((way) => <div key={way.nodes.at(-1)?.id}><SupplyWay nodes={way.nodes} onOpen={onOpen} /></div>)}
    </div>
  );
}
