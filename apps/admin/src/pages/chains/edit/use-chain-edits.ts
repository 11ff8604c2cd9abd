import { useRef, useState } from 'react';
import { newKey } from '@/api/idempotency';
import type { ApiError } from '@/api/errors';
import { type Outcome, useWrite } from '@/api/reading';
import { type Conflict, conflictOf } from '@/components/conflict-modal';
import { useRefusal } from '@/components/use-refusal';
import type { ChainNodeInput } from '@/graphql/graphql';
import { CreateChainNode, CreateSupplyLink, RemoveSupplyLink, UpdateChainNode } from '../chain.queries';
import { type EditHistory, NO_HISTORY, recorded, redone, undone } from './editor-history';
import { MoveChainNode, RemoveChainNode, RestoreChainNode } from './edit.queries';
import type { Order } from './editor-moves';
import type { EditorLink, EditorNode } from './editor.page';

/** A conflict, and how to go over it once the user has seen it. */
export interface EditConflict extends Conflict {
  overwrite: (version: number) => Promise<boolean>;
}

/** What a page may do to the chain it shows, each change as a step that can be taken back. */
export interface ChainEdits {
  history: EditHistory;
  busy: boolean;
  conflict: EditConflict | null;
  closeConflict: () => void;
  createNode: (label: string, input: ChainNodeInput) => Promise<Outcome<unknown>>;
  updateNode: (label: string, node: EditorNode, input: ChainNodeInput, overVersion?: number) => Promise<Outcome<unknown>>;
  /** As `updateNode`, for a change without a form: what is refused is told, a conflict is shown. */
  moveNode: (label: string, node: EditorNode, input: ChainNodeInput) => Promise<boolean>;
  /** Puts a node before one of its siblings, or last. */
  orderNode: (label: string, node: EditorNode, order: Order) => Promise<boolean>;
  removeNode: (label: string, node: EditorNode, liftChildren: boolean) => Promise<boolean>;
  connect: (label: string, fromNodeId: string, toNodeId: string) => Promise<boolean>;
  disconnect: (label: string, link: EditorLink) => Promise<boolean>;
  undo: () => Promise<void>;
  redo: () => Promise<void>;
}

/**
 * Changes to a chain's graph. Every change is saved at once, under the version that the user saw; taking one back is a change like any
 * other, under the version that this page left behind: where somebody else has been at it meanwhile, it is refused and shown.
 */
export function useChainEdits(chainId: string): ChainEdits {
  const refuse = useRefusal();
  const [history, setHistory] = useState(NO_HISTORY);
  const [conflict, setConflict] = useState<EditConflict | null>(null);
  const [running, setRunning] = useState(0);
  const [create] = useWrite(CreateChainNode);
  const [update] = useWrite(UpdateChainNode);
  const [order] = useWrite(MoveChainNode);
  const [remove] = useWrite(RemoveChainNode);
  const [restore] = useWrite(RestoreChainNode);
  const [link] = useWrite(CreateSupplyLink);
  const [unlink] = useWrite(RemoveSupplyLink);
  /** The version of each row after the last change that this page made to it. */
  const versions = useRef(new Map<string, number>());

  const during = async <T>(work: () => Promise<T>): Promise<T> => {
    setRunning((count) => count + 1);
    try {
      return await work();
    } finally {
      setRunning((count) => count - 1);
    }
  };
  /** Tells what was refused; true when nothing was. */
  const told = (error: ApiError | undefined, mine: object = {}, overwrite?: EditConflict['overwrite']): boolean => {
    const found = error && overwrite ? conflictOf(error, mine) : null;
    if (found) setConflict({ ...found, overwrite: overwrite! });
    else if (error) refuse(error);
    return error === undefined;
  };
  const record = (label: string, undo: () => Promise<boolean>, redo: () => Promise<boolean>): void => setHistory((all) => recorded(all, { label, undo, redo }));

  const writeNode = async (id: string, version: number, input: ChainNodeInput): Promise<Outcome<unknown>> => {
    const outcome = await update({ id, version, input, reason: null });
    if (outcome.data) versions.current.set(id, outcome.data.updateChainNode.version);
    return outcome;
  };
  const setNode = async (id: string, version: number, input: ChainNodeInput): Promise<boolean> => {
    const { error } = await writeNode(id, version, input);
    return told(error, input, (over) => during(() => setNode(id, over, input)));
  };
  const changeNode = async (label: string, node: EditorNode, input: ChainNodeInput, version: number): Promise<Outcome<unknown>> => {
    const outcome = await writeNode(node.id, version, input);
    const before = Object.fromEntries(Object.keys(input).map((field) => [field, node[field as keyof EditorNode] ?? null])) as ChainNodeInput;
    const back = (values: ChainNodeInput) => () => setNode(node.id, versions.current.get(node.id)!, values);
    if (outcome.data) record(label, back(before), back(input));
    return outcome;
  };

  const putBefore = async (id: string, version: number, beforeId: string | null): Promise<boolean> => {
    const { data, error } = await order({ id, version, beforeId });
    // Its siblings made room for it: they are in new versions too.
    for (const each of data?.moveChainNode ?? []) if (each.id === id || versions.current.has(each.id)) versions.current.set(each.id, each.version);
    return told(error);
  };

  const takeOff = async (id: string, version: number, liftChildren: boolean) => {
    const { data, error } = await remove({ id, version, liftChildren, reason: null });
    if (data) versions.current.set(id, data.removeChainNode.version);
    told(error);
    return data?.removeChainNode ?? null;
  };
  const putBack = async (id: string, childIds: string[], linkIds: string[]): Promise<boolean> => {
    const { data, error } = await restore({ id, version: versions.current.get(id)!, childIds, linkIds, reason: null });
    if (data) versions.current.set(id, data.restoreChainNode.version);
    return told(error);
  };

  /** Draws a link, again and again when it is taken back in between: each time it is a new one. */
  const drawn = (fromNodeId: string, toNodeId: string, known?: EditorLink) => {
    let now: { id: string; version: number } | undefined = known;
    return {
      draw: async (): Promise<boolean> => {
        const { data, error } = await link({ fromNodeId, toNodeId, idempotencyKey: newKey() });
        now = data?.createSupplyLink;
        return told(error);
      },
      wipe: async (): Promise<boolean> => told((await unlink({ id: now!.id, version: now!.version, reason: null })).error),
    };
  };

  return {
    history,
    busy: running > 0,
    conflict,
    closeConflict: () => setConflict(null),
    createNode: (label, input) =>
      during(async () => {
        const outcome = await create({ chainId, input, idempotencyKey: newKey() });
        if (!outcome.data) return outcome;
        const { id, version } = outcome.data.createChainNode;
        versions.current.set(id, version);
        record(label, async () => (await takeOff(id, versions.current.get(id)!, false)) !== null, () => putBack(id, [], []));
        return outcome;
      }),
    updateNode: (label, node, input, overVersion) => during(() => changeNode(label, node, input, overVersion ?? node.version)),
    moveNode: (label, node, input) =>
      during(async () => {
        const attempt = async (version: number): Promise<boolean> => {
          const { error } = await changeNode(label, node, input, version);
          return told(error, input, (over) => during(() => attempt(over)));
        };
        return attempt(node.version);
      }),
    orderNode: (label, node, { beforeId, formerBeforeId }) =>
      during(async () => {
        if (!(await putBefore(node.id, node.version, beforeId))) return false;
        const back = (before: string | null) => () => putBefore(node.id, versions.current.get(node.id)!, before);
        record(label, back(formerBeforeId), back(beforeId));
        return true;
      }),
    removeNode: (label, node, liftChildren) =>
      during(async () => {
        let removed = await takeOff(node.id, node.version, liftChildren);
        if (!removed) return false;
        const back = (): Promise<boolean> => putBack(node.id, removed!.liftedChildIds, removed!.removedLinkIds);
        const again = async (): Promise<boolean> => {
          const taken = await takeOff(node.id, versions.current.get(node.id)!, liftChildren);
          removed = taken ?? removed;
          return taken !== null;
        };
        record(label, back, again);
        return true;
      }),
    connect: (label, fromNodeId, toNodeId) =>
      during(async () => {
        const { draw, wipe } = drawn(fromNodeId, toNodeId);
        const made = await draw();
        if (made) record(label, wipe, draw);
        return made;
      }),
    disconnect: (label, known) =>
      during(async () => {
        const { draw, wipe } = drawn(known.fromNodeId, known.toNodeId, known);
        const gone = await wipe();
        if (gone) record(label, draw, wipe);
        return gone;
      }),
    undo: () =>
      during(async () => {
        const step = history.done.at(-1);
        if (step && (await step.undo())) setHistory(undone);
      }),
    redo: () =>
      during(async () => {
        const step = history.undone.at(-1);
        if (step && (await step.redo())) setHistory(redone);
      }),
  };
}
