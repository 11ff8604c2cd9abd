import { Alert, App, Button, Form, Input, Segmented, Space, Table, Tag } from 'antd';
import { Link } from 'react-router';
import { useRead, useWrite } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { useMay } from '@/auth/session';
import { Answer } from '@/components/answer';
import { FormDialog } from '@/components/form-dialog';
import { HistoryButton } from '@/components/history';
import { Nothing } from '@/components/nothing';
import { Page } from '@/components/page';
import { useRefusal } from '@/components/use-refusal';
import { useUrlState } from '@/components/use-url-state';
import { NONE, useFigures } from '@/format/figures';
import type { FamilyState } from '@/graphql/graphql';
import { DecideForm } from './decide-form';
import { FamiliesQuery, type Family, FindFamilies, RefuseFamily } from './family.queries';
import { useFamilyTexts } from './texts';

const STATES = ['PROPOSED', 'CONFIRMED', 'REFUSED'] as const satisfies readonly FamilyState[];

/** Projects that are one investment: those proposed, and what people said of them. */
export function FamiliesPage() {
  const t = useFamilyTexts();
  const may = useMay();
  const { label } = useLabels();
  const { message } = App.useApp();
  const refuse = useRefusal();
  const url = useUrlState<'state' | 'project' | 'form' | 'family'>();
  const projectId = url.get('project');
  const state = STATES.find((each) => each === url.get('state')) ?? (projectId ? null : 'PROPOSED');
  const read = useRead(FamiliesQuery, { state, projectId });
  const [find, finding] = useWrite(FindFamilies);
  const decides = may('project.family');

  const look = async () => {
    const { data, error } = await find({});
    if (error) refuse(error);
    else if (data) void message.success(data.findProjectFamilies > 0 ? t('found', { count: data.findProjectFamilies }) : t('foundNone'));
  };
  const show = (form: 'decide' | 'refuse' | 'new', family?: Family) => url.set({ form, family: family?.id ?? null });
  const close = () => url.set({ form: null, family: null });
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={decides && (
        <>
          <Button onClick={() => show('new')}>{t('create')}</Button>
          <Button type="primary" loading={finding} onClick={() => void look()} data-testid="find-families">{t('find')}</Button>
        </>
      )}
    >
      {projectId ? <p><Link to="/projects/families">{t('all')}</Link></p> : (
        <div className="filters"><Segmented aria-label={t('state')} value={state ?? 'PROPOSED'} onChange={(next) => url.set({ state: next === 'PROPOSED' ? null : next })} options={STATES.map((value) => ({ value, label: label('FamilyState', value) }))} /></div>
      )}
      <Answer read={read}>
        {({ projectFamilies }) => {
          const chosen = projectFamilies.find(({ id }) => id === url.get('family')) ?? null;
          return (
            <div className="stack">
              {projectFamilies.length === 0 && <Nothing title={t('emptyTitle')} help={t('emptyHelp')} />}
              {projectFamilies.map((family) => <FamilyPanel key={family.id} family={family} onDecide={decides ? () => show('decide', family) : null} onRefuse={decides ? () => show('refuse', family) : null} />)}
              <DecideForm family={url.get('form') === 'decide' ? chosen : null} open={url.get('form') === 'new' || (url.get('form') === 'decide' && chosen !== null)} onClose={close} />
              {chosen && <RefuseForm family={chosen} open={url.get('form') === 'refuse'} onClose={close} />}
            </div>
          );
        }}
      </Answer>
    </Page>
  );
}

/** What the columns of a family are called in its history. */
const FIELDS = { state: 'state', signs: 'signs', reason: 'reason', decidedById: 'decidedBy', decidedAt: 'decidedAt' } as const;

type Member = Family['members'][number];

function FamilyPanel({ family, onDecide, onRefuse }: { family: Family; onDecide: (() => void) | null; onRefuse: (() => void) | null }) {
  const t = useFamilyTexts();
  const { label } = useLabels();
  const { money, instant } = useFigures();
  return (
    <section className="panel" data-testid="family">
      <h2 className="panel-title">
        <Space wrap>
          <Tag color={family.state === 'CONFIRMED' ? 'blue' : family.state === 'REFUSED' ? 'default' : 'gold'}>{label('FamilyState', family.state)}</Tag>
          <span className="secondary">{t('signs')}</span>
          {family.signs.length > 0 ? family.signs.map((sign) => <Tag key={sign}>{label('FamilySign', sign)}</Tag>) : <span className="secondary">{t('byPeople')}</span>}
        </Space>
        <Space wrap>
          <HistoryButton entity="project_family" rowId={family.id} labelOf={(field) => (field in FIELDS ? t(FIELDS[field as keyof typeof FIELDS]) : field)} />
          {onRefuse && family.state !== 'REFUSED' && <Button size="small" onClick={onRefuse}>{t('refuse')}</Button>}
          {onDecide && <Button size="small" type="primary" onClick={onDecide}>{t(family.state === 'CONFIRMED' ? 'change' : 'confirm')}</Button>}
        </Space>
      </h2>
      {family.countedLeft && <Alert type="warning" showIcon title={t('countedLeft')} style={{ marginBlockEnd: 8 }} />}
      <Table<Member>
        size="small"
        rowKey={({ project }) => project.id}
        dataSource={family.members}
        pagination={false}
        scroll={{ x: 'max-content' }}
        columns={[
          { key: 'project', title: t('project'), render: (_, { project }) => <Link to={`/projects/${project.id}`}>{project.code} {project.name}</Link> },
          { key: 'investor', title: t('investor'), render: (_, { investor }) => investor ?? NONE },
          { key: 'stage', title: t('stage'), render: (_, { stage, sideState }) => <>{label('Stage', stage)}{sideState !== 'ACTIVE' && <Tag color="warning">{label('SideState', sideState)}</Tag>}</> },
          { key: 'signedOn', title: t('signedOn'), render: (_, { signedOn }) => signedOn ?? NONE },
          { key: 'investment', title: t('investment'), align: 'right', render: (_, { totalInvestment }) => money(totalInvestment) },
          { key: 'role', title: t('role'), render: (_, { role, increment }) => <>{label('FamilyRole', role)}{increment !== null && ` ${money(increment)}`}</> },
        ]}
      />
      {family.decidedAt && <p className="secondary">{t('decided', { name: family.decidedBy?.name ?? '', at: instant(family.decidedAt) })}{family.reason && ` · ${family.reason}`}</p>}
    </section>
  );
}

function RefuseForm({ family, open, onClose }: { family: Family; open: boolean; onClose: () => void }) {
  const t = useFamilyTexts();
  const [refuseFamily] = useWrite(RefuseFamily);
  return (
    <FormDialog<{ reason: string }>
      open={open}
      title={t('refuse')}
      initial={{}}
      save={({ reason }, overVersion) => refuseFamily({ id: family.id, version: overVersion ?? family.version, reason })}
      saved={t('refused')}
      submitText={t('refuse')}
      onClose={onClose}
    >
      <p className="secondary">{t('refuseHelp')}</p>
      <Form.Item name="reason" label={t('reason')} rules={[{ required: true, whitespace: true, message: t('required') }]}><Input.TextArea rows={2} maxLength={500} /></Form.Item>
    </FormDialog>
  );
}
