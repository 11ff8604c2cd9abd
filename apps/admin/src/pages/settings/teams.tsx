import { Button, Form, Input, Space, Table, type TableColumnsType } from 'antd';
import { useSearchParams } from 'react-router';
import { useIdempotencyKey } from '@/api/idempotency';
import { useRead, useWrite } from '@/api/reading';
import { useMay } from '@/auth/session';
import { Answer } from '@/components/answer';
import { FormDialog } from '@/components/form-dialog';
import { Nothing } from '@/components/nothing';
import { PeoplePicker } from '@/components/people-picker';
import { PersonPicker } from '@/components/pickers';
import type { WorkingTeamInput, WorkingTeamsQuery } from '@/graphql/graphql';
import { useShellTexts } from '@/locales/shell';
import { CloseTeam } from './close-team';
import { createTeamMutation, personNamesQuery, updateTeamMutation, workingTeamsQuery } from './settings.queries';
import { useSettingsTexts } from './texts';

type Team = WorkingTeamsQuery['workingTeams'][number];

/** The working teams: who leads, heads and belongs to them. `team=<id>` in the address opens one, `team=new` a new one, `closing=<id>` closes one. */
export function Teams() {
  const t = useSettingsTexts();
  const shell = useShellTexts();
  const may = useMay();
  const manages = may('person.manage');
  const read = useRead(workingTeamsQuery, {});
  const [params, setParams] = useSearchParams();
  const open = (team: string | null): void => setParams(team ? { tab: 'teams', team } : { tab: 'teams' });
  const columns: TableColumnsType<Team> = [
    { title: t('teams.name'), dataIndex: 'name' },
    { title: t('teams.leader'), key: 'leader', render: (_, team) => team.leader?.name ?? '—' },
    { title: t('teams.head'), key: 'head', render: (_, team) => team.head?.name ?? '—' },
    { title: t('teams.members'), key: 'members', render: (_, team) => team.members.map(({ name }) => name).join('、') || '—' },
  ];
  if (manages) {
    columns.push({
      title: shell('actions'),
      key: 'actions',
      render: (_, team) => (
        <Space>
          <Button size="small" onClick={() => open(team.id)}>{shell('edit')}</Button>
          <Button size="small" danger onClick={() => setParams({ tab: 'teams', closing: team.id })}>{t('teams.close')}</Button>
        </Space>
      ),
    });
  }
  return (
    <>
      {manages ? <div className="filters"><Button onClick={() => open('new')}>{t('teams.new')}</Button></div> : null}
      <Answer read={read}>
        {({ workingTeams }) => (
          <>
            <Table size="small" rowKey="id" pagination={false} dataSource={workingTeams} columns={columns} locale={{ emptyText: <Nothing title={t('teams.empty')} help={manages ? t('teams.emptyHelp') : null} /> }} />
            {manages ? <TeamForm wanted={params.get('team')} teams={workingTeams} onClose={() => open(null)} /> : null}
            {manages ? <CloseTeam team={workingTeams.find(({ id }) => id === params.get('closing')) ?? null} teams={workingTeams} onClose={() => open(null)} /> : null}
          </>
        )}
      </Answer>
    </>
  );
}

function TeamForm({ wanted, teams, onClose }: { wanted: string | null; teams: readonly Team[]; onClose: () => void }) {
  const t = useSettingsTexts();
  const [create] = useWrite(createTeamMutation);
  const [update] = useWrite(updateTeamMutation);
  const [idempotencyKey, renewKey] = useIdempotencyKey();
  const team = teams.find(({ id }) => id === wanted) ?? null;
  const open = team !== null || wanted === 'new';
  const people = useRead(personNamesQuery, {}, { pause: !open });
  const names = new Map(people.data?.people.nodes.map(({ id, name }) => [id, name]));
  const shown = (_: string, value: unknown): string | undefined => {
    if (Array.isArray(value)) return value.map((id: string) => names.get(id) ?? id).join('、');
    return names.get(value as string);
  };
  const labels: Record<string, string> = { name: t('teams.name'), leaderId: t('teams.leader'), headId: t('teams.head'), memberIds: t('teams.members') };
  return (
    <FormDialog<WorkingTeamInput>
      key={wanted}
      open={open}
      title={team ? t('teams.edit') : t('teams.new')}
      initial={team ? { name: team.name, leaderId: team.leader?.id ?? null, headId: team.head?.id ?? null, memberIds: team.members.map(({ id }) => id) } : { memberIds: [] }}
      onlyChanges={team !== null}
      save={(input, overVersion) => (team ? update({ id: team.id, version: overVersion ?? team.version, input, reason: null }) : create({ input, idempotencyKey }))}
      onSaved={renewKey}
      onClose={onClose}
      labelOf={(field) => labels[field] ?? field}
      show={shown}
    >
      <Form.Item name="name" label={t('teams.name')} rules={[{ required: true, whitespace: true }]}><Input maxLength={100} /></Form.Item>
      <Form.Item name="leaderId" label={t('teams.leader')} extra={t('teams.leaderHelp')}><PersonPicker chosenName={team?.leader?.name} /></Form.Item>
      <Form.Item name="headId" label={t('teams.head')}><PersonPicker chosenName={team?.head?.name} /></Form.Item>
      <Form.Item name="memberIds" label={t('teams.members')}><PeoplePicker chosen={team?.members} /></Form.Item>
    </FormDialog>
  );
}
