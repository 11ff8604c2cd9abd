import { App, Button, Popover, Space } from 'antd';
import { useWrite } from '@/api/reading';
import { useMay, useViewer } from '@/auth/session';
import { PersonPicker } from '@/components/pickers';
import { useRefusal } from '@/components/use-refusal';
import { useChainTexts } from '../locale';
import { AssignTarget } from './target.queries';
import { useTargetTexts } from './texts';
import { type TargetPlace, useTargetAct } from './use-target-act';

/** Who has a target company in hand, and giving it to oneself or to somebody else. */
export function AssignOwner(of: TargetPlace) {
  const t = useTargetTexts();
  const chain = useChainTexts();
  const may = useMay();
  const { person } = useViewer();
  const { message } = App.useApp();
  const refuse = useRefusal();
  const { target } = of;
  const { open, show, close } = useTargetAct(of);
  const [assign, pending] = useWrite(AssignTarget);
  const name = target.owner?.name;
  if (!may('target.assign')) return <>{name ?? t('nobody')}</>;
  const give = async (ownerId: string | null): Promise<void> => {
    const { error } = await assign({ id: target.company.id, version: target.version, ownerId });
    if (error) return refuse(error);
    close();
    void message.success(t('assignedTo'));
  };
  return (
    <Space size={4}>
      {name}
      {!name && <Button size="small" loading={pending} onClick={() => void give(person.id)}>{chain('assignMe')}</Button>}
      <Popover
        trigger="click"
        open={open === 'assign'}
        onOpenChange={(next) => (next ? show('assign') : close())}
        title={t('assign')}
        content={<PersonPicker style={{ width: 240 }} value={target.owner?.id} chosenName={name} onChange={(id) => void give(id)} />}
      >
        <Button size="small" type="link" data-testid="assign">{name ? t('reassign') : t('assign')}</Button>
      </Popover>
    </Space>
  );
}
