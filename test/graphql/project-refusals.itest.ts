import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Chain } from '#chain';
import { Project } from '#project';
import { openTestServer, type TestClient, type TestServer } from '../support/server.js';

let server: TestServer;
let admin: TestClient;
let officer: TestClient;
let leader: TestClient;
let mine: string;
let other: string;
let lead: string;

beforeAll(async () => {
  server = await openTestServer();
  const teamId = await server.team('A');
  admin = await server.as({ roles: ['zone_admin'] });
  officer = await server.as({ roles: ['promotion_officer'] });
  leader = await server.as({ roles: ['chain_leader'], teams: [{ teamId, duty: 'leader' }] });
  await server.db.write(server.actor(server.zoneA), async (tx) => {
    const chainId = await tx.insert(Chain, { code: 'r', name: '拒绝链', teamId });
    const project = (code: string, more: Partial<Project> = {}) => tx.insert(Project, { code, name: code, chainId, stage: 'construction_started', signedOn: '2025-06-01', ownerId: officer.person!.id, searchText: code, ...more });
    mine = await project('H-1');
    other = await project('H-2', { ownerId: null });
    lead = await project('H-3', { stage: 'lead', signedOn: null });
  });
});
afterAll(() => server?.close());

const DELAY = `mutation ($projectId: ID!, $input: ProjectDelayInput!, $key: String!) { askProjectDelay(projectId: $projectId, input: $input, idempotencyKey: $key) { id version } }`;
const DECIDE = `mutation ($id: ID!, $version: Int!, $accepted: Boolean!) { decideProjectDelay(id: $id, version: $version, accepted: $accepted, reason: "核对") { version state } }`;
const REPORT = `mutation ($projectId: ID!, $input: ProgressInput!, $key: String!) { reportProgress(projectId: $projectId, input: $input, idempotencyKey: $key) { worksBehind } }`;
const LIGHT = `mutation ($rule: LightRuleInput!, $number: Int!) { setLightRule(rule: $rule, number: $number, reason: "试") { current { number } } }`;
const GATES = `mutation ($rule: GateRuleInput!, $number: Int!) { setGateRule(rule: $rule, number: $number, reason: "试") { number } }`;
const CONTACTS = `mutation ($rules: [ContactRuleInput!]!) { setContactRules(rules: $rules, reason: "试") { days } }`;
const FAMILY = `mutation ($members: [FamilyMemberInput!]!, $key: String!) { createProjectFamily(members: $members, reason: "核实", idempotencyKey: $key) { id version } }`;
const MOVE = `mutation ($id: ID!, $version: Int!, $to: Stage!, $reason: String) { moveProject(id: $id, version: $version, to: $to, reason: $reason) { stage } }`;

/** Code and paths of a refusal. */
async function refused(client: TestClient, query: string, variables: Record<string, unknown>): Promise<[string, string[]]> {
  const { extensions } = await client.refusal(query, { key: uuidv7(), ...variables } as never);
  const { code, fields, missing } = extensions as unknown as { code: string; fields?: { path: string }[]; missing?: { code: string }[] };
  return [code, fields?.map(({ path }) => path) ?? missing?.map((item) => item.code) ?? []];
}
const delay = { fromOn: '2026-01-10', cause: '净地交付推迟', evidence: '交地函 1 号' };
const lights = { behindYellow: 10, behindRed: 30, idleYellow: 2, idleRed: 3, idleLeave: 6 };

describe('what is refused over HTTP, with its code and the fields to mend', () => {
  it.each<[string, () => [TestClient, string, Record<string, unknown>], [string, string[]]]>([
    ['a delay without evidence', () => [officer, DELAY, { projectId: mine, input: { ...delay, evidence: ' ' } }], ['INVALID_INPUT', ['input.evidence']]],
    ['a delay to come', () => [officer, DELAY, { projectId: mine, input: { ...delay, fromOn: '2099-01-01' } }], ['INVALID_INPUT', ['input.fromOn']]],
    ['a delay that ends before it begins', () => [officer, DELAY, { projectId: mine, input: { ...delay, toOn: '2026-01-01' } }], ['INVALID_INPUT', ['input.toOn']]],
    ["a delay of somebody else's project", () => [officer, DELAY, { projectId: other, input: delay }], ['FORBIDDEN', []]],
    ['progress of a month to come', () => [officer, REPORT, { projectId: mine, input: { month: '2099-01-01', works: '1' } }], ['INVALID_INPUT', ['input.month']]],
    ['progress beyond all', () => [officer, REPORT, { projectId: mine, input: { month: '2026-01-01', works: '101' } }], ['INVALID_INPUT', ['input.works']]],
    ['progress of what is not signed', () => [officer, REPORT, { projectId: lead, input: { month: '2026-01-01', works: '1' } }], ['INVALID_INPUT', ['input.month']]],
    ['progress that says nothing', () => [officer, REPORT, { projectId: mine, input: { month: '2026-01-01' } }], ['INVALID_INPUT', ['input.works']]],
    ['lights out of order', () => [admin, LIGHT, { rule: { ...lights, behindRed: 10 }, number: 0 }], ['INVALID_INPUT', ['rule.behindRed']]],
    ['lights by another version', () => [admin, LIGHT, { rule: lights, number: 7 }], ['CONFLICT', []]],
    ['lights by an officer', () => [officer, LIGHT, { rule: lights, number: 0 }], ['FORBIDDEN', []]],
    ['a gate that could never open', () => [admin, GATES, { rule: { added: [{ stage: 'CONTACT', codes: ['COMPLETION_DATE'] }], senior: [], strictReviewMu: 100 }, number: 0 }], ['INVALID_INPUT', ['rule.added.CONTACT']]],
    ['a gate that is looser', () => [admin, GATES, { rule: { added: [], senior: [], strictReviewMu: 150 }, number: 0 }], ['INVALID_INPUT', ['rule.strictReviewMu']]],
    ['gates by an officer', () => [officer, GATES, { rule: { added: [], senior: [], strictReviewMu: 100 }, number: 0 }], ['FORBIDDEN', []]],
    ['larger projects contacted less often', () => [admin, CONTACTS, { rules: [{ band: 'FROM_10_BILLION', days: 40 }] }], ['INVALID_INPUT', ['rules.FROM_10_BILLION']]],
    ['a family of one', () => [admin, FAMILY, { members: [{ projectId: mine, role: 'COUNTED' }] }], ['INVALID_INPUT', ['members']]],
    ['an increase without its increment', () => [admin, FAMILY, { members: [{ projectId: mine, role: 'COUNTED' }, { projectId: other, role: 'INCREASE' }] }], ['INVALID_INPUT', ['members.1.increment']]],
    ['a family by an officer', () => [officer, FAMILY, { members: [{ projectId: mine, role: 'COUNTED' }, { projectId: other, role: 'SPLIT' }] }], ['FORBIDDEN', []]],
    ['a move through a gate that is shut', () => [officer, MOVE, { id: lead, version: 1, to: 'PLANNING' }], ['GATE_REFUSED', ['INVESTOR']]],
    ['a move to where the project stands', () => [officer, MOVE, { id: lead, version: 1, to: 'LEAD' }], ['INVALID_INPUT', ['to']]],
    ['a skip without the right', () => [officer, MOVE, { id: lead, version: 1, to: 'CONTACT', reason: '急' }], ['FORBIDDEN', []]],
    ['a way back without a reason', () => [admin, MOVE, { id: mine, version: 1, to: 'SIGNED' }], ['INVALID_INPUT', ['reason']]],
    ['a move of an earlier version', () => [admin, MOVE, { id: mine, version: 9, to: 'COMPLETED' }], ['CONFLICT', []]],
  ])('%s', async (_, given, expected) => {
    expect(await refused(...given())).toEqual(expected);
  });

  it('a delay decided by whoever asked, or by another version than was read', async () => {
    const { askProjectDelay } = await admin.data<{ askProjectDelay: { id: string; version: number } }>(DELAY, { projectId: mine, input: delay, key: uuidv7() });
    expect(await refused(admin, DECIDE, { ...askProjectDelay, accepted: true })).toEqual(['INVALID_INPUT', ['id']]);
    expect(await refused(leader, DECIDE, { ...askProjectDelay, version: 9, accepted: true })).toEqual(['CONFLICT', []]);
    expect(await refused(officer, DECIDE, { ...askProjectDelay, accepted: true })).toEqual(['FORBIDDEN', []]);
    expect((await leader.data<{ decideProjectDelay: { state: string } }>(DECIDE, { ...askProjectDelay, accepted: true })).decideProjectDelay.state).toBe('ACCEPTED');
  });
});
