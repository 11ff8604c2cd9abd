import type { ReactElement } from 'react';
import { useLabels } from '@/auth/labels';
import type { MapKind } from '../chain-map.types';
import { useChainTexts } from '../locale';
import { StrengthMark } from './strength-mark';
import { STRENGTHS } from './strength-marks';

/** What the signs of a map mean, and the rule by which strength is judged, in the server's words. */
export function MapLegend({ kind, rule }: { kind: MapKind; rule: string }): ReactElement {
  const t = useChainTexts();
  const { label } = useLabels();
  return (
    <div className="map-legend" aria-label={t('legend')}>
      {kind === 'panorama' ? (
        <>
          <span>●●●○○ {t('criticalityDots')}</span>
          <span><b className="map-tag map-tag-gap">{t('technologyGap')}</b></span>
        </>
      ) : (
        STRENGTHS.map((strength) => (
          <span key={strength}><StrengthMark strength={strength} bare /> {label('Strength', strength)}</span>
        ))
      )}
      <span>⟶ {t('supplyLink')}</span>
      {kind !== 'panorama' && <span className="map-rule">{t('rule')}：{rule}</span>}
    </div>
  );
}
