import { Tooltip } from 'antd';
import { useLabels } from '@/auth/labels';
import type { Strength } from '@/graphql/graphql';
import { useChainTexts } from './locale';
import { STRENGTH_COLOURS, STRENGTHS } from './map/strength-marks';
import './map/maps.css';

interface Counts {
  strong: number;
  adequate: number;
  weak: number;
  missing: number;
}

/** How many nodes of a chain are of each strength, by letter, number and width. */
export function HealthBar({ health }: { health: Counts }) {
  const t = useChainTexts();
  const { label } = useLabels();
  const counts: Record<Strength, number> = { STRONG: health.strong, ADEQUATE: health.adequate, WEAK: health.weak, MISSING: health.missing };
  return (
    <div className="health-bar">
      {STRENGTHS.filter((strength) => counts[strength] > 0).map((strength) => (
        <Tooltip key={strength} title={`${label('Strength', strength)} ${counts[strength]}`}>
          <span style={{ flex: counts[strength], background: STRENGTH_COLOURS[strength].fill, color: STRENGTH_COLOURS[strength].color }}>
            {t(`mark_${strength}`)} {counts[strength]}
          </span>
        </Tooltip>
      ))}
    </div>
  );
}
