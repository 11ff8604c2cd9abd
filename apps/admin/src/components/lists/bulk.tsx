import { App, Button, Modal, Select, Space } from 'antd';
import { type ReactNode, useState } from 'react';
import { type Outcome, useRead, useWrite } from '@/api/reading';
import { useFigures } from '@/format/figures';
import { graphql } from '@/graphql';
import { useChainOptions } from '@/components/chain-filter';
import { useListTexts } from './texts';

const undoMutation = graphql(`mutation UndoBulkAction($id: ID!) { undoBulkAction(id: $id) { id doneCount undoUntil rows { id name done why } } }`);
const nodesQuery = graphql(`query NodesToPlaceOn($id: ID!) { chain(id: $id) { id nodes { id name } } }`);

/** The answer of a change of many rows. */
export interface BulkAnswer {
  id: string;
  doneCount: number;
  undoUntil?: string | null;
  rows: { id?: string | null; name?: string | null; done: boolean; why?: string | null }[];
}

/** Says what became of every row, and offers to undo it. */
export function useBulkAnswer(): (outcome: Outcome<BulkAnswer>) => void {
  const t = useListTexts();
  const { notification, message } = App.useApp();
  const { instant } = useFigures();
  const [undo] = useWrite(undoMutation);
  const refused = (answer: BulkAnswer) => answer.rows.filter(({ done }) => !done);
  const list = (answer: BulkAnswer): ReactNode => refused(answer).slice(0, 20).map((row, index) => <div key={row.id ?? index}>{row.name ?? t('gone')}: {row.why}</div>);
  return ({ data, error }) => {
    if (error) return void message.error(error.fields[0]?.message ?? error.message);
    const key = data.id;
    const counts = (answer: BulkAnswer) => ({ done: answer.doneCount, refused: refused(answer).length });
    const takeBack = async () => {
      const outcome = await undo({ id: key });
      notification.destroy(key);
      if (outcome.error) message.error(outcome.error.fields[0]?.message ?? outcome.error.message);
      else notification.info({ title: t('undone', counts(outcome.data.undoBulkAction)), description: list(outcome.data.undoBulkAction) });
    };
    notification.open({
      key,
      duration: data.undoUntil ? 60 : 10,
      title: t('done', counts(data)),
      description: <>{list(data)}{data.undoUntil ? <div className="quiet">{t('undoUntil', { time: instant(data.undoUntil) })}</div> : null}</>,
      actions: data.undoUntil ? <Button size="small" onClick={() => void takeBack()}>{t('undo')}</Button> : undefined,
    });
  };
}

/** Above a list: how many rows are chosen, and what can be done with them. */
export function BulkBar({ count, onClear, children }: { count: number; onClear: () => void; children: ReactNode }) {
  const t = useListTexts();
  if (count === 0) return null;
  return (
    <Space wrap className="filters" role="toolbar">
      <strong>{t('chosen', { count })}</strong>
      {children}
      <Button type="link" onClick={onClear}>{t('unchoose')}</Button>
    </Space>
  );
}

interface BulkChoiceProps<Value> {
  name: string;
  children: (value: Value | null, set: (value: Value | null) => void) => ReactNode;
  onApply: (value: Value) => Promise<Outcome<unknown>>;
  /** Where the value may also be taken away, so that the rows have none. */
  onTakeAway?: () => Promise<Outcome<unknown>>;
}

/** A button that asks for one value and then applies it; what is refused as a whole can be mended. */
export function BulkChoice<Value>({ name, children, onApply, onTakeAway }: BulkChoiceProps<Value>) {
  const t = useListTexts();
  const [open, setOpen] = useState(false);
  const [value, setValue] = useState<Value | null>(null);
  const [pending, setPending] = useState(false);
  const finish = async (apply: () => Promise<Outcome<unknown>>) => {
    setPending(true);
    const { error } = await apply();
    setPending(false);
    if (error) return;
    setOpen(false);
    setValue(null);
  };
  return (
    <>
      <Button onClick={() => setOpen(true)}>{name}</Button>
      <Modal
        open={open}
        title={name}
        okText={t('apply')}
        cancelText={t('cancel')}
        okButtonProps={{ disabled: value === null, loading: pending }}
        onOk={() => void finish(() => onApply(value!))}
        onCancel={() => setOpen(false)}
        footer={(_, { OkBtn, CancelBtn }) => (
          <>
            {onTakeAway && <Button danger style={{ float: 'left' }} disabled={pending} onClick={() => void finish(onTakeAway)}>{t('takeAway')}</Button>}
            <CancelBtn />
            <OkBtn />
          </>
        )}
        destroyOnHidden
      >
        {children(value, setValue)}
      </Modal>
    </>
  );
}

/** Chooses a node by its chain. */
export function NodePicker({ value, onChange }: { value: string | null; onChange: (nodeId: string | null) => void }) {
  const t = useListTexts();
  const chains = useChainOptions();
  const [chainId, setChainId] = useState<string | null>(null);
  const { data, loading } = useRead(nodesQuery, { id: chainId ?? '' }, { pause: !chainId });
  return (
    <Space wrap>
      <Select style={{ width: 200 }} placeholder={t('chain')} aria-label={t('chain')} options={chains} value={chainId} onChange={(next: string) => (setChainId(next), onChange(null))} />
      <Select style={{ width: 240 }} placeholder={t('node')} aria-label={t('node')} showSearch={{ optionFilterProp: 'label' }} loading={loading} value={value} onChange={onChange}
        options={(chainId ? (data?.chain?.nodes ?? []) : []).map(({ id, name }) => ({ value: id, label: name }))} />
    </Space>
  );
}
