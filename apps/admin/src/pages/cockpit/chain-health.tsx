import { WarningFilled } from '@ant-design/icons';
import { Table, Tooltip } from 'antd';
import { Link } from 'react-router';
import { useLabels } from '@/auth/labels';
import { Nothing } from '@/components/nothing';
import { compareAmounts, useFigures } from '@/format/figures';
import { HealthBar } from '@/pages/chains/health-bar';
import { STRENGTH_COLOURS, STRENGTHS } from '@/pages/chains/map/strength-marks';
import type { Cockpit } from './cockpit.queries';
import { useCockpitTexts } from './texts';

type Health = Cockpit['chains'][number];

/** Every chain with how many of its nodes are strong, adequate, weak and missing, its projects, and what it lacks in people. */
export function ChainHealth({ chains }: { chains: Health[] }) {
  const t = useCockpitTexts();
  const { label } = useLabels();
  const { money } = useFigures();
  return (
    <section className="panel">
      <h2 className="panel-title">
        <span>{t('chains')}</span>
        <span className="strength-key">
          {STRENGTHS.map((strength) => (
            <span key={strength}><i style={{ background: STRENGTH_COLOURS[strength].fill }} />{label('Strength', strength)}</span>
          ))}
        </span>
      </h2>
      <Table
        size="small"
        pagination={false}
        rowKey={(health) => health.chain.id}
        dataSource={chains}
        scroll={{ x: 'max-content' }}
        locale={{ emptyText: <Nothing title={t('noChains')} help={t('noChainsHelp')} /> }}
        columns={[
          {
            key: 'chain', title: t('chain'),
            render: (_, health) => (
              <>
                <Link to={`/chains/${health.chain.id}`}>{health.chain.name}</Link>{' '}
                {health.flags.length > 0 ? (
                  <Tooltip title={health.flags.map((flag) => flag.message).join('；')}>
                    <WarningFilled style={{ color: '#d99a16' }} aria-label={health.flags.map((flag) => flag.message).join('；')} />
                  </Tooltip>
                ) : null}
              </>
            ),
          },
          { key: 'leader', title: t('leader'), render: (_, health) => health.leader?.name ?? '—' },
          { key: 'strength', title: t('strength'), width: 200, render: (_, health) => <HealthBar health={health} /> },
          { key: 'projects', title: t('projects'), className: 'number', sorter: (one, other) => one.projects - other.projects, render: (_, health) => <Link to={`/projects?chain=${health.chain.id}`}>{health.projects}</Link> },
          { key: 'contracted', title: t('contracted'), className: 'number', sorter: (one, other) => compareAmounts(one.contractedInvestment, other.contractedInvestment), render: (_, health) => money(health.contractedInvestment) },
        ]}
      />
    </section>
  );
}
