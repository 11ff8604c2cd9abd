import { Button, Modal, Table } from 'antd';
import type { ReactNode } from 'react';
import { useShellTexts } from '@/locales/shell';

/** What two people entered: the row as it stands now and what the user wanted to save. */
export interface Conflict {
  /** `current` of the refusal: the row's fields by name, with its `version`. */
  current: Record<string, unknown>;
  /** The input that was refused. */
  mine: Record<string, unknown>;
}

/** The conflict that a refusal tells of, for the modal; null for any other refusal. */
export function conflictOf(error: { code: string; current: unknown }, mine: object): Conflict | null {
  if (error.code !== 'CONFLICT') return null;
  return { current: (error.current ?? {}) as Record<string, unknown>, mine: mine as Record<string, unknown> };
}

interface ConflictModalProps {
  conflict: Conflict | null;
  /** The label of a field. */
  labelOf: (field: string) => string;
  /** How a value is shown; plain text when left out. */
  show?: (field: string, value: unknown) => ReactNode;
  /** Drop what was entered and read the row again. */
  onTakeTheirs: () => void;
  /** Save again over the version given. */
  onSaveMine: (version: number) => void;
  onClose: () => void;
}

/** Shows what differs between the row as another person left it and what the user entered, and lets him choose. */
export function ConflictModal({ conflict, labelOf, show, onTakeTheirs, onSaveMine, onClose }: ConflictModalProps) {
  const t = useShellTexts();
  const version = Number(conflict?.current.version);
  const rows = conflict
    ? Object.entries(conflict.mine)
        .filter(([field, value]) => field in conflict.current && plain(conflict.current[field]) !== plain(value))
        .map(([field, value]) => ({ field, theirs: conflict.current[field], mine: value }))
    : [];
  const cell = (field: string, value: unknown) => show?.(field, value) ?? (plain(value) || '—');
  return (
    <Modal
      open={conflict !== null}
      title={t('conflict.title')}
      onCancel={onClose}
      width={720}
      footer={[
        <Button key="theirs" onClick={onTakeTheirs}>
          {t('conflict.takeTheirs')}
        </Button>,
        <Button key="mine" type="primary" disabled={!Number.isInteger(version)} onClick={() => onSaveMine(version)}>
          {t('conflict.saveMine')}
        </Button>,
      ]}
    >
      <p>{rows.length > 0 ? t('conflict.help') : t('conflict.same')}</p>
      {rows.length > 0 ? (
        <Table
          size="small"
          pagination={false}
          rowKey="field"
          dataSource={rows}
          columns={[
            { title: t('conflict.field'), dataIndex: 'field', render: labelOf },
            { title: t('conflict.theirs'), render: (_, row) => cell(row.field, row.theirs) },
            { title: t('conflict.mine'), render: (_, row) => <mark>{cell(row.field, row.mine)}</mark> },
          ]}
        />
      ) : null}
    </Modal>
  );
}

function plain(value: unknown): string {
  if (value == null || value === '') return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
