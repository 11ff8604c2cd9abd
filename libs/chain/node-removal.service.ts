import { Injectable } from '@nestjs/common';
import { invalidField, Refusal, ZoneDatabase, type Text, type ZoneTransaction } from '#platform';
import type { Caller } from '#identity';
import { ChainNode, CompanyNode, SupplyLink } from './chain.entity.js';
import { ChainService, type VersionedChange } from './chain.service.js';
import type { ChainNodeType, RemovedChainNode } from './chain.types.js';
import { chainMessage } from './messages.js';
import { assertPlace } from './node-place.js';
import { NodeUses } from './node-uses.js';

/** Which removed node is to come back, and what went or moved with it. */
export interface NodeRestoration extends VersionedChange {
  childIds: readonly string[];
  linkIds: readonly string[];
}

/** Taking nodes off a chain without leaving anything behind that hangs in the air, and putting them back. */
@Injectable()
export class NodeRemovalService {
  constructor(
    private readonly db: ZoneDatabase,
    private readonly chains: ChainService,
    private readonly uses: NodeUses,
  ) {}

  /**
   * Takes a node off its chain, with its supply links.
   * @param liftChildren whether nodes inside it move one level up; otherwise a node that has some is refused, for they would be orphaned
   * @throws Refusal `INVALID_INPUT` naming the nodes inside it, the companies on it and whatever else hangs on it
   */
  async remove(caller: Caller, { id, version, reason }: VersionedChange, liftChildren: boolean): Promise<RemovedChainNode> {
    return this.db.write(
      caller,
      async (tx) => {
        const { chainId } = await tx.get(ChainNode, id);
        await this.chains.lockForEdit(tx, caller, chainId);
        // What is being put on the node meanwhile holds its row (`holdNode`): it is seen below, or it finds the node gone.
        await tx.sql(`select 1 from chain_node where zone_id = app.zone() and id = $1 for update`, [id]);
        const node = await tx.get(ChainNode, id);
        if (node.version !== version) throw new Refusal('CONFLICT', { current: node });
        const children = await tx.findAll(ChainNode, { chainId, parentId: id });
        const inTheWay: Text[] = [];
        if (children.length > 0 && !liftChildren) {
          inTheWay.push((locale) => chainMessage(locale, 'refused.wouldOrphan', { name: node.name, count: children.length, names: children.slice(0, 5).map((child) => child.name).join('、') }));
        }
        inTheWay.push(...(await this.uses.of(tx, id)));
        if (inTheWay.length > 0) throw new Refusal('INVALID_INPUT', { fields: inTheWay.map((message) => ({ path: 'id', message })) });

        const links = (await tx.findAll(SupplyLink, { chainId })).filter(({ fromNodeId, toNodeId }) => fromNodeId === id || toNodeId === id);
        for (const child of children) await tx.update(ChainNode, child, { parentId: node.parentId });
        for (const link of links) await tx.remove(SupplyLink, link);
        // Companies that were removed themselves may still have a place here.
        for (const place of await tx.findAll(CompanyNode, { nodeId: id })) await tx.remove(CompanyNode, place);
        await tx.remove(ChainNode, { id, version });
        return { id, version: version + 1, liftedChildIds: children.map((child) => child.id), removedLinkIds: links.map((link) => link.id) };
      },
      { reason: reason ?? undefined },
    );
  }

  /**
   * Puts a removed node back, with those of the links that still have both ends and those of the children that still stand where
   * they were moved to. Refused when its parent is gone, or its key or name was given to another node meanwhile.
   */
  async restore(caller: Caller, { id, version, reason, childIds, linkIds }: NodeRestoration): Promise<ChainNodeType> {
    await this.db.write(
      caller,
      async (tx) => {
        const [removed] = await tx.sql<{ chainId: string; parentId: string | null; key: string; name: string; version: number; stands: boolean }>(
          `select chain_id as "chainId", parent_id as "parentId", key, name, version, deleted_at is null as stands from chain_node where zone_id = app.zone() and id = $1`,
          [id],
        );
        if (!removed) throw new Refusal('NOT_FOUND');
        const { chainId, parentId } = removed;
        if (removed.stands) throw invalidField('id', (locale) => chainMessage(locale, 'refused.notRemoved', { name: removed.name }));
        await this.chains.lockForEdit(tx, caller, chainId);
        await assertPlace(tx, chainId, { id }, removed);
        const restored = await tx.sql(`update chain_node set deleted_at = null, updated_at = $3 where zone_id = app.zone() and id = $1 and version = $2 and deleted_at is not null returning id`, [id, version, tx.now]);
        if (affected(restored) !== 1) throw new Refusal('CONFLICT', { current: removed });
        for (const child of await tx.findAll(ChainNode, { chainId })) {
          if (childIds.includes(child.id) && child.parentId === parentId && child.id !== parentId) await tx.update(ChainNode, child, { parentId: id });
        }
        await this.restoreLinks(tx, chainId, id, linkIds);
      },
      { reason: reason ?? undefined },
    );
    return this.chains.node(caller, id);
  }

  private async restoreLinks(tx: ZoneTransaction, chainId: string, nodeId: string, linkIds: readonly string[]): Promise<void> {
    await tx.sql(
      `update supply_link l set deleted_at = null, updated_at = $4
       where l.zone_id = app.zone() and l.chain_id = $1 and l.id = any($3::uuid[]) and l.deleted_at is not null and $2 in (l.from_node_id, l.to_node_id)
         and 2 = (select count(*) from chain_node n where n.zone_id = l.zone_id and n.chain_id = l.chain_id and n.id in (l.from_node_id, l.to_node_id) and n.deleted_at is null)
         and not exists (select from supply_link x where x.zone_id = l.zone_id and x.from_node_id = l.from_node_id and x.to_node_id = l.to_node_id and x.deleted_at is null)`,
      [chainId, nodeId, [...linkIds], tx.now],
    );
  }
}

/** TypeORM answers `[rows, count]` for an update. */
function affected(answer: unknown): number {
  const [, count] = answer as [unknown, number];
  return count;
}
