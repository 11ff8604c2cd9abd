import { Tag } from 'antd';
import { useLabels } from '@/auth/labels';
import type { PolicyState } from '@/graphql/graphql';

const COLOURS: Record<PolicyState, string | undefined> = { DRAFT: undefined, COMING: 'blue', IN_FORCE: 'green', EXPIRED: 'orange', ENDED: 'orange' };

/** Where a version of a policy stands today. */
export function PolicyStateTag({ state }: { state: PolicyState }) {
  const { label } = useLabels();
  return <Tag color={COLOURS[state]}>{label('PolicyState', state)}</Tag>;
}
