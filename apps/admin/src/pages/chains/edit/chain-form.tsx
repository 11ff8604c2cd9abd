import { Form, Input, Select } from 'antd';
import { useRef } from 'react';
import { Link, useNavigate } from 'react-router';
import { useIdempotencyKey } from '@/api/idempotency';
import { useRead, useWrite } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { useMay } from '@/auth/session';
import { FormDialog } from '@/components/form-dialog';
import type { ChainInput, ChainStartsQuery as Starts } from '@/graphql/graphql';
import type { ChainSheet } from '../chain-map.types';
import { ChainStartsQuery, CreateChain, TeamOptionsQuery, UpdateChain } from './edit.queries';
import { useEditTexts } from './locale';

interface Props {
  open: boolean;
  onClose: () => void;
  /** The chain to change; null for a new one. */
  chain: Pick<ChainSheet, 'id' | 'version' | 'code' | 'name' | 'focus' | 'maturity' | 'team'> | null;
}

/** Code, name, focus, maturity and working team of a chain. A new chain opens once it is made. */
export function ChainForm({ open, onClose, chain }: Props) {
  const t = useEditTexts();
  const { options } = useLabels();
  const may = useMay();
  const navigate = useNavigate();
  const made = useRef<string>(undefined);
  const teams = useRead(TeamOptionsQuery, {}, { pause: !open }).data?.workingTeams ?? [];
  const [create] = useWrite(CreateChain);
  const [update] = useWrite(UpdateChain);
  const [idempotencyKey, renewKey] = useIdempotencyKey();
  const labels: Record<string, string> = { code: t('code'), name: t('name'), focus: t('focus'), maturity: t('maturity'), teamId: t('team') };
  const starts = useRead(ChainStartsQuery, {}, { pause: !open || chain !== null }).data;
  const save = async ({ start, ...input }: Values, overVersion?: number) => {
    if (chain) return update({ id: chain.id, version: overVersion ?? chain.version, input, reason: null });
    const outcome = await create({ input, idempotencyKey, ...startOf(start) });
    made.current = outcome.data?.createChain.id;
    return outcome;
  };
  const show = (field: string, value: unknown): string | undefined => {
    if (field === 'teamId') return teams.find(({ id }) => id === value)?.name;
    // A conflict shows the row as the database keeps it, in small letters.
    return field === 'maturity' ? options('Maturity').find((option) => option.value === String(value).toUpperCase())?.label : undefined;
  };
  const required = [{ required: true, whitespace: true, message: t('required') }];
  return (
    <FormDialog<Values>
      open={open}
      title={chain ? t('editChain') : t('newChain')}
      initial={chain ? { code: chain.code, name: chain.name, focus: chain.focus, maturity: chain.maturity, teamId: chain.team?.id ?? null } : { maturity: 'INITIAL' }}
      onlyChanges={chain !== null}
      save={save}
      onSaved={renewKey}
      onClose={() => {
        // The address is put in order first: it is where "back" leads.
        onClose();
        if (made.current) void navigate(`/chains/${made.current}/edit`);
      }}
      labelOf={(field) => labels[field] ?? field}
      show={show}
    >
      {!chain && (
        <Form.Item name="start" label={t('start')} extra={t('startHelp')}>
          <Select allowClear placeholder={t('startEmpty')} showSearch={{ optionFilterProp: 'label' }} options={startOptions(starts, t)} />
        </Form.Item>
      )}
      <Form.Item name="name" label={t('name')} rules={required}><Input maxLength={100} /></Form.Item>
      <Form.Item name="code" label={t('code')} extra={t('codeHelp')} rules={required}><Input maxLength={64} /></Form.Item>
      <Form.Item name="focus" label={t('focus')} extra={t('focusHelp')}><Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={2000} showCount /></Form.Item>
      <Form.Item name="maturity" label={t('maturity')}><Select options={options('Maturity')} /></Form.Item>
      <Form.Item name="teamId" label={t('team')} extra={may('person.manage') ? <Link to="/people?tab=teams&team=new">{t('newTeam')}</Link> : null}>
        <Select
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          options={teams.map(({ id, name, leader, head }) => ({ value: id, label: [name, leader?.name, head?.name].filter(Boolean).join(' · ') }))}
        />
      </Form.Item>
    </FormDialog>
  );
}

/** The form's values: the chain's own facts, and what a new one starts from. */
type Values = ChainInput & { start?: string | null };

const TEMPLATE = 'template:';
const COPY = 'copy:';

function startOptions(starts: Starts | undefined, t: ReturnType<typeof useEditTexts>) {
  return [
    { label: t('startTemplates'), options: (starts?.chainTemplates ?? []).map(({ code, name, nodes, links }) => ({ value: TEMPLATE + code, label: t('startTemplate', { name, nodes, links }) })) },
    { label: t('startCopies'), options: (starts?.chains ?? []).map(({ id, name }) => ({ value: COPY + id, label: t('startCopy', { name }) })) },
  ];
}

function startOf(start: string | null | undefined): { templateCode: string | null; copyOfId: string | null } {
  return {
    templateCode: start?.startsWith(TEMPLATE) ? start.slice(TEMPLATE.length) : null,
    copyOfId: start?.startsWith(COPY) ? start.slice(COPY.length) : null,
  };
}
