import { Steps } from 'antd';
import { useLabels } from '@/auth/labels';
import type { Stage } from '@/graphql/graphql';

/** The pipeline from lead to fulfilment, and where the project stands in it. */
export function StageSteps({ stage }: { stage: Stage }) {
  const stages = useLabels().options('Stage');
  return (
    <div className="stage-steps">
      <Steps
        size="small"
        type="dot"
        responsive={false}
        current={stages.findIndex(({ value }) => value === stage)}
        items={stages.map(({ label }) => ({ title: label }))}
      />
    </div>
  );
}
