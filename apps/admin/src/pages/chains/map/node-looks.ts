import { useMemo } from 'react';
import { useLabels } from '@/auth/labels';
import { useFigures } from '@/format/figures';
import type { DrawnGap, DrawnNode, MapKind } from '../chain-map.types';
import { useChainTexts } from '../locale';
import type { NodeLook } from './graph-data';
import type { MapPalette } from './map-palette';
import { STRENGTH_COLOURS } from './strength-marks';

/** How each node looks on one of the three maps. */
export function useNodeLook(kind: MapKind, gaps: readonly DrawnGap[], palette: MapPalette): (node: DrawnNode) => NodeLook {
  const t = useChainTexts();
  const { label } = useLabels();
  const figures = useFigures();
  return useMemo(() => {
    const plain = { fill: palette.node, stroke: palette.nodeLine };
    const ranks = new Map(gaps.map((gap) => [gap.nodeId, gap.rank]));
    const panorama = (node: DrawnNode): NodeLook => ({
      ...plain,
      line: [dots(node.criticality), node.industryCodes.join(' ')].filter(Boolean).join('  '),
      tag: node.technologyGap ? { text: t('technologyGap'), ...palette.gapTag } : undefined,
    });
    const status = (node: DrawnNode): NodeLook => {
      const colours = STRENGTH_COLOURS[node.strength];
      const point = node.breakPoint ? t('breakPoint') : node.blockPoint ? t('blockPoint') : '';
      const action = node.action === 'NONE' ? '' : label('ChainAction', node.action);
      const tag = [point, action].filter(Boolean).join(' · ');
      return {
        fill: palette.strength[node.strength],
        stroke: colours.stroke,
        dashed: node.strength === 'MISSING',
        mark: { text: t(`mark_${node.strength}`), fill: colours.fill, color: colours.color },
        line: t('lineStatus', { companies: node.localCompanies, output: figures.money(node.localOutput), projects: node.projectsInFlight }),
        tag: tag ? { text: tag, ...palette.tag } : undefined,
      };
    };
    const targets = (node: DrawnNode): NodeLook => {
      const rank = ranks.get(node.id);
      if (rank === undefined) return { ...plain, faded: true, line: t('lineTargets', { targets: node.targets, projects: node.projectsInFlight }) };
      const colours = STRENGTH_COLOURS[node.strength];
      return {
        fill: palette.strength[node.strength],
        stroke: colours.stroke,
        dashed: node.strength === 'MISSING',
        mark: { text: String(rank), fill: colours.fill, color: colours.color },
        line: t('lineGap', { targets: node.targets, action: label('ChainAction', node.action) }),
        tag: node.technologyGap ? { text: t('technologyGap'), ...palette.gapTag } : undefined,
      };
    };
    return { panorama, status, targets }[kind];
  }, [kind, gaps, t, label, figures, palette]);
}

/** Criticality as filled and empty dots. */
export function dots(criticality: number): string {
  return '●'.repeat(criticality) + '○'.repeat(Math.max(0, 5 - criticality));
}
