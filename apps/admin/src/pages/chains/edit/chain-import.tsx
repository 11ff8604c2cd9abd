import { InboxOutlined } from '@ant-design/icons';
import { Alert, App, Button, Drawer, Space, Table, Tag, Upload } from 'antd';
import { type ReactNode, useState } from 'react';
import { useRead, useWrite } from '@/api/reading';
import { Answer } from '@/components/answer';
import { useRefusal } from '@/components/use-refusal';
import type { ChainImportPlanQuery as PlanQuery } from '@/graphql/graphql';
import { useLocale } from '@/i18n/locale-provider';
import { useShellTexts } from '@/locales/shell';
import { ChainImportPlanQuery, ImportChain } from './edit.queries';
import { useEditTexts } from './locale';
import { readChainFile } from './read-chain-file';

type Plan = PlanQuery['chainImportPlan'];

/** Brings a whole chain in from a file: what it would do is shown first, and done as a whole or not at all. */
export function ChainImport({ chain, open, onClose }: { chain: { id: string; name: string }; open: boolean; onClose: () => void }) {
  const t = useEditTexts();
  const shell = useShellTexts();
  const { locale } = useLocale();
  const [chosen, setChosen] = useState<{ name: string; document: unknown } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const choose = async (file: File): Promise<void> => {
    const { document, error } = await readChainFile(file, locale, { unreachable: shell('unreachable'), notJson: t('notJson') });
    setProblem(error ?? null);
    setChosen(error === undefined ? { name: file.name, document } : null);
  };
  const close = (): void => {
    setChosen(null);
    setProblem(null);
    onClose();
  };
  return (
    <Drawer open={open} onClose={close} size={760} styles={{ wrapper: { maxWidth: '100vw' } }} title={`${chain.name} · ${t('importChain')}`} destroyOnHidden>
      <div className="stack">
        <Upload.Dragger accept=".xlsx,.json" maxCount={1} showUploadList={false} beforeUpload={(file) => (void choose(file), false)}>
          <p><InboxOutlined style={{ fontSize: 32 }} /></p>
          <p>{chosen?.name ?? t('chooseFile')}</p>
          <p className="quiet">{t('chooseFileHelp')}</p>
        </Upload.Dragger>
        {problem && <Alert type="error" showIcon title={problem} />}
        {chosen && <DryRun chainId={chain.id} document={chosen.document} onDone={close} />}
      </div>
    </Drawer>
  );
}

function DryRun({ chainId, document, onDone }: { chainId: string; document: unknown; onDone: () => void }) {
  const t = useEditTexts();
  const refuse = useRefusal();
  const { message } = App.useApp();
  const read = useRead(ChainImportPlanQuery, { chainId, document });
  const [bringIn, pending] = useWrite(ImportChain);
  const apply = async ({ state }: Plan): Promise<void> => {
    const { error } = await bringIn({ chainId, document, state, reason: null });
    if (error?.code === 'CONFLICT') {
      // Somebody changed the chain meanwhile: what would be done now is shown anew.
      read.refresh();
      void message.warning(t('planStale'));
    } else if (error) refuse(error);
    else {
      void message.success(t('imported'));
      onDone();
    }
  };
  return (
    <Answer read={read}>
      {({ chainImportPlan: plan }) => {
        const nothing = isNothing(plan);
        return (
          <>
            {plan.refused.length > 0 && <Refused rows={plan.refused} />}
            {nothing && plan.refused.length === 0 && <Alert type="success" showIcon title={t('nothingChanges')} />}
            <Space wrap data-testid="dry-run">
              <Tag color="green">{t('planAdded', { count: plan.added.length })}</Tag>
              <Tag color="blue">{t('planChanged', { count: plan.changed.length })}</Tag>
              <Tag color="orange">{t('planRemoved', { count: plan.removed.length })}</Tag>
              <Tag color="green">{t('planLinksAdded', { count: plan.linksAdded.length })}</Tag>
              <Tag color="orange">{t('planLinksRemoved', { count: plan.linksRemoved.length })}</Tag>
              <Tag>{t('planUnchanged', { count: plan.unchanged })}</Tag>
              {plan.reordered && <Tag color="blue">{t('planReordered')}</Tag>}
            </Space>
            <Names title={t('nodesAdded')} rows={plan.added.map(({ key, name }) => `${name} (${key})`)} />
            <Changed plan={plan} />
            <Names title={t('nodesRemoved')} rows={plan.removed.map(({ key, name }) => `${name} (${key})`)} />
            <Names title={t('linksAdded')} rows={plan.linksAdded.map(({ from, to }) => `${from} → ${to}`)} />
            <Names title={t('linksRemoved')} rows={plan.linksRemoved.map(({ from, to }) => `${from} → ${to}`)} />
            <Button type="primary" disabled={nothing || plan.refused.length > 0} loading={pending} onClick={() => void apply(plan)}>{t('applyImport')}</Button>
          </>
        );
      }}
    </Answer>
  );
}

function isNothing(plan: Plan): boolean {
  return !plan.reordered && [plan.added, plan.changed, plan.removed, plan.linksAdded, plan.linksRemoved].every((list) => list.length === 0);
}

function Refused({ rows }: { rows: Plan['refused'] }) {
  const t = useEditTexts();
  return (
    <section>
      <Alert type="error" showIcon title={t('refusedTitle', { count: rows.length })} description={t('refusedHelp')} />
      <Table
        size="small"
        rowKey={(_, index) => index!}
        pagination={{ pageSize: 20, hideOnSinglePage: true }}
        dataSource={[...rows]}
        columns={[
          { title: t('fileSheet'), dataIndex: 'sheet' },
          { title: t('fileRow'), dataIndex: 'row', render: (row: number | null) => row ?? '—' },
          { title: t('fileField'), dataIndex: 'field', render: (field: string | null) => field ?? '—' },
          { title: t('fileReason'), dataIndex: 'reason' },
        ]}
      />
    </section>
  );
}

function Changed({ plan }: { plan: Plan }) {
  const t = useEditTexts();
  if (plan.changed.length === 0) return null;
  const rows = plan.changed.flatMap(({ key, name, changes }) => changes.map((change) => ({ ...change, id: `${key} ${change.label}`, name })));
  return (
    <section>
      <h3 className="panel-title">{t('nodesChanged')}</h3>
      <Table
        size="small"
        rowKey="id"
        pagination={{ pageSize: 20, hideOnSinglePage: true }}
        dataSource={rows}
        columns={[
          { title: t('node'), dataIndex: 'name' },
          { title: t('fileField'), dataIndex: 'label' },
          { title: t('before'), dataIndex: 'before', render: shown },
          { title: t('after'), dataIndex: 'after', render: shown },
        ]}
      />
    </section>
  );
}

const shown = (value: string | null): ReactNode => value ?? '—';

function Names({ title, rows }: { title: string; rows: readonly string[] }) {
  if (rows.length === 0) return null;
  return (
    <section>
      <h3 className="panel-title">{title}</h3>
      <div>{rows.join('；')}</div>
    </section>
  );
}
