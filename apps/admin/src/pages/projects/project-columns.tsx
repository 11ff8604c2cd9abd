import { Tag } from 'antd';
import { Link } from 'react-router';
import { useLabels } from '@/auth/labels';
import { AsGiven } from '@/components/as-given';
import { Light } from '@/components/light';
import type { ListColumn } from '@/components/lists/columns';
import { NONE, useFigures } from '@/format/figures';
import type { BoardSort, ProjectRowsQuery } from '@/graphql/graphql';
import { MilestoneDue } from './board/milestone-due';
import { useProjectTexts } from './locale';

export type ProjectRow = ProjectRowsQuery['board']['nodes'][number];
type Column = ListColumn<ProjectRow, BoardSort>;

/** Every column of the project list. */
export function useProjectColumns(): Column[] {
  const t = useProjectTexts();
  const { label } = useLabels();
  const { money, area, date, instant } = useFigures();
  const words = (key: 'investor' | 'leadSource' | 'content' | 'nextStep' | 'progress' | 'problem' | 'coordination' | 'remark', exported: string = key): Column => ({
    key, title: t(key), exports: [exported], optional: true, width: 220, render: (_, card) => card[key] ?? NONE,
  });
  const amount = (key: 'fixedInvestment' | 'fundsArrived' | 'landArea' | 'factoryArea', write: (value: string | null | undefined) => string): Column => ({
    key, title: t(key), exports: [key, 'asGiven'], optional: true, className: 'number', render: (_, card) => <>{write(card[key])}<AsGiven figures={card.givenFigures} field={key} /></>,
  });
  const day = (key: 'firstContactOn' | 'signedOn' | 'lastProgressOn'): Column => ({ key, title: t(key), exports: [key], optional: true, render: (_, card) => date(card[key]) });
  return [
    { title: t('name'), key: 'name', exports: ['projectName', 'code'], fixed: 'left', sorts: { ascend: 'NAME_ASC' }, render: (_, card) => <><Link to={`/projects/${card.id}`}>{card.name}</Link><div className="quiet">{card.code}</div></> },
    { title: t('light'), key: 'light', exports: ['light'], render: (_, card) => <Light value={card.light} /> },
    {
      title: t('stage'), key: 'stage', exports: ['stage', 'sideState', 'byException'], sorts: { ascend: 'STAGE_ASC' },
      render: (_, card) => <>{label('Stage', card.stage)} {card.sideState !== 'ACTIVE' && <Tag>{label('SideState', card.sideState)}</Tag>}{card.byException && <Tag color="purple">{t('byException')}</Tag>}</>,
    },
    { title: t('company'), key: 'company', exports: ['company'], render: (_, { company }) => (company ? <Link to={`/companies/${company.id}`}>{company.shortName ?? company.name}</Link> : NONE) },
    { title: t('projectNode'), key: 'node', exports: ['chain', 'node'], render: (_, { chain, node }) => (chain ? <>{chain.name}<div className="quiet">{node?.name}</div></> : NONE) },
    { title: t('totalInvestment'), key: 'investment', exports: ['totalInvestment', 'asGiven'], className: 'number', sorts: { descend: 'INVESTMENT_DESC' }, render: (_, card) => <>{money(card.totalInvestment)}<AsGiven figures={card.givenFigures} field="totalInvestment" /></> },
    { title: t('owner'), key: 'owner', exports: ['person'], render: (_, card) => card.owner?.name ?? NONE },
    { title: t('milestone'), key: 'milestone', exports: ['nextMilestone', 'nextMilestoneOn'], render: (_, card) => <MilestoneDue milestone={card.nextMilestone} /> },
    { title: t('lastContactOn'), key: 'contact', exports: ['lastContactOn'], sorts: { ascend: 'LAST_CONTACT_ASC' }, render: (_, card) => date(card.lastContactOn) },
    { title: t('nextStepOn'), key: 'next', exports: ['nextStepOn'], render: (_, card) => date(card.nextStepOn) },
    words('nextStep'),
    words('investor'),
    { title: t('office'), key: 'office', exports: ['office'], optional: true, render: (_, card) => card.office?.name ?? NONE },
    { title: t('leader'), key: 'leader', exports: ['linkedLeader'], optional: true, render: (_, card) => card.leader?.name ?? NONE },
    amount('fixedInvestment', money),
    amount('fundsArrived', money),
    amount('landArea', (value) => area(value, 'mu')),
    amount('factoryArea', (value) => area(value, 'm2')),
    { title: t('jobs'), key: 'jobs', exports: ['jobs'], optional: true, className: 'number', render: (_, card) => card.jobs ?? NONE },
    { title: t('industryCodes'), key: 'industryCodes', exports: ['industryCodes'], optional: true, width: 160, render: (_, card) => card.industryCodes.join('、') || NONE },
    { title: t('channel'), key: 'channel', exports: ['channel'], optional: true, render: (_, card) => label('Channel', card.channel) },
    words('leadSource'),
    words('content'),
    day('firstContactOn'),
    day('signedOn'),
    day('lastProgressOn'),
    words('progress', 'projectProgress'),
    words('problem'),
    words('coordination'),
    words('remark'),
    { title: t('updatedAt'), key: 'updatedAt', exports: ['updatedAt'], optional: true, sorts: { descend: 'UPDATED_DESC' }, render: (_, card) => instant(card.updatedAt) },
  ];
}
