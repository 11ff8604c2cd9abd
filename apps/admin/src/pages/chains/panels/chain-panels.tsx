import { CloseOutlined } from '@ant-design/icons';
import { Button, Segmented } from 'antd';
import type { ComponentType, ReactNode } from 'react';
import { useUrlState } from '@/components/use-url-state';
import type { PanelProps } from '../chain-map.types';
import { GapsPanel } from './gaps-panel';
import { OutagesPanel } from './outages-panel';
import { usePanelTexts } from './texts';
import { ThresholdsPanel } from './thresholds-panel';
import { WhatIfPanel } from './what-if-panel';
import './panels.css';

const PANELS = { gaps: GapsPanel, outages: OutagesPanel, whatif: WhatIfPanel, rule: ThresholdsPanel } as const satisfies Record<string, ComponentType<PanelProps>>;
type PanelName = keyof typeof PANELS;
const NAMES = Object.keys(PANELS) as PanelName[];

/** A map with the analyses beside it, or below it where the map is `wide`; the one that is open is in the address. */
export function WithPanels({ children, wide = false, ...panel }: PanelProps & { children: ReactNode; wide?: boolean }) {
  const t = usePanelTexts();
  const url = useUrlState<'panel'>();
  const open = NAMES.find((name) => name === url.get('panel'));
  const Panel = open && PANELS[open];
  const choose = (name: PanelName | null): void => url.set({ panel: name });
  return (
    <>
      <Segmented<PanelName | ''>
        aria-label={t('panels')}
        value={open ?? ''}
        onChange={(name) => choose(name || null)}
        options={NAMES.map((name) => ({ value: name, label: t(name) }))}
      />
      <div className={open && !wide ? 'map-and-panel has-panel' : 'map-and-panel'}>
        <div className="map-beside-panel">{children}</div>
        {Panel && (
          <aside className="map-panel" aria-label={t(open)} data-testid={`panel-${open}`}>
            <div className="map-panel-head">
              <h2>{t(open)}</h2>
              <Button type="text" icon={<CloseOutlined />} aria-label={t('close')} onClick={() => choose(null)} />
            </div>
            <Panel {...panel} />
          </aside>
        )}
      </div>
    </>
  );
}
