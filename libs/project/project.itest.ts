import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, type ErrorCode } from '#platform';
import { Caller, Office, Person, WorkingTeam, type Role } from '#identity';
import { Company } from '#company';
import { Chain, ChainNode } from '#chain';
import { callerOf, refusal, refusedPaths } from '../../test/support/callers.js';
import { openTestDatabase, type TestDatabase } from '../../test/support/database.js';
import { concludeApproval, type Conclusion } from './approval.js';
import { assessedBasis } from './gate.rules.js';
import type { Stop } from './clock.rules.js';
import { LightRuleService } from './light-rule.service.js';
import { lightOf, lightSql } from './light.rules.js';
import { ApprovalKind, ApprovalOutcome, FollowUpKind, MilestoneKind, MoveKind, SideState, Stage } from './project.enums.js';
import { ProjectEventsService } from './project-events.service.js';
import { importProjects } from './project-import.js';
import { lockProject } from './project.lock.js';
import { ProjectMoveService } from './project-move.service.js';
import { ProjectService } from './project.service.js';
import type { ProjectInput } from './project.inputs.js';
import type { ProjectType } from './project.types.js';
import { STAGE_ORDER } from './stages.js';

let test: TestDatabase;
let projects: ProjectService;
let moves: ProjectMoveService;
let events: ProjectEventsService;
let zone: { teamId: string; chainId: string; nodeId: string; otherNodeId: string; companyId: string; officeId: string; personId: string };
let head: Caller;
let officer: Caller;
let legal: Caller;
let leader: Caller;
let number = 0;

const key = (): string => `key-${++number}`;

const person = (zoneId: string, role: Role, teamIds: string[] = []) => callerOf(test, { zoneId, roles: [role], teamIds });

const code = async (work: Promise<unknown>): Promise<ErrorCode> => (await refusal(work)).code;

const complete = (): ProjectInput => ({
  name: `示范项目 ${++number}`,
  companyId: zone.companyId,
  nodeId: zone.nodeId,
  officeId: zone.officeId,
  leaderId: zone.personId,
  content: '建设两条生产线',
  totalInvestment: '250000000',
  fixedInvestment: '180000000.50',
  landArea: '40000',
  jobs: 200,
  plotRatio: '1.2',
  plannedOutputPerMu: '5000000',
  plannedTaxPerMu: '300000',
  industryCodes: ['C3841'],
  firstContactOn: '2026-01-05',
});

/** A project with everything but the approvals, in the stage before signing. */
async function assessed(): Promise<ProjectType> {
  let project = await projects.create(head, complete(), key());
  for (const milestone of project.milestones) {
    project = await events.updateMilestone(head, milestone.id, milestone.version, { plannedOn: '2026-12-31' });
  }
  project = await events.logFollowUp(head, project.id, { kind: FollowUpKind.VISIT, happenedOn: '2026-02-28', summary: '实地考察' }, key());
  for (const to of [Stage.PLANNING, Stage.CONTACT, Stage.NEGOTIATION, Stage.SITE_VISIT, Stage.ASSESSMENT]) {
    project = await moves.move(head, project.id, project.version, to);
  }
  return project;
}

/** What a review concludes with; the reviews themselves are of a later room. */
async function concluded(caller: Caller, project: ProjectType, kind: ApprovalKind, more: Partial<Conclusion> = {}): Promise<ProjectType> {
  const conclusion = { kind, outcome: ApprovalOutcome.APPROVED, decidedOn: test.clock.today(), decidedById: caller.personId, documentNo: '〔2026〕1号', ...more };
  await test.db.write(caller, async (tx) => concludeApproval(tx, await lockProject(tx, project.id), conclusion));
  return projects.present(caller, project.id);
}

async function approve(project: ProjectType): Promise<ProjectType> {
  await concluded(head, project, ApprovalKind.PRE_ASSESSMENT, { basis: assessedBasis(project) });
  await concluded(leader, project, ApprovalKind.COLLECTIVE_DECISION);
  return concluded(legal, project, ApprovalKind.LEGALITY_REVIEW);
}

beforeAll(async () => {
  test = await openTestDatabase();
  projects = new ProjectService(test.db);
  moves = new ProjectMoveService(test.db, projects);
  events = new ProjectEventsService(test.db, projects);
  zone = await test.db.write(test.actor(test.zoneA), async (tx) => {
    const teamId = await tx.insert(WorkingTeam, { name: '新能源汽车专班' });
    const chainId = await tx.insert(Chain, { code: 'nev', name: '新能源汽车', teamId });
    const otherChainId = await tx.insert(Chain, { code: 'ic', name: '集成电路' });
    const node = { position: 'midstream', criticality: 3 } as const;
    return {
      teamId,
      chainId,
      nodeId: await tx.insert(ChainNode, { ...node, chainId, key: 'battery', name: '动力电池' }),
      otherNodeId: await tx.insert(ChainNode, { ...node, chainId: otherChainId, key: 'wafer', name: '晶圆' }),
      companyId: await tx.insert(Company, { name: '示范电池有限公司', nameKey: '示范电池有限公司', searchText: '示范电池有限公司', creditCode: '91350100M000100Y43' }),
      officeId: await tx.insert(Office, { code: 'ip', name: '投资促进局' }),
      personId: await tx.insert(Person, { login: 'linked-leader', name: '挂钩领导' }),
    };
  });
  head = await person(test.zoneA, 'team_head', [zone.teamId]);
  leader = await person(test.zoneA, 'chain_leader', [zone.teamId]);
  legal = await person(test.zoneA, 'legal_reviewer');
  officer = await person(test.zoneA, 'promotion_officer');
});
afterAll(() => test.close());

describe('taking a project up', () => {
  it('gives it a code, its creator as owner, the chain of its node and a row for each milestone; the same key creates once', async () => {
    const input = { ...complete(), chainId: undefined };
    const first = await projects.create(officer, input, 'same');
    const again = await projects.create(officer, input, 'same');
    expect(again.id).toBe(first.id);
    expect(first).toMatchObject({
      code: expect.stringMatching(/^2026-\d{4}$/),
      stage: Stage.LEAD,
      owner: { id: officer.personId },
      chain: { id: zone.chainId },
      node: { id: zone.nodeId, chainName: '新能源汽车' },
      company: { name: '示范电池有限公司' },
      fixedInvestment: '180000000.50',
      industryCodes: ['3841'],
      teamId: zone.teamId,
      gate: { to: Stage.PLANNING, open: true },
      light: { light: 'grey' },
    });
    expect(first.milestones.map(({ kind }) => kind)).toEqual(Object.values(MilestoneKind));
    const next = await projects.create(officer, complete(), key());
    expect(Number(next.code.slice(5))).toBe(Number(first.code.slice(5)) + 1);
  });

  it('refuses what is wrong, each field by its path', async () => {
    expect(await refusedPaths(projects.create(head, { totalInvestment: '-1', landArea: '1.00001', industryCodes: ['0000'] }, key()))).toEqual([
      'input.name', 'input.totalInvestment', 'input.landArea', 'input.industryCodes.0',
    ]);
    expect(await refusedPaths(projects.create(head, { name: '甲', chainId: zone.chainId, nodeId: zone.otherNodeId }, key()))).toEqual(['input.nodeId']);
    const nobody = '01980000-0000-7000-8000-000000000000';
    expect(await refusedPaths(projects.create(head, { name: '甲', companyId: nobody, chainId: nobody, ownerId: nobody, officeId: nobody, leaderId: nobody }, key()))).toEqual([
      'input.companyId', 'input.chainId', 'input.ownerId', 'input.officeId', 'input.leaderId',
    ]);
    const taken = await projects.create(head, { name: '甲' }, key());
    expect(await refusedPaths(projects.create(head, { name: '乙', code: taken.code }, key()))).toEqual(['input.code']);
  });

  it("another zone's project, company and chain are not there", async () => {
    const project = await projects.create(head, complete(), key());
    const stranger = await person(test.zoneB, 'zone_admin');
    expect(await projects.project(stranger, project.id)).toBeNull();
    expect(await projects.gate(stranger, project.id, Stage.SIGNED)).toBeNull();
    expect(await code(projects.update(stranger, project.id, project.version, { name: '改' }))).toBe('NOT_FOUND');
    expect(await code(moves.move(stranger, project.id, project.version, Stage.PLANNING))).toBe('NOT_FOUND');
    expect(await code(moves.setSideState(stranger, project.id, project.version, SideState.ON_HOLD, '无'))).toBe('NOT_FOUND');
    expect(await code(events.logFollowUp(stranger, project.id, { kind: FollowUpKind.CALL, happenedOn: '2026-03-01', summary: '无' }, key()))).toBe('NOT_FOUND');
    expect(await code(events.updateMilestone(stranger, project.milestones[0]!.id, 1, { plannedOn: '2026-05-01' }))).toBe('NOT_FOUND');
    expect(await refusedPaths(projects.create(stranger, { name: '甲', companyId: zone.companyId, nodeId: zone.nodeId }, key()))).toEqual(['input.companyId', 'input.nodeId']);
  });

  it('a scope holds: an officer changes his own projects only; a conflict carries the row as it stands', async () => {
    const project = await projects.create(head, complete(), key());
    expect(await code(projects.update(officer, project.id, project.version, { remark: '改' }))).toBe('FORBIDDEN');
    const changed = await projects.update(head, project.id, project.version, { remark: '改', progress: '已开工建设', nodeId: null });
    expect(changed).toMatchObject({ remark: '改', lastProgressOn: '2026-03-02', node: null, chain: { id: zone.chainId }, content: '建设两条生产线' });
    const conflict = await refusal(projects.update(head, project.id, project.version, { remark: '又改' }));
    expect(conflict).toMatchObject({ code: 'CONFLICT', details: { current: { remark: '改', version: changed.version } } });
  });
});

describe('moving a project', () => {
  it('is refused with everything that is missing, and signs once it is there', async () => {
    let project = await assessed();
    const refused = await refusal(moves.move(head, project.id, project.version, Stage.SIGNED));
    expect(refused).toMatchObject({ code: 'GATE_REFUSED', details: { params: { to: '签约', count: 5 } } });
    expect(refused.details.missing!.map((item) => item.code)).toEqual(['PRE_ASSESSMENT', 'COLLECTIVE_DECISION', 'MINUTES', 'LEGALITY_REVIEW', 'LEGAL_OPINION']);
    expect(project.gate!.missing).toEqual(refused.details.missing);

    project = await approve(project);
    expect(project.gate).toEqual({ from: Stage.ASSESSMENT, to: Stage.SIGNED, open: true, missing: [], exempted: [] });
    project = await moves.move(head, project.id, project.version, Stage.SIGNED);
    expect(project).toMatchObject({ stage: Stage.SIGNED, signedOn: '2026-03-02', lastProgressOn: '2026-03-02', light: { light: 'green' } });
    expect(project.milestones[0]).toMatchObject({ kind: MilestoneKind.SIGNING, actualOn: '2026-03-02' });
    expect(project.moves[0]).toMatchObject({ from: Stage.ASSESSMENT, to: Stage.SIGNED, kind: MoveKind.FORWARD, by: { id: head.personId } });
  });

  it('of two at once exactly one passes, and the other gets the project as it stands', async () => {
    const project = await approve(await assessed());
    const results = await Promise.allSettled([1, 2].map(() => moves.move(head, project.id, project.version, Stage.SIGNED)));
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const lost = results.find((result) => result.status === 'rejected')!;
    expect(lost.reason).toMatchObject({ code: 'CONFLICT', details: { current: { stage: Stage.SIGNED, version: project.version + 1 } } });
    const after = await projects.present(head, project.id);
    expect(after.moves.filter(({ to }) => to === Stage.SIGNED)).toHaveLength(1);
  });

  it('一事一议 signs as an exception with a reason, but not without the legality review', async () => {
    let project = await assessed();
    expect(project).toMatchObject({ byException: false });
    const standsInFor = ['PRE_ASSESSMENT', 'COLLECTIVE_DECISION', 'MINUTES'];
    await concluded(leader, project, ApprovalKind.CASE_BY_CASE, { standsInFor: ['PRE_ASSESSMENT'] });
    expect((await projects.gate(head, project.id, Stage.SIGNED))!.exempted.map((item) => item.code)).toEqual(['PRE_ASSESSMENT']);
    await concluded(leader, project, ApprovalKind.CASE_BY_CASE, { standsInFor, validUntil: test.clock.today() });
    const refused = await refusal(moves.move(head, project.id, project.version, Stage.SIGNED, '联席会议议定'));
    expect(refused.details.missing!.map((item) => item.code)).toEqual(['LEGALITY_REVIEW', 'LEGAL_OPINION']);
    project = await concluded(legal, project, ApprovalKind.LEGALITY_REVIEW);
    expect(await refusedPaths(moves.move(head, project.id, project.version, Stage.SIGNED))).toEqual(['reason']);
    project = await moves.move(head, project.id, project.version, Stage.SIGNED, '联席会议议定');
    expect(project.moves[0]).toMatchObject({ kind: MoveKind.OVERRIDE, reason: '联席会议议定 (一事一议替代：事前评估、集体决策、集体决策会议纪要)' });
  });

  it('going back needs the right and a reason, and what lies ahead again has not happened', async () => {
    let project = await approve(await assessed());
    project = await moves.move(head, project.id, project.version, Stage.SIGNED);
    await projects.update(head, project.id, project.version, { ownerId: officer.personId });
    project = await projects.present(head, project.id);
    expect(await code(moves.move(officer, project.id, project.version, Stage.NEGOTIATION, '重谈'))).toBe('FORBIDDEN');
    expect(await refusedPaths(moves.move(head, project.id, project.version, Stage.NEGOTIATION, ' '))).toEqual(['reason']);
    project = await moves.move(head, project.id, project.version, Stage.NEGOTIATION, '投资方更换');
    expect(project).toMatchObject({ stage: Stage.NEGOTIATION, signedOn: null, moves: [{ kind: MoveKind.BACKWARD, reason: '投资方更换' }, {}, {}, {}, {}, {}, {}] });
    expect(project.milestones[0]!.actualOn).toBeNull();
    project = await moves.move(head, project.id, project.version, Stage.ASSESSMENT, '已考察过');
    expect(project.moves[0]).toMatchObject({ from: Stage.NEGOTIATION, to: Stage.ASSESSMENT, kind: MoveKind.OVERRIDE, reason: '已考察过' });
  });

  it('on hold it does not move; resumed it does', async () => {
    let project = await projects.create(head, complete(), key());
    project = await moves.setSideState(head, project.id, project.version, SideState.ON_HOLD, '等待环评');
    expect(project).toMatchObject({ sideState: SideState.ON_HOLD, sideReason: '等待环评' });
    expect(await refusedPaths(moves.move(head, project.id, project.version, Stage.PLANNING))).toEqual(['to']);
    project = await moves.setSideState(head, project.id, project.version, SideState.ACTIVE, '环评通过');
    expect((await moves.move(head, project.id, project.version, Stage.PLANNING)).stage).toBe(Stage.PLANNING);
  });
});

describe('what happens to a project', () => {
  it('a pre-assessment does not stand for other figures than it judged', async () => {
    let project = await approve(await assessed());
    expect(project.gate).toMatchObject({ open: true });
    project = await projects.update(head, project.id, project.version, { totalInvestment: '250000000.01' });
    expect(project.gate!.missing.map((item) => item.code)).toEqual(['PRE_ASSESSMENT']);
    project = await projects.update(head, project.id, project.version, { totalInvestment: '250000000' });
    expect(project.gate).toMatchObject({ open: true });
  });

  it('a follow-up is the last contact, unless it is entered late; its key logs it once', async () => {
    const companyId = await test.db.write(head, (tx) => tx.insert(Company, { name: '待联系公司', nameKey: '待联系公司', searchText: '待联系公司' }));
    const project = await projects.create(head, { name: '跟进', ownerId: null, companyId }, key());
    const call = { kind: FollowUpKind.CALL, happenedOn: '2026-03-01', summary: '电话', nextStep: '发资料', nextStepOn: '2026-03-05' };
    await events.logFollowUp(officer, project.id, call, 'call');
    await events.logFollowUp(officer, project.id, call, 'call');
    const after = await events.logFollowUp(officer, project.id, { ...call, happenedOn: '2026-02-01', nextStep: '旧' }, key());
    expect(after).toMatchObject({ firstContactOn: '2026-02-01', lastContactOn: '2026-03-01', nextStep: '发资料', nextStepOn: '2026-03-05' });
    expect(after.followUps).toHaveLength(2);
    expect(await test.asOwner('select last_contact_on::text as day, contact_state from company where id = $1', [companyId])).toEqual([{ day: '2026-03-01', contact_state: 'contacted' }]);
    expect(await refusedPaths(events.logFollowUp(officer, project.id, { ...call, happenedOn: '2026-03-03' }, key()))).toEqual(['input.happenedOn']);
  });

  it('a milestone is re-planned with a reason; nothing is reached in the future or before signing', async () => {
    const project = await assessed();
    const { id, version } = project.milestones.find(({ kind }) => kind === MilestoneKind.COMPLETION)!;
    expect(await refusedPaths(events.updateMilestone(head, id, version, { replannedOn: '2027-05-01' }))).toEqual(['input.replanReason']);
    expect(await refusedPaths(events.updateMilestone(head, id, version, { actualOn: '2026-03-03' }))).toEqual(['input.actualOn']);
    expect(await refusedPaths(events.updateMilestone(head, id, version, { actualOn: '2026-03-01' }))).toEqual(['input.actualOn']);
    const after = await events.updateMilestone(head, id, version, { replannedOn: '2027-05-01', replanReason: '设备延期' });
    expect(after.milestones.find((milestone) => milestone.id === id)).toMatchObject({ plannedOn: '2026-12-31', replannedOn: '2027-05-01', replanReason: '设备延期' });
    expect(await code(events.updateMilestone(head, id, version, { plannedOn: '2027-01-01' }))).toBe('CONFLICT');
  });
});

describe('ledgers in bulk', () => {
  it('creates and updates with milestones, and marks stages that no gate judged; one change since and nothing stands', async () => {
    const old = await projects.create(head, complete(), key());
    const rows = [
      { columns: { name: '台账新项目', stage: Stage.SIGNED, signedOn: '2025-06-01', totalInvestment: '1000.5' }, milestones: [{ kind: MilestoneKind.SIGNING, actualOn: '2025-06-01' }] },
      { target: { id: old.id, version: old.version }, columns: { progress: '台账进展', industryCodes: ['C3842'] }, milestones: [{ kind: MilestoneKind.COMPLETION, plannedOn: '2027-01-01' }] },
      { columns: { name: '台账线索', signedOn: '2025-06-01', stage: Stage.LEAD } },
    ];
    const ids = await test.db.write(head, (tx) => importProjects(tx, rows, { reason: '台账导入' }), { reason: '台账导入' });
    const [created, updated, lead] = await Promise.all(ids.map((id) => projects.present(head, id)));
    expect(created).toMatchObject({ signedOn: '2025-06-01', totalInvestment: '1000.50', moves: [{ from: Stage.LEAD, to: Stage.SIGNED, kind: MoveKind.OVERRIDE, reason: '台账导入' }] });
    expect(created!.milestones).toHaveLength(7);
    expect(updated).toMatchObject({ id: old.id, name: old.name, progress: '台账进展', industryCodes: ['3842'], jobs: 200, moves: [] });
    expect(updated!.milestones.find(({ kind }) => kind === MilestoneKind.COMPLETION)!.plannedOn).toBe('2027-01-01');
    expect(lead).toMatchObject({ signedOn: null, moves: [] });
    const before = await test.asOwner('select count(*) from project');
    expect(await code(test.db.write(head, (tx) => importProjects(tx, rows, { reason: '再次' })))).toBe('CONFLICT');
    expect(await test.asOwner('select count(*) from project')).toEqual(before);
  });
});

/** Stops that do not touch, each so long behind the one before. */
function stopsOf(steps: [number, number][], lasts: boolean): Stop[] {
  let at = '2025-11-01';
  const stops: Stop[] = steps.map(([gap, length]) => {
    const from = addDays(at, gap);
    at = addDays(from, length);
    return { from, to: at };
  });
  const last = stops.at(-1);
  if (last && lasts) last.to = null;
  return stops;
}

describe('the light in SQL', () => {
  it('is the light in JavaScript, for any project', async () => {
    const today = '2026-03-31';
    const date = fc.option(fc.integer({ min: -220, max: 40 }).map((days) => addDays(today, days)), { nil: null });
    const facts = fc.record({
      stage: fc.constantFrom(...STAGE_ORDER),
      sideState: fc.oneof({ arbitrary: fc.constant(SideState.ACTIVE), weight: 6 }, { arbitrary: fc.constantFrom(...Object.values(SideState)), weight: 1 }),
      signedOn: date,
      lastProgressOn: fc.oneof(date, fc.constantFrom('2026-01-31', '2026-02-01', '2025-12-31', '2026-01-01')),
      stops: fc.array(fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 40 })), { maxLength: 3 }).chain((steps) => fc.boolean().map((lasts) => stopsOf(steps, lasts))),
      milestones: fc.uniqueArray(fc.record({ kind: fc.constantFrom(...Object.values(MilestoneKind)), plannedOn: date, replannedOn: date, actualOn: date }), { selector: ({ kind }) => kind }),
    });
    const samples = fc.sample(facts, 400);
    const ids = await test.db.write(head, (tx) =>
      importProjects(tx, samples.map(({ milestones, stops: _stops, ...columns }, index) => ({ columns: { name: `灯 ${index}`, ...columns }, milestones })), { reason: '试灯' }),
    );
    await test.db.write(head, async (tx) => {
      // The import drops the signing date of an unsigned project; here every combination counts.
      for (const [index, { signedOn, milestones, stops }] of samples.entries()) {
        const ranges = stops.length > 0 ? `{${stops.map(({ from, to }) => `[${from},${to ?? ''})`).join()}}` : null;
        await tx.sql(`update project set signed_on = $2, clock_stopped = $3::datemultirange where id = $1`, [ids[index], signedOn, ranges]);
        for (const { kind, replannedOn } of milestones) await tx.sql(`update milestone set replanned_on = $3 where project_id = $1 and kind = $2`, [ids[index], kind, replannedOn]);
      }
    });
    const rules = new LightRuleService(test.db);
    const own = { behindYellow: 20, behindRed: 45, idleYellow: 1, idleRed: 4, idleLeave: 5 };
    for (const lightRule of [null, { number: 1, ...own }]) {
      if (lightRule) await rules.set(head, own, 0, '按本区节奏');
      const rows = await test.db.rows<{ id: string; light: string }>(head.zoneId, 'lights', `select p.id, ${lightSql('p', '$1::date')} as light from project p where p.id = any($2)`, [today, ids]);
      const inSql = new Map(rows.map(({ id, light }) => [id, light]));
      expect(ids.map((id) => inSql.get(id))).toEqual(samples.map((sample) => lightOf({ ...sample, lightRule }, today, 'en').light));
      expect(new Set(inSql.values())).toEqual(new Set(['green', 'yellow', 'red', 'grey']));
    }
  });
});

