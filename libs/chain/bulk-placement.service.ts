import { Injectable, type OnModuleInit } from '@nestjs/common';
import { In } from 'typeorm';
import { Refusal, type ZoneTransaction } from '#platform';
import { BulkActions, notDone, type BulkResult, type BulkRow, type Caller } from '#identity';
import { Company } from '#company';
import { ChainNode, CompanyNode } from './chain.entity.js';
import { CompanyRelation } from './chain.enums.js';
import { ChainService } from './chain.service.js';
import type { PlacementInput } from './suggestion.types.js';

const KIND = 'chain.place';

/** Puts many companies on nodes, or takes them off, at once: chosen in a list, or confirmed suggestions. */
@Injectable()
export class BulkPlacementService implements OnModuleInit {
  constructor(
    private readonly bulk: BulkActions,
    private readonly chains: ChainService,
  ) {}

  onModuleInit(): void {
    this.bulk.register(KIND, { permission: 'chain.place', undo: (tx, caller, rows) => this.undo(tx, caller, rows) });
  }

  /**
   * Answers for every placement. A company that is put on a node without saying what it is to the node produces there when it is local, and could
   * otherwise.
   */
  place(caller: Caller, placements: readonly PlacementInput[], remove: boolean, relation: CompanyRelation | null, idempotencyKey: string): Promise<BulkResult> {
    const once = [...new Map(placements.map((placement) => [`${placement.nodeId}${placement.companyId}`, placement])).values()];
    return this.bulk.run(caller, KIND, [], { placements: once, remove, relation }, idempotencyKey, async (tx) => {
      const nodes = await this.lockedNodes(tx, caller, once.map(({ nodeId }) => nodeId));
      const companies = new Map((await tx.findAll(Company, { id: In(once.map(({ companyId }) => companyId)) })).map((company) => [company.id, company]));
      const rows: BulkRow[] = [];
      for (const { companyId, nodeId } of once) {
        const [company, open] = [companies.get(companyId), nodes.get(nodeId)];
        if (!company || open === undefined) rows.push(notDone(companyId, company?.name ?? null, 'notFound'));
        else if (!open) rows.push(notDone(companyId, company.name, 'forbidden'));
        else rows.push(await placeOne(tx, company, nodeId, remove, relation));
      }
      return rows;
    });
  }

  private async undo(tx: ZoneTransaction, caller: Caller, rows: readonly BulkRow[]): Promise<BulkRow[]> {
    const nodes = await this.lockedNodes(tx, caller, rows.map(({ set, before }) => (set?.nodeId ?? before?.nodeId) as string));
    const done: BulkRow[] = [];
    for (const row of rows) {
      const { nodeId, relation } = (row.set ?? row.before) as { nodeId: string; relation: CompanyRelation };
      const open = nodes.get(nodeId);
      const placed = await tx.find(CompanyNode, { nodeId, companyId: row.id });
      if (open === undefined || !(await tx.find(Company, { id: row.id }))) done.push(notDone(row.id, row.name, 'goneSince'));
      else if (!open) done.push(notDone(row.id, row.name, 'forbidden'));
      else if (row.set ? placed?.relation !== relation : placed) done.push(notDone(row.id, row.name, 'changedSince'));
      else {
        if (row.set) await tx.remove(CompanyNode, placed!);
        else await tx.insert(CompanyNode, { nodeId, companyId: row.id, relation });
        done.push({ id: row.id, name: row.name, done: true, why: null });
      }
    }
    return done;
  }

  /** Nodes that stand, with whether the caller may place companies there; their chains locked in one order. */
  private async lockedNodes(tx: ZoneTransaction, caller: Caller, ids: readonly string[]): Promise<Map<string, boolean>> {
    const found = await tx.findAll(ChainNode, { id: In([...new Set(ids)]) });
    const open = new Map<string, boolean>();
    for (const chainId of [...new Set(found.map((node) => node.chainId))].sort()) {
      const may = await this.chains.lockForEdit(tx, caller, chainId, { permission: 'chain.place' }).then(() => true, (error: unknown) => {
        if (error instanceof Refusal && error.code === 'FORBIDDEN') return false;
        throw error;
      });
      open.set(chainId, may);
    }
    // Once more: one may have been removed while its chain was waited for.
    const standing = await tx.findAll(ChainNode, { id: In([...new Set(ids)]) });
    return new Map(standing.map((node) => [node.id, open.get(node.chainId) ?? false]));
  }
}

async function placeOne(tx: ZoneTransaction, company: Company, nodeId: string, remove: boolean, given: CompanyRelation | null): Promise<BulkRow> {
  const { id, name } = company;
  const placed = await tx.find(CompanyNode, { nodeId, companyId: id });
  if (remove) {
    if (!placed) return notDone(id, name, 'same');
    await tx.remove(CompanyNode, placed);
    return { id, name, done: true, why: null, before: { nodeId, relation: placed.relation } };
  }
  if (placed) return notDone(id, name, 'same');
  const relation = given ?? (company.isLocal ? CompanyRelation.PRODUCES : CompanyRelation.COULD_PRODUCE);
  await tx.insert(CompanyNode, { nodeId, companyId: id, relation });
  return { id, name, done: true, why: null, set: { nodeId, relation } };
}
