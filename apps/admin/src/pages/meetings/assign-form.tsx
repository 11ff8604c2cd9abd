import { Form, Input, Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useRead } from '@/api/reading';
import { DateInput } from '@/components/date-input';
import { FormDialog } from '@/components/form-dialog';
import { useOfficeOptions } from '@/components/office-options';
import { PersonPicker } from '@/components/pickers';
import { useCreate } from '@/components/use-create';
import { graphql } from '@/graphql';
import type { TaskInput } from '@/graphql/graphql';
import { useMeetingTexts } from './locale';
import { AssignTask } from './meeting.queries';
import type { Decision } from './meeting.types';

const projectsQuery = graphql(`
  query PickProjects($search: String, $chainId: ID) {
    board(first: 20, filter: { search: $search, chainId: $chainId }, sort: NAME_ASC) { nodes { id code name } }
  }
`);

interface Props {
  decision: Decision | null;
  chainId: string;
  onClose: () => void;
}

/** Makes a decision somebody's task: what, who answers for it, which offices, until when. */
export function AssignForm({ decision, chainId, onClose }: Props) {
  const t = useMeetingTexts();
  const assign = useCreate(AssignTask);
  const offices = useOfficeOptions();
  const required = [{ required: true, message: t('required') }];
  return (
    <FormDialog<TaskInput>
      key={decision?.id}
      open={decision !== null}
      title={t('assignTask')}
      initial={{ title: decision?.text.slice(0, 200) }}
      save={(input) => assign({ decisionId: decision!.id, input })}
      onClose={onClose}
      saved={t('taskAssigned')}
    >
      <Form.Item name="title" label={t('taskTitle')} rules={required}><Input.TextArea autoSize={{ minRows: 2 }} maxLength={500} /></Form.Item>
      <Form.Item name="dueOn" label={t('dueOn')} rules={required}><DateInput /></Form.Item>
      <Form.Item name="responsibleLeaderId" label={t('responsibleLeader')}><PersonPicker /></Form.Item>
      <Form.Item name="leadOfficeId" label={t('leadOffice')}><Select allowClear showSearch={{ optionFilterProp: 'label' }} options={offices} /></Form.Item>
      <Form.Item name="supportingOfficeIds" label={t('supportingOffices')}><Select mode="multiple" showSearch={{ optionFilterProp: 'label' }} options={offices} /></Form.Item>
      <Form.Item name="projectId" label={t('project')}><ProjectPicker chainId={chainId} /></Form.Item>
    </FormDialog>
  );
}

/** Chooses a project of the chain, found by name, code or company. */
function ProjectPicker({ id, value, onChange, chainId }: { id?: string; value?: string | null; onChange?: (value: string | null) => void; chainId: string }) {
  const [search, setSearch] = useState('');
  const { data, loading } = useRead(projectsQuery, { search: useDeferredValue(search) || null, chainId });
  return (
    <Select
      id={id}
      allowClear
      loading={loading}
      value={value ?? undefined}
      onChange={(next: string | undefined) => onChange?.(next ?? null)}
      showSearch={{ filterOption: false, onSearch: setSearch }}
      options={data?.board.nodes.map((project) => ({ value: project.id, label: `${project.name} · ${project.code}` }))}
    />
  );
}
