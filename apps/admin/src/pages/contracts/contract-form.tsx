import { Form, Input, Select } from 'antd';
import { useWrite } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { AreaInput, MoneyInput } from '@/components/amount-input';
import { DateInput } from '@/components/date-input';
import { FormDialog } from '@/components/form-dialog';
import { useCreate } from '@/components/use-create';
import type { ContractInput } from '@/graphql/graphql';
import { CreateContract, UpdateContract } from './contract.queries';
import type { Contract } from './contract.types';
import { useContractTexts } from './locale';

interface Props {
  open: boolean;
  onClose: () => void;
  projectId: string;
  /** The agreement to edit; null for a new one of the project. */
  contract: Contract | null;
}

const LABELS = { code: 'contractCode', signedOn: 'signedOn', landArea: 'landArea', factoryArea: 'factoryArea', amount: 'amount', state: 'state' } as const;

/** The terms of an agreement. */
export function ContractForm({ open, onClose, projectId, contract }: Props) {
  const t = useContractTexts();
  const { options } = useLabels();
  const create = useCreate(CreateContract);
  const [update] = useWrite(UpdateContract);
  const signed = contract?.state === 'SIGNED';
  const required = [{ required: true, message: t('required') }];
  return (
    <FormDialog<ContractInput>
      open={open}
      title={contract ? t('editContract') : t('newContract')}
      initial={contract ? inputOf(contract) : { state: 'DRAFT' }}
      onlyChanges={contract !== null}
      save={(input, overVersion) => (contract ? update({ id: contract.id, version: overVersion ?? contract.version, input }) : create({ projectId, input }))}
      onClose={onClose}
      labelOf={(field) => (field in LABELS ? t(LABELS[field as keyof typeof LABELS]) : field)}
    >
      <Form.Item name="code" label={t('contractCode')} rules={required}><Input maxLength={60} /></Form.Item>
      <Form.Item name="state" label={t('state')} rules={required}><Select options={options('ContractState')} /></Form.Item>
      {/* Of a signed agreement these change by an amendment. */}
      <Form.Item name="signedOn" label={t('signedOn')}><DateInput disabled={signed} /></Form.Item>
      <Form.Item name="amount" label={t('amount')}><MoneyInput units={['yi', 'wan', 'yuan']} disabled={signed} /></Form.Item>
      <Form.Item name="landArea" label={t('landArea')}><AreaInput disabled={signed} /></Form.Item>
      <Form.Item name="factoryArea" label={t('factoryArea')}><AreaInput units={['m2', 'mu']} disabled={signed} /></Form.Item>
    </FormDialog>
  );
}

function inputOf({ code, signedOn, landArea, factoryArea, amount, state }: Contract): ContractInput {
  return { code, signedOn, landArea, factoryArea, amount, state };
}
