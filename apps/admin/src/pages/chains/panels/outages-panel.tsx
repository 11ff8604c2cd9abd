import { Button, Segmented, Table, Tag } from 'antd';
import { Link } from 'react-router';
import { useRead } from '@/api/reading';
import { Answer } from '@/components/answer';
import { Nothing } from '@/components/nothing';
import { useUrlState } from '@/components/use-url-state';
import { compareAmounts, useFigures } from '@/format/figures';
import type { GapAnalysisQuery as Analysis } from '@/graphql/graphql';
import type { PanelProps } from '../chain-map.types';
import { GapAnalysisQuery, SupplyOutageQuery } from './panels.queries';
import { SupplyWay } from './supply-way';
import { usePanelTexts } from './texts';

type Risk = NonNullable<Analysis['gapAnalysis']>['companyRisks'][number] | NonNullable<Analysis['gapAnalysis']>['nodeRisks'][number];
const BY = ['companies', 'nodes'] as const;

/** Whose stop cuts others off, gravest first; one that is opened shows who is cut off and by which way. Both are in the address. */
export function OutagesPanel({ chain, onOpen }: PanelProps) {
  const t = usePanelTexts();
  const { money } = useFigures();
  const url = useUrlState<'stops' | 'stop'>();
  const by = BY.find((each) => each === url.get('stops')) ?? 'companies';
  const opened = url.get('stop');
  const read = useRead(GapAnalysisQuery, { chainId: chain.id });
  const right = { align: 'right' } as const;
  return (
    <Answer read={read}>
      {({ gapAnalysis }) => (
        <>
          <p className="secondary">{gapAnalysis?.outageRule}</p>
          <Segmented value={by} onChange={(stops) => url.set({ stops, stop: null })} options={BY.map((value) => ({ value, label: t(value === 'companies' ? 'ifCompanyStops' : 'ifNodeStops') }))} />
          <Table<Risk>
            data-testid="risk-table"
            size="small"
            rowKey={idOf}
            pagination={false}
            dataSource={(by === 'companies' ? gapAnalysis?.companyRisks : gapAnalysis?.nodeRisks) ?? []}
            locale={{ emptyText: <Nothing title={t('noRisks')} help={t('noRisksHelp')} /> }}
            expandable={{
              expandedRowKeys: opened ? [opened] : [],
              onExpand: (open, risk) => url.set({ stop: open ? idOf(risk) : null }),
              expandedRowRender: (risk) => <OutageDetail chainId={chain.id} risk={risk} onOpen={onOpen} />,
            }}
            columns={[
              { title: t('rank'), dataIndex: 'rank', ...right },
              { title: t('whoStops'), key: 'who', render: (_, risk) => <Who risk={risk} onOpen={onOpen} /> },
              { title: t('cutCompanies'), key: 'companies', ...right, sorter: (a, b) => a.cutCompanies - b.cutCompanies, render: (_, risk) => risk.cutCompanies },
              { title: t('cutOutput'), key: 'output', ...right, sorter: (a, b) => compareAmounts(a.cutOutput, b.cutOutput), render: (_, risk) => money(risk.cutOutput) },
            ]}
          />
        </>
      )}
    </Answer>
  );
}

function idOf(risk: Risk): string {
  return 'company' in risk ? risk.company!.id : risk.node!.id;
}

function Who({ risk, onOpen }: { risk: Risk; onOpen: (nodeId: string) => void }) {
  if ('company' in risk) return <Link className="panel-name" to={`/companies/${risk.company!.id}`}>{risk.company!.shortName ?? risk.company!.name}</Link>;
  return <Button type="link" size="small" className="panel-link panel-name" onClick={() => onOpen(risk.node!.id)}>{risk.node!.name}</Button>;
}

function OutageDetail({ chainId, risk, onOpen }: { chainId: string; risk: Risk; onOpen: (nodeId: string) => void }) {
  const t = usePanelTexts();
  const { money } = useFigures();
  const read = useRead(SupplyOutageQuery, { chainId, companyIds: 'company' in risk ? [risk.company!.id] : [], nodeIds: 'company' in risk ? [] : [risk.node!.id] });
  return (
    <Answer read={read}>
      {({ supplyOutage }) => supplyOutage && (
        <div className="panel-detail">
          <div>{supplyOutage.text}</div>
          <ul className="panel-list">
            {supplyOutage.cuts.map((cut) => (
              <li key={cut.node.id} className="panel-row">
                <SupplyWay nodes={cut.path} onOpen={onOpen} />
                {cut.alone && <Tag color="volcano">{t('alone')}</Tag>}
                <div className="quiet">
                  {cut.companies.map(({ company, output }) => <span key={company.id} className="cut-company"><Link to={`/companies/${company.id}`}>{company.name}</Link> {money(output)}</span>)}
                  {cut.companyCount > cut.companies.length && t('andMore', { count: cut.companyCount })}
                </div>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Answer>
  );
}
