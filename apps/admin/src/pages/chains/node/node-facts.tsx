import { Alert, Descriptions, Tag } from 'antd';
import { useLabels } from '@/auth/labels';
import { useFigures } from '@/format/figures';
import type { DrawnNode } from '../chain-map.types';
import { useChainTexts } from '../locale';
import { capacityText } from '../map/map-table';
import { dots } from '../map/node-looks';
import { StrengthMark } from '../map/strength-mark';

/** What the zone has of a node, what it wants and why. */
export function NodeFacts({ node }: { node: DrawnNode }) {
  const t = useChainTexts();
  const { label } = useLabels();
  const { money, number } = useFigures();
  const point = node.breakPoint ? t('breakPoint') : node.blockPoint ? t('blockPoint') : null;
  const facts: [string, React.ReactNode][] = [
    [t('position'), label('Position', node.position)],
    [t('strength'), <StrengthMark key="strength" strength={node.strength} />],
    [t('criticality'), dots(node.criticality)],
    [t('industryCodes'), node.industryCodes.join(' ') || '—'],
    [t('localCompanies'), node.localCompanies],
    [t('localOutput'), money(node.localOutput)],
    [t('capacity'), capacityText(node, number)],
    [t('projectsInFlight'), node.projectsInFlight],
    [t('contracted'), money(node.contractedInvestment)],
    [t('targetCount'), node.targets],
  ];
  return (
    <>
      <Alert
        type={node.action === 'NONE' ? 'success' : 'info'}
        title={
          <>
            {node.action !== 'NONE' && <Tag color="blue">{label('ChainAction', node.action)}</Tag>}
            {point && <Tag color="black" className="map-tag">{point}</Tag>}
            {node.technologyGap && <Tag color="purple">{t('technologyGap')}</Tag>}
          </>
        }
        description={node.reason}
      />
      <Descriptions size="small" column={1} items={facts.map(([name, children]) => ({ key: name, label: name, children }))} />
    </>
  );
}
