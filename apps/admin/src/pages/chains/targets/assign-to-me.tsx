import { App, Button } from 'antd';
import { useWrite } from '@/api/reading';
import { useMay, useViewer } from '@/auth/session';
import { useRefusal } from '@/components/use-refusal';
import type { Target } from '../chain-map.types';
import { UpdateTarget } from '../chain.queries';
import { useChainTexts } from '../locale';

/** Takes a target company that nobody has in hand. */
export function AssignToMe({ target }: { target: Target }) {
  const t = useChainTexts();
  const may = useMay();
  const { person } = useViewer();
  const { message } = App.useApp();
  const refuse = useRefusal();
  const [update, pending] = useWrite(UpdateTarget);
  if (!may('company.edit')) return <>—</>;
  const assign = async (): Promise<void> => {
    const contactState = target.contactState === 'NONE' ? 'ASSIGNED' : target.contactState;
    const { error } = await update({ id: target.company.id, version: target.version, input: { ownerId: person.id, contactState } });
    if (error) refuse(error);
    else message.success(t('assigned'));
  };
  return <Button size="small" loading={pending} onClick={() => void assign()}>{t('assignMe')}</Button>;
}
