import { Tag, Timeline as Line } from 'antd';
import { useLabels } from '@/auth/labels';
import { useFigures } from '@/format/figures';
import { useProjectTexts } from '../locale';
import { useGateTexts } from '../pipeline/texts';
import type { ProjectSheet } from '../project.types';

/** How the project came to where it is: every move, by whom and why. */
export function Timeline({ project }: { project: ProjectSheet }) {
  const t = useProjectTexts();
  const gates = useGateTexts();
  const { label } = useLabels();
  const { instant } = useFigures();
  return (
    <section className="panel">
      <h2 className="panel-title">{t('timeline')}</h2>
      {project.moves.length === 0 && <span className="quiet">{t('noMoves')}</span>}
      <Line
        items={project.moves.map((move) => ({
          key: move.id,
          color: move.kind === 'FORWARD' ? 'green' : 'orange',
          content: (
            <>
              {t('moveLine', { from: label('Stage', move.from), to: label('Stage', move.to) })} {move.kind !== 'FORWARD' && <Tag color="warning">{label('MoveKind', move.kind)}</Tag>}
              <div className="quiet">{instant(move.movedAt)} · {move.by?.name ?? '—'}{move.gateRuleNumber != null && ` · ${gates('judgedBy', { number: move.gateRuleNumber })}`}</div>
              {move.reason && <div className="secondary">{move.reason}</div>}
            </>
          ),
        }))}
      />
    </section>
  );
}
