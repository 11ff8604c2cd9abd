import type { ReactElement } from 'react';
import { useLabels } from '@/auth/labels';
import type { Strength } from '@/graphql/graphql';
import { useChainTexts } from '../locale';
import { STRENGTH_COLOURS } from './strength-marks';
import './maps.css';

/** A strength as colour and letter, with its name unless `bare`. */
export function StrengthMark({ strength, bare }: { strength: Strength; bare?: boolean }): ReactElement {
  const t = useChainTexts();
  const { label } = useLabels();
  const { fill, color } = STRENGTH_COLOURS[strength];
  return (
    <span className="strength">
      <b style={{ background: fill, color }} aria-hidden>{t(`mark_${strength}`)}</b>
      {!bare && ` ${label('Strength', strength)}`}
    </span>
  );
}
