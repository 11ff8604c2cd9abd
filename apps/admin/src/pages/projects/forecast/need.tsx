import { Button, Descriptions, Form, Input, InputNumber } from 'antd';
import { useWrite } from '@/api/reading';
import { useMay } from '@/auth/session';
import { MoneyInput } from '@/components/amount-input';
import { FormDialog } from '@/components/form-dialog';
import { useUrlState } from '@/components/use-url-state';
import { useFigures } from '@/format/figures';
import type { ProjectForecastQuery } from '@/graphql/graphql';
import { SetStartTarget } from './forecast.queries';
import { useForecastTexts } from './texts';

type NeedOf = NonNullable<ProjectForecastQuery['projectForecast']['need']>;

/** The year's target of construction starts, how far the zone is, and what must be in negotiation for the rest. */
export function Need({ need, year }: { need: NeedOf; year: number }) {
  const t = useForecastTexts();
  const may = useMay();
  const url = useUrlState<'open'>();
  const { money, number } = useFigures();
  const { target, inNegotiation, amountInNegotiation } = need;
  const both = (projects: number | null | undefined, amount: string | null | undefined) => <>{number(projects, 1)} · {money(amount)}</>;
  return (
    <section className="panel" data-testid="need">
      <h2 className="panel-title"><span>{t('need', { year })}</span>{may('start.target') && <Button onClick={() => url.set({ open: 'target' })}>{t('setTarget')}</Button>}</h2>
      {!target && <p className="quiet">{t('noTarget', { year })}</p>}
      <Descriptions
        size="small"
        column={{ xs: 1, sm: 2, lg: 5 }}
        items={[
          ...(target ? [{ key: 'target', label: t('target'), children: both(target.projects, target.amount) }] : []),
          { key: 'reached', label: t('reached'), children: both(need.reachedProjects, need.reachedAmount) },
          { key: 'coming', label: t('coming'), children: both(need.expectedProjects, need.expectedAmount) },
          ...(target ? [{ key: 'gap', label: t('gap'), children: both(need.gapProjects, need.gapAmount) }] : []),
          ...(target ? [{
            key: 'needed', label: t('needed'),
            children: need.gapProjects === 0 && Number(need.gapAmount) === 0 ? t('met') : inNegotiation && amountInNegotiation
              ? <strong>{number(Math.ceil(inNegotiation.value))} <span className="quiet">{t('interval', { low: number(Math.ceil(inNegotiation.low)), high: number(Math.ceil(inNegotiation.high)) })}</span> · {money(amountInNegotiation.value)}</strong>
              : t('cannotSay'),
          }] : []),
        ]}
      />
      {need.days != null && <p className={need.inTime ? 'quiet' : undefined}>{t(need.inTime ? 'inTime' : 'tooLate', { days: number(need.days, 0) })}</p>}
      <TargetForm open={url.get('open') === 'target' && may('start.target')} onClose={() => url.set({ open: null })} target={target ?? null} year={year} />
    </section>
  );
}

interface Target {
  projects: number;
  amount: string;
  reason?: string;
}

function TargetForm({ open, onClose, target, year }: { open: boolean; onClose: () => void; target: NeedOf['target'] | null; year: number }) {
  const t = useForecastTexts();
  const [set] = useWrite(SetStartTarget);
  const required = [{ required: true, message: t('required') }];
  return (
    <FormDialog<Target>
      open={open}
      title={t('need', { year })}
      initial={target ? { projects: target.projects, amount: target.amount } : {}}
      save={({ projects, amount, reason }, overVersion) => set({ year, version: overVersion ?? target?.version ?? 0, projects, amount, reason: reason ?? null })}
      onClose={onClose}
      labelOf={(field) => (field === 'projects' ? t('targetProjects') : field === 'amount' ? t('targetAmount') : field)}
    >
      <Form.Item name="projects" label={t('targetProjects')} rules={required}><InputNumber min={0} max={100_000} precision={0} style={{ width: '100%' }} /></Form.Item>
      <Form.Item name="amount" label={t('targetAmount')} rules={required}><MoneyInput units={['yi', 'wan', 'yuan']} /></Form.Item>
      <Form.Item name="reason" label={t('reason')}><Input.TextArea maxLength={1000} autoSize={{ minRows: 2 }} /></Form.Item>
    </FormDialog>
  );
}
