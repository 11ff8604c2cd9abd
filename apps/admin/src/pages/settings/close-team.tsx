import { Alert, Form, Input, Select } from 'antd';
import { useWrite } from '@/api/reading';
import { FormDialog } from '@/components/form-dialog';
import type { WorkingTeamsQuery } from '@/graphql/graphql';
import { closeTeamMutation } from './settings.queries';
import { useSettingsTexts } from './texts';

type Team = WorkingTeamsQuery['workingTeams'][number];

interface Closing {
  successorId?: string | null;
  reason?: string | null;
}

/** Closes a working team and says which one takes its chains over. */
export function CloseTeam({ team, teams, onClose }: { team: Team | null; teams: readonly Team[]; onClose: () => void }) {
  const t = useSettingsTexts();
  const [close] = useWrite(closeTeamMutation);
  return (
    <FormDialog<Closing>
      key={team?.id}
      open={team !== null}
      title={t('teams.closeTitle', { name: team?.name ?? '' })}
      initial={{}}
      save={({ successorId, reason }, overVersion) => close({ id: team!.id, version: overVersion ?? team!.version, successorId: successorId ?? null, reason: reason || null })}
      onClose={onClose}
      submitText={t('teams.close')}
      saved={t('teams.closed')}
    >
      <Alert type="warning" showIcon title={t('teams.closeHelp')} style={{ marginBlockEnd: 12 }} />
      <Form.Item name="successorId" label={t('teams.successor')} extra={t('teams.successorHelp')}>
        <Select allowClear showSearch={{ optionFilterProp: 'label' }} options={teams.filter(({ id }) => id !== team?.id).map(({ id, name }) => ({ value: id, label: name }))} />
      </Form.Item>
      <Form.Item name="reason" label={t('teams.closeReason')}><Input maxLength={500} /></Form.Item>
    </FormDialog>
  );
}
