import { Form, Input, Select } from 'antd';
import { useNavigate } from 'react-router';
import { useWrite } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { MoneyInput } from '@/components/amount-input';
import { useChainOptions } from '@/components/chain-filter';
import { DateInput } from '@/components/date-input';
import { FormDialog } from '@/components/form-dialog';
import { useCreate } from '@/components/use-create';
import type { IncentivePolicyInput, PolicyVersionInput } from '@/graphql/graphql';
import { FormulaFields, formulaInput, NEW_FORMULA } from './formula-fields';
import { CreatePolicy, DraftVersion, type PolicyVersion, UpdateVersion } from './incentive.queries';
import { useIncentiveTexts } from './locale';

const NEW_VERSION = { requiredMetrics: [], formula: NEW_FORMULA } as unknown as PolicyVersionInput;

/** A new policy with its first version; opens its page when it stands. */
export function NewPolicyForm({ onClose }: { onClose: () => void }) {
  const t = useIncentiveTexts();
  const navigate = useNavigate();
  const { options } = useLabels();
  const create = useCreate(CreatePolicy);
  const required = [{ required: true, message: t('required') }];
  return (
    <FormDialog<IncentivePolicyInput>
      open
      title={t('newPolicy')}
      initial={{ version: NEW_VERSION }}
      save={async (input) => {
        const outcome = await create({ input: { ...input, version: versionInput(input.version) } });
        if (outcome.data) void navigate(`/incentives/policies/${outcome.data.createIncentivePolicy.id}`);
        return outcome;
      }}
      onClose={onClose}
      size={760}
    >
      <Form.Item name="name" label={t('policyName')} rules={required}><Input maxLength={200} /></Form.Item>
      <div className="form-grid">
        <Form.Item name="category" label={t('category')} rules={required}><Select options={options('IncentiveCategory')} /></Form.Item>
        <Form.Item name="code" label={t('policyCode')} extra={t('codeHelp')}><Input maxLength={60} /></Form.Item>
      </div>
      <VersionFields path={['version']} />
    </FormDialog>
  );
}

/** The next version of a policy, or a draft that is rewritten. */
export function VersionForm({ policyId, from, draft, onClose }: { policyId: string; from: PolicyVersion; draft: boolean; onClose: () => void }) {
  const t = useIncentiveTexts();
  const create = useCreate(DraftVersion);
  const [update] = useWrite(UpdateVersion);
  return (
    <FormDialog<PolicyVersionInput>
      open
      title={draft ? t('editDraft') : t('newVersion')}
      initial={valuesOf(from)}
      save={(values, overVersion) => (draft ? update({ id: from.id, version: overVersion ?? from.version, input: versionInput(values) }) : create({ policyId, input: versionInput(values) }))}
      onClose={onClose}
      size={760}
    >
      <VersionFields path={[]} />
    </FormDialog>
  );
}

const CLAUSES = ['conditions', 'scope', 'extent', 'process', 'term'] as const;

function VersionFields({ path }: { path: string[] }) {
  const t = useIncentiveTexts();
  const { options } = useLabels();
  const chains = useChainOptions();
  const required = [{ required: true, whitespace: true, message: t('required') }];
  return (
    <>
      {CLAUSES.map((clause) => (
        <Form.Item key={clause} name={[...path, clause]} label={t(clause)} rules={required} extra={t(`${clause}Help`)}><Input.TextArea maxLength={4000} autoSize={{ minRows: 2, maxRows: 8 }} /></Form.Item>
      ))}
      <div className="form-grid">
        <Form.Item name={[...path, 'validFrom']} label={t('validFrom')} rules={[{ required: true, message: t('required') }]}><DateInput /></Form.Item>
        <Form.Item name={[...path, 'validUntil']} label={t('validUntil')} rules={[{ required: true, message: t('required') }]}><DateInput /></Form.Item>
        <Form.Item name={[...path, 'chainId']} label={t('onlyChain')}><Select allowClear options={chains} placeholder={t('allChains')} showSearch={{ optionFilterProp: 'label' }} /></Form.Item>
        <Form.Item name={[...path, 'minInvestment']} label={t('minInvestment')}><MoneyInput /></Form.Item>
      </div>
      <Form.Item name={[...path, 'requiredMetrics']} label={t('requiredMetrics')} extra={t('requiredMetricsHelp')}><Select mode="multiple" options={options('MetricKind')} /></Form.Item>
      <FormulaFields path={[...path, 'formula']} />
      <Form.Item name={[...path, 'source']} label={t('source')}><Input maxLength={500} /></Form.Item>
    </>
  );
}

function versionInput(values: PolicyVersionInput): PolicyVersionInput {
  return { ...values, formula: formulaInput(values.formula) };
}

function valuesOf({ conditions, scope, extent, process, term, validFrom, validUntil, chain, minInvestment, requiredMetrics, formula, source }: PolicyVersion): PolicyVersionInput {
  const { base, method, tiers, sliced, cap, stacking } = formula;
  return {
    conditions, scope, extent, process, term, validFrom, validUntil, chainId: chain?.id, minInvestment, requiredMetrics, source,
    formula: { base, method, tiers: tiers.map(({ from, value }) => ({ from, value })), sliced, cap, stacking: stacking && { group: stacking.group, cap: stacking.cap, percent: stacking.percent } },
  };
}
