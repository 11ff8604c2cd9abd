import { Button, Popover, Tag } from 'antd';
import { useState } from 'react';
import { useRead } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { Answer } from '@/components/answer';
import { useFigures } from '@/format/figures';
import { CheckReplayQuery } from './contract.queries';
import type { Metric } from './contract.types';
import { useContractTexts } from './locale';
import { useMetricValue } from './metric-value';
import { ResultLight } from './result-light';

/** What a check was computed from: `checkMetric` of the contract room. */
type Input =
  | 'targetOn' | 'dueOn' | 'actualOn' | 'source' | 'replannedOn' | 'target' | 'base' | 'signedOn' | 'startOn' | 'landArea' | 'value' | 'quarters' | 'asOf' | 'asOfOn' | 'pace'
  | 'linear' | 'sCurve' | 'forecast' | 'reachedOn';

/** The result of a metric's latest check as a light, the reason in words, and on demand the inputs it was computed from and the check made again. */
export function CheckFound({ metric }: { metric: Metric }) {
  const t = useContractTexts();
  const check = metric.latestCheck;
  if (!check) return <span className="quiet">{t('notChecked')}</span>;
  return (
    <div style={{ maxWidth: 360 }}>
      <ResultLight result={check.result} />{' '}
      {check.warningDays != null && <Tag color="gold">{t('warningDays', { days: check.warningDays })}</Tag>}
      <Popover title={t('why')} content={<Why metric={metric} />} trigger="click"><Button type="link" size="small">{t('why')}</Button></Popover>
      <div className="secondary">{check.reason}</div>
    </div>
  );
}

function Why({ metric: { latestCheck: check, unit } }: { metric: Metric }) {
  const t = useContractTexts();
  const { instant } = useFigures();
  const value = useMetricValue();
  const [replaying, setReplaying] = useState(false);
  if (!check) return null;
  const inputs = Object.entries((check.inputs ?? {}) as Partial<Record<Input, string | number | null>>);
  return (
    <div style={{ maxWidth: 420 }}>
      {check.expected != null && <div>{t('expected')}：{value(check.expected, null, unit)}</div>}
      {inputs.map(([name, given]) => <div key={name}><span className="quiet">{t(`input_${name as Input}`)}</span> {given === null ? '—' : name === 'source' ? t(`source_${given as 'return' | 'milestone'}`) : given}</div>)}
      <div className="quiet">{instant(check.checkedAt)} · {t('ruleVersion', { version: check.ruleVersion })}</div>
      {replaying ? <Replayed checkId={check.id} /> : <Button size="small" onClick={() => setReplaying(true)}>{t('replay')}</Button>}
    </div>
  );
}

function Replayed({ checkId }: { checkId: string }) {
  const t = useContractTexts();
  const { label } = useLabels();
  const read = useRead(CheckReplayQuery, { checkId });
  return (
    <Answer read={read}>
      {({ checkReplay: { obstacle, same, replayed, differences, replayedBy } }) => (
        <div data-testid="replayed">
          {obstacle === 'no_facts' && t('replayNoFacts')}
          {obstacle === 'other_rules' && <div>{t('replayOtherRules', { version: replayedBy })}</div>}
          {replayed && (same ? t('replaySame', { result: label('CheckResult', replayed) }) : t('replayDiffers', { result: label('CheckResult', replayed), fields: differences.join(', ') }))}
        </div>
      )}
    </Answer>
  );
}
