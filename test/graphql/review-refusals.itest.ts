import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Chain } from '#chain';
import { Project } from '#project';
import { USUAL_SCHEME } from '#review';
import { openTestServer, type TestClient, type TestServer } from '../support/server.js';

let server: TestServer;
let officer: TestClient;
let stranger: TestClient;
let finance: TestClient;
let legal: TestClient;
let leader: TestClient;
let admin: TestClient;
let chainId: string;
let serial = 0;

beforeAll(async () => {
  server = await openTestServer();
  const teamId = await server.team('A');
  [officer, stranger, finance, legal, leader, admin] = await Promise.all([
    server.as({ roles: ['promotion_officer'] }), server.as({ roles: ['promotion_officer'] }), server.as({ roles: ['finance_officer'] }), server.as({ roles: ['legal_reviewer'] }),
    server.as({ roles: ['chain_leader'], teams: [{ teamId, duty: 'leader' }] }), server.as({ roles: ['zone_admin'] }),
  ]);
  chainId = await server.db.write(server.actor(server.zoneA), (tx) => tx.insert(Chain, { code: 'rv', name: '评审链', teamId }));
});
afterAll(() => server?.close());

const ASK = `mutation ($projectId: ID!, $input: ReviewRequestInput!, $key: String!) { askForReview(projectId: $projectId, input: $input, idempotencyKey: $key) { id version } }`;
const ASSESS = `mutation ($id: ID!, $version: Int!, $input: AssessmentInput!) { assessProject(id: $id, version: $version, input: $input) { id version } }`;
const DECIDE = `mutation ($id: ID!, $version: Int!, $input: MeetingVoteInput!) { decideCollectively(id: $id, version: $version, input: $input) { id version } }`;
const EXCEPT = `mutation ($id: ID!, $version: Int!, $input: MeetingVoteInput!) { decideException(id: $id, version: $version, input: $input) { id version } }`;
const CLEAR = `mutation ($id: ID!, $version: Int!, $input: LegalityInput!) { reviewLegality(id: $id, version: $version, input: $input) { id version } }`;
const RESUBMIT = `mutation ($id: ID!, $version: Int!, $input: ResubmissionInput!) { resubmitReview(id: $id, version: $version, input: $input) { id version } }`;
const WITHDRAW = `mutation ($id: ID!, $version: Int!, $reason: String!) { withdrawReview(id: $id, version: $version, reason: $reason) { id version } }`;
const SCHEME = `mutation ($number: Int!, $input: SchemeInput!, $reason: String!) { changeAssessmentScheme(number: $number, input: $input, reason: $reason) { number } }`;

interface Row { id: string; version: number }
const newProject = () =>
  server.db.write(server.actor(server.zoneA), (tx) => tx.insert(Project, {
    code: `RV-${++serial}`, name: '评审项目', searchText: '评审项目', stage: 'assessment', chainId, ownerId: officer.person!.id, totalInvestment: '250000000.00', fixedInvestment: '180000000.00', landArea: '20000.0000', plotRatio: '1.2000',
    plannedOutputPerMu: '5000000.00', plannedTaxPerMu: '300000.00', industryCodes: ['3841'],
  }));
const ask = async (kind: string, more: object = {}, projectId?: string): Promise<Row> =>
  (await officer.data<{ askForReview: Row }>(ASK, { projectId: projectId ?? (await newProject()), input: { kind, standsInFor: [], ...more }, key: uuidv7() })).askForReview;
const scores = (score = '80') => USUAL_SCHEME.criteria.map(({ code }) => ({ code, score, reason: '有据' }));
const votes = (...cast: string[]) => [leader, admin, finance, officer].map((client, index) => ({ personId: client.person!.id, vote: cast[index] ?? 'FOR' }));
const meeting = (change: object = {}) => ({ meetingName: '主任办公会', metOn: '2026-02-01', documentNo: '纪〔2026〕1 号', votes: votes(), ...change });
const assessed = async (): Promise<string> => {
  const projectId = await newProject();
  await finance.data(ASSESS, { ...(await ask('PRE_ASSESSMENT', {}, projectId)), input: { scores: scores() } });
  return projectId;
};

/** Code and paths of a refusal. */
async function refused(client: TestClient, query: string, variables: object): Promise<[string, string[]]> {
  const { extensions } = await client.refusal(query, variables as never);
  const { code, fields } = extensions as unknown as { code: string; fields?: { path: string }[] };
  return [code, fields?.map(({ path }) => path) ?? []];
}

describe('what a review refuses over HTTP', () => {
  it.each<[string, () => Promise<[TestClient, string, object]>, [string, string[]]]>([
    ["a review asked for of somebody else's project", async () => [stranger, ASK, { projectId: await newProject(), input: { kind: 'PRE_ASSESSMENT', standsInFor: [] }, key: uuidv7() }], ['FORBIDDEN', []]],
    ['an exception that stands in for nothing', async () => [officer, ASK, { projectId: await newProject(), input: { kind: 'CASE_BY_CASE', standsInFor: [], validUntil: '2099-01-01', note: '说明' }, key: uuidv7() }], ['INVALID_INPUT', ['input.standsInFor']]],
    ['an exception from the legality review', async () => [officer, ASK, { projectId: await newProject(), input: { kind: 'CASE_BY_CASE', standsInFor: ['LEGALITY_REVIEW'], validUntil: '2099-01-01', note: '说明' }, key: uuidv7() }], ['INVALID_INPUT', ['input.standsInFor.0']]],
    ['an assessment by whoever may not', async () => [legal, ASSESS, { ...(await ask('PRE_ASSESSMENT')), input: { scores: scores() } }], ['FORBIDDEN', []]],
    ['a score beyond all', async () => [finance, ASSESS, { ...(await ask('PRE_ASSESSMENT')), input: { scores: scores('101') } }], ['INVALID_INPUT', USUAL_SCHEME.criteria.map((_, index) => `input.scores.${index}.score`)]],
    ['an assessment by an earlier version', async () => [finance, ASSESS, { ...(await ask('PRE_ASSESSMENT')), version: 9, input: { scores: scores() } }], ['CONFLICT', []]],
    ['a decision before the assessment', async () => [leader, DECIDE, { ...(await ask('COLLECTIVE_DECISION')), input: meeting() }], ['INVALID_INPUT', ['id']]],
    ['a decision without a quorum', async () => [leader, DECIDE, { ...(await ask('COLLECTIVE_DECISION', {}, await assessed())), input: meeting({ votes: votes('FOR', 'FOR', 'ABSENT', 'ABSENT') }) }], ['INVALID_INPUT', ['input.votes']]],
    ['a vote cast twice', async () => [leader, DECIDE, { ...(await ask('COLLECTIVE_DECISION', {}, await assessed())), input: meeting({ votes: [...votes(), votes()[0]] }) }], ['INVALID_INPUT', ['input.votes.4.personId']]],
    ['a decision without its minutes', async () => [leader, DECIDE, { ...(await ask('COLLECTIVE_DECISION', {}, await assessed())), input: meeting({ documentNo: ' ' }) }], ['INVALID_INPUT', ['input.documentNo']]],
    ['a decision of a meeting to come', async () => [leader, DECIDE, { ...(await ask('COLLECTIVE_DECISION', {}, await assessed())), input: meeting({ metOn: '2099-01-01' }) }], ['INVALID_INPUT', ['input.metOn']]],
    ['a decision by whoever may not', async () => [finance, DECIDE, { ...(await ask('COLLECTIVE_DECISION', {}, await assessed())), input: meeting() }], ['FORBIDDEN', []]],
    ['an exception decided as something else', async () => [leader, EXCEPT, { ...(await ask('COLLECTIVE_DECISION', {}, await assessed())), input: meeting() }], ['INVALID_INPUT', ['id']]],
    ['a clearance without its number', async () => [legal, CLEAR, { ...(await ask('LEGALITY_REVIEW')), input: { outcome: 'APPROVED', opinion: '可以签订', changes: [] } }], ['INVALID_INPUT', ['input.documentNo']]],
    ['changes asked for that are none', async () => [legal, CLEAR, { ...(await ask('LEGALITY_REVIEW')), input: { outcome: 'CHANGES_REQUESTED', opinion: '须改', changes: [] } }], ['INVALID_INPUT', ['input.changes']]],
    ['a clearance by whoever may not', async () => [leader, CLEAR, { ...(await ask('LEGALITY_REVIEW')), input: { outcome: 'APPROVED', opinion: '可', documentNo: '1', changes: [] } }], ['FORBIDDEN', []]],
    ['an answer where nothing was asked', async () => [officer, RESUBMIT, { ...(await ask('LEGALITY_REVIEW')), input: { answers: ['已改'] } }], ['INVALID_INPUT', ['id']]],
    ['a withdrawal by an earlier version', async () => [officer, WITHDRAW, { ...(await ask('LEGALITY_REVIEW')), version: 9, reason: '重提' }], ['CONFLICT', []]],
    ["a withdrawal of somebody else's review", async () => [stranger, WITHDRAW, { ...(await ask('LEGALITY_REVIEW')), reason: '重提' }], ['FORBIDDEN', []]],
  ])('%s', async (_, given, expected) => {
    expect(await refused(...(await given()))).toEqual(expected);
  });

  it('a second review of a kind while one is under way, changes left without an answer, and weights that are not 100', async () => {
    const projectId = await newProject();
    const review = await ask('LEGALITY_REVIEW', {}, projectId);
    expect(await refused(officer, ASK, { projectId, input: { kind: 'LEGALITY_REVIEW', standsInFor: [] }, key: uuidv7() })).toEqual(['INVALID_INPUT', ['input.kind']]);
    const { reviewLegality } = await legal.data<{ reviewLegality: Row }>(CLEAR, { ...review, input: { outcome: 'CHANGES_REQUESTED', opinion: '须改', changes: ['补充违约条款', '明确期限'] } });
    expect(await refused(officer, RESUBMIT, { ...reviewLegality, input: { answers: ['已补'] } })).toEqual(['INVALID_INPUT', ['input.answers']]);
    const [first, ...others] = USUAL_SCHEME.criteria;
    const usual = { ...USUAL_SCHEME, quorum: USUAL_SCHEME.quorum.toUpperCase(), majority: USUAL_SCHEME.majority.toUpperCase() };
    const scheme = { ...usual, criteria: [{ ...first!, weight: '1' }, ...others] };
    expect(await refused(admin, SCHEME, { number: 0, input: scheme, reason: '试' })).toEqual(['INVALID_INPUT', ['input.criteria']]);
    expect((await refused(officer, SCHEME, { number: 0, input: usual, reason: '试' }))[0]).toBe('FORBIDDEN');
  });
});
