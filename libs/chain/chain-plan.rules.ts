import { decimal, type Text } from '#platform';
import { NODE_FIELDS, type ChainDocument, type DocumentLink, type DocumentNode } from './chain-document.js';
import type { ReadDocument, ReadRow, RowProblem } from './chain-reading.rules.js';
import { chainFileMessage } from './chain-file.messages.js';

export type NodeField = (typeof NODE_FIELDS)[number];

export interface NodeChange {
  field: NodeField;
  before: DocumentNode[NodeField];
  after: DocumentNode[NodeField];
}

/** What bringing a file in would do to a chain. */
export interface ChainPlan {
  added: ReadRow<DocumentNode>[];
  changed: { row: number; node: DocumentNode; changes: NodeChange[] }[];
  removed: DocumentNode[];
  linksAdded: ReadRow<DocumentLink>[];
  linksRemoved: DocumentLink[];
  /** Nodes that stay come in another order. */
  reordered: boolean;
  /** Nodes and links that stay as they are. */
  unchanged: number;
  refused: RowProblem[];
}

/**
 * What is to be done for a chain to become what a file says: the file is the whole chain, nodes are found again by their key.
 * @param inUse by key, why a node cannot go: what hangs on it
 */
export function planChain(current: ChainDocument, wanted: ReadDocument, inUse: ReadonlyMap<string, Text[]> = new Map()): ChainPlan {
  const had = new Map(current.nodes.map((node) => [node.key, node]));
  const want = new Map(wanted.nodes.map((node) => [node.key, node]));
  const changed = wanted.nodes.flatMap((node) => {
    const before = had.get(node.key);
    const changes = before ? NODE_FIELDS.filter((field) => !same(field, before[field], node[field])).map((field) => ({ field, before: before[field], after: node[field] })) : [];
    return changes.length > 0 ? [{ row: node.row, node, changes }] : [];
  });
  // A file that could not be read says nothing of what is to go.
  const removed = wanted.readable ? current.nodes.filter(({ key }) => !want.has(key)) : [];
  const refused = [...wanted.problems];
  for (const node of removed) {
    for (const why of inUse.get(node.key) ?? []) {
      refused.push({ sheet: 'nodes', row: 0, field: 'key', message: (locale) => chainFileMessage(locale, 'file.cannotGo', { name: node.name, why: typeof why === 'string' ? why : why(locale) }) });
    }
  }
  const pair = ({ from, to }: DocumentLink) => `${from} ${to}`;
  const hadLinks = new Set(current.links.map(pair));
  const wantLinks = new Set(wanted.links.map(pair));
  const added = wanted.nodes.filter(({ key }) => !had.has(key));
  const linksAdded = wanted.links.filter((link) => !hadLinks.has(pair(link)));
  const staying = (nodes: readonly DocumentNode[]) => nodes.filter(({ key }) => had.has(key) && want.has(key)).map(({ key }) => key);
  return {
    added,
    changed,
    removed,
    linksAdded,
    linksRemoved: wanted.readable ? current.links.filter((link) => !wantLinks.has(pair(link))) : [],
    reordered: wanted.readable && staying(current.nodes).join(' ') !== staying(wanted.nodes).join(' '),
    unchanged: wanted.nodes.length - added.length - changed.length + wanted.links.length - linksAdded.length,
    refused,
  };
}

function same(field: NodeField, one: DocumentNode[NodeField], other: DocumentNode[NodeField]): boolean {
  if ((field === 'localCapacity' || field === 'localDemand') && one !== null && other !== null) return decimal(one as string).eq(decimal(other as string));
  return JSON.stringify(one) === JSON.stringify(other);
}
