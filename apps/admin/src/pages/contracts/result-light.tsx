import { Badge } from 'antd';
import { useLabels } from '@/auth/labels';
import { LIGHT_COLOURS } from '@/components/light';
import type { CheckResult } from '@/graphql/graphql';

const COLOURS: Record<CheckResult, string> = {
  COMPLIANT: LIGHT_COLOURS.GREEN,
  AT_RISK: LIGHT_COLOURS.YELLOW,
  BREACHED: LIGHT_COLOURS.RED,
  NOT_YET_DUE: LIGHT_COLOURS.GREY,
  NO_DATA: LIGHT_COLOURS.GREY,
};

/** The result of a check with its name: never by colour alone. */
export function ResultLight({ result }: { result: CheckResult }) {
  const { label } = useLabels();
  return <Badge color={COLOURS[result]} text={label('CheckResult', result)} />;
}
