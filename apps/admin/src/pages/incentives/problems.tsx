import { Table, Tag } from 'antd';
import { Link } from 'react-router';
import { useRead } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { Answer } from '@/components/answer';
import { ChainFilter } from '@/components/chain-filter';
import { Nothing } from '@/components/nothing';
import { useUrlState } from '@/components/use-url-state';
import { type Problem, ProblemsQuery } from './incentive.queries';
import { useIncentiveTexts } from './locale';

/** What is wrong with promises: of all projects, or of a chain's. */
export function Problems() {
  const t = useIncentiveTexts();
  const url = useUrlState<'chainId'>();
  const chainId = url.get('chainId');
  const read = useRead(ProblemsQuery, { chainId });
  return (
    <>
      <div className="filters"><ChainFilter name={t('chain')} value={chainId ?? undefined} onChange={(next) => url.set({ chainId: next })} /></div>
      <p className="secondary">{t('problemsHelp')}</p>
      <Answer read={read}>{({ incentiveProblems }) => <ProblemTable problems={incentiveProblems} withProject />}</Answer>
    </>
  );
}

export function ProblemTable({ problems, withProject = false }: { problems: readonly Problem[]; withProject?: boolean }) {
  const t = useIncentiveTexts();
  const { label } = useLabels();
  return (
    <Table<Problem>
      size="small"
      rowKey={(problem) => `${problem.kind} ${problem.text}`}
      pagination={false}
      dataSource={[...problems]}
      locale={{ emptyText: <Nothing title={t('noProblems')} /> }}
      columns={[
        { title: t('problem'), width: 160, render: (_, { kind, excepted }) => <><Tag color={excepted ? 'orange' : 'red'}>{label('IncentiveProblemKind', kind)}</Tag>{excepted ? <Tag>{t('exception')}</Tag> : null}</> },
        ...(withProject ? [{ title: t('project'), width: 200, render: (_: unknown, { project }: Problem) => <Link to={`/projects/${project.id}`}>{project.name}</Link> }] : []),
        { title: t('why'), dataIndex: 'text' },
        { title: '', width: 160, render: (_, { grantIds }) => grantIds.map((id, index) => <div key={id}><Link to={`/incentives/grants/${id}`}>{t('openGrant', { number: index + 1 })}</Link></div>) },
      ]}
    />
  );
}
