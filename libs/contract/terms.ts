import type { ZoneTransaction } from '#platform';
import { Company } from '#company';
import { Project } from '#project';
import { Contract } from './contract.entity.js';
import { ContractClause, ContractParty, ContractPhase, ContractSum } from './terms.entity.js';
import type { ContractTermsInput } from './terms.inputs.js';
import { amountOf, keptSum } from './terms.rules.js';

/**
 * Writes the terms that are given: each list takes the place of the one before, whose rows the history keeps.
 * @throws Refusal `NOT_FOUND` for a company or project of another zone
 */
export async function writeTerms(tx: ZoneTransaction, contractId: string, { parcel, factorySpace, parties, phases, sums, clauses }: ContractTermsInput): Promise<void> {
  const placed = <T extends object>(rows: readonly T[]) => rows.map((row, position) => ({ ...row, contractId, position }));
  if (parties) {
    for (const { companyId } of parties) if (companyId) await tx.get(Company, companyId);
    await takeAway(tx, ContractParty, contractId);
    await tx.insertMany(ContractParty, placed(parties));
  }
  if (phases) {
    for (const { projectId } of phases) if (projectId) await tx.get(Project, projectId);
    await takeAway(tx, ContractPhase, contractId);
    await tx.insertMany(ContractPhase, placed(phases));
  }
  if (clauses) {
    await takeAway(tx, ContractClause, contractId);
    await tx.insertMany(ContractClause, placed(clauses));
  }
  const kept = sums?.map(keptSum);
  if (kept) {
    await takeAway(tx, ContractSum, contractId);
    await tx.insertMany(ContractSum, placed(kept));
  }
  const amount = kept && amountOf(kept);
  const facts = { ...(parcel !== undefined && { parcel }), ...(factorySpace !== undefined && { factorySpace }), ...(amount && { amount }) };
  if (Object.keys(facts).length > 0) await tx.update(Contract, await tx.get(Contract, contractId), facts);
}

async function takeAway(tx: ZoneTransaction, entity: typeof ContractParty | typeof ContractPhase | typeof ContractSum | typeof ContractClause, contractId: string): Promise<void> {
  for (const row of await tx.findAll<ContractParty | ContractPhase | ContractSum | ContractClause>(entity, { contractId })) await tx.remove<ContractParty | ContractPhase | ContractSum | ContractClause>(entity, row);
}
