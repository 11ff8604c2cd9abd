import { invalidField, Refusal, type FieldProblem, type Locale, type ZoneTransaction } from '#platform';
import { ChainNode } from './chain.entity.js';
import { chainMessage } from './messages.js';

/** What says where a node stands in its chain. */
export interface NodePlace {
  key?: string | null;
  name?: string | null;
  parentId?: string | null;
}

/**
 * Refuses a key or name that the chain has already, and a parent that cannot be one: the node itself, one that lies inside it, of
 * another chain, or gone. The chain must be locked.
 * @param node the node that is there already; null for a new one
 */
export async function assertPlace(tx: ZoneTransaction, chainId: string, node: { id: string } | null, { key, name, parentId }: NodePlace): Promise<void> {
  const others = (await tx.findAll(ChainNode, { chainId })).filter((other) => other.id !== node?.id);
  const problems: FieldProblem[] = [];
  if (key && others.some((other) => other.key === key)) problems.push({ path: 'input.key', message: (locale) => chainMessage(locale, 'refused.keyTaken', { key }) });
  if (name && others.some((other) => other.name === name.trim())) {
    problems.push({ path: 'input.name', message: (locale) => chainMessage(locale, 'refused.nameTaken', { name: name.trim() }) });
  }
  if (parentId) {
    const problem = await parentProblem(tx, node, others, parentId);
    if (problem) problems.push({ path: 'input.parentId', message: problem });
  }
  if (problems.length > 0) throw new Refusal('INVALID_INPUT', { fields: problems });
}

async function parentProblem(tx: ZoneTransaction, node: { id: string } | null, others: ChainNode[], parentId: string): Promise<((locale: Locale) => string) | null> {
  if (parentId === node?.id) return (locale) => chainMessage(locale, 'refused.selfParent');
  const byId = new Map(others.map((other) => [other.id, other]));
  const parent = byId.get(parentId);
  if (!parent) {
    const elsewhere = await tx.find(ChainNode, { id: parentId });
    return (locale) => chainMessage(locale, elsewhere ? 'refused.otherChain' : 'refused.noNode');
  }
  for (let above = parent.parentId; node && above; above = byId.get(above)?.parentId ?? null) {
    if (above === node.id) return (locale) => chainMessage(locale, 'refused.cycle', { name: parent.name });
  }
  return null;
}

type HeldNode = Pick<ChainNode, 'id' | 'chainId' | 'name'>;

/**
 * Holds a node for what is put on it in this transaction, so that it cannot be removed before that is seen.
 * @returns its chain and name; null when the zone has no such node, or no longer
 */
export async function holdNode(tx: ZoneTransaction, id: string): Promise<HeldNode | null> {
  return (await holdNodes(tx, [id])).get(id) ?? null;
}

/** Holds several nodes as {@link holdNode} does, always in the same order. @returns those that stand, by id */
export async function holdNodes(tx: ZoneTransaction, ids: readonly string[]): Promise<Map<string, HeldNode>> {
  if (ids.length === 0) return new Map();
  const nodes = await tx.sql<HeldNode>(
    `select id, chain_id as "chainId", name from chain_node where zone_id = app.zone() and id = any($1::uuid[]) and deleted_at is null order by id for key share`,
    [[...new Set(ids)]],
  );
  return new Map(nodes.map((node) => [node.id, node]));
}

/** The node as it stands, if it was not removed while the caller waited for the chain. */
export async function standingNode(tx: ZoneTransaction, id: string, path: string): Promise<ChainNode> {
  const node = await tx.find(ChainNode, { id });
  if (!node) throw invalidField(path, (locale) => chainMessage(locale, 'refused.noNode'));
  return node;
}
