import { Injectable } from '@nestjs/common';
import type { Text, ZoneTransaction } from '#platform';
import { companiesOnNode } from './companies-on-node.js';

/** Says why a node cannot be removed, in words; null when nothing of this kind hangs on it. */
export type NodeUse = (tx: ZoneTransaction, nodeId: string) => Promise<Text | null>;

/** What hangs on nodes: companies, and what rooms say that this one does not know, each when it starts. */
@Injectable()
export class NodeUses {
  private readonly uses: NodeUse[] = [companiesOnNode];

  register(use: NodeUse): void {
    this.uses.push(use);
  }

  async of(tx: ZoneTransaction, nodeId: string): Promise<Text[]> {
    const found: Text[] = [];
    for (const use of this.uses) {
      const text = await use(tx, nodeId);
      if (text !== null) found.push(text);
    }
    return found;
  }
}
