import { Space, Table } from 'antd';
import { useLabels } from '@/auth/labels';
import { useFigures } from '@/format/figures';
import type { SnapshotsQuery } from '@/graphql/graphql';
import { useSnapshotTexts } from './texts';

type Issue = SnapshotsQuery['directoryIssues'][number];

/** What was issued for a chain, each version as a document and as a workbook. */
export function DirectoryTable({ issues }: { issues: Issue[] }) {
  const t = useSnapshotTexts();
  const { label } = useLabels();
  const { instant } = useFigures();
  return (
    <Table<Issue>
      size="small"
      rowKey="id"
      dataSource={issues}
      pagination={false}
      scroll={{ x: 'max-content' }}
      locale={{ emptyText: <span className="nothing">{t('noDirectories')}</span> }}
      columns={[
        { title: t('document'), dataIndex: 'title' },
        { title: t('kind'), key: 'kind', render: (_, issue) => label('DirectoryKind', issue.kind) },
        { title: t('version'), dataIndex: 'number', align: 'right' },
        { title: t('issuedAt'), key: 'at', render: (_, issue) => instant(issue.issuedAt) },
        { title: t('issuedBy'), key: 'by', render: (_, issue) => issue.issuedBy?.name ?? t('system') },
        {
          title: t('download'),
          key: 'download',
          render: (_, issue) => (
            <Space>
              <a href={issue.documentUrl} download>DOCX</a>
              <a href={issue.workbookUrl} download>XLSX</a>
            </Space>
          ),
        },
      ]}
    />
  );
}
