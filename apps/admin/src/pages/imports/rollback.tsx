import { UndoOutlined } from '@ant-design/icons';
import { Alert, Button, Input, Modal, Table } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useRead, useWrite } from '@/api/reading';
import { useMay } from '@/auth/session';
import { Answer } from '@/components/answer';
import { useRefusal } from '@/components/use-refusal';
import { type Batch, importRollbackQuery, rollBackImportMutation } from './import.queries';
import { useImportTexts } from './texts';

/** Takes a whole import back, after a look at what that would do and at what stands against it. */
export function RollbackButton({ batch }: { batch: Batch }) {
  const t = useImportTexts();
  const may = useMay();
  const [open, setOpen] = useState(false);
  if (!may('import.roll_back')) return null;
  return (
    <>
      <Button danger icon={<UndoOutlined />} onClick={() => setOpen(true)} data-testid="roll-back">{t('rollBack')}</Button>
      {open ? <RollbackModal batch={batch} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function RollbackModal({ batch, onClose }: { batch: Batch; onClose: () => void }) {
  const t = useImportTexts();
  const refuse = useRefusal();
  const read = useRead(importRollbackQuery, { id: batch.id });
  const [reason, setReason] = useState('');
  const [rollBack, working] = useWrite(rollBackImportMutation);
  const submit = async () => {
    const { error } = await rollBack({ id: batch.id, version: batch.version, reason });
    if (error) refuse(error);
    else onClose();
  };
  const possible = read.data?.importRollback.possible ?? false;
  return (
    <Modal
      open
      width={640}
      title={t('rollBack')}
      onCancel={onClose}
      onOk={() => void submit()}
      okText={t('rollBack')}
      okButtonProps={{ danger: true, disabled: !possible || reason.trim() === '', loading: working }}
    >
      <Answer read={read}>
        {({ importRollback: { rows, dependents, dependentCount } }) => (
          <div className="stack">
            {dependentCount > 0 ? <Alert type="warning" showIcon title={t('rollBackStopped', { count: dependentCount })} /> : null}
            {rows.length === 0 ? <Alert type="info" showIcon title={t('rollBackNothing')} /> : null}
            {dependentCount > 0 ? (
              <Table
                size="small"
                pagination={false}
                rowKey="id"
                dataSource={dependents}
                scroll={{ y: 260 }}
                columns={[
                  { title: t('rollBackWhat'), dataIndex: 'label', width: 140 },
                  { title: t('name'), key: 'name', render: (_, { entity, id, name }) => (entity === 'company' ? <Link to={`/companies/${id}`}>{name}</Link> : entity === 'project' ? <Link to={`/projects/${id}`}>{name}</Link> : (name ?? '—')) },
                  { title: t('messages'), dataIndex: 'message', width: 140 },
                ]}
              />
            ) : (
              <Table
                size="small"
                pagination={false}
                rowKey="entity"
                dataSource={rows}
                columns={[
                  { title: t('rollBackWhat'), dataIndex: 'label' },
                  { title: t('rollBackRemoved'), dataIndex: 'removed', align: 'right', width: 120 },
                  { title: t('rollBackRestored'), dataIndex: 'restored', align: 'right', width: 120 },
                ]}
              />
            )}
            {dependentCount === 0 && rows.length > 0 ? <Input.TextArea value={reason} onChange={(event) => setReason(event.target.value)} placeholder={t('rollBackReason')} maxLength={500} rows={2} data-testid="roll-back-reason" /> : null}
          </div>
        )}
      </Answer>
    </Modal>
  );
}
