import { Alert, Button, Tabs } from 'antd';
import { Link, useParams } from 'react-router';
import { useRead } from '@/api/reading';
import { useMay } from '@/auth/session';
import { Answer } from '@/components/answer';
import { Nothing } from '@/components/nothing';
import { Page } from '@/components/page';
import { useOpenForm } from '@/components/use-open-form';
import { useUrlState } from '@/components/use-url-state';
import { useFigures } from '@/format/figures';
import { MAP_KINDS, type ChainMap, type ChainSheet, type Gap, type MapKind } from './chain-map.types';
import { ChainQuery, TargetMapQuery } from './chain.queries';
import { ChainActions } from './edit/chain-actions';
import { useChainTexts } from './locale';
import { MaturityLine } from './maturity-line';
import { MapView } from './map/map-view';
import { NodeDrawer } from './node/node-drawer';
import { NodeForm } from './node/node-form';
import { SupplyLinkForm } from './node/supply-link-form';
import { WithPanels } from './panels/chain-panels';
import { ScenarioMaps } from './panels/scenario-maps';
import { useScenarios } from './panels/use-scenarios';
import { GapList } from './targets/gap-list';
import { NodeTargets } from './targets/node-targets';

/** A chain: its people, what it lacks, and its three maps over one graph. */
export function ChainPage() {
  const { chainId = '' } = useParams();
  const t = useChainTexts();
  const read = useRead(ChainQuery, { id: chainId });
  return (
    <Answer read={read}>
      {({ chain, statusMap }) => (chain && statusMap ? <ChainMaps chain={chain} map={statusMap} /> : <Nothing title={t('notFound')} />)}
    </Answer>
  );
}

const NO_GAPS: Gap[] = [];

function ChainMaps({ chain, map }: { chain: ChainSheet; map: ChainMap }) {
  const t = useChainTexts();
  const { instant } = useFigures();
  const url = useUrlState<'map' | 'node' | 'panel'>();
  const kind = MAP_KINDS.find((each) => each === url.get('map')) ?? 'status';
  const selected = map.nodes.find((node) => node.id === url.get('node')) ?? null;
  const targets = useRead(TargetMapQuery, { chainId: chain.id });
  const gaps = targets.data?.targetMap?.gaps ?? NO_GAPS;
  const select = (node: string | null): void => url.set({ node });
  // The scenarios say how strong nodes would be: that is the status quo's reading of the graph.
  const { onMap } = useScenarios(chain.id, { pause: kind !== 'status' || url.get('panel') !== 'whatif' });
  const plays = kind === 'status' && url.get('panel') === 'whatif' ? onMap : [];
  return (
    <Page title={chain.name} lead={chain.focus} actions={<><Link to={`/projects?chain=${chain.id}`}>{t('openBoard')}</Link><Link to={`/chains/${chain.id}/snapshots`}>{t('snapshots')}</Link><ChainActions chain={chain} /></>}>
      <ChainFacts chain={chain} />
      <MaturityLine declared={chain.maturity} judged={map.maturity} />
      <Tabs
        activeKey={kind}
        onChange={(map) => url.set({ map })}
        items={MAP_KINDS.map((key) => ({ key, label: t(key) }))}
        tabBarExtraContent={<span className="quiet">{t('asOf', { time: instant(map.asOf) })}</span>}
      />
      <div className="secondary">{t(HINTS[kind])}</div>
      <div className={selected ? 'beside-drawer' : undefined}>
        <WithPanels chain={chain} map={map} onOpen={select} wide={plays.length > 1}>
          {plays.length > 0 ? (
            <ScenarioMaps map={map} scenarios={plays} selected={selected?.id ?? null} onSelect={select} />
          ) : (
            <MapView key={kind} kind={kind} map={map} gaps={gaps} xlsx={`/files/chain-map/${chain.id}.xlsx`} selected={selected?.id ?? null} onSelect={select} tools={<EditTools chain={chain} map={map} />}>
              {kind === 'targets' && <Answer read={targets}>{() => <GapList gaps={gaps} chain={chain} />}</Answer>}
            </MapView>
          )}
        </WithPanels>
      </div>
      <NodeDrawer node={selected} map={map} chain={chain} onClose={() => select(null)} onOpen={select}>
        {kind === 'targets' && <NodeTargets gap={gaps.find((gap) => gap.nodeId === selected?.id)} />}
      </NodeDrawer>
    </Page>
  );
}

const HINTS = { panorama: 'panoramaHint', status: 'statusHint', targets: 'targetsHint' } as const satisfies Record<MapKind, string>;

function ChainFacts({ chain }: { chain: ChainSheet }) {
  const t = useChainTexts();
  const facts = [
    [t('leader'), chain.team?.leader?.name ?? t('noOne')],
    [t('head'), chain.team?.head?.name ?? t('noOne')],
    [t('team'), chain.team?.name ?? t('noOne')],
    [t('members'), chain.team?.members.map((member) => member.name).join('、') || t('noOne')],
  ];
  return (
    <>
      {chain.flags.length > 0 && <Alert type="warning" showIcon title={chain.flags.map((flag) => flag.message).join('；')} />}
      <div className="chain-facts" data-testid="chain-facts">
        {facts.map(([name, value]) => <span key={name}><span className="quiet">{name}</span> {value}</span>)}
      </div>
    </>
  );
}

/** For those who may change the chain: a new node, a new supply link. */
function EditTools({ chain, map }: { chain: ChainSheet; map: ChainMap }) {
  const t = useChainTexts();
  const may = useMay();
  const form = useOpenForm('node', 'link');
  if (!may('chain.edit')) return null;
  return (
    <>
      <Button onClick={() => form.show('node')}>{t('addNode')}</Button>
      <Button onClick={() => form.show('link')}>{t('addLink')}</Button>
      <NodeForm open={form.open === 'node'} onClose={form.close} chainId={chain.id} nodes={map.nodes} node={null} />
      <SupplyLinkForm open={form.open === 'link'} onClose={form.close} nodes={map.nodes} />
    </>
  );
}
