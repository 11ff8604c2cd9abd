import { enumLabel, Refusal, zonedToday, type MissingItem, type ZoneTransaction } from '#platform';
import type { Caller } from '#identity';
import { Approval, exceptionsInForce, isSigned, type LockedProject, type RequirementCode } from '#project';
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

/** Of which requirement a floor is part: what stands in for that stands in for the floor. The pre-assessment judges investment intensity. */
const FLOOR_OF: Record<string, RequirementCode | undefined> = {
  BELOW_FLOOR_INVESTMENT_INTENSITY: 'PRE_ASSESSMENT',
  BELOW_FLOOR_OUTPUT_PER_MU: 'OUTPUT_PER_MU',
  BELOW_FLOOR_TAX_PER_MU: 'TAX_PER_MU',
  BELOW_FLOOR_PLOT_RATIO: 'PLOT_RATIO',
};

async function signingProblems(tx: ZoneTransaction, caller: Caller, project: LockedProject, contractId: string): Promise<MissingItem[]> {
  const [found] = await tx.sql<{ contract: ContractRow }>(`select ${contractJson('k')} as contract from contract k where k.zone_id = app.zone() and k.id = $1`, [contractId]);
  const { draftingProblems } = finishContract(found!.contract, caller.locale);
  // An exception that has run out since the project was signed by it still stands for what was signed.
  const exempted = exceptionsInForce(await tx.findAll(Approval, { projectId: project.id }), project.signedOn ?? zonedToday(tx.now));
  const problems: MissingItem[] = draftingProblems.filter(({ code }) => !exempted.includes(FLOOR_OF[code] ?? ''));
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
