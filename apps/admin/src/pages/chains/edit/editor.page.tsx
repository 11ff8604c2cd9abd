import { App, Button } from 'antd';
import { useEffect } from 'react';
import { Link, useParams } from 'react-router';
import { useRead } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { useMay } from '@/auth/session';
import { Answer } from '@/components/answer';
import { ConflictModal } from '@/components/conflict-modal';
import { FormDialog } from '@/components/form-dialog';
import { Nothing } from '@/components/nothing';
import { Page } from '@/components/page';
import { useOpenForm } from '@/components/use-open-form';
import { useUrlState } from '@/components/use-url-state';
import type { ChainEditorQuery, ChainNodeInput } from '@/graphql/graphql';
import { useChainTexts } from '../locale';
import { NodeFields } from '../node/node-form';
import { EditorQuery } from './edit.queries';
import { EditorCanvas } from './editor-canvas';
import { type Order, stepAmong } from './editor-moves';
import { EditorToolbar } from './editor-toolbar';
import { useEditTexts } from './locale';
import { type ChainEdits, useChainEdits } from './use-chain-edits';

type EditedChain = NonNullable<ChainEditorQuery['chain']>;
export type EditorNode = EditedChain['nodes'][number];
export type EditorLink = EditedChain['links'][number];

/** The graph of a chain to work on: nodes made, nested, moved and removed, supply links drawn, steps taken back. Every step is saved at once. */
export function ChainEditorPage() {
  const { chainId = '' } = useParams();
  const t = useChainTexts();
  const read = useRead(EditorQuery, { id: chainId });
  return <Answer read={read}>{({ chain }) => (chain ? <Editor chain={chain} refresh={read.refresh} /> : <Nothing title={t('notFound')} />)}</Answer>;
}

function Editor({ chain, refresh }: { chain: EditedChain; refresh: () => void }) {
  const t = useEditTexts();
  const may = useMay();
  const { modal, message } = App.useApp();
  const edits = useChainEdits(chain.id);
  const url = useUrlState<'node' | 'link'>();
  const form = useOpenForm('new', 'edit');
  const { nodes, links } = chain;
  const nameOf = (id: string): string => nodes.find((node) => node.id === id)?.name ?? '';
  const node = nodes.find(({ id }) => id === url.get('node')) ?? null;
  const link = links.find(({ id }) => id === url.get('link')) ?? null;
  const linkName = link && `${nameOf(link.fromNodeId)} → ${nameOf(link.toNodeId)}`;

  const remove = (): void => {
    if (link) return void edits.disconnect(t('stepUnlink', { name: linkName! }), link).then((gone) => gone && url.set({ link: null }));
    if (!node) return;
    const inside = nodes.filter(({ parentId }) => parentId === node.id);
    const touching = links.filter(({ fromNodeId, toNodeId }) => fromNodeId === node.id || toNodeId === node.id).length;
    void modal.confirm({
      title: t('removeNodeTitle', { name: node.name }),
      content: inside.length > 0 ? t('removeLifts', { count: inside.length, names: inside.map(({ name }) => name).join('、'), links: touching }) : t('removeLinks', { links: touching }),
      okText: inside.length > 0 ? t('removeAndLift') : t('removeNode'),
      okButtonProps: { danger: true },
      onOk: async () => {
        if (await edits.removeNode(t('stepRemove', { name: node.name }), node, inside.length > 0)) url.set({ node: null });
      },
    });
  };
  const orderNode = (moved: EditorNode, order: Order): Promise<boolean> => edits.orderNode(t('stepOrder', { name: moved.name }), moved, order);
  const stepper = (by: -1 | 1): (() => void) | undefined => {
    const step = node && stepAmong(nodes, node.id, by);
    return step ? () => void orderNode(node, step) : undefined;
  };
  const [up, down] = [stepper(-1), stepper(1)];
  useKeys({ undo: edits.undo, redo: edits.redo, remove, up, down });

  const connect = (from: string, to: string): void => {
    if (from === to) void message.error(t('selfLink'));
    else void edits.connect(t('stepLink', { name: `${nameOf(from)} → ${nameOf(to)}` }), from, to);
  };
  if (!may('chain.edit')) return <Nothing title={t('mayNotEdit')} />;
  return (
    <Page title={`${chain.name} · ${t('editGraph')}`} lead={t('editorHelp')} actions={<Link to={`/chains/${chain.id}?map=panorama`}><Button>{t('backToMaps')}</Button></Link>}>
      <EditorToolbar nodes={nodes} node={node} linkName={linkName} edits={edits} onChoose={(id) => url.set({ node: id, link: null })} onAdd={() => form.show('new')} onEdit={() => form.show('edit')} onRemove={remove} onUp={up} onDown={down} />
      {nodes.length === 0 && <Nothing title={t('noNodes')} help={t('noNodesHelp')} action={<Button type="primary" onClick={() => form.show('new')}>{t('addNode')}</Button>} />}
      <EditorCanvas
        nodes={nodes}
        links={links}
        chosen={node ? { node: node.id } : link ? { link: link.id } : null}
        onChoose={(chosen) => url.set({ node: chosen?.node ?? null, link: chosen?.link ?? null })}
        onMove={(moved, move) => void edits.moveNode(t('stepMove', { name: moved.name }), moved, { parentId: move.parentId, position: move.position as EditorNode['position'] })}
        onOrder={(moved, order) => void orderNode(moved, order)}
        onConnect={connect}
        onOpen={(id) => {
          url.set({ node: id, link: null });
          form.show('edit');
        }}
      />
      <StepForm mode={form.open === 'edit' && !node ? null : form.open} node={node} nodes={nodes} edits={edits} onClose={form.close} />
      <EditConflictModal nodes={nodes} edits={edits} refresh={refresh} />
    </Page>
  );
}

interface Keys {
  undo: () => Promise<void>;
  redo: () => Promise<void>;
  remove: () => void;
  up?: () => void;
  down?: () => void;
}

/** Ctrl+Z, Ctrl+Shift+Z or Ctrl+Y, Delete, and Alt with the arrows up and down, wherever nobody is typing. */
function useKeys({ undo, redo, remove, up, down }: Keys): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if ((event.target as HTMLElement).closest('input, textarea, [contenteditable], .ant-drawer, .ant-modal')) return;
      const key = event.key.toLowerCase();
      const command = event.ctrlKey || event.metaKey;
      if (command && (key === 'y' || (key === 'z' && event.shiftKey))) void redo();
      else if (command && key === 'z') void undo();
      else if (key === 'delete') remove();
      else if (event.altKey && key === 'arrowup') up?.();
      else if (event.altKey && key === 'arrowdown') down?.();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  });
}

function StepForm({ mode, node, nodes, edits, onClose }: { mode: 'new' | 'edit' | null; node: EditorNode | null; nodes: readonly EditorNode[]; edits: ChainEdits; onClose: () => void }) {
  const t = useEditTexts();
  const labelOf = useFieldLabels();
  const show = useFieldValues(nodes);
  const known = mode === 'edit' ? node : null;
  const save = (input: ChainNodeInput, overVersion?: number) =>
    known ? edits.updateNode(t('stepEdit', { name: known.name }), known, input, overVersion) : edits.createNode(t('stepAdd', { name: input.name ?? '' }), input);
  return (
    <FormDialog<ChainNodeInput>
      key={`${mode} ${node?.id}`}
      open={mode !== null}
      title={known ? t('editNode') : t('addNode')}
      initial={known ? inputOf(known) : { parentId: node?.id ?? null, position: node?.position ?? 'MIDSTREAM', criticality: 3, technologyGap: false, industryCodes: [] }}
      onlyChanges={known !== null}
      save={save}
      onClose={onClose}
      labelOf={labelOf}
      show={show}
    >
      <NodeFields isNew={!known} nodes={nodes.filter(({ id }) => id !== known?.id)} />
    </FormDialog>
  );
}

/** What somebody else saved while a node was moved or a step taken back, beside what was wanted. */
function EditConflictModal({ nodes, edits, refresh }: { nodes: readonly EditorNode[]; edits: ChainEdits; refresh: () => void }) {
  const labelOf = useFieldLabels();
  const show = useFieldValues(nodes);
  const { conflict, closeConflict } = edits;
  const takeTheirs = (): void => {
    closeConflict();
    refresh();
  };
  return (
    <ConflictModal
      conflict={conflict}
      labelOf={labelOf}
      show={show}
      onClose={takeTheirs}
      onTakeTheirs={takeTheirs}
      onSaveMine={(version) => {
        closeConflict();
        void conflict?.overwrite(version);
      }}
    />
  );
}

function inputOf({ name, position, parentId, criticality, technologyGap, industryCodes, localCapacity, localDemand, capacityUnit }: EditorNode): ChainNodeInput {
  return { name, position, parentId, criticality, technologyGap, industryCodes, localCapacity, localDemand, capacityUnit };
}

function useFieldLabels(): (field: string) => string {
  const t = useChainTexts();
  const labels: Record<string, string> = {
    name: t('nodeName'), key: t('nodeKey'), position: t('position'), parentId: t('parentNode'), criticality: t('criticality'), technologyGap: t('technologyGap'),
    industryCodes: t('industryCodes'), localCapacity: t('capacityLocal'), localDemand: t('demandLocal'), capacityUnit: t('capacityUnit'),
  };
  return (field) => labels[field] ?? field;
}

function useFieldValues(nodes: readonly EditorNode[]): (field: string, value: unknown) => string | undefined {
  const { options } = useLabels();
  return (field, value) => {
    if (field === 'parentId') return value ? nodes.find(({ id }) => id === value)?.name : undefined;
    // A conflict shows the row as the database keeps it, in small letters.
    return field === 'position' ? options('Position').find((option) => option.value === String(value).toUpperCase())?.label : undefined;
  };
}
