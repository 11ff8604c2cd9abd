import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '#identity';
import { Chain } from '#chain';
import { callerOf, refusal, refusedPaths } from '../../test/support/callers.js';
import { openTestDatabase, type TestDatabase } from '../../test/support/database.js';
import { GateRuleService } from './gate-rule.service.js';
import type { GateRuleInput } from './gate-rule.types.js';
import { Project } from './project.entity.js';
import { Stage } from './project.enums.js';
import { ProjectMoveService } from './project-move.service.js';
import { ProjectService } from './project.service.js';

let t: TestDatabase;
let rules: GateRuleService;
let projects: ProjectService;
let moves: ProjectMoveService;
let admin: Caller;
let officer: Caller;
let serial = 0;

const RULE: GateRuleInput = { added: [], senior: [], strictReviewMu: 100 };

beforeAll(async () => {
  t = await openTestDatabase();
  rules = new GateRuleService(t.db);
  projects = new ProjectService(t.db);
  moves = new ProjectMoveService(t.db, projects);
  admin = await callerOf(t, { roles: ['zone_admin'] });
  officer = await callerOf(t, { roles: ['promotion_officer'] });
});
afterAll(() => t?.close());

/** A lead with all that the declared gate to planning asks for. */
const lead = () =>
  t.db.write(t.actor(t.zoneA), async (tx) => {
    const chainId = await tx.insert(Chain, { code: `g${++serial}`, name: `链${serial}` });
    return tx.insert(Project, { code: `G-${serial}`, name: '关口', investor: '虚构投资方', chainId, ownerId: officer.personId, searchText: '关口' });
  });

describe("the zone's own gates", () => {
  it('hold from their next version on: a move lacks what was added, and keeps the version that it was judged by', async () => {
    const before = await lead();
    await moves.move(officer, before, 1, Stage.PLANNING);
    const id = await lead();
    expect((await projects.present(officer, id)).gate).toMatchObject({ open: true });
    expect(await rules.preview(admin, { ...RULE, added: [{ stage: Stage.PLANNING, codes: ['CONTENT'] }] })).toEqual([{ to: Stage.PLANNING, shut: 1, more: 1 }]);
    expect((await projects.present(officer, id)).gate).toMatchObject({ open: true });

    const versions = await rules.set(admin, { ...RULE, added: [{ stage: Stage.PLANNING, codes: ['CONTENT'] }] }, 0, '先说清建什么');
    expect(versions).toMatchObject([{ number: 1, added: [{ stage: 'planning', codes: ['CONTENT'] }], reason: '先说清建什么', by: { id: admin.personId } }, { number: 0, added: [] }]);
    const refused = await refusal(moves.move(officer, id, 1, Stage.PLANNING));
    expect([refused.code, refused.details.missing!.map(({ code }) => code)]).toEqual(['GATE_REFUSED', ['CONTENT']]);
    const { version } = await projects.update(officer, id, 1, { content: '年产十万台' });
    const moved = await moves.move(officer, id, version, Stage.PLANNING);
    expect(moved.moves[0]).toMatchObject({ to: 'planning', gateRuleNumber: 1 });
    // Past its gate, a project is not asked again.
    const stands = await projects.present(officer, before);
    expect([stands.stage, stands.moves[0]!.gateRuleNumber]).toEqual(['planning', null]);
  });

  it('let only a head or leader bring a project in where the zone says so', async () => {
    await rules.set(admin, { ...RULE, senior: [Stage.PLANNING] }, 1, '谋划由专班负责人把关');
    const id = await lead();
    expect((await refusal(moves.move(officer, id, 1, Stage.PLANNING))).code).toBe('FORBIDDEN');
    expect((await moves.move(admin, id, 1, Stage.PLANNING)).stage).toBe('planning');
  });

  it('are set by one of two at once, within the limits, and read by everybody', async () => {
    const both = await Promise.allSettled([rules.set(admin, RULE, 2, '恢复'), rules.set(admin, { ...RULE, strictReviewMu: 60 }, 2, '从严')]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await refusal(rules.set(admin, RULE, 2, '恢复'))).code).toBe('CONFLICT');
    expect(await refusedPaths(rules.set(admin, { added: [{ stage: Stage.CONTACT, codes: ['LEGALITY_REVIEW'] }], senior: [Stage.LEAD], strictReviewMu: 120 }, 3, '错'))).toEqual(['rule.added.CONTACT', 'rule.senior', 'rule.strictReviewMu']);
    expect((await rules.versions(officer)).map(({ number }) => number)).toEqual([3, 2, 1, 0]);
  });
});
