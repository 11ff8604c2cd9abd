import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useLabels } from '@/auth/labels';
import { useFigures } from '@/format/figures';
import type { StandingFragment, WhatIfQuery } from '@/graphql/graphql';
import { useChainTexts } from '../locale';
import { StrengthMark } from '../map/strength-mark';
import { usePanelTexts } from './texts';
import { VerdictMarks } from './verdict-change';

type Outcome = NonNullable<WhatIfQuery['whatIf']>['outcomes'][number];

/** Where the chain stands now and in each scenario; what a scenario changes is in bold. */
export function WhatIfTable({ now, outcomes }: { now: StandingFragment; outcomes: readonly Outcome[] }) {
  const t = usePanelTexts();
  const chains = useChainTexts();
  const { label } = useLabels();
  const { money } = useFigures();
  const rows: [string, ReactNode, (standing: StandingFragment) => string | number][] = [
    ['companies', chains('localCompanies'), (standing) => standing.localCompanies],
    ['output', chains('localOutput'), (standing) => money(standing.localOutput)],
    ['gaps', t('gapCount'), (standing) => standing.gaps],
    ['breaks', chains('breakPoint'), (standing) => standing.counts.breakPoints],
    ['blocks', chains('blockPoint'), (standing) => standing.counts.blockPoints],
    ['strong', <StrengthMark key="s" strength="STRONG" />, (standing) => standing.counts.strong],
    ['adequate', <StrengthMark key="a" strength="ADEQUATE" />, (standing) => standing.counts.adequate],
    ['weak', <StrengthMark key="w" strength="WEAK" />, (standing) => standing.counts.weak],
    ['missing', <StrengthMark key="m" strength="MISSING" />, (standing) => standing.counts.missing],
    ['exposed', t('exposedOutput'), (standing) => money(standing.exposedOutput)],
    ['single', t('singlePoints'), (standing) => standing.singlePoints],
    ['cut', t('largestCut'), (standing) => money(standing.largestCut)],
    ['maturity', chains('maturity'), (standing) => label('Maturity', standing.maturity)],
  ];
  return (
    <table className="panel-table" data-testid="what-if-table">
      <thead>
        <tr><td /><th scope="col">{t('before')}</th>{outcomes.map((outcome) => <th key={outcome.name} scope="col">{outcome.name}</th>)}</tr>
      </thead>
      <tbody>
        {rows.map(([key, title, valueOf]) => (
          <tr key={key}>
            <th scope="row">{title}</th>
            <td>{valueOf(now)}</td>
            {outcomes.map(({ name, standing }) => <td key={name} className={valueOf(standing) === valueOf(now) ? undefined : 'panel-changed'}>{valueOf(standing)}</td>)}
          </tr>
        ))}
        <tr>
          <th scope="row">{t('plannedInvestment')}</th>
          <td>—</td>
          {outcomes.map(({ name, plannedInvestment }) => <td key={name}>{money(plannedInvestment)}</td>)}
        </tr>
        <tr>
          <th scope="row">{t('gapsClosed')}</th>
          <td>—</td>
          {outcomes.map(({ name, gapsClosed }) => <td key={name}>{gapsClosed.map((gap) => gap.name).join('、') || '—'}</td>)}
        </tr>
      </tbody>
    </table>
  );
}

/** The nodes that any of the scenarios changes: now, and in each of them. */
export function WhatIfChanges({ outcomes, onOpen }: { outcomes: readonly Outcome[]; onOpen: (nodeId: string) => void }) {
  const t = usePanelTexts();
  const { money } = useFigures();
  const nodes = new Map(outcomes.flatMap((outcome) => outcome.nodes.map((node) => [node.nodeId, node] as const)));
  return (
    <section aria-label={t('changedNodes')} data-testid="what-if-nodes">
      <h3 className="panel-heading">{t('changedNodes')}</h3>
      <ul className="panel-list">
        {[...nodes.values()].map((node) => (
          <li key={node.nodeId} className="panel-row">
            <Button type="link" size="small" className="panel-link" onClick={() => onOpen(node.nodeId)}>{node.nodeName}</Button>
            <div><span className="quiet">{t('before')}</span> <VerdictMarks verdict={node.before} /> {t('figures', { companies: node.companiesBefore, output: money(node.outputBefore) })}</div>
            {outcomes.map((outcome) => {
              const then = outcome.nodes.find((each) => each.nodeId === node.nodeId);
              return (
                <div key={outcome.name}>
                  <span className="quiet">{outcome.name}</span>{' '}
                  {then ? <><VerdictMarks verdict={then.after} /> {t('figures', { companies: then.companiesAfter, output: money(then.outputAfter) })}<div className="secondary">{then.after.reason}</div></> : t('asNow')}
                </div>
              );
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
