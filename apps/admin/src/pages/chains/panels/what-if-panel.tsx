import { CopyOutlined, DeleteOutlined } from '@ant-design/icons';
import { Alert, App, Button, Segmented, Space } from 'antd';
import { Link } from 'react-router';
import { Answer } from '@/components/answer';
import { useUrlState } from '@/components/use-url-state';
import { useFigures } from '@/format/figures';
import type { PanelProps } from '../chain-map.types';
import { AddTarget } from './add-target';
import { type AssumedTarget, type ScenarioKey, writeScenario } from './scenario-address';
import { usePanelTexts } from './texts';
import { type Outcome, SHOWN, type Shown, useScenarios } from './use-scenarios';
import { WhatIfChanges, WhatIfTable } from './what-if-outcome';

/** Companies put on the chain to see what would change: two scenarios beside each other, both in the address, nothing saved. */
export function WhatIfPanel({ chain, map, onOpen }: PanelProps) {
  const t = usePanelTexts();
  const { message } = App.useApp();
  const url = useUrlState<ScenarioKey | 'place' | 'show' | 'map'>();
  const { targets, played, read, shown } = useScenarios(chain.id);
  const change = (key: ScenarioKey, next: AssumedTarget[]): void => url.set({ [key]: writeScenario(next) || null, place: null });
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(location.href);
    message.success(t('linkCopied'));
  };
  const drop = (key: ScenarioKey, index: number): void => change(key, targets[key].filter((_, each) => each !== index));
  return (
    <>
      <p className="secondary">{t('whatIfLead')}</p>
      <AddTarget map={map} place={url.get('place')} onAdd={(key, target) => change(key, [...targets[key], target])} />
      {played.length === 0 ? (
        <Alert type="info" showIcon title={t('nothingAssumed')} />
      ) : (
        <Answer read={read}>
          {({ whatIf }) => whatIf && whatIf.outcomes.length === played.length && (
            <>
              {played.map((key, index) => <Assumed key={key} name={t(`scenario_${key}`)} targets={whatIf.outcomes[index]!.targets} onDrop={(at) => drop(key, at)} onOpen={onOpen} />)}
              <div>
                <span className="quiet">{t('onMap')}</span>{' '}
                <Segmented<Shown>
                  size="small"
                  aria-label={t('onMap')}
                  value={shown}
                  onChange={(show) => url.set({ show: show === 'now' ? null : show, map: 'status' })}
                  options={SHOWN.filter((each) => each === 'now' || (each === 'both' ? played.length > 1 : played.includes(each))).map((each) => ({ value: each, label: t(each === 'now' ? 'before' : each === 'both' ? 'besideEachOther' : `scenario_${each}`) }))}
                />
              </div>
              <Space wrap>
                <Button size="small" icon={<CopyOutlined />} onClick={() => void copy()}>{t('copyLink')}</Button>
                <Button size="small" onClick={() => url.set({ a: null, b: null, place: null, show: null })}>{t('clearScenarios')}</Button>
              </Space>
              <WhatIfTable now={whatIf.now} outcomes={whatIf.outcomes} />
              <WhatIfChanges outcomes={whatIf.outcomes} onOpen={onOpen} />
            </>
          )}
        </Answer>
      )}
    </>
  );
}

function Assumed({ name, targets, onDrop, onOpen }: { name: string; targets: Outcome['targets']; onDrop: (index: number) => void; onOpen: (nodeId: string) => void }) {
  const t = usePanelTexts();
  const { money } = useFigures();
  return (
    <section aria-label={name}>
      <h3 className="panel-heading">{name}</h3>
      <ul className="panel-list">
        {targets.map((target, index) => (
          <li key={target.company?.id ?? target.name} className="assumed-row">
            <span>
              {target.company ? <Link to={`/companies/${target.company.id}`}>{target.company.name}</Link> : target.name} · {money(target.yearlyOutput)} ·{' '}
              {target.nodes.map((node) => <Button key={node.id} type="link" size="small" className="panel-link" onClick={() => onOpen(node.id)}>{node.name}</Button>)}
            </span>
            <Button type="text" size="small" icon={<DeleteOutlined />} aria-label={t('dropTarget', { name: target.name })} onClick={() => onDrop(index)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
