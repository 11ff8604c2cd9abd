import { EditOutlined, EyeOutlined } from '@ant-design/icons';
import { Alert, Button, Descriptions, Form, Input, Modal, Tag } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useRead, useWrite } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { useMay } from '@/auth/session';
import { Answer } from '@/components/answer';
import { NotFound } from '@/components/error-boundary';
import { HistoryButton } from '@/components/history';
import { Page } from '@/components/page';
import { useRefusal } from '@/components/use-refusal';
import { useUrlState } from '@/components/use-url-state';
import { useFigures } from '@/format/figures';
import { useShellTexts } from '@/locales/shell';
import { Fits } from './fits';
import { usePoolTexts } from './locale';
import { Matches } from './matches';
import { ProjectsForTalentQuery, RevealTalent, type Talent, TalentQuery } from './pool.queries';
import { TalentForm } from './talent-form';

/** One entry of the talent pool: who, what for, which projects fit, what was introduced. */
export function TalentPage() {
  const { id = '' } = useParams();
  const read = useRead(TalentQuery, { id });
  return <Answer read={read}>{({ talent }) => (talent ? <Shown talent={talent} /> : <NotFound />)}</Answer>;
}

type Details = Pick<Talent, 'name' | 'phone' | 'email'>;

function Shown({ talent }: { talent: Talent }) {
  const t = usePoolTexts();
  const may = useMay();
  const { label } = useLabels();
  const { date } = useFigures();
  const [open, setOpen] = useState<'edit' | 'reveal' | null>(null);
  const [revealed, setRevealed] = useState<Details | null>(null);
  const shown = revealed ?? talent;
  const isSupply = talent.side === 'SUPPLY';
  const contact = [shown.phone, shown.email].filter(Boolean).join(' · ') || '—';
  return (
    <Page
      title={shown.name}
      tags={<><Tag color={isSupply ? 'green' : 'blue'}>{label('TalentSide', talent.side)}</Tag><Tag>{label('TalentLevel', talent.level)}</Tag>{talent.active ? null : <Tag>{t('inactive')}</Tag>}</>}
      lead={talent.organisation}
      actions={
        <>
          <HistoryButton entity="talent" rowId={talent.id} labelOf={(field) => field} />
          {isSupply && !revealed && may('contact.reveal') ? <Button icon={<EyeOutlined />} onClick={() => setOpen('reveal')}>{t('reveal')}</Button> : null}
          {may('pool.edit') ? <Button type="primary" icon={<EditOutlined />} onClick={() => setOpen('edit')}>{t('editTalent')}</Button> : null}
        </>
      }
    >
      <section className="panel">
        <h2 className="panel-title">{t('facts')}</h2>
        <Descriptions
          size="small"
          column={{ xs: 1, md: 3 }}
          items={[
            { key: 'form', label: t('form'), children: `${label('TalentForm', talent.form)} · ${talent.headcount}` },
            { key: 'specialties', label: t('specialties'), children: talent.specialties.map((each) => <Tag key={each}>{each}</Tag>) },
            { key: 'chains', label: t('chains'), children: talent.chains.length === 0 ? '—' : talent.chains.map(({ id, name }) => <Tag key={id}>{name}</Tag>) },
            { key: 'codes', label: t('industryCodes'), children: talent.industryCodes.join('、') || '—' },
            ...(isSupply
              ? [
                  { key: 'contact', label: t('phone'), children: contact },
                  { key: 'available', label: t('availableFrom'), children: date(talent.availableFrom) },
                  { key: 'until', label: t('availableUntil'), children: date(talent.availableUntil) },
                  { key: 'placed', label: t('placedWith'), children: talent.placedWith ? <Link to={`/projects/${talent.placedWith.id}`}>{talent.placedWith.name}</Link> : '—' },
                ]
              : [
                  { key: 'project', label: t('project'), children: talent.project ? <Link to={`/projects/${talent.project.id}`}>{talent.project.name}</Link> : '—' },
                  { key: 'company', label: t('company'), children: talent.company ? <Link to={`/companies/${talent.company.id}`}>{talent.company.name}</Link> : '—' },
                ]),
            { key: 'owner', label: t('owner'), children: talent.owner?.name ?? '—' },
            { key: 'remark', label: t('remark'), children: <span className="prewrap">{talent.remark ?? '—'}</span> },
          ]}
        />
      </section>
      {isSupply ? <Fitting talentId={talent.id} /> : null}
      {open === 'edit' ? <TalentForm talent={talent} onClose={() => setOpen(null)} /> : null}
      {open === 'reveal' ? <Reveal talent={talent} onClose={() => setOpen(null)} onRevealed={setRevealed} /> : null}
    </Page>
  );
}

function Fitting({ talentId }: { talentId: string }) {
  const t = usePoolTexts();
  const url = useUrlState<'refused'>();
  const refused = url.get('refused') === 'true';
  const read = useRead(ProjectsForTalentQuery, { talentId, first: 20, refused });
  return (
    <>
      <section className="panel">
        <h2 className="panel-title">{t('fittingProjects')}</h2>
        <Fits read={read} fitsOf={(data) => data.projectsForTalent} shows="project" refused={refused} onRefused={(next) => url.set({ refused: next ? 'true' : null })} />
      </section>
      <section className="panel">
        <h2 className="panel-title">{t('matches')}</h2>
        <Matches of={{ talentId }} />
      </section>
    </>
  );
}

function Reveal({ talent, onClose, onRevealed }: { talent: Talent; onClose: () => void; onRevealed: (details: Details) => void }) {
  const t = usePoolTexts();
  const shell = useShellTexts();
  const refuse = useRefusal();
  const [form] = Form.useForm<{ reason: string }>();
  const [reveal, pending] = useWrite(RevealTalent);
  const submit = async ({ reason }: { reason: string }) => {
    const { data, error } = await reveal({ id: talent.id, reason });
    if (error) return refuse(error, form);
    onRevealed(data.revealTalent);
    onClose();
  };
  return (
    <Modal open title={`${t('revealTitle')} · ${talent.name}`} okText={t('show')} cancelText={shell('cancel')} confirmLoading={pending} onOk={form.submit} onCancel={onClose}>
      <Alert type="info" title={t('revealHelp')} style={{ marginBottom: 12 }} />
      <Form form={form} layout="vertical" onFinish={(entered) => void submit(entered)}>
        <Form.Item name="reason" label={t('revealReason')} rules={[{ required: true, whitespace: true, message: t('required') }]}><Input autoFocus maxLength={200} /></Form.Item>
      </Form>
    </Modal>
  );
}
