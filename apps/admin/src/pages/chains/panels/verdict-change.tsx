import { ArrowRightOutlined } from '@ant-design/icons';
import { Button, Tag } from 'antd';
import { useLabels } from '@/auth/labels';
import type { StrengthRulePreviewQuery, VerdictFragment } from '@/graphql/graphql';
import { useChainTexts } from '../locale';
import { StrengthMark } from '../map/strength-mark';

type Change = NonNullable<StrengthRulePreviewQuery['strengthRulePreview']>['nodes'][number];
type Counts = NonNullable<StrengthRulePreviewQuery['strengthRulePreview']>['countsBefore'];

/** Strength, point and action of a node, in marks and words. */
export function VerdictMarks({ verdict }: { verdict: VerdictFragment }) {
  const t = useChainTexts();
  const { label } = useLabels();
  const point = verdict.breakPoint ? t('breakPoint') : verdict.blockPoint ? t('blockPoint') : null;
  return (
    <span className="verdict">
      <StrengthMark strength={verdict.strength} />
      {point && <span className="map-tag">{point}</span>}
      {verdict.action !== 'NONE' && <Tag color="blue">{label('ChainAction', verdict.action)}</Tag>}
    </span>
  );
}

/** A node whose verdict changes: from what to what, and why. */
export function VerdictChangeRow({ change, onOpen }: { change: Change; onOpen: (nodeId: string) => void }) {
  return (
    <li className="panel-row">
      <Button type="link" size="small" className="panel-link" onClick={() => onOpen(change.nodeId)}>{change.nodeName}</Button>
      <div className="verdict-change">
        <VerdictMarks verdict={change.before} /> <ArrowRightOutlined aria-hidden /> <VerdictMarks verdict={change.after} />
      </div>
      <div className="secondary">{change.after.reason}</div>
    </li>
  );
}

/** How many nodes are of each strength, and how many points there are, now and then. */
export function CountsTable({ columns }: { columns: { name: string; counts: Counts }[] }) {
  const t = useChainTexts();
  const rows = [
    ['strong', <StrengthMark key="s" strength="STRONG" />],
    ['adequate', <StrengthMark key="a" strength="ADEQUATE" />],
    ['weak', <StrengthMark key="w" strength="WEAK" />],
    ['missing', <StrengthMark key="m" strength="MISSING" />],
    ['breakPoints', t('breakPoint')],
    ['blockPoints', t('blockPoint')],
  ] as const;
  return (
    <table className="panel-table">
      <thead>
        <tr><td />{columns.map(({ name }) => <th key={name} scope="col">{name}</th>)}</tr>
      </thead>
      <tbody>
        {rows.map(([key, title]) => (
          <tr key={key}>
            <th scope="row">{title}</th>
            {columns.map(({ name, counts }) => <td key={name} className={counts[key] === columns[0]!.counts[key] ? undefined : 'panel-changed'}>{counts[key]}</td>)}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
