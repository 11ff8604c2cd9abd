import { Alert, Descriptions, Tabs, Tag, Tooltip } from 'antd';
import { useMemo } from 'react';
import { Link, useParams } from 'react-router';
import { useRead } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { useMay } from '@/auth/session';
import { Answer } from '@/components/answer';
import { Nothing } from '@/components/nothing';
import { Page } from '@/components/page';
import { useUrlState } from '@/components/use-url-state';
import { useFigures } from '@/format/figures';
import type { SnapshotQuery as Answered } from '@/graphql/graphql';
import { type DrawnMap, MAP_KINDS } from '../chain-map.types';
import { useChainTexts } from '../locale';
import { MapView } from '../map/map-view';
import { DirectoryTable } from './directory-table';
import { IssueButton } from './issue-button';
import { SnapshotLists } from './snapshot-lists';
import { SnapshotNodeDrawer } from './snapshot-node-drawer';
import { SnapshotQuery } from './snapshots.queries';
import { useSnapshotTexts } from './texts';

export type Snapshot = NonNullable<Answered['snapshot']>;

/** One snapshot: the three maps, the figures and the lists as they stood, and what was issued from it. */
export function SnapshotPage() {
  const { chainId = '', snapshotId = '' } = useParams();
  const t = useSnapshotTexts();
  const read = useRead(SnapshotQuery, { id: snapshotId, chainId });
  return (
    <Answer read={read}>
      {({ snapshot, directoryIssues }) =>
        snapshot && snapshot.info.chain.id === chainId ? (
          <SnapshotView snapshot={snapshot} issues={directoryIssues.filter((issue) => issue.snapshotId === snapshotId)} />
        ) : (
          <Nothing title={t('noShot')} help={t('noShotHelp')} action={<Link to={`/chains/${chainId}/snapshots`}>{t('toList')}</Link>} />
        )
      }
    </Answer>
  );
}

function SnapshotView({ snapshot, issues }: { snapshot: Snapshot; issues: Answered['directoryIssues'] }) {
  const t = useSnapshotTexts();
  const chains = useChainTexts();
  const may = useMay();
  const { label } = useLabels();
  const { info } = snapshot;
  const url = useUrlState<'map' | 'node'>();
  const kind = MAP_KINDS.find((each) => each === url.get('map')) ?? 'status';
  const selected = snapshot.nodes.find((node) => node.id === url.get('node')) ?? null;
  const map = useMemo(() => drawnOf(snapshot), [snapshot]);
  const what = info.kind === 'QUARTERLY' ? t('shotQuarter', { year: info.year, quarter: info.quarter }) : t('shotOnDemand');
  return (
    <Page
      title={t('shotTitle', { chain: info.chain.name, what })}
      tags={<><Tag color={info.kind === 'QUARTERLY' ? 'blue' : undefined}>{label('SnapshotKind', info.kind)}</Tag>{info.late && <Tooltip title={t('lateHelp')}><Tag color="warning">{t('late')}</Tag></Tooltip>}</>}
      lead={info.note}
      actions={
        <>
          <Link to={`/chains/${info.chain.id}/snapshots`}>{t('toList')}</Link>
          <Link to={`/chains/${info.chain.id}/snapshots?from=${info.id}`}>{t('compareNow')}</Link>
          {may('snapshot.take') && snapshot.intact && <IssueButton snapshotId={info.id} />}
        </>
      }
    >
      <div className="stack">
        {!snapshot.intact && <Alert type="error" showIcon title={t('altered')} />}
        <Figures snapshot={snapshot} />
      </div>
      <Tabs activeKey={kind} onChange={(map) => url.set({ map })} items={MAP_KINDS.map((key) => ({ key, label: chains(key) }))} />
      <div className={selected ? 'beside-drawer' : undefined}>
        <MapView key={kind} kind={kind} map={map} gaps={snapshot.gaps} selected={selected?.id ?? null} onSelect={(node) => url.set({ node })}>
          <SnapshotLists snapshot={snapshot} />
        </MapView>
        {issues.length > 0 && (
          <section className="panel" data-testid="directories">
            <h2 className="panel-title">{t('issuedFrom')}</h2>
            <DirectoryTable issues={issues} />
          </section>
        )}
      </div>
      <SnapshotNodeDrawer node={selected} snapshot={snapshot} onClose={() => url.set({ node: null })} />
    </Page>
  );
}

function Figures({ snapshot: { info, intact, maturityReason } }: { snapshot: Snapshot }) {
  const t = useSnapshotTexts();
  const { label } = useLabels();
  const { instant, money, number } = useFigures();
  const { totals } = info;
  const facts: [string, React.ReactNode][] = [
    [t('when'), instant(info.takenAt)],
    [t('by'), info.takenBy?.name ?? t('system')],
    [t('maturity'), <Tooltip key="maturity" title={maturityReason}><span>{label('Maturity', info.maturity)}</span></Tooltip>],
    [t('companies'), number(totals.localCompanies)],
    [t('output'), money(totals.localOutput)],
    [t('targets'), number(totals.targets)],
    [t('inFlight'), number(totals.projectsInFlight)],
    [t('contracted'), money(totals.contractedInvestment)],
    [t('rules'), info.ruleVersion],
    [t('hash'), <Tooltip key="hash" title={info.hash}><span>{info.hash.slice(0, 12)}{intact && <span className="quiet"> · {t('intact')}</span>}</span></Tooltip>],
  ];
  return <Descriptions data-testid="snapshot-figures" size="small" column={{ xs: 1, sm: 2, lg: 5 }} items={facts.map(([name, children]) => ({ key: name, label: name, children }))} />;
}

function drawnOf({ info, rule, nodes, links }: Snapshot): DrawnMap {
  return { chain: info.chain, rule: { text: rule }, nodes, links: links.map((link) => ({ id: `${link.fromNodeId} ${link.toNodeId}`, ...link })) };
}
