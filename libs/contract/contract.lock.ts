import { invalidField, type ZoneTransaction } from '#platform';
import type { Caller } from '#identity';
import { lockProject, type LockedProject } from '#project';
import { Contract } from './contract.entity.js';
import { ContractState } from './contract.enums.js';
import { contractText } from './messages.js';

/**
 * The agreement and its project, which is locked until the transaction ends. One that has ended is still checked, and its breaches are
 * still followed up; nothing else of it changes.
 * @throws Refusal `NOT_FOUND`, `FORBIDDEN`, `INVALID_INPUT` for one that has ended
 */
export async function lockContract(
  tx: ZoneTransaction,
  caller: Caller,
  contractId: string,
  permission: 'contract.edit' | 'metric.return' | 'check.run' | 'breach.handle' | 'breach.close',
): Promise<{ project: LockedProject; contract: Contract }> {
  const { projectId } = await tx.get(Contract, contractId);
  const project = await lockProject(tx, projectId);
  caller.assertMayOn(permission, project);
  const contract = await tx.get(Contract, contractId);
  if (contract.state === ContractState.ENDED && (permission === 'contract.edit' || permission === 'metric.return')) throw invalidField('id', contractText('field.ended'));
  return { project, contract };
}
