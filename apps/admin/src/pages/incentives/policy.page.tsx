import { DownloadOutlined, PlusOutlined } from '@ant-design/icons';
import { Alert, App, Button, Descriptions, Form, Input, Segmented, Select, Space, Tag } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useRead, useWrite } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { useMay, useViewer } from '@/auth/session';
import { Answer } from '@/components/answer';
import { DateInput } from '@/components/date-input';
import { NotFound } from '@/components/error-boundary';
import { FormDialog } from '@/components/form-dialog';
import { HistoryButton } from '@/components/history';
import { Page } from '@/components/page';
import { useRefusal } from '@/components/use-refusal';
import { useUrlState } from '@/components/use-url-state';
import { useFigures } from '@/format/figures';
import type { FairReviewInput } from '@/graphql/graphql';
import { EndVersion, IssueVersion, type PolicyDetails, PolicyQuery, type PolicyVersion, ReviewVersion } from './incentive.queries';
import { useIncentiveTexts } from './locale';
import { VersionForm } from './policy-form';
import { PolicyStateTag } from './policy-state-tag';
import { WhatIf } from './what-if';

/** One policy: the five clauses, the formula, the review of each version, and what it would give. The version is in the address. */
export function PolicyPage() {
  const { id = '' } = useParams();
  const read = useRead(PolicyQuery, { id });
  return <Answer read={read}>{({ incentivePolicy }) => (incentivePolicy ? <Shown policy={incentivePolicy} /> : <NotFound />)}</Answer>;
}

function Shown({ policy }: { policy: PolicyDetails }) {
  const t = useIncentiveTexts();
  const may = useMay();
  const { label } = useLabels();
  const url = useUrlState<'version'>();
  const [drafting, setDrafting] = useState(false);
  const version = policy.versions.find(({ number }) => String(number) === url.get('version')) ?? policy.versions.find(({ id }) => id === policy.inForce?.id) ?? policy.versions[0]!;
  const hasDraft = policy.versions.some(({ state }) => state === 'DRAFT');
  return (
    <Page
      title={policy.name}
      tags={<><Tag>{policy.code}</Tag><Tag>{label('IncentiveCategory', policy.category)}</Tag></>}
      lead={t('policyLead')}
      actions={
        <>
          <HistoryButton entity="incentive_policy_version" rowId={version.id} labelOf={(field) => field} />
          {may('incentive.policy') && !hasDraft ? <Button icon={<PlusOutlined />} onClick={() => setDrafting(true)}>{t('newVersion')}</Button> : null}
        </>
      }
    >
      {policy.versions.length > 1 ? (
        <Segmented
          style={{ marginBlockEnd: 12 }}
          value={version.number}
          onChange={(number) => url.set({ version: String(number) })}
          options={policy.versions.map(({ number, state }) => ({ value: number, label: `${t('versionNumber', { number })} · ${label('PolicyState', state)}` }))}
        />
      ) : null}
      <VersionPanel policy={policy} version={version} />
      <WhatIf key={version.id} version={version} />
      {drafting ? <VersionForm policyId={policy.id} from={policy.versions[0]!} draft={false} onClose={() => setDrafting(false)} /> : null}
    </Page>
  );
}

function VersionPanel({ policy, version }: { policy: PolicyDetails; version: PolicyVersion }) {
  const t = useIncentiveTexts();
  const { label } = useLabels();
  const { money, date } = useFigures();
  const clause = (key: 'conditions' | 'scope' | 'extent' | 'process') => ({ key, label: t(key), span: 'filled' as const, children: <span className="prewrap">{version[key]}</span> });
  return (
    <section className="panel" data-testid="policy-version">
      <h2 className="panel-title">
        <Space>{t('versionNumber', { number: version.number })}<PolicyStateTag state={version.state} /></Space>
        <VersionActions policy={policy} version={version} />
      </h2>
      <Descriptions
        size="small"
        bordered
        column={{ xs: 1, md: 2 }}
        items={[
          clause('conditions'), clause('scope'), clause('extent'), clause('process'),
          { key: 'term', label: t('term'), span: 'filled' as const, children: <span className="prewrap">{version.term}（{version.validFrom} – {version.validUntil}{version.endedFrom ? `，${t('endedFrom', { date: version.endedFrom })}` : ''}）</span> },
          { key: 'formula', label: t('formula'), span: 'filled' as const, children: version.formula.words.map((words) => <div key={words}>{words}</div>) },
          { key: 'chain', label: t('onlyChain'), children: version.chain?.name ?? t('allChains') },
          { key: 'min', label: t('minInvestment'), children: money(version.minInvestment) },
          { key: 'metrics', label: t('requiredMetrics'), span: 'filled' as const, children: version.requiredMetrics.length > 0 ? version.requiredMetrics.map((kind) => <Tag key={kind}>{label('MetricKind', kind)}</Tag>) : '—' },
          { key: 'review', label: t('review'), span: 'filled' as const, children: <Review version={version} /> },
          { key: 'drafted', label: t('draftedBy'), children: version.draftedBy?.name ?? '—' },
          { key: 'issued', label: t('issuedOn'), children: date(version.issuedOn) },
          { key: 'source', label: t('source'), span: 'filled' as const, children: version.source ?? '—' },
        ]}
      />
    </section>
  );
}

function Review({ version }: { version: PolicyVersion }) {
  const { label } = useLabels();
  const { review, reviewedBy, reviewedOn, reviewNo, reviewOpinion } = version;
  const colour = review === 'REFUSED' ? 'red' : review === 'NOT_REVIEWED' ? undefined : 'green';
  return (
    <>
      <Tag color={colour}>{label('FairReview', review)}</Tag> {[reviewedBy?.name, reviewedOn, reviewNo].filter(Boolean).join(' · ')}
      {reviewOpinion ? <div className="prewrap secondary">{reviewOpinion}</div> : null}
    </>
  );
}

function VersionActions({ policy, version }: { policy: PolicyDetails; version: PolicyVersion }) {
  const t = useIncentiveTexts();
  const may = useMay();
  const { message } = App.useApp();
  const refuse = useRefusal();
  const [issue, issuing] = useWrite(IssueVersion);
  const [form, setForm] = useState<'edit' | 'review' | 'end' | null>(null);
  const close = () => setForm(null);
  const draft = version.state === 'DRAFT';
  const passed = version.review === 'PASSED' || version.review === 'PASSED_WITH_CHANGES';
  const putInForce = async (): Promise<void> => {
    const { error } = await issue({ id: version.id, version: version.version });
    if (error) refuse(error);
    else message.success(t('issued'));
  };
  return (
    <Space wrap>
      <Button size="small" icon={<DownloadOutlined />} href={`/files/incentive-policy/${version.id}.docx`} data-testid="policy-sheet">{t('sheet')}</Button>
      {draft && may('incentive.policy') ? <Button size="small" onClick={() => setForm('edit')}>{t('editDraft')}</Button> : null}
      {draft && may('incentive.review') ? <Button size="small" type={passed ? 'default' : 'primary'} onClick={() => setForm('review')}>{t('doReview')}</Button> : null}
      {draft && may('incentive.policy') ? <Button size="small" type="primary" disabled={!passed} title={passed ? undefined : t('reviewFirst')} loading={issuing} onClick={() => void putInForce()}>{t('issue')}</Button> : null}
      {(version.state === 'IN_FORCE' || version.state === 'COMING') && may('incentive.policy') ? <Button size="small" danger onClick={() => setForm('end')}>{t('end')}</Button> : null}
      {form === 'edit' ? <VersionForm policyId={policy.id} from={version} draft onClose={close} /> : null}
      {form === 'review' ? <ReviewForm version={version} onClose={close} /> : null}
      {form === 'end' ? <EndForm version={version} onClose={close} /> : null}
    </Space>
  );
}

function ReviewForm({ version, onClose }: { version: PolicyVersion; onClose: () => void }) {
  const t = useIncentiveTexts();
  const { options } = useLabels();
  const [review] = useWrite(ReviewVersion);
  return (
    <FormDialog<FairReviewInput> open title={t('doReview')} initial={{}} save={(input, over) => review({ id: version.id, version: over ?? version.version, input })} onClose={onClose}>
      <Alert type="info" showIcon style={{ marginBlockEnd: 12 }} title={t('reviewHelp')} />
      <Form.Item name="outcome" label={t('reviewOutcome')} rules={[{ required: true, message: t('required') }]}><Select options={options('FairReview').filter(({ value }) => value !== 'NOT_REVIEWED')} /></Form.Item>
      <Form.Item name="opinion" label={t('reviewOpinion')}><Input.TextArea maxLength={4000} autoSize={{ minRows: 3 }} /></Form.Item>
      <Form.Item name="documentNo" label={t('documentNo')}><Input maxLength={200} /></Form.Item>
    </FormDialog>
  );
}

function EndForm({ version, onClose }: { version: PolicyVersion; onClose: () => void }) {
  const t = useIncentiveTexts();
  const { today } = useViewer();
  const [end] = useWrite(EndVersion);
  const required = [{ required: true, message: t('required') }];
  return (
    <FormDialog<{ from: string; reason: string }> open title={t('end')} initial={{ from: today > version.validFrom ? today : version.validFrom }} save={(values, over) => end({ id: version.id, version: over ?? version.version, ...values })} onClose={onClose}>
      <Alert type="info" showIcon style={{ marginBlockEnd: 12 }} title={t('endHelp')} />
      <Form.Item name="from" label={t('endFrom')} rules={required}><DateInput /></Form.Item>
      <Form.Item name="reason" label={t('reason')} rules={required}><Input.TextArea maxLength={2000} autoSize={{ minRows: 2 }} /></Form.Item>
    </FormDialog>
  );
}
