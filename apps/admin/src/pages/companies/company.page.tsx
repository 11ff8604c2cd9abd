import { EditOutlined, RocketOutlined } from '@ant-design/icons';
import { Button, Descriptions, type DescriptionsProps, Table, Tag } from 'antd';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { useRead } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { useMay } from '@/auth/session';
import { Answer } from '@/components/answer';
import { AsGiven } from '@/components/as-given';
import { HistoryButton } from '@/components/history';
import { Light } from '@/components/light';
import { CompanyNodeSuggestions } from '@/components/lists/node-suggestions';
import { Nothing } from '@/components/nothing';
import { Page } from '@/components/page';
import { useFigures } from '@/format/figures';
import { type Company, companyProjectsQuery, companyQuery } from './company.queries';
import { Contacts } from './contacts';
import { LeadModal } from './lead-modal';
import { ContactLog } from './relations/contact-log';
import { IntroductionsPanel } from './relations/introductions-panel';
import { RelationsPanel } from './relations/relations-panel';
import { CompanyCultivation } from '@/pages/pools/company-cultivation';
import { MergedAway, Merges } from './merge/merges';
import { Record } from './record';
import { Timeline } from './timeline';
import { useFieldLabel, useCompanyTexts } from './texts';
import { useCompanyValue } from './values';

/** One company: who it is, where it stands, whom to call, which nodes and projects it belongs to. */
export function CompanyPage() {
  const { id = '' } = useParams();
  const read = useRead(companyQuery, { id });
  return <Answer read={read}>{({ company }) => (company ? <Shown company={company} /> : <MergedAway id={id} />)}</Answer>;
}

function Shown({ company }: { company: Company }) {
  const t = useCompanyTexts();
  const labelOf = useFieldLabel();
  const { label } = useLabels();
  const show = useCompanyValue();
  const may = useMay();
  const navigate = useNavigate();
  const [opensLead, setOpensLead] = useState(false);
  const { instant } = useFigures();

  /** Planned investment has a field for its words. */
  const hasOwnWords = (field: keyof Company) => field === 'plannedInvestment' && company.plannedInvestmentAsGiven;
  const items = (...fields: (keyof Company)[]): DescriptionsProps['items'] =>
    fields.map((field) => ({ key: field, label: labelOf(field), children: <><span className="prewrap">{show(field, company[field])}</span>{hasOwnWords(field) ? null : <AsGiven figures={company.givenFigures} field={field} />}</> }));
  /** Facts that nobody has entered are not worth a line; what promotion lacks is. */
  const filled = (field: keyof Company) => company[field] != null && company[field] !== '' && !(Array.isArray(company[field]) && company[field].length === 0);
  const facts = (['creditCode', 'stockCode', 'exchange', 'listedOn', 'province', 'city', 'district', 'address', 'sector', 'industryCodes', 'products', 'revenue', 'revenueYear', 'revenueRank', 'yearlyOutput', 'formerNames', 'website', 'remark'] as const).filter(filled);
  const tags = (
    <>
      {company.isLocal ? <Tag color="green">{t('kind.local')}</Tag> : null}
      {company.isTarget ? <Tag color="blue">{t('kind.target')}</Tag> : null}
      {company.tiers.map(({ tier, evidence, expiresOn }) => (
        <Tag key={tier} title={[evidence, expiresOn].filter(Boolean).join(' · ')}>{label('Tier', tier)}</Tag>
      ))}
    </>
  );
  const actions = (
    <>
      <HistoryButton entity="company" rowId={company.id} labelOf={labelOf} show={show} />
      {may('project.create') ? <Button icon={<RocketOutlined />} onClick={() => setOpensLead(true)} data-testid="new-lead">{t('newLead')}</Button> : null}
      {may('company.edit') ? <Button type="primary" icon={<EditOutlined />} onClick={() => void navigate(`/companies/${company.id}/edit`)}>{t('edit')}</Button> : null}
    </>
  );
  return (
    <Page title={company.name} tags={tags} lead={[company.creditCode ?? company.stockCode, company.shortName, `${t('field.updatedAt')} ${instant(company.updatedAt)}`].filter(Boolean).join(' · ')} actions={actions}>
      <div className="grid company-grid">
        <div className="stack">
          <section className="panel">
            <h2 className="panel-title">{t('promotion')}</h2>
            <Descriptions size="small" column={{ xs: 1, md: 2 }} styles={{ label: { width: 118 } }} items={items('contactState', 'priority', 'owner', 'channel', 'lastContactOn', 'nextStepOn', 'nextStep', 'intention', 'plannedInvestment', 'plannedInvestmentAsGiven', 'existingSites', 'relatedCompanies', 'source')} />
          </section>
          <section className="panel">
            <h2 className="panel-title">{t('facts')}</h2>
            <Descriptions size="small" column={{ xs: 1, md: 2 }} styles={{ label: { width: 118 } }} items={items(...facts)} />
          </section>
          <Projects companyId={company.id} />
          <ContactLog company={company} />
          {company.isLocal ? null : <IntroductionsPanel companyId={company.id} />}
          <Timeline companyId={company.id} />
        </div>
        <div className="stack">
          <Contacts contacts={company.contacts} />
          <RelationsPanel companyId={company.id} />
          <CompanyCultivation companyId={company.id} />
          <section className="panel">
            <h2 className="panel-title">{t('nodes')}</h2>
            {company.nodes.length === 0 ? <Nothing title={t('nodesEmpty')} /> : null}
            {company.nodes.map((node) => (
              <div key={node.nodeId} className="node-line">
                <span><Link to={`/chains/${node.chainId}`}>{node.chainName}</Link> · {node.nodeName}</span>
                <Tag>{label('CompanyRelation', node.relation)}</Tag>
              </div>
            ))}
            <CompanyNodeSuggestions companyId={company.id} />
          </section>
          <Record companyId={company.id} />
          <Merges companyId={company.id} />
        </div>
      </div>
      {opensLead ? <LeadModal company={company} onClose={() => setOpensLead(false)} /> : null}
    </Page>
  );
}

function Projects({ companyId }: { companyId: string }) {
  const t = useCompanyTexts();
  const { label } = useLabels();
  const { money } = useFigures();
  const read = useRead(companyProjectsQuery, { companyId });
  return (
    <section className="panel">
      <h2 className="panel-title">{t('projects')}</h2>
      <Answer read={read}>
        {({ board }) => (
          <Table
            size="small"
            showHeader={false}
            pagination={false}
            rowKey="id"
            dataSource={board.nodes}
            locale={{ emptyText: <Nothing title={t('projectsEmpty')} /> }}
            columns={[
              { key: 'name', render: (_, project) => <Link to={`/projects/${project.id}`}>{project.name}</Link> },
              { key: 'stage', render: (_, project) => label('Stage', project.stage) },
              { key: 'light', render: (_, project) => <Light value={project.light} /> },
              { key: 'investment', className: 'number', render: (_, project) => money(project.totalInvestment) },
              { key: 'owner', render: (_, project) => project.owner?.name ?? '—' },
            ]}
          />
        )}
      </Answer>
    </section>
  );
}
