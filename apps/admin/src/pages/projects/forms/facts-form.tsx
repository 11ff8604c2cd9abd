import { Form, Input, InputNumber, Select } from 'antd';
import type { ReactNode } from 'react';
import { useWrite } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { AreaInput, MoneyInput } from '@/components/amount-input';
import { DateInput } from '@/components/date-input';
import { FormDialog } from '@/components/form-dialog';
import { useOfficeOptions } from '@/components/office-options';
import { CompanyPicker, IndustryPicker, PersonPicker } from '@/components/pickers';
import type { ProjectInput } from '@/graphql/graphql';
import { useProjectTexts } from '../locale';
import { UpdateProject } from '../project.queries';
import type { ProjectSheet } from '../project.types';
import { ChainAndNode } from './chain-and-node';
import { factField, useFactLabel } from './fact-fields';

interface Props {
  open: boolean;
  onClose: () => void;
  project: ProjectSheet;
  /** The field that something missing leads to, by its name in the API. */
  field: string | null;
}

/** What is known of a project. Money is entered in 亿元 or 万元 and land in 亩 or ㎡, and kept exactly in yuan and m². */
export function FactsForm({ open, onClose, project, field }: Props) {
  const t = useProjectTexts();
  const labelOf = useFactLabel();
  const [update] = useWrite(UpdateProject);
  return (
    <FormDialog<ProjectInput>
      open={open}
      title={t('editFacts')}
      initial={inputOf(project)}
      onlyChanges
      save={(input, overVersion) => update({ id: project.id, version: overVersion ?? project.version, input })}
      onClose={onClose}
      labelOf={labelOf}
      size={640}
      focusField={field && factField(field)}
    >
      <WhoAndWhere project={project} />
      <MoneyAndLand />
      <Course />
    </FormDialog>
  );
}

function inputOf(project: ProjectSheet): ProjectInput {
  const { code, name, investor, totalInvestment, fixedInvestment, fundsArrived, landArea, factoryArea, jobs, plotRatio, plannedOutputPerMu, plannedTaxPerMu } = project;
  const { industryCodes, channel, leadSource, content, firstContactOn, nextStep, nextStepOn, progress, problem, coordination, remark } = project;
  return {
    code, name, investor, totalInvestment, fixedInvestment, fundsArrived, landArea, factoryArea, jobs, plotRatio, plannedOutputPerMu, plannedTaxPerMu,
    industryCodes, channel, leadSource, content, firstContactOn, nextStep, nextStepOn, progress, problem, coordination, remark,
    companyId: project.company?.id ?? null,
    chainId: project.chain?.id ?? null,
    nodeId: project.node?.id ?? null,
    ownerId: project.owner?.id ?? null,
    officeId: project.office?.id ?? null,
    leaderId: project.leader?.id ?? null,
  };
}

/** Two fields beside each other, one below the other on a phone. */
function Pair({ children }: { children: ReactNode }) {
  return <div className="form-pair">{children}</div>;
}

function WhoAndWhere({ project }: { project: ProjectSheet }) {
  const t = useProjectTexts();
  const { options } = useLabels();
  const required = [{ required: true, message: t('required') }];
  return (
    <>
      <Form.Item name="name" label={t('name')} rules={required}><Input maxLength={200} /></Form.Item>
      <Pair>
        <Form.Item name="code" label={t('code')} rules={required}><Input maxLength={60} /></Form.Item>
        <Form.Item name="channel" label={t('channel')}><Select allowClear options={options('Channel')} /></Form.Item>
      </Pair>
      <Form.Item name="companyId" label={t('company')}><CompanyPicker chosenName={project.company?.name} /></Form.Item>
      <Form.Item name="investor" label={t('investor')}><Input maxLength={200} /></Form.Item>
      <ChainAndNode />
      <Form.Item name="industryCodes" label={t('industryCodes')}><IndustryPicker /></Form.Item>
      <Form.Item name="content" label={t('content')}><Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={4000} /></Form.Item>
      <Pair>
        <Form.Item name="ownerId" label={t('owner')}><PersonPicker chosenName={project.owner?.name} /></Form.Item>
        <Form.Item name="leaderId" label={t('leader')}><PersonPicker chosenName={project.leader?.name} /></Form.Item>
      </Pair>
      <Form.Item name="officeId" label={t('office')}>
        <Select allowClear showSearch={{ optionFilterProp: 'label' }} options={useOfficeOptions()} />
      </Form.Item>
    </>
  );
}

function MoneyAndLand() {
  const t = useProjectTexts();
  const number = <InputNumber<string> stringMode min="0" style={{ width: '100%' }} />;
  return (
    <>
      <Pair>
        <Form.Item name="totalInvestment" label={t('totalInvestment')}><MoneyInput units={['yi', 'wan', 'yuan']} /></Form.Item>
        <Form.Item name="fixedInvestment" label={t('fixedInvestment')}><MoneyInput /></Form.Item>
      </Pair>
      <Pair>
        <Form.Item name="fundsArrived" label={t('fundsArrived')}><MoneyInput /></Form.Item>
        <Form.Item name="jobs" label={t('jobs')}><InputNumber min={0} precision={0} style={{ width: '100%' }} /></Form.Item>
      </Pair>
      <Pair>
        <Form.Item name="landArea" label={t('landArea')}><AreaInput /></Form.Item>
        <Form.Item name="factoryArea" label={t('factoryArea')}><AreaInput units={['m2', 'mu']} /></Form.Item>
      </Pair>
      <Pair>
        <Form.Item name="plannedOutputPerMu" label={t('plannedOutputPerMu')}><MoneyInput units={['wan', 'yuan']} /></Form.Item>
        <Form.Item name="plannedTaxPerMu" label={t('plannedTaxPerMu')}><MoneyInput units={['wan', 'yuan']} /></Form.Item>
      </Pair>
      <Form.Item name="plotRatio" label={t('plotRatio')}>{number}</Form.Item>
    </>
  );
}

function Course() {
  const t = useProjectTexts();
  const text = (name: 'progress' | 'problem' | 'coordination' | 'remark') => (
    <Form.Item name={name} label={t(name)}><Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={4000} /></Form.Item>
  );
  return (
    <>
      <Pair>
        <Form.Item name="leadSource" label={t('leadSource')}><Input maxLength={200} /></Form.Item>
        <Form.Item name="firstContactOn" label={t('firstContactOn')}><DateInput /></Form.Item>
      </Pair>
      <Pair>
        <Form.Item name="nextStep" label={t('nextStep')}><Input maxLength={500} /></Form.Item>
        <Form.Item name="nextStepOn" label={t('nextStepOn')}><DateInput /></Form.Item>
      </Pair>
      {text('progress')}
      {text('problem')}
      {text('coordination')}
      {text('remark')}
    </>
  );
}
