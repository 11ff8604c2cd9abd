import { Alert, Form, Tag } from 'antd';
import { useDeferredValue } from 'react';
import { Link } from 'react-router';
import { useRead } from '@/api/reading';
import { useMay } from '@/auth/session';
import type { CompanyInput } from '@/graphql/graphql';
import { similarCompaniesQuery } from './merge.queries';
import { useMergeTexts } from './texts';

/** While a company is entered: those that it may be, with the reasons. */
export function SimilarCompanies({ companyId }: { companyId: string | null }) {
  const t = useMergeTexts();
  const may = useMay();
  const form = Form.useFormInstance<CompanyInput>();
  const watched = {
    name: Form.useWatch('name', form) ?? null,
    shortName: Form.useWatch('shortName', form) ?? null,
    creditCode: Form.useWatch('creditCode', form) ?? null,
    stockCode: Form.useWatch('stockCode', form) ?? null,
    formerNames: Form.useWatch('formerNames', form) ?? null,
    province: Form.useWatch('province', form) ?? null,
  };
  const typed = JSON.parse(useDeferredValue(JSON.stringify(watched))) as typeof watched;
  const { data } = useRead(similarCompaniesQuery, { input: { ...typed, companyId } }, { pause: !typed.name && !typed.creditCode && !typed.stockCode });
  const found = data?.similarCompanies ?? [];
  if (found.length === 0) return null;
  return (
    <Alert
      type="warning"
      showIcon
      data-testid="similar-companies"
      title={`${t('similar')} · ${t('similar.help')}`}
      description={found.map(({ company, score, reasons }) => (
        <div key={company.id} className="node-line">
          <span>
            <Link to={`/companies/${company.id}`} target="_blank">{company.name}</Link>
            <span className="quiet"> {[company.creditCode, company.province, company.city].filter(Boolean).join(' · ')}</span>
            <div className="secondary">{reasons.join('；')}</div>
          </span>
          <span>
            <Tag color={score >= 85 ? 'red' : score >= 50 ? 'orange' : undefined}>{score}</Tag>
            {companyId && may('company.merge') ? <Link to={`/companies/${company.id}/merge/${companyId}`}>{t('similar.merge')}</Link> : null}
          </span>
        </div>
      ))}
    />
  );
}
