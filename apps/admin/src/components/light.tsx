import { Badge } from 'antd';
import { useLabels } from '@/auth/labels';
import type { Light as LightValue, TaskLight } from '@/graphql/graphql';

/** The colours of lights, the same wherever one is shown (charts included). */
export const LIGHT_COLOURS: Record<LightValue | TaskLight, string> = {
  GREEN: '#2f9e5b',
  YELLOW: '#d99a16',
  RED: '#d0393e',
  GREY: '#9aa3ad',
  BLUE: '#2f74c0',
};

/** A project's light with its name: never by colour alone. */
export function Light({ value }: { value: LightValue }) {
  const { label } = useLabels();
  return <Badge color={LIGHT_COLOURS[value]} text={label('Light', value)} />;
}
