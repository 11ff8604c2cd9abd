import { EditOutlined, EyeOutlined } from '@ant-design/icons';
import { Button, Descriptions, Tag } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useRead, useWrite } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { useMay } from '@/auth/session';
import { Answer } from '@/components/answer';
import { NotFound } from '@/components/error-boundary';
import { HistoryButton } from '@/components/history';
import { Page } from '@/components/page';
import { RevealModal, useRevealTexts } from '@/components/reveal-modal';
import { useUrlState } from '@/components/use-url-state';
import { useFigures } from '@/format/figures';
import { Fits, MOST_FITS } from './fits';
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
  const revealText = useRevealTexts();
  const may = useMay();
  const [reveal] = useWrite(RevealTalent);
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
          {isSupply && !revealed && may('contact.reveal') ? <Button icon={<EyeOutlined />} onClick={() => setOpen('reveal')}>{revealText('open')}</Button> : null}
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
      {open === 'reveal' ? (
        <RevealModal name={talent.name} reveal={(reason) => reveal({ id: talent.id, reason })} onRevealed={({ revealTalent }) => setRevealed(revealTalent)} onClose={() => setOpen(null)} />
      ) : null}
    </Page>
  );
}

function Fitting({ talentId }: { talentId: string }) {
  const t = usePoolTexts();
  const url = useUrlState<'refused'>();
  const refused = url.get('refused') === 'true';
  const [first, setFirst] = useState(20);
  const read = useRead(ProjectsForTalentQuery, { talentId, first, refused });
  return (
    <>
      <section className="panel">
        <h2 className="panel-title">{t('fittingProjects')}</h2>
        <Fits read={read} fitsOf={(data) => data.projectsForTalent} shows="project" refused={refused} onRefused={(next) => url.set({ refused: next ? 'true' : null })} onMore={() => setFirst(MOST_FITS)} />
      </section>
      <section className="panel">
        <h2 className="panel-title">{t('matches')}</h2>
        <Matches of={{ talentId }} />
      </section>
    </>
  );
}
