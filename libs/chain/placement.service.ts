import { Injectable } from '@nestjs/common';
import { invalidField, Refusal, ZoneDatabase, type ZoneTransaction } from '#platform';
import { type Caller } from '#identity';
import { Company, companyJson, type CompanyType } from '#company';
import { CompanyNode } from './chain.entity.js';
import type { CompanyRelation } from './chain.enums.js';
import { ChainService } from './chain.service.js';
import type { CompanyNodeType } from './chain.types.js';
import { chainMessage } from './messages.js';
import { standingNode } from './node-place.js';

/** Which company sits on which node: promotion officers say so for every chain, a chain's team for its own. */
@Injectable()
export class PlacementService {
  constructor(
    private readonly db: ZoneDatabase,
    private readonly chains: ChainService,
  ) {}

  /** Puts a company on a node, or changes what it is to the node. Refuses what says nothing new. */
  async place(caller: Caller, nodeId: string, companyId: string, relation: CompanyRelation, idempotencyKey: string): Promise<CompanyType> {
    await this.db.write(caller, async (tx) => {
      await this.lockedNode(tx, caller, nodeId);
      if (!(await tx.find(Company, { id: companyId }))) throw invalidField('companyId', (locale) => chainMessage(locale, 'refused.noCompany'));
      await tx.once(idempotencyKey, 'placeCompany', { nodeId, companyId, relation }, async () => {
        const placed = await tx.find(CompanyNode, { nodeId, companyId });
        if (!placed) return tx.insert(CompanyNode, { nodeId, companyId, relation });
        if (placed.relation === relation) throw invalidField('companyId', (locale) => chainMessage(locale, 'refused.placedAlready'));
        await tx.update(CompanyNode, placed, { relation });
        return placed.id;
      });
    });
    return this.company(caller, companyId);
  }

  /** Takes a company off a node. */
  async unplace(caller: Caller, nodeId: string, companyId: string, reason?: string | null): Promise<CompanyType> {
    await this.db.write(
      caller,
      async (tx) => {
        await this.lockedNode(tx, caller, nodeId);
        const placed = await tx.find(CompanyNode, { nodeId, companyId });
        if (!placed) throw invalidField('companyId', (locale) => chainMessage(locale, 'refused.notPlaced'));
        await tx.remove(CompanyNode, placed);
      },
      { reason: reason ?? undefined },
    );
    return this.company(caller, companyId);
  }

  /** The nodes of many companies in one statement, by company. */
  async nodesOf(zoneId: string, companyIds: readonly string[]): Promise<Map<string, CompanyNodeType[]>> {
    const rows = await this.db.rows<{ companyId: string; nodes: CompanyNodeType[] }>(
      zoneId,
      'nodes_of_companies',
      `select cn.company_id as "companyId", json_agg(json_build_object('nodeId', n.id, 'nodeName', n.name, 'chainId', c.id, 'chainName', c.name,
         'relation', cn.relation) order by c.code, n.sort, n.id) as nodes
       from company_node cn join chain_node n on n.zone_id = cn.zone_id and n.id = cn.node_id join chain c on c.zone_id = n.zone_id and c.id = n.chain_id
       where cn.zone_id = app.zone() and cn.company_id = any($1::uuid[]) and cn.deleted_at is null and n.deleted_at is null and c.deleted_at is null
       group by cn.company_id`,
      [companyIds],
    );
    return new Map(rows.map((row) => [row.companyId, row.nodes]));
  }

  private async company(caller: Caller, id: string): Promise<CompanyType> {
    const sql = `select ${companyJson('c')} from company c where c.zone_id = app.zone() and c.id = $1 and c.deleted_at is null`;
    const company = await this.db.read<CompanyType>(caller.zoneId, 'placed_company', sql, [id]);
    if (!company) throw new Refusal('NOT_FOUND');
    return company;
  }

  private async lockedNode(tx: ZoneTransaction, caller: Caller, nodeId: string): Promise<void> {
    const { chainId } = await standingNode(tx, nodeId, 'nodeId');
    await this.chains.lockForEdit(tx, caller, chainId, { permission: 'chain.place' });
    await standingNode(tx, nodeId, 'nodeId');
  }
}
