import { Button, Segmented, Space, Table, Tag } from 'antd';
import { Link } from 'react-router';
import { useRead } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { useMay } from '@/auth/session';
import { Answer } from '@/components/answer';
import { HistoryButton } from '@/components/history';
import { Nothing } from '@/components/nothing';
import { Page } from '@/components/page';
import { useUrlState } from '@/components/use-url-state';
import { NONE, useFigures } from '@/format/figures';
import { ActForm, ACTS, type Act } from './act-forms';
import { type Referral, ReferralsQuery, type ReferralTotal } from './referral.queries';
import { useReferralTexts } from './texts';

const SIDES = ['SENDER', 'RECEIVER'] as const;
const COLOURS = { OFFERED: 'gold', AGREED: 'cyan', TAKEN_UP: 'blue', REFUSED: 'default', WITHDRAWN: 'default' } as const;

/** Projects referred to other zones and by them: what waits, what was agreed, and what is credited to whom. */
export function ReferralsPage() {
  const t = useReferralTexts();
  const url = useUrlState<'side' | 'act' | 'referral'>();
  const side = SIDES.find((each) => each === url.get('side')) ?? null;
  const read = useRead(ReferralsQuery, { side, state: null, projectId: null });
  const act = ACTS.find((each) => each === url.get('act')) ?? null;
  return (
    <Page title={t('title')} lead={t('lead')}>
      <div className="filters">
        <Segmented aria-label={t('side')} value={side ?? 'ALL'} onChange={(next) => url.set({ side: next === 'ALL' ? null : next })} options={[{ value: 'ALL', label: t('all') }, ...SIDES.map((value) => ({ value, label: t(value) }))]} />
      </div>
      <Answer read={read}>
        {({ referrals: { referrals, totals, definition } }) => {
          const chosen = referrals.find(({ id }) => id === url.get('referral')) ?? null;
          return (
            <div className="stack">
              {totals.some((total) => total.referrals > 0) && <Totals totals={totals} definition={definition} />}
              {referrals.length === 0 ? <Nothing title={t('emptyTitle')} help={t('emptyHelp')} /> : <List referrals={referrals} onAct={(next, { id }) => url.set({ act: next, referral: id })} />}
              {chosen && act && chosen.acts.includes(act) && <ActForm act={act} referral={chosen} onClose={() => url.set({ act: null, referral: null })} />}
            </div>
          );
        }}
      </Answer>
    </Page>
  );
}

function Totals({ totals, definition }: { totals: ReferralTotal[]; definition: string }) {
  const t = useReferralTexts();
  const { money } = useFigures();
  return (
    <section className="panel" data-testid="referral-totals">
      <h2 className="panel-title">{t('totals')}</h2>
      <Table<ReferralTotal>
        size="small"
        rowKey="side"
        pagination={false}
        scroll={{ x: 'max-content' }}
        dataSource={totals}
        columns={[
          { title: t('side'), key: 'side', render: (_, { side }) => t(side) },
          { title: t('referrals'), dataIndex: 'referrals', className: 'number' },
          { title: t('takenUp'), dataIndex: 'takenUp', className: 'number' },
          { title: t('signed'), dataIndex: 'signed', className: 'number' },
          { title: t('full'), key: 'full', className: 'number', render: (_, { investment }) => money(investment) },
          { title: t('credit'), key: 'credit', className: 'number', render: (_, { credit }) => money(credit) },
        ]}
      />
      <p className="quiet">{definition}</p>
    </section>
  );
}

function List({ referrals, onAct }: { referrals: Referral[]; onAct: (act: Act, referral: Referral) => void }) {
  const t = useReferralTexts();
  const may = useMay();
  const { label } = useLabels();
  const { money, number, date } = useFigures();
  return (
    <section className="panel" data-testid="referrals">
      <Table<Referral>
        size="small"
        rowKey="id"
        pagination={{ pageSize: 20, hideOnSinglePage: true }}
        scroll={{ x: 'max-content' }}
        dataSource={referrals}
        columns={[
          { title: t('project'), key: 'project', render: (_, { project, name, investor, content }) => <div style={{ maxWidth: 240 }}>{project ? <Link to={`/projects/${project.id}`}>{project.name}</Link> : name}<div className="quiet">{[investor, content].filter(Boolean).join(' · ')}</div></div> },
          { title: t('otherZone'), key: 'zone', render: (_, { otherZone, side, offeredOn, contact }) => <div style={{ maxWidth: 220 }}>{otherZone}<div className="quiet">{t(side)} · {date(offeredOn)} · {contact}</div></div> },
          { title: t('investment'), key: 'investment', className: 'number', render: (_, { totalInvestment }) => money(totalInvestment) },
          {
            title: t('split'), key: 'split',
            render: (_, { agreedShare, proposedShare, proposedBy }) => (
              <>
                {agreedShare != null && <div>{t('agreed', { share: number(agreedShare, 2) })}</div>}
                {proposedShare != null && proposedBy && <div className="secondary">{t('proposed', { by: label('ReferralSide', proposedBy), share: number(proposedShare, 2) })}</div>}
                {agreedShare == null && proposedShare == null && NONE}
              </>
            ),
          },
          {
            title: t('state'), key: 'state',
            render: (_, referral) => (
              <div style={{ maxWidth: 300 }}>
                <Tag color={COLOURS[referral.state]}>{label('ReferralState', referral.state)}</Tag>
                {referral.waits && <Tag color="red">{t('waits')}</Tag>}
                {referral.reason && <div className="quiet">{referral.reason}</div>}
                <Space wrap size={4}>
                  {may('referral.decide') && ACTS.filter((each) => referral.acts.includes(each)).map((each) => <Button key={each} size="small" type={each === 'agree' || each === 'take_up' ? 'primary' : 'default'} onClick={() => onAct(each, referral)}>{t(each)}</Button>)}
                  <HistoryButton entity="referral" rowId={referral.id} labelOf={(field) => (HISTORY.find((each) => each === field) ? t(`history.${field as (typeof HISTORY)[number]}`) : field)} />
                </Space>
              </div>
            ),
          },
          { title: t('progress'), key: 'progress', render: (_, { stage, sideState, signedOn }) => (stage ? <>{label('Stage', stage)}{sideState && sideState !== 'ACTIVE' && <Tag color="warning">{label('SideState', sideState)}</Tag>}{signedOn && <div className="quiet">{date(signedOn)}</div>}</> : NONE) },
          { title: t('credit'), key: 'credit', className: 'number', render: (_, { ownCredit, creditedInvestment }) => (ownCredit == null ? NONE : <>{money(ownCredit)}<div className="quiet">{t('ofInvestment', { amount: money(creditedInvestment) })}</div></>) },
        ]}
      />
    </section>
  );
}

/** What the columns of a referral are called in its history. */
const HISTORY = ['side', 'state', 'proposedShare', 'proposedBy', 'agreedShare', 'reason', 'projectId'] as const;
