import { Drawer, Tag } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useLabels } from '@/auth/labels';
import { useFigures } from '@/format/figures';
import type { DrawnNode } from '../chain-map.types';
import { NodeFacts } from '../node/node-facts';
import type { Snapshot } from './snapshot.page';
import { useSnapshotTexts } from './texts';

/** A node as it stood: its figures, and the companies and projects that were on it or inside it. */
export function SnapshotNodeDrawer({ node, snapshot, onClose }: { node: DrawnNode | null; snapshot: Snapshot; onClose: () => void }) {
  return (
    <Drawer open={node !== null} mask={false} size={440} onClose={onClose} title={node?.name}>
      {node && (
        <div className="stack">
          <NodeFacts node={node} />
          <OnNode names={namesInside(snapshot.nodes, node.id)} snapshot={snapshot} />
        </div>
      )}
    </Drawer>
  );
}

function OnNode({ names, snapshot }: { names: ReadonlySet<string>; snapshot: Snapshot }) {
  const t = useSnapshotTexts();
  const { label } = useLabels();
  const { money } = useFigures();
  const companies = snapshot.companies.filter(({ nodes }) => nodes.some((name) => names.has(name)));
  const projects = snapshot.projects.filter(({ node }) => node && names.has(node));
  return (
    <>
      <Listed title={t('onNode')}>
        {companies.map(({ id, name, isLocal, output }) => <li key={id}><Link to={`/companies/${id}`}>{name}</Link> <Tag>{isLocal ? t('local') : t('wanted')}</Tag> <span className="quiet">{money(output)}</span></li>)}
      </Listed>
      <Listed title={t('projectsOnNode')}>
        {projects.map(({ id, name, stage, investment }) => <li key={id}><Link to={`/projects/${id}`}>{name}</Link> <Tag>{label('Stage', stage)}</Tag> <span className="quiet">{money(investment)}</span></li>)}
      </Listed>
    </>
  );
}

function Listed({ title, children }: { title: string; children: ReactNode[] }) {
  const t = useSnapshotTexts();
  return (
    <section>
      <h3>{title}</h3>
      {children.length > 0 ? <ul>{children}</ul> : <p className="quiet">{t('nobody')}</p>}
    </section>
  );
}

/** Names of a node and of everything nested in it; in one chain no name stands twice. */
function namesInside(nodes: readonly DrawnNode[], id: string): Set<string> {
  const parts = (of: string): DrawnNode[] => nodes.filter(({ parentId }) => parentId === of).flatMap((node) => [node, ...parts(node.id)]);
  return new Set([nodes.find((node) => node.id === id)!, ...parts(id)].map(({ name }) => name));
}
