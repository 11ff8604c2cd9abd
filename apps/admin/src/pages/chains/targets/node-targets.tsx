import { Tag } from 'antd';
import { Link } from 'react-router';
import { useLabels } from '@/auth/labels';
import { useFigures } from '@/format/figures';
import type { Gap } from '../chain-map.types';
import { AssignOwner } from './assign-owner';
import { TargetActions } from './target-actions';
import { TargetRank, TargetScore } from './target-score';
import { useTargetTexts } from './texts';

/** Most targets that a node's drawer shows; the list below the map has the others. */
const SHOWN = 8;

/** The first targets of the node that was clicked on the map, each with what can be done. */
export function NodeTargets({ gap }: { gap: Gap | undefined }) {
  const t = useTargetTexts();
  const { label } = useLabels();
  const { date } = useFigures();
  if (!gap || gap.targets.length === 0) return null;
  return (
    <section data-testid="node-targets">
      <h3>{t('targetsHere')}</h3>
      <div className="stack">
        {gap.targets.slice(0, SHOWN).map((target) => (
          <div key={target.company.id} className="node-target">
            <div><TargetRank target={target} /> <Link to={`/companies/${target.company.id}`}>{target.company.name}</Link> <TargetScore target={target} /></div>
            <div className="quiet">
              <Tag>{label('ContactState', target.contactState)}</Tag>
              {target.lastContactOn ? t('lastContact', { date: date(target.lastContactOn) }) : t('neverContacted')}
              {target.project && <> · <Link to={`/projects/${target.project.id}`}>{target.project.name}</Link></>}
            </div>
            <div><AssignOwner gap={gap} target={target} place="node" /></div>
            <TargetActions gap={gap} target={target} place="node" />
          </div>
        ))}
      </div>
      {gap.targetCount > SHOWN && <p className="quiet">{t('shownOf', { shown: Math.min(SHOWN, gap.targets.length), count: gap.targetCount })}</p>}
    </section>
  );
}
