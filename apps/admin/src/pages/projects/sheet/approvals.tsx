import { Button, Table, Tag } from 'antd';
import { useLabels } from '@/auth/labels';
import { useFigures } from '@/format/figures';
import type { ApprovalOutcome } from '@/graphql/graphql';
import { useOwnApprovalKinds } from '../forms/approval-form';
import { useProjectTexts } from '../locale';
import type { ProjectSheet } from '../project.types';

type Approval = ProjectSheet['approvals'][number];

const COLOURS: Record<ApprovalOutcome, string> = { PENDING: 'default', APPROVED: 'success', REJECTED: 'error', CHANGES_REQUESTED: 'warning' };

/** Pre-assessment, collective decision, legality review and case-by-case approvals, the latest first. */
export function Approvals({ project, onRecord }: { project: ProjectSheet; onRecord: () => void }) {
  const t = useProjectTexts();
  const { label } = useLabels();
  const { date } = useFigures();
  const mayRecord = useOwnApprovalKinds().length > 0;
  return (
    <section className="panel">
      <h2 className="panel-title">
        {t('approvals')}
        {mayRecord && <Button size="small" onClick={onRecord}>{t('recordApproval')}</Button>}
      </h2>
      <Table<Approval>
        size="small"
        rowKey="id"
        pagination={false}
        scroll={{ x: 'max-content' }}
        dataSource={project.approvals}
        locale={{ emptyText: t('noApprovals') }}
        columns={[
          { title: t('approvalKind'), render: (_, each) => label('ApprovalKind', each.kind) },
          { title: t('outcome'), render: (_, each) => <Tag color={COLOURS[each.outcome]}>{label('ApprovalOutcome', each.outcome)}</Tag> },
          { title: t('decidedOn'), render: (_, each) => date(each.decidedOn) },
          { title: t('decidedBy'), render: (_, each) => each.decidedBy?.name ?? '—' },
          { title: t('documentNo'), render: (_, each) => each.documentNo ?? '—' },
          { title: t('opinion'), render: (_, each) => <span className="prewrap">{each.opinion ?? '—'}</span> },
        ]}
      />
    </section>
  );
}
