import { createHash } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import { USUAL_SCHEME } from '#review';
import { RowMaker, type ColumnValues } from './table-rows.js';
import type { TestServer } from './server.js';

/**
 * Which table's row an id means, by the name of its argument or input field, or by `operation.argument` where that is not enough.
 * An operation whose id is not named here fails the isolation walk: say here what it takes.
 */
export const TABLE_OF_ID: Record<string, string> = {
  chainId: 'chain',
  copyOfId: 'chain',
  nodeId: 'chain_node',
  fromNodeId: 'chain_node',
  toNodeId: 'chain_node',
  parentId: 'chain_node',
  nodeIds: 'chain_node',
  companyIds: 'company',
  companyId: 'company',
  projectId: 'project',
  otherId: 'company',
  contractId: 'contract',
  metricId: 'contract_metric',
  correctsId: 'metric_return',
  checkId: 'metric_check',
  meetingId: 'meeting',
  fromId: 'chain_snapshot',
  toId: 'chain_snapshot',
  'snapshot.id': 'chain_snapshot',
  snapshotId: 'chain_snapshot',
  decisionId: 'decision',
  teamId: 'working_team',
  officeId: 'office',
  leadOfficeId: 'office',
  supportingOfficeIds: 'office',
  ownerId: 'person',
  'people.filter.ids': 'person',
  leaderId: 'person',
  headId: 'person',
  memberIds: 'person',
  responsibleLeaderId: 'person',
  zoneId: 'zone',
  chainIds: 'chain',
  fundId: 'fund',
  talentId: 'talent',
  'contacts.id': 'company_contact',
  'fund.id': 'fund',
  'talent.id': 'talent',
  'updateFund.id': 'fund',
  'updateTalent.id': 'talent',
  'revealTalent.id': 'talent',
  'updatePoolMatch.id': 'pool_match',
  officerId: 'person',
  intermediaryId: 'intermediary',
  ruleId: 'reward_rule',
  'updateIntermediary.id': 'intermediary',
  'revealIntermediary.id': 'intermediary',
  'endRewardRule.id': 'reward_rule',
  'recordReward.id': 'reward',
  agentId: 'person',
  templateId: 'service_template',
  'updateServiceTemplate.id': 'service_template',
  'handOverAgentService.id': 'agent_service',
  'closeAgentService.id': 'agent_service',
  'moveServiceStep.id': 'service_step',
  'supplyDeferredDocuments.id': 'service_step',
  'answerServiceRequest.id': 'service_request',
  'closeServiceRequest.id': 'service_request',
  'reopenServiceRequest.id': 'service_request',
  'confirmProjectFamily.id': 'project_family',
  'refuseProjectFamily.id': 'project_family',
  'removeContractFile.id': 'contract_file',
  toZoneId: 'zone',
  'proposeReferralShare.id': 'referral',
  'agreeReferralShare.id': 'referral',
  'takeUpReferral.id': 'referral',
  'refuseReferral.id': 'referral',
  'withdrawReferral.id': 'referral',
  'supervisedTasks.filter.measureId': 'breach_measure',
  'decideProjectDelay.id': 'project_delay',
  'endProjectDelay.id': 'project_delay',
  'updateCultivation.id': 'cultivation_entry',
  'reviewCultivation.id': 'cultivation_entry',
  'recogniseCultivated.id': 'cultivation_entry',
  'leaveCultivation.id': 'cultivation_entry',
  policyId: 'incentive_policy',
  'incentiveGrant.id': 'incentive_grant',
  'incentiveClawback.id': 'incentive_grant',
  'endIncentiveGrant.id': 'incentive_grant',
  'bookIncentiveDue.id': 'incentive_grant',
  'recordIncentive.id': 'incentive_grant',
  'clawBackIncentive.id': 'incentive_grant',
  metricIds: 'contract_metric',
  policyVersionId: 'incentive_policy_version',
  'incentivePolicy.id': 'incentive_policy',
  'updateIncentivePolicyVersion.id': 'incentive_policy_version',
  'reviewIncentivePolicyVersion.id': 'incentive_policy_version',
  'issueIncentivePolicyVersion.id': 'incentive_policy_version',
  'endIncentivePolicyVersion.id': 'incentive_policy_version',
  'history.rowId': 'project',
  'company.id': 'company',
  'chain.id': 'chain',
  'project.id': 'project',
  'contract.id': 'contract',
  'meeting.id': 'meeting',
  'briefingPack.id': 'briefing_pack',
  'importBatch.id': 'import_batch',
  'importRollback.id': 'import_batch',
  'updatePerson.id': 'person',
  'updateOffice.id': 'office',
  'closeOffice.id': 'office',
  'closeWorkingTeam.id': 'working_team',
  'closeWorkingTeam.successorId': 'working_team',
  'updateWorkingTeam.id': 'working_team',
  'revokeApiToken.id': 'session',
  survivorId: 'company',
  mergedId: 'other company',
  'mergedCompany.id': 'merged company',
  'undoCompanyMerge.id': 'company_merge',
  'updateCompanySite.id': 'company_site',
  'removeCompanySite.id': 'company_site',
  'removeCompanyFile.id': 'company_file',
  'dismissDuplicate.id': 'duplicate_pair',
  'reopenDuplicate.id': 'duplicate_pair',
  'updateCompany.id': 'company',
  viewId: 'saved_view',
  importId: 'import_batch',
  'updateSavedView.id': 'saved_view',
  'removeSavedView.id': 'saved_view',
  'undoBulkAction.id': 'bulk_action',
  'bulkUpdateCompanies.rows.id': 'company',
  'bulkUpdateProjects.rows.id': 'project',
  'assignCompany.id': 'company',
  'updateCompanyRelation.id': 'company_relation',
  'removeCompanyRelation.id': 'company_relation',
  'revealContact.id': 'company_contact',
  'updateChain.id': 'chain',
  'updateChainNode.id': 'chain_node',
  'removeChainNode.id': 'chain_node',
  'moveChainNode.id': 'chain_node',
  'moveChainNode.beforeId': 'chain_node',
  'restoreChainNode.id': 'chain_node',
  childIds: 'chain_node',
  linkIds: 'supply_link',
  'correctPolicyPack.id': 'policy_pack',
  'removeSupplyLink.id': 'supply_link',
  'withdrawReview.id': 'review',
  'resubmitReview.id': 'review',
  'assessProject.id': 'review',
  'decideCollectively.id': 'review',
  'decideException.id': 'review',
  'reviewLegality.id': 'review',
  personId: 'person',
  'updateProject.id': 'project',
  'moveProject.id': 'project',
  'setProjectSideState.id': 'project',
  'updateMilestone.id': 'milestone',
  'updateContract.id': 'contract',
  'setContractTerms.id': 'contract',
  amendmentId: 'contract_amendment',
  breachId: 'breach',
  submissionId: 'submitted_return',
  'revokeReturnLink.id': 'return_link',
  'breach.id': 'breach',
  'endBreachMeasure.id': 'breach_measure',
  'updateMeeting.id': 'meeting',
  'updateTask.id': 'supervised_task',
  'completeReminder.id': 'reminder',
  'snoozeReminder.id': 'reminder',
  'planImport.id': 'import_batch',
  'runImport.id': 'import_batch',
  'cancelImport.id': 'import_batch',
  'rollBackImport.id': 'import_batch',
  'resendOutboxJob.id': 'outbox',
};

const MEANT = [...new Set([...Object.values(TABLE_OF_ID), 'directory_issue'])];

/** Plain HTTP routes that take an id, and whose. */
export const TABLE_OF_ROUTE: Record<string, string> = {
  '/files/company/:id': 'company_file',
  '/files/contract-file/:id': 'contract_file',
  '/files/briefing/:id.docx': 'briefing_pack',
  '/files/chain-map/:id.xlsx': 'chain',
  '/files/directory/:id.docx': 'directory_issue',
  '/files/directory/:id.xlsx': 'directory_issue',
  '/files/import/:id/refused.xlsx': 'import_batch',
  '/files/chain/:id.xlsx': 'chain',
  '/files/contract/:id.docx': 'contract',
  '/files/contract/:id.xlsx': 'contract',
  '/files/chain/:id.json': 'chain',
  '/files/review/:id.docx': 'review',
  '/files/incentive-policy/:id.docx': 'incentive_policy_version',
};

const USUAL_WEIGHTS = Object.entries({ GAP: 25, DISTANCE: 15, TIER: 15, INTENTION: 15, REVENUE_RANK: 10, CONTACT: 10, RELATIONS: 5, REGION: 5 }).map(([code, weight]) => ({ code, weight }));

/** Arguments without which an operation would stop before it looks at the id. */
export const GIVEN: Record<string, Record<string, unknown>> = {
  previewTargetWeights: { weights: USUAL_WEIGHTS },
  updateTargetWeights: { version: 0, weights: USUAL_WEIGHTS },
  previewLightRule: { rule: { behindYellow: 10, behindRed: 30, idleYellow: 2, idleRed: 3, idleLeave: 6 } },
  previewGateRule: { rule: { added: [], senior: [], strictReviewMu: 100 } },
  history: { entity: 'project' },
  briefing: { year: 2026, quarter: 1 },
  calendarDays: { year: 2026 },
  meetingCalendar: { year: 2026, quarter: 1 },
  projectGate: { to: 'PLANNING' },
  ledgerAsOf: { on: '2026-01-31' },
  ledgerDifference: { from: '2025-12-31', to: '2026-01-31' },
  // Either a fund or a talent: a talent of another zone is tried by the room's own test.
  introduceFromPool: { 'input.talentId': null },
  incentiveWhatIf: { 'input.figure': '2', 'input.formula': { base: 'RANKS', method: 'PER_UNIT', tiers: [{ from: '1', value: '1000000' }] } },
  recordIncentive: { 'input.kind': 'APPROVED' },
  grantIncentive: { 'input.clawbackMethod': 'BREACHED_SHARE', 'input.clawbackRates': null },
  askForReview: { 'input.kind': 'PRE_ASSESSMENT', 'input.standsInFor': [], 'input.validUntil': null },
};

let schemes = 0;

/** What the types of the columns do not tell. */
const VALUES: ColumnValues = {
  'reminder.rule': 'no_contact',
  'reminder.subject_type': 'project',
  'reminder_rule.code': 'no_contact',
  'reminder_rule.lead_days': '{}',
  'contract_metric.unit': 'wan_per_mu',
  'contract_amendment.before': '{}',
  'breach.closed_on': null,
  'breach.outcome': null,
  'breach.closing_evidence': null,
  // Kept as null, a check cannot be made again; as anything else it would have to be what a check looks at.
  'metric_check.facts': null,
  'import_batch.error': null,
  'company_merge.fields': '[]',
  'duplicate_pair.reasons': '[]',
  'service_template.steps': '[]',
  'service_template.active': false,
  'service_step.finished_on': null,
  'service_step.waiting_since': null,
  'service_request.closed_on': null,
  'agent_service.closed_on': null,
  'bulk_action.kind': 'company.update',
  'bulk_action.rows': '[]',
  'bulk_action.undone_at': null,
  'bulk_action.undo_rows': null,
  'incentive_grant.clawback': '{"method":"breached_share","rates":[]}',
  'incentive_entry.arithmetic': null,
  'incentive_entry.year': 2026,
  'incentive_policy_version.review': 'passed',
  'incentive_policy_version.formula': '{"base":"ranks","method":"per_unit","tiers":[{"from":"1","value":"1000000"}],"sliced":false,"cap":null,"stacking":null}',
  'meeting.year': 2026,
  'chain_snapshot.year': 2026,
  // Waiting for its conclusion, as a review is first.
  'review.state': 'asked',
  'review.outcome': null,
  'review.concluded_on': null,
  'review.scores': null,
  'review.findings': null,
  'review.lacks': null,
  'review_round.outcome': null,
  'review_round.reviewed_on': null,
  'review_round.changes': '[]',
  'assessment_scheme.number': () => ++schemes,
  'assessment_scheme.terms': JSON.stringify(USUAL_SCHEME),
  // A match is of a fund or of a talent; a sum belongs to an agreement.
  'pool_match.talent_id': null,
  'pool_match.amount': null,
};

/** The table that the id at this place of an operation means; undefined when nobody said. */
export function tableOfId(operation: string, path: string): string | undefined {
  const steps = path.split('.');
  return TABLE_OF_ID[`${operation}.${path}`] ?? TABLE_OF_ID[steps.slice(-2).join('.')] ?? TABLE_OF_ID[steps.at(-1)!];
}

/** Makes a row of every kind that an id can mean: those of business tables, and the zone's own, an API token, an outbox job. */
export async function rowsOfZone(server: TestServer, maker: RowMaker, zoneId: string, marker: string, values: ColumnValues = {}): Promise<Map<string, string>> {
  const snapshot = {
    format: 1, chain: { id: zoneId, name: marker, focus: null }, asOf: '2026-03-02T01:00:00Z', thresholds: {}, rule: { 'zh-CN': marker }, maturity: { level: 'initial', reason: { 'zh-CN': marker } },
    totals: { localCompanies: 0, localOutput: '0', targets: 0, projectsInFlight: 0, contractedInvestment: '0' }, nodes: [], links: [], companies: [], projects: [], gaps: [],
  };
  const briefing = { chain: { id: zoneId, name: marker }, year: 2026, quarter: 1, generatedAt: '2026-03-02T01:00:00Z', locale: 'zh-CN', sections: [] };
  const rows = await maker.makeAll(zoneId, marker, { 'briefing_pack.data': JSON.stringify(briefing), 'chain_snapshot.data': JSON.stringify(snapshot), ...values }, MEANT);
  rows.set('zone', zoneId);
  const token = uuidv7();
  await server.asOwner(
    `insert into session (id, token_hash, person_zone_id, person_id, zone_id, kind, name, created_at, last_used_at) values ($1, $2, $3, $4, $3, 'api-token', $5, $6, $6)`,
    [token, createHash('sha256').update(token).digest(), zoneId, rows.get('person'), marker, server.clock.now()],
  );
  rows.set('session', token);
  await server.asOwner(`insert into company_file_part (zone_id, file_id, part, bytes) values ($1, $2, 0, convert_to($3, 'UTF8'))`, [zoneId, rows.get('company_file'), marker]);
  const batch = rows.get('import_batch');
  await server.asOwner(`insert into import_file (zone_id, batch_id, bytes) values ($1, $2, convert_to($3, 'UTF8'))`, [zoneId, batch, `企业名称,地址\n${marker},${marker}\n`]);
  await server.asOwner(
    `insert into import_row (zone_id, batch_id, plan, row_number, outcome, name, raw) values ($1, $2, 0, 1, 'refuse', $3, to_jsonb(array[$3::text]))`,
    [zoneId, batch, marker],
  );
  // A company to merge with, and one that was merged.
  const [other] = await server.asOwner<{ id: string }>(`select merged_id as id from company_merge where id = $1`, [rows.get('company_merge')]);
  rows.set('other company', other!.id);
  const merged = uuidv7();
  await server.db.write(server.actor(zoneId), (tx) =>
    tx.sql(
      `insert into company (zone_id, id, created_at, updated_at, deleted_at, name, name_key, search_text, merged_into_id)
       values ($1, $2, app.now(), app.now(), app.now(), $3, $3, $3, $4)`,
      [zoneId, merged, `${marker} merged`, rows.get('company')],
    ),
  );
  rows.set('merged company', merged);
  const job = uuidv7();
  await server.asOwner(
    `insert into outbox (zone_id, id, queue, job, payload, due_at, created_at, failed_at, last_error) values ($1, $2, 'mail', 'send', '{}', $3, $3, $3, $4)`,
    [zoneId, job, server.clock.now(), marker],
  );
  rows.set('outbox', job);
  return rows;
}

export function rowMaker(server: TestServer): Promise<RowMaker> {
  return RowMaker.for(server, VALUES);
}
