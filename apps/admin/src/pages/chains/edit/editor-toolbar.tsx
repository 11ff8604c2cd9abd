import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined, EditOutlined, PlusOutlined, RedoOutlined, UndoOutlined } from '@ant-design/icons';
import { Button, Select, Space, Tooltip } from 'antd';
import type { EditorNode } from './editor.page';
import type { ChainEdits } from './use-chain-edits';
import { useEditTexts } from './locale';

interface Props {
  nodes: readonly EditorNode[];
  node: EditorNode | null;
  linkName: string | null;
  edits: ChainEdits;
  onChoose: (nodeId: string) => void;
  onAdd: () => void;
  onEdit: () => void;
  onRemove: () => void;
  /** Moves the chosen node among its siblings; undefined at that end. */
  onUp?: () => void;
  onDown?: () => void;
}

/** What can be done with what is chosen, and back and forth. */
export function EditorToolbar({ nodes, node, linkName, edits, onChoose, onAdd, onEdit, onRemove, onUp, onDown }: Props) {
  const t = useEditTexts();
  const { done, undone } = edits.history;
  return (
    <div className="editor-side">
      <Select
        showSearch={{ optionFilterProp: 'label' }}
        style={{ width: 220 }}
        aria-label={t('findNode')}
        placeholder={t('findNode')}
        value={node?.id ?? null}
        onChange={onChoose}
        options={nodes.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Button icon={<PlusOutlined />} onClick={onAdd}>{node ? t('addInside', { name: node.name }) : t('addNode')}</Button>
      <Button icon={<EditOutlined />} disabled={!node} onClick={onEdit}>{t('editNode')}</Button>
      <Tooltip title={t('orderHelp')}>
        <Space.Compact>
          <Button icon={<ArrowUpOutlined />} disabled={!onUp || edits.busy} onClick={onUp}>{t('up')}</Button>
          <Button icon={<ArrowDownOutlined />} disabled={!onDown || edits.busy} onClick={onDown}>{t('down')}</Button>
        </Space.Compact>
      </Tooltip>
      <Button icon={<DeleteOutlined />} danger disabled={!node && !linkName} onClick={onRemove}>{linkName ? t('removeLink', { name: linkName }) : t('removeNode')}</Button>
      <Tooltip title={done.at(-1) ? t('undoStep', { step: done.at(-1)!.label }) : null}>
        <Button icon={<UndoOutlined />} disabled={done.length === 0 || edits.busy} onClick={() => void edits.undo()}>{t('undo')}</Button>
      </Tooltip>
      <Tooltip title={undone.at(-1) ? t('redoStep', { step: undone.at(-1)!.label }) : null}>
        <Button icon={<RedoOutlined />} disabled={undone.length === 0 || edits.busy} onClick={() => void edits.redo()}>{t('redo')}</Button>
      </Tooltip>
    </div>
  );
}
