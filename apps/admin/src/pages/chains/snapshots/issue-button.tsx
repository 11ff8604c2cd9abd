import { App, Button, Dropdown } from 'antd';
import { useState } from 'react';
import { useLabels } from '@/auth/labels';
import { useCreate } from '@/components/use-create';
import { useRefusal } from '@/components/use-refusal';
import type { DirectoryKind } from '@/graphql/graphql';
import { IssueDirectory } from './snapshots.queries';
import { useSnapshotTexts } from './texts';

const KINDS: DirectoryKind[] = ['GUIDANCE', 'TARGETS'];

/** Issues a guidance directory or a target list from a snapshot. */
export function IssueButton({ snapshotId }: { snapshotId: string }) {
  const t = useSnapshotTexts();
  const { label } = useLabels();
  const { message } = App.useApp();
  const refuse = useRefusal();
  const issue = useCreate(IssueDirectory);
  const [pending, setPending] = useState(false);
  const make = async (kind: DirectoryKind): Promise<void> => {
    setPending(true);
    const { data, error } = await issue({ snapshotId, kind });
    setPending(false);
    if (error) refuse(error);
    else message.success(t('issued', { title: data.issueDirectory.title, number: data.issueDirectory.number }));
  };
  return (
    <Dropdown trigger={['click']} menu={{ items: KINDS.map((kind) => ({ key: kind, label: label('DirectoryKind', kind) })), onClick: ({ key }) => void make(key as DirectoryKind) }}>
      <Button type="link" size="small" loading={pending}>{t('issue')}</Button>
    </Dropdown>
  );
}
