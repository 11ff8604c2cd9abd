import { createHash } from 'node:crypto';
import type { Position } from './chain.enums.js';

/** What a file of a chain says it is. */
export const DOCUMENT_FORMAT = 'liantu.chain';

/** One node as a file holds it: named by keys, free of ids, so that it can go into another chain or zone. */
export interface DocumentNode {
  key: string;
  name: string;
  /** Key of the wider node. */
  parent: string | null;
  position: Position;
  criticality: number;
  technologyGap: boolean;
  /** GB/T 4754-2017, digits. */
  industryCodes: string[];
  localCapacity: string | null;
  localDemand: string | null;
  capacityUnit: string | null;
}

/** One supply link, by the keys of its ends. */
export interface DocumentLink {
  from: string;
  to: string;
}

/** A whole chain: its nodes in their order and who supplies whom. */
export interface ChainDocument {
  nodes: DocumentNode[];
  links: DocumentLink[];
}

/** A chain as it is exported. */
export interface ChainFile extends ChainDocument {
  format: typeof DOCUMENT_FORMAT;
  formatVersion: 1;
  chain: { code: string; name: string; focus: string | null };
}

export const NODE_FIELDS = ['key', 'name', 'parent', 'position', 'criticality', 'technologyGap', 'industryCodes', 'localCapacity', 'localDemand', 'capacityUnit'] as const satisfies readonly (keyof DocumentNode)[];
export const LINK_FIELDS = ['from', 'to'] as const satisfies readonly (keyof DocumentLink)[];

/** A number that changes with any change of the chain's rows: what was planned on one state is not applied to another. */
export function stateOf(rows: readonly { id: string; version: number }[]): string {
  const text = rows.map(({ id, version }) => `${id}:${version}`).sort().join();
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
