import { Button, Descriptions, Segmented, Table } from 'antd';
import { useRead } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { useMay } from '@/auth/session';
import { Answer } from '@/components/answer';
import { Page } from '@/components/page';
import { useOpenForm } from '@/components/use-open-form';
import { useUrlState } from '@/components/use-url-state';
import { useFigures } from '@/format/figures';
import type { DelayState } from '@/graphql/graphql';
import { Contacts } from './contacts';
import { Delays } from './delays';
import { DelaysQuery, type LightRule, type LightRuleBook, LightRuleDocument } from './light.queries';
import { RuleForm, THRESHOLDS } from './rule-form';
import { useLightTexts } from './texts';

const STATES = ['ASKED', 'ACCEPTED', 'REFUSED'] as const satisfies readonly DelayState[];

/** When lights turn, shown to everybody whom it binds, and the delays that stop clocks. */
export function LightsPage() {
  const t = useLightTexts();
  const { label } = useLabels();
  const url = useUrlState<'state'>();
  const state = STATES.find((each) => each === url.get('state')) ?? null;
  const read = useRead(LightRuleDocument, {});
  const delays = useRead(DelaysQuery, { projectId: null, state });
  return (
    <Page title={t('title')} lead={t('lead')}>
      <div className="stack">
        <Answer read={read}>{({ lightRule }) => <Rule book={lightRule} />}</Answer>
        <Contacts />
        <section className="panel" data-testid="delays">
          <h2 className="panel-title">
            <span>{t('delays')}</span>
            <Segmented size="small" aria-label={t('state')} value={state ?? ''} onChange={(next) => url.set({ state: next || null })} options={[{ value: '', label: t('allDelays') }, ...STATES.map((value) => ({ value, label: label('DelayState', value) }))]} />
          </h2>
          <Answer read={delays}>{({ projectDelays }) => <Delays delays={projectDelays} withProject />}</Answer>
        </section>
      </div>
    </Page>
  );
}

function Rule({ book }: { book: LightRuleBook }) {
  const t = useLightTexts();
  const may = useMay();
  const form = useOpenForm('rule');
  const { instant } = useFigures();
  const { current, versions } = book;
  const name = ({ number }: LightRule) => (number === 0 ? t('standard') : t('version', { number }));
  return (
    <section className="panel" data-testid="light-rule">
      <h2 className="panel-title"><span>{t('rule')} · {name(current)}</span>{may('light.rule') && <Button onClick={() => form.show('rule')}>{t('set')}</Button>}</h2>
      <Descriptions size="small" column={{ xs: 1, sm: 2, lg: 3 }} items={THRESHOLDS.map((threshold) => ({ key: threshold, label: t(threshold), children: current[threshold] }))} />
      {versions.length > 1 && (
        <Table<LightRule>
          size="small"
          rowKey="number"
          pagination={false}
          scroll={{ x: 'max-content' }}
          dataSource={versions}
          columns={[
            { key: 'number', title: t('versions'), render: (_, each) => name(each) },
            { key: 'thresholds', title: t('rule'), render: (_, each) => THRESHOLDS.map((threshold) => each[threshold]).join(' / ') },
            { key: 'reason', title: t('reason'), render: (_, { reason }) => reason },
            { key: 'by', title: t('by'), render: (_, { by, at }) => <>{by?.name} {at && instant(at)}</> },
          ]}
        />
      )}
      <RuleForm book={book} open={form.open === 'rule'} onClose={form.close} />
    </section>
  );
}
