import { Timeline } from 'antd';
import { useLabels } from '@/auth/labels';
import { Nothing } from '@/components/nothing';
import { useFigures } from '@/format/figures';
import type { FullContract } from './contract.page';
import { useMetricValue } from './metric-value';
import { useTermsTexts } from './terms.texts';

/** What was agreed after signing, each with its reason and the targets that it replaced. */
export function Amendments({ contract }: { contract: FullContract }) {
  const t = useTermsTexts();
  const { label } = useLabels();
  const { money } = useFigures();
  const value = useMetricValue();
  if (contract.amendments.length === 0) return <Nothing title={t('noAmendments')} />;
  return (
    <Timeline
      items={contract.amendments.map(({ id, number, kind, code, signedOn, reason, before, replaced }) => {
        const amount = (before as { amount?: string | null }).amount;
        return {
          key: id,
          content: (
            <div data-testid="amendment">
              <strong>{label('AmendmentKind', kind)} {number}</strong> {code} · {signedOn}
              <div>{reason}</div>
              {amount && <div className="quiet">{t('before', { amount: money(amount) })}</div>}
              {replaced.map((row) => (
                <div key={`${row.metricId} ${row.dueOn}`} className="quiet">
                  {t('replaced')} · {label('MetricKind', row.kind)} {value(row.target, row.targetOn, row.unit)} · {t('dueBy', { date: row.dueOn })}
                </div>
              ))}
            </div>
          ),
        };
      })}
    />
  );
}
