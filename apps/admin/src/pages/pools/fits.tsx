import { Button, Popover, Segmented, Table, Tag } from 'antd';
import { Link } from 'react-router';
import type { Read } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { useMay } from '@/auth/session';
import { Answer } from '@/components/answer';
import { Nothing } from '@/components/nothing';
import { useCreate } from '@/components/use-create';
import { useRefusal } from '@/components/use-refusal';
import { useFigures } from '@/format/figures';
import type { FundsForProjectQuery } from '@/graphql/graphql';
import { usePoolTexts } from './locale';
import { IntroduceFromPool } from './pool.queries';

type FitsAnswer = NonNullable<FundsForProjectQuery['fundsForProject']>;
type Fit = FitsAnswer['nodes'][number];

interface FitsProps<Data> {
  read: Read<Data>;
  fitsOf: (data: Data) => FitsAnswer | null | undefined;
  /** Whether the project, or what is held against it, names the row. */
  shows: 'project' | 'pool';
  refused: boolean;
  onRefused: (refused: boolean) => void;
  /** Asks for more of them, up to {@link MOST_FITS}. */
  onMore: () => void;
}

/** No more than so many are worth reading. */
export const MOST_FITS = 100;

/** What fits with its score and the score's parts, or what does not and every reason why. */
export function Fits<Data>({ read, fitsOf, shows, refused, onRefused, onMore }: FitsProps<Data>) {
  const t = usePoolTexts();
  return (
    <Answer read={read}>
      {(data) => {
        const fits = fitsOf(data);
        if (!fits) return <Nothing title={t('notFound')} />;
        return (
          <>
            <Segmented
              size="small"
              style={{ marginBlockEnd: 8 }}
              value={refused ? 'refused' : 'fitting'}
              onChange={(value) => onRefused(value === 'refused')}
              options={[{ value: 'fitting', label: t('fitting', { count: fits.fitting }) }, { value: 'refused', label: t('notFitting', { count: fits.refused }) }]}
            />
            <FitTable fits={fits.nodes} shows={shows} refused={refused} />
            {fits.nodes.length < Math.min(MOST_FITS, refused ? fits.refused : fits.fitting) ? <Button type="link" loading={read.loading} onClick={onMore}>{t('moreFits', { shown: fits.nodes.length, all: refused ? fits.refused : fits.fitting })}</Button> : null}
          </>
        );
      }}
    </Answer>
  );
}

function FitTable({ fits, shows, refused }: { fits: Fit[]; shows: 'project' | 'pool'; refused: boolean }) {
  const t = usePoolTexts();
  const { money } = useFigures();
  const withMoney = fits.some(({ fund }) => fund);
  return (
    <Table<Fit>
      size="small"
      rowKey={({ project, fund, talent }) => (shows === 'project' ? project.id : (fund?.id ?? talent?.id ?? ''))}
      dataSource={fits}
      pagination={false}
      scroll={{ x: 'max-content' }}
      locale={{ emptyText: refused ? <Nothing title={t('noRefused')} /> : <Nothing title={t('noFits')} help={t('noFitsHelp')} /> }}
      columns={[
        { key: 'name', title: shows === 'project' ? t('project') : t('name'), width: 200, render: (_, fit) => <FitName fit={fit} shows={shows} /> },
        { key: 'score', title: t('score'), className: 'number', render: (_, fit) => <Score fit={fit} /> },
        ...(withMoney && !refused ? [{ key: 'can', title: t('canInvest'), className: 'number', render: (_: unknown, fit: Fit) => <>{money(fit.canInvest)}<div className="quiet">{t('need')} {money(fit.need)}</div></> }] : []),
        ...(refused ? [{ key: 'why', title: t('reason'), width: 320, render: (_: unknown, fit: Fit) => fit.obstacles.map(({ code, reason }) => <div key={code}>{reason}</div>) }] : []),
        { key: 'introduce', title: '', render: (_, fit) => <Introduce fit={fit} /> },
      ]}
    />
  );
}

function FitName({ fit, shows }: { fit: Fit; shows: 'project' | 'pool' }) {
  if (shows === 'project') return <Link to={`/projects/${fit.project.id}`}>{fit.project.name}</Link>;
  if (fit.fund) return <Link to={`/pools/funds/${fit.fund.id}`}>{fit.fund.name}</Link>;
  return fit.talent ? <Link to={`/pools/talents/${fit.talent.id}`}>{fit.talent.name}</Link> : null;
}

/** A score that explains itself. */
function Score({ fit }: { fit: Fit }) {
  const t = usePoolTexts();
  const factors = (
    <Table
      size="small"
      rowKey="code"
      pagination={false}
      dataSource={fit.factors}
      columns={[
        { title: t('factor'), dataIndex: 'label' },
        { title: t('points'), className: 'number', render: (_, { points, most }) => `${points} / ${most}` },
        { title: t('reason'), dataIndex: 'reason', width: 300 },
      ]}
    />
  );
  return (
    <Popover title={t('score')} content={factors} trigger="click">
      <Button type="link" size="small">{fit.score}</Button>
    </Popover>
  );
}

function Introduce({ fit }: { fit: Fit }) {
  const t = usePoolTexts();
  const may = useMay();
  const refuse = useRefusal();
  const { label } = useLabels();
  const create = useCreate(IntroduceFromPool);
  if (fit.match) return <Tag color="processing">{label('MatchState', fit.match.state)}</Tag>;
  if (!may('pool.match')) return null;
  const introduce = async () => {
    const { error } = await create({ projectId: fit.project.id, input: { fundId: fit.fund?.id, talentId: fit.talent?.id } });
    if (error) refuse(error);
  };
  return <Button size="small" onClick={() => void introduce()}>{t('introduce')}</Button>;
}
