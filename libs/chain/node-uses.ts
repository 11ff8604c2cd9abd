import { Injectable } from '@nestjs/common';
import type { Text, ZoneTransaction } from '#platform';

/** Says why a node cannot be removed, in words; null when nothing of this kind hangs on it. */
export type NodeUse = (tx: ZoneTransaction, nodeId: string) => Promise<Text | null>;

/** What hangs on nodes in rooms that this one does not know: each says so here when it starts. */
@Injectable()
export class NodeUses {
  private readonly uses: NodeUse[] = [];

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
