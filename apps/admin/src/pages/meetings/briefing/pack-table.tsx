import { DownloadOutlined } from '@ant-design/icons';
import { Button, Space, Table } from 'antd';
import { useFigures } from '@/format/figures';
import { useMeetingTexts } from '../locale';
import type { MeetingSheet } from '../meeting.types';

type Pack = MeetingSheet['packs'][number];

/** The frozen packs: by whom, when, the hash that proves one unchanged, and the document. */
export function PackTable({ packs, shown, onView }: { packs: readonly Pack[]; shown: string | null; onView: (id: string) => void }) {
  const t = useMeetingTexts();
  const { instant } = useFigures();
  return (
    <Table<Pack>
      size="small"
      rowKey="id"
      pagination={false}
      dataSource={[...packs]}
      locale={{ emptyText: t('noPacks') }}
      columns={[
        { title: t('frozenAt'), render: (_, pack) => instant(pack.frozenAt) },
        { title: t('frozenBy'), render: (_, pack) => pack.frozenBy?.name ?? '—' },
        { title: t('hash'), render: (_, pack) => <span className="hash">{pack.hash}</span> },
        {
          title: t('actions'),
          render: (_, pack) => (
            <Space>
              <Button size="small" disabled={pack.id === shown} onClick={() => onView(pack.id)}>{t('view')}</Button>
              <Button size="small" type="primary" ghost icon={<DownloadOutlined />} href={pack.downloadUrl} download>{t('download')}</Button>
            </Space>
          ),
        },
      ]}
    />
  );
}
