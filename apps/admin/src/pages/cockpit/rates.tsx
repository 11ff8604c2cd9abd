import { InfoCircleOutlined } from '@ant-design/icons';
import { Progress, Tooltip } from 'antd';
import { useFigures } from '@/format/figures';
import type { Cockpit } from './cockpit.queries';
import { useCockpitTexts } from './texts';

type Rate = Cockpit['funnel']['rates'][number];

/** The four rates, by count and by amount, each with its numerator, denominator and definition; "—" where the denominator is nought. */
export function Rates({ rates }: { rates: Rate[] }) {
  const t = useCockpitTexts();
  const { percent, money } = useFigures();
  return (
    <section className="panel">
      <h2 className="panel-title">{t('rates')}</h2>
      <div className="rates">
        {rates.map((rate) => (
          <div key={rate.code} className="rate">
            <div className="rate-name">
              {rate.label}
              <Tooltip title={rate.definition}>
                <InfoCircleOutlined className="quiet" aria-label={rate.definition} tabIndex={0} />
              </Tooltip>
            </div>
            <Measure name={t('byCount')} shown={percent(rate.value)} fraction={rate.value} parts={`${rate.numerator} / ${rate.denominator}`} />
            <Measure name={t('byAmount')} shown={percent(rate.amountValue)} fraction={rate.amountValue} parts={`${money(rate.amountNumerator)} / ${money(rate.amountDenominator)}`} />
          </div>
        ))}
      </div>
    </section>
  );
}

function Measure({ name, shown, fraction, parts }: { name: string; shown: string; fraction: string | null | undefined; parts: string }) {
  return (
    <div className="measure">
      <span className="quiet">{name}</span>
      <strong>{shown}</strong>
      <span className="quiet number">{parts}</span>
      <Progress percent={Math.min(100, Number(fraction ?? 0) * 100)} showInfo={false} size="small" />
    </div>
  );
}
