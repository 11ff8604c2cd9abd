import { Link, useLocation } from 'react-router';
import { useRead } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { Answer } from '@/components/answer';
import { Nothing } from '@/components/nothing';
import { useFigures } from '@/format/figures';
import type { BoardFilter, ProjectNodesQuery } from '@/graphql/graphql';
import { useViewTexts } from './texts';
import { NodesQuery } from './views.queries';
import './views.css';

type Group = ProjectNodesQuery['boardNodes'][number];

/** Projects on the nodes of their chains, from upstream to downstream. */
export function ProjectNodes({ filter }: { filter: BoardFilter }) {
  const t = useViewTexts();
  const { options } = useLabels();
  const read = useRead(NodesQuery, { filter });
  return (
    <Answer read={read}>
      {({ boardNodes }) => {
        if (boardNodes.length === 0) return <Nothing title={t('empty')} help={t('emptyHelp')} />;
        const chains = [...new Map(boardNodes.map(({ chain }) => [chain?.id ?? '', chain])).values()];
        return (
          <div data-testid="nodes">
            {chains.map((chain) => {
              const own = boardNodes.filter((group) => group.chain?.id === chain?.id);
              const columns = [...options('Position').map(({ value, label }) => ({ key: value as string, label, groups: own.filter(({ position }) => position === value) })), { key: 'none', label: t('noNode'), groups: own.filter(({ position }) => !position) }];
              return (
                <section key={chain?.id ?? 'none'} className="panel">
                  <h2 className="panel-title">{chain ? <Link to={`/chains/${chain.id}`}>{chain.name}</Link> : t('noChain')}</h2>
                  <div className="node-columns">
                    {columns.filter(({ groups }) => groups.length > 0).map(({ key, label, groups }) => (
                      <div key={key}><h3>{label}</h3>{groups.map((group) => <Node key={group.node?.id ?? 'none'} group={group} />)}</div>
                    ))}
                  </div>
                </section>
              );
            })}
          </div>
        );
      }}
    </Answer>
  );
}

function Node({ group: { chain, node, projects, totalInvestment, largest } }: { group: Group }) {
  const t = useViewTexts();
  const { money } = useFigures();
  const { search } = useLocation();
  const rows = new URLSearchParams(search);
  rows.set('view', 'list');
  if (!rows.get('state')) rows.set('state', 'ACTIVE');
  if (chain) rows.set('chain', chain.id);
  if (node) rows.set('node', node.id);
  return (
    <article className="node-box" data-node={node?.id ?? 'none'}>
      <header><strong>{node?.name ?? t('noNode')}</strong> <span className="quiet">{t('count', { count: projects })} · {money(totalInvestment)}</span></header>
      <ul>{largest.map((project) => <li key={project.id}><Link to={`/projects/${project.id}`}>{project.name}</Link> <span className="quiet">{money(project.totalInvestment)}</span></li>)}</ul>
      {node && projects > largest.length && <Link to={`/projects?${rows.toString()}`}>{t('all', { count: projects })}</Link>}
    </article>
  );
}
