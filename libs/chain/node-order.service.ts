import { Injectable } from '@nestjs/common';
import { invalidField, Refusal, ZoneDatabase } from '#platform';
import type { Caller } from '#identity';
import { ChainNode } from './chain.entity.js';
import { ChainService, type VersionedChange } from './chain.service.js';
import { chainNodeJson } from './chain.sql.js';
import type { ChainNodeType } from './chain.types.js';
import { chainMessage } from './messages.js';
import { movedBefore } from './node-order.rules.js';

/** In which order the nodes of one level stand: in the picture, in tables, in files and in what is issued. */
@Injectable()
export class NodeOrderService {
  constructor(
    private readonly db: ZoneDatabase,
    private readonly chains: ChainService,
  ) {}

  /**
   * Puts a node before one of its siblings, or after all of them. Siblings are the nodes inside the same wider one; of those that stand
   * by themselves, the ones of the same band.
   * @returns the siblings in their new order
   * @throws Refusal `CONFLICT` when the node was changed meanwhile, `INVALID_INPUT` when the other one is no sibling, or no longer
   */
  async moveBefore(caller: Caller, { id, version, reason }: VersionedChange, beforeId: string | null): Promise<ChainNodeType[]> {
    const ids = await this.db.write(
      caller,
      async (tx) => {
        const { chainId } = await tx.get(ChainNode, id);
        await this.chains.lockForEdit(tx, caller, chainId);
        const node = await tx.get(ChainNode, id);
        if (node.version !== version) throw new Refusal('CONFLICT', { current: node });
        const siblings = await tx.sql<{ id: string; sort: number; version: number }>(
          `select id, sort, version from chain_node where zone_id = app.zone() and chain_id = $1 and deleted_at is null
             and parent_id is not distinct from $2::uuid and ($2::uuid is not null or position = $3) order by sort, name, id`,
          [chainId, node.parentId, node.position],
        );
        if (beforeId && !siblings.some((each) => each.id === beforeId)) throw invalidField('beforeId', (locale) => chainMessage(locale, 'refused.noSibling', { name: node.name }));
        for (const change of movedBefore(siblings, id, beforeId)) {
          await tx.update(ChainNode, siblings.find((each) => each.id === change.id)!, { sort: change.sort });
        }
        return siblings.map((each) => each.id);
      },
      { reason: reason ?? undefined },
    );
    const sql = `select coalesce(json_agg(${chainNodeJson('n')} order by n.sort, n.name, n.id), '[]') from chain_node n where n.zone_id = app.zone() and n.id = any($1::uuid[])`;
    return (await this.db.read<ChainNodeType[]>(caller.zoneId, 'chain_node_siblings', sql, [ids]))!;
  }
}
