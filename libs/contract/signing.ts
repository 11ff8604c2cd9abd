import { enumLabel, Refusal, type MissingItem, type ZoneTransaction } from '#platform';
import type { Caller } from '#identity';
import { Approval, ApprovalKind, ApprovalOutcome, isSigned, type LockedProject } from '#project';
import { ContractState } from './contract.enums.js';
import { contractJson, finishContract, type ContractRow } from './contract.sql.js';
import { contractMessages } from './messages.js';

/**
 * An agreement counts as signed once its project is signed and nothing is wrong with its text; amending it must leave it so. An approved
 * 一事一议 stands in for a floor [7], never for a metric that is missing.
 * @throws Refusal `GATE_REFUSED` with everything that is in the way
 */
export async function assertSignable(tx: ZoneTransaction, caller: Caller, project: LockedProject, contractId: string): Promise<void> {
  const missing = await signingProblems(tx, caller, project, contractId);
  if (missing.length === 0) return;
  throw new Refusal('GATE_REFUSED', { params: { to: enumLabel(ContractState, 'ContractState', ContractState.SIGNED, caller.locale), count: missing.length }, missing });
}

async function signingProblems(tx: ZoneTransaction, caller: Caller, project: LockedProject, contractId: string): Promise<MissingItem[]> {
  const [found] = await tx.sql<{ contract: ContractRow }>(`select ${contractJson('k')} as contract from contract k where k.zone_id = app.zone() and k.id = $1`, [contractId]);
  const { draftingProblems } = finishContract(found!.contract, caller.locale);
  const [exception] = (await tx.findAll(Approval, { projectId: project.id, kind: ApprovalKind.CASE_BY_CASE })).sort((a, b) => b.id.localeCompare(a.id));
  const exempt = exception?.outcome === ApprovalOutcome.APPROVED;
  const problems: MissingItem[] = draftingProblems.filter(({ code }) => !(exempt && code.startsWith('BELOW_FLOOR_')));
  if (!isSigned(project.stage)) {
    problems.unshift({
      code: 'PROJECT_SIGNED',
      kind: 'stage',
      label: contractMessages(caller.locale, 'draft.project_signed'),
      reason: contractMessages(caller.locale, 'draft.project_signed_reason'),
      rule: '[3] 签约项目需经事前评估、集体决策、合法性审查',
      link: `/projects/${project.id}?open=gate`,
    });
  }
  return problems;
}
