import { Badge } from 'antd';
import { useLabels } from '@/auth/labels';
import { LIGHT_COLOURS } from '@/components/light';
import type { TaskLight as Value } from '@/graphql/graphql';

/** A supervised task's light with its name: never by colour alone. */
export function TaskLight({ value }: { value: Value }) {
  const { label } = useLabels();
  return <Badge color={LIGHT_COLOURS[value]} text={label('TaskLight', value)} />;
}
