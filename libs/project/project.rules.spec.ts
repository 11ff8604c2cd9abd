import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, daysBetween } from '#platform';
import { dueWithStops, stoppedDays } from './clock.rules.js';
import { ApprovalKind, ApprovalOutcome, FollowUpKind, Light, MilestoneKind, SideState, Stage } from './project.enums.js';
import { addableTo, CONDITIONS, assessedBasis, checkGates, declaredGates, earliestStage, EXEMPTABLE, GATES, judgeGate, REQUIREMENTS, wrongGateRule, type ApprovalFacts, type ConditionCode, type GateFacts, type RequirementCode, type GateRule } from './gate.rules.js';
import { LIGHT_THRESHOLDS, lightOf, wrongThresholds, type LightFacts, type LightRule } from './light.rules.js';
import { stageOrder, STAGE_ORDER, STAGES, wayBetween } from './stages.js';

const TODAY = '2026-03-02';
const MU_100 = '66666.6667';

const bare: GateFacts = {
  gateRule: null,
  referredTo: null,
  id: 'p1',
  stage: Stage.ASSESSMENT,
  company: null,
  investor: null,
  chain: null,
  node: null,
  owner: null,
  office: null,
  leader: null,
  content: null,
  firstContactOn: null,
  totalInvestment: null,
  fixedInvestment: null,
  fundsArrived: null,
  landArea: null,
  factoryArea: null,
  jobs: null,
  plotRatio: null,
  plannedOutputPerMu: null,
  plannedTaxPerMu: null,
  industryCodes: [],
  milestones: [],
  approvals: [],
  followUps: [],
};

const approvals: ApprovalFacts[] = [ApprovalKind.PRE_ASSESSMENT, ApprovalKind.COLLECTIVE_DECISION, ApprovalKind.LEGALITY_REVIEW].map((kind) => ({
  kind,
  outcome: ApprovalOutcome.APPROVED as ApprovalOutcome,
  documentNo: '〔2026〕1号' as string | null,
  basis: null,
  standsInFor: [],
  validUntil: null,
}));

const full: GateFacts = {
  ...bare,
  company: { id: 'c1', creditCode: '91350100M000100Y43' },
  investor: '示范公司',
  chain: {},
  node: {},
  owner: {},
  office: {},
  leader: {},
  content: '建设生产线',
  firstContactOn: '2026-01-05',
  totalInvestment: '200000000',
  fixedInvestment: '150000000',
  fundsArrived: '1000',
  landArea: '20000',
  jobs: 100,
  plotRatio: '1.5',
  plannedOutputPerMu: '5000000',
  plannedTaxPerMu: '300000',
  industryCodes: ['3841'],
  milestones: Object.values(MilestoneKind).map((kind) => ({ kind, plannedOn: '2026-12-31', replannedOn: null, actualOn: '2026-12-31' })),
  approvals,
  followUps: [{ kind: FollowUpKind.VISIT }],
};

const codes = (to: Stage, facts: GateFacts): string[] => judgeGate(to, facts, TODAY, 'zh-CN').missing.map(({ code }) => code);

describe('the gates as they are shown', () => {
  const shown = declaredGates('zh-CN', null);

  it('show every stage in order with all that its gate asks for', () => {
    expect(shown.map(({ stage }) => stage)).toEqual(STAGE_ORDER);
    for (const { stage, requirements } of shown) expect(requirements.map(({ code }) => code)).toEqual(GATES[stage]);
  });

  it('say of which projects a rule speaks, and what may stand in for it', () => {
    const signing = new Map(shown.find(({ stage }) => stage === Stage.SIGNED)!.requirements.map((item) => [item.code, item]));
    expect(signing.get('LEADER')).toMatchObject({ appliesTo: '总投资 1 亿元及以上的项目', exemptable: false });
    expect(signing.get('COLLECTIVE_DECISION')).toMatchObject({ appliesTo: null, exemptable: true, evenWhenSkipped: true });
    expect(signing.get('LEGALITY_REVIEW')).toMatchObject({ exemptable: false, evenWhenSkipped: true });
  });
});

describe('the gates of a zone', () => {
  const rule = (change: Partial<GateRule> = {}): GateRule => ({ number: 1, added: {}, senior: [], strictReviewMu: 100, ...change });
  const some = fc.array(fc.constantFrom(...STAGE_ORDER.slice(1)), { maxLength: 4 }).chain((stages) => fc.tuple(...stages.map((stage) => fc.tuple(fc.constant(stage), fc.subarray(addableTo(stage)))))).map((pairs) => Object.fromEntries(pairs));

  it('ask for more, never for less, whatever the zone adds within its limits', () => {
    fc.assert(
      fc.property(some, fc.integer({ min: 20, max: 100 }), fc.constantFrom(...STAGE_ORDER), fc.constantFrom(...STAGE_ORDER), (added, strictReviewMu, stage, to) => {
        const own = rule({ added, strictReviewMu });
        expect(wrongGateRule(own)).toEqual([]);
        for (const facts of [{ ...bare, stage }, { ...full, stage, landArea: '40000' }]) expect(codes(to, { ...facts, gateRule: own })).toEqual(expect.arrayContaining(codes(to, facts)));
        expect(declaredGates('zh-CN', own).flatMap(({ stage: at, requirements }) => requirements.filter((item) => item.added).map(({ code }) => `${at} ${code}`)).sort())
          .toEqual(Object.entries(added).flatMap(([at, list]) => (list as string[]).map((code) => `${at} ${code}`)).sort());
      }),
    );
  });

  it('take nothing that could not be met by then: a full project passes every gate with everything added', () => {
    for (const stage of STAGE_ORDER) for (const code of addableTo(stage)) expect(STAGE_ORDER.indexOf(earliestStage(code))).toBeLessThanOrEqual(STAGE_ORDER.indexOf(stage));
    expect(addableTo(Stage.CONTACT)).not.toContain('LEGALITY_REVIEW');
    expect(addableTo(Stage.CONTACT)).not.toContain('SIGNED_DATE');
    expect(addableTo(Stage.CONSTRUCTION_STARTED)).toContain('FUNDS_ARRIVED');
  });

  it.each<[string, Partial<GateRule>, string[]]>([
    ['nothing', {}, []],
    ['what cannot be met yet', { added: { contact: ['SIGNED_DATE'] } }, ['added.CONTACT']],
    ['what is asked for anyway', { added: { contact: ['OWNER'] } }, ['added.CONTACT']],
    ['what there is not', { added: { signed: ['FORTUNE' as never] } }, ['added.SIGNED']],
    ['a looser strict review', { strictReviewMu: 101 }, ['strictReviewMu']],
    ['a lead that only a head may take up', { senior: ['lead'] }, ['senior']],
  ])('are refused for %s', (_, change, wrong) => {
    expect(wrongGateRule(rule(change))).toEqual(wrong);
  });

  it('review strictly from less land on, and say so', () => {
    const facts: GateFacts = { ...full, stage: Stage.REGISTERED, landArea: '40000', approvals: approvals.filter(({ kind }) => kind !== ApprovalKind.PRE_ASSESSMENT) };
    expect(codes(Stage.LAND_SUPPLIED, facts)).not.toContain('STRICT_LAND_REVIEW');
    expect(codes(Stage.LAND_SUPPLIED, { ...facts, gateRule: rule({ strictReviewMu: 50 }) })).toContain('STRICT_LAND_REVIEW');
    expect(declaredGates('zh-CN', rule({ strictReviewMu: 50 })).find(({ stage }) => stage === Stage.SIGNED)!.requirements.find(({ code }) => code === 'STRICT_LAND_REVIEW')!.appliesTo).toBe('用地 50 亩及以上的项目');
  });
});

describe('stages', () => {
  it('a pipeline with a loop, an unreachable stage or a signed stage before an unsigned one does not start', () => {
    expect(() => stageOrder({ ...STAGES, [Stage.SIGNED]: { ...STAGES.signed, next: Stage.LEAD } })).toThrow('reached twice');
    expect(() => stageOrder({ ...STAGES, [Stage.SIGNED]: { ...STAGES.signed, next: null } })).toThrow('nothing leads to registered');
    expect(() => stageOrder({ ...STAGES, [Stage.COMPLETED]: { ...STAGES.completed, signed: false } })).toThrow('stays signed');
  });

  it('one goes a step, a skip or back', () => {
    expect(wayBetween(Stage.LEAD, Stage.PLANNING)).toBe('step');
    expect(wayBetween(Stage.LEAD, Stage.CONTACT)).toBe('skip');
    expect(wayBetween(Stage.CONTACT, Stage.LEAD)).toBe('back');
    expect(wayBetween(Stage.LEAD, Stage.LEAD)).toBeNull();
  });
});

describe('gates', () => {
  it('a project without anything is told everything that signing asks for and that applies to it', () => {
    expect(codes(Stage.SIGNED, bare)).toEqual([
      'COMPANY', 'TOTAL_INVESTMENT', 'FIXED_INVESTMENT', 'SITE', 'JOBS', 'PLANNED_COMMISSIONING',
      'PRE_ASSESSMENT', 'COLLECTIVE_DECISION', 'MINUTES', 'LEGALITY_REVIEW', 'LEGAL_OPINION',
    ]);
    expect(codes(Stage.SIGNED, full)).toEqual([]);
  });

  it('each item says where it is mended and where the rule comes from', () => {
    const item = judgeGate(Stage.SIGNED, bare, TODAY, 'en').missing.find(({ code }) => code === 'LEGALITY_REVIEW');
    expect(item).toEqual({
      code: 'LEGALITY_REVIEW', kind: 'approval', label: 'Legality review', rule: '[3] 合法性审查全覆盖',
      reason: 'Every investment contract passes it; nothing stands in for it', link: '/projects/p1?open=review:legality_review',
    });
  });

  it.each([
    ['the latest approval counts: rejected after approved', { approvals: [{ ...approvals[2]!, outcome: ApprovalOutcome.REJECTED }, ...approvals] }, ['LEGALITY_REVIEW', 'LEGAL_OPINION']],
    ['the latest approval counts: approved after rejected', { approvals: [...approvals, { ...approvals[2]!, outcome: ApprovalOutcome.REJECTED }] }, []],
    ['a pending approval is none', { approvals: [{ ...approvals[0]!, outcome: ApprovalOutcome.PENDING }, approvals[1]!, approvals[2]!] }, ['PRE_ASSESSMENT']],
    ['100 mu is reviewed strictly', { landArea: MU_100, approvals: approvals.map((approval) => ({ ...approval, documentNo: approval.kind === ApprovalKind.PRE_ASSESSMENT ? null : '1' })) }, ['STRICT_LAND_REVIEW']],
    ['less than 100 mu is not', { landArea: '66666', approvals: approvals.map((approval) => ({ ...approval, documentNo: approval.kind === ApprovalKind.PRE_ASSESSMENT ? null : '1' })) }, []],
    ['100 million yuan takes a leader', { leader: null, totalInvestment: '100000000.00' }, ['LEADER']],
    ['less does not', { leader: null, totalInvestment: '99999999.99' }, []],
    ['rented space has no figures per mu', { landArea: null, factoryArea: '3000', plotRatio: null, plannedOutputPerMu: null, plannedTaxPerMu: null }, []],
    ['a blank document number is none', { approvals: approvals.map((approval) => ({ ...approval, documentNo: ' ' })) }, ['MINUTES', 'LEGAL_OPINION']],
  ])('%s', (_rule, change, expected) => {
    expect(codes(Stage.SIGNED, { ...full, ...change })).toEqual(expected);
  });

  it('一事一议 stands in for what it names, while it is in force, and never for the legality review', () => {
    const exception = (changes: Partial<ApprovalFacts> = {}): ApprovalFacts =>
      ({ kind: ApprovalKind.CASE_BY_CASE, outcome: ApprovalOutcome.APPROVED, documentNo: null, basis: null, standsInFor: [...EXEMPTABLE], validUntil: null, ...changes });
    const judged = (...given: ApprovalFacts[]) => judgeGate(Stage.SIGNED, { ...full, approvals: given }, TODAY, 'zh-CN');
    const exempted = (...given: ApprovalFacts[]) => judged(...given).exempted.map(({ code }) => code);
    expect(judged(exception()).missing.map(({ code }) => code)).toEqual(['LEGALITY_REVIEW', 'LEGAL_OPINION']);
    expect(exempted(exception())).toEqual(['PRE_ASSESSMENT', 'COLLECTIVE_DECISION', 'MINUTES']);
    expect(exempted(exception({ outcome: ApprovalOutcome.REJECTED }))).toEqual([]);
    expect(exempted(exception({ standsInFor: ['MINUTES', 'LEGALITY_REVIEW'] }))).toEqual(['MINUTES']);
    expect(exempted(exception({ validUntil: TODAY, standsInFor: ['MINUTES'] }))).toEqual(['MINUTES']);
    expect(exempted(exception({ validUntil: '2026-03-01' }))).toEqual([]);
    // A later one that is refused takes nothing from what an earlier one allowed.
    expect(exempted(exception({ outcome: ApprovalOutcome.REJECTED }), exception({ standsInFor: ['PRE_ASSESSMENT'] }))).toEqual(['PRE_ASSESSMENT']);
  });

  it.each<[string, Partial<GateFacts>, string[]]>([
    ['as it was', {}, []],
    ['the same figure written otherwise', { totalInvestment: '200000000.00' }, []],
    ['more land', { landArea: '20001' }, ['PRE_ASSESSMENT']],
    ['another industry', { industryCodes: ['3842'] }, ['PRE_ASSESSMENT']],
    ['what it does not judge', { content: '另一条生产线', jobs: 7 }, []],
  ])('a pre-assessment stands for what it judged: %s', (_rule, change, expected) => {
    const given = approvals.map((approval) => (approval.kind === ApprovalKind.PRE_ASSESSMENT ? { ...approval, basis: assessedBasis(full) } : approval));
    expect(codes(Stage.SIGNED, { ...full, ...change, approvals: given })).toEqual(expected);
  });

  it('no skip gets round the approvals before signing', () => {
    for (const to of STAGE_ORDER.filter((stage) => STAGES[stage].signed)) {
      expect(codes(to, { ...full, stage: Stage.LEAD, approvals: [] })).toEqual(
        expect.arrayContaining(['PRE_ASSESSMENT', 'COLLECTIVE_DECISION', 'LEGALITY_REVIEW']),
      );
    }
  });

  it('gates and requirements that do not fit each other keep the process from starting', () => {
    expect(() => checkGates(GATES, REQUIREMENTS)).not.toThrow();
    const { LEGALITY_REVIEW: _taken, ...others } = REQUIREMENTS;
    expect(() => checkGates(GATES, others)).toThrow('LEGALITY_REVIEW is asked for and not declared');
    expect(() => checkGates({ ...GATES, signed: [] }, REQUIREMENTS)).toThrow('LEGALITY_REVIEW is declared and no gate asks for it');
    expect(() => checkGates({ ...GATES, lead: ['LEADER', 'LEADER'] }, REQUIREMENTS)).toThrow('the gate of lead asks for something twice');
    expect(() => checkGates(GATES, { ...REQUIREMENTS, PRE_ASSESSMENT: { ...REQUIREMENTS.PRE_ASSESSMENT, evenWhenSkipped: undefined } })).toThrow('PRE_ASSESSMENT is an approval that a skip would walk round');
  });

  it('adding evidence never adds a missing item, and the gate lists exactly what is missing', () => {
    // What only counts for more rules to apply (land, size of the investment) is no evidence by itself.
    const evidence = (Object.keys(full) as (keyof GateFacts)[]).filter((key) => !['id', 'stage', 'landArea', 'totalInvestment', 'approvals'].includes(key));
    fc.assert(
      fc.property(fc.subarray(evidence), fc.constantFrom(...evidence), fc.constantFrom(...STAGE_ORDER), fc.constantFrom(...STAGE_ORDER), fc.subarray(approvals), (keys, more, from, to, given) => {
        const some = { ...bare, landArea: full.landArea, totalInvestment: full.totalInvestment, approvals: given, stage: from };
        const facts: GateFacts = Object.assign({}, some, Object.fromEntries(keys.map((key) => [key, full[key]])));
        const richer: GateFacts = { ...facts, [more]: full[more] };
        const before = codes(to, facts);
        expect(before).toEqual(expect.arrayContaining(codes(to, richer)));
        expect(before).toEqual(expect.arrayContaining(codes(to, { ...facts, approvals })));
        if (wayBetween(from, to) !== 'back') {
          const wanting = GATES[to].filter((code: RequirementCode) => {
            const rule: { applies?: ConditionCode; met(facts: GateFacts): boolean } = REQUIREMENTS[code];
            return (!rule.applies || CONDITIONS[rule.applies](facts)) && !rule.met(facts);
          });
          expect(before).toEqual(expect.arrayContaining(wanting));
        }
      }),
    );
  });
});

describe('lights', () => {
  const milestone = (plannedOn: string | null, actualOn: string | null = null, replannedOn: string | null = null) => ({ plannedOn, replannedOn, actualOn });
  const signed: LightFacts = { stage: Stage.SIGNED, sideState: SideState.ACTIVE, signedOn: '2026-02-20', lastProgressOn: '2026-02-20', milestones: [], stops: [], lightRule: null };
  const ten = (overdue: number) => Array.from({ length: 10 }, (_, index) => milestone(index < overdue ? '2026-03-02' : '2026-03-03'));

  it.each<[string, Partial<LightFacts>, Light]>([
    ['a project that is not signed has no light', { stage: Stage.ASSESSMENT }, Light.GREY],
    ['one on hold has none', { sideState: SideState.ON_HOLD, milestones: ten(10) }, Light.GREY],
    ['without plan and just signed: green', {}, Light.GREEN],
    ['10 points behind: yellow', { milestones: ten(1) }, Light.YELLOW],
    ['30 points behind: still yellow', { milestones: ten(3) }, Light.YELLOW],
    ['more than 30 points: red', { milestones: ten(4) }, Light.RED],
    ['a milestone reached counts', { milestones: [milestone('2026-01-01', '2026-01-05'), milestone('2026-09-01')] }, Light.GREEN],
    ['the re-planned date counts', { milestones: [milestone('2026-01-01', null, '2026-05-01')] }, Light.GREEN],
    ['a day short of two months without progress: green', { lastProgressOn: '2026-01-03' }, Light.GREEN],
    ['two months: yellow', { lastProgressOn: '2026-01-02' }, Light.YELLOW],
    ['a day short of three: yellow', { lastProgressOn: '2025-12-03' }, Light.YELLOW],
    ['three months: red', { lastProgressOn: '2025-12-02' }, Light.RED],
    ['without any progress it counts from signing', { lastProgressOn: null, signedOn: '2025-12-02' }, Light.RED],
    ['commissioned projects do not go idle', { stage: Stage.COMMISSIONED, lastProgressOn: '2024-01-01' }, Light.GREEN],
    ['days that the government caused are not idle', { lastProgressOn: '2026-01-02', stops: [{ from: '2026-01-10', to: '2026-01-11' }] }, Light.GREEN],
    ['stopped until today, nothing more falls due', { milestones: ten(9), stops: [{ from: '2026-03-01', to: null }] }, Light.GREEN],
    ['what was due before the clock stopped stays due', { milestones: ten(9), stops: [{ from: '2026-03-03', to: null }] }, Light.RED],
    ['by a stricter rule of the zone: red', { milestones: ten(2), lightRule: { number: 1, behindYellow: 5, behindRed: 10, idleYellow: 2, idleRed: 3, idleLeave: 6 } }, Light.RED],
    ['by a longer one: green', { lastProgressOn: '2025-12-02', lightRule: { number: 1, behindYellow: 10, behindRed: 30, idleYellow: 4, idleRed: 5, idleLeave: 6 } }, Light.GREEN],
    ['red for its plan stays red when idle makes it yellow', { milestones: ten(9), lastProgressOn: '2026-01-02' }, Light.RED],
  ])('%s', (_rule, change, expected) => {
    expect(lightOf({ ...signed, ...change }, '2026-03-02', 'zh-CN').light).toBe(expected);
  });

  it('says how long the clock stood still', () => {
    expect(lightOf({ ...signed, stops: [{ from: '2026-02-21', to: '2026-02-24' }] }, '2026-03-02', 'zh-CN').reasons).toEqual(['按计划推进', '政府原因停钟 3 天，不计入']);
  });

  it.each<[string, Partial<LightRule>, string[]]>([
    ['as it comes', {}, []],
    ['yellow and red at once', { behindYellow: 30 }, ['behindRed']],
    ['out of bounds', { behindYellow: 4, idleLeave: 25 }, ['behindYellow', 'idleLeave']],
    ['red before yellow', { idleYellow: 3 }, ['idleRed']],
  ])('a rule %s', (_, change, wrong) => {
    const { idleUntil: _until, ...rule } = LIGHT_THRESHOLDS;
    expect(wrongThresholds({ ...rule, ...change })).toEqual(wrong);
  });

  it('a stop moves what is due by then by its days, never anything before it, and never brings anything forward', () => {
    const days = fc.integer({ min: 0, max: 60 }).map((count) => addDays('2026-01-01', count));
    fc.assert(
      fc.property(days, days, fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 })), { maxLength: 4 }), (due, today, steps) => {
        let at = '2026-01-01';
        const stops = steps.map(([gap, length]) => {
          const from = addDays(at, gap);
          at = addDays(from, length);
          return { from, to: at };
        });
        const moved = dueWithStops(due, stops, today);
        expect(moved >= due).toBe(true);
        if (stops.every(({ from }) => from > due)) expect(moved).toBe(due);
        expect(daysBetween(due, moved)).toBeLessThanOrEqual(stoppedDays(stops, '2026-01-01', today));
      }),
    );
  });

  it('six months without progress flags the project to leave, in every language', () => {
    const idle = { ...signed, lastProgressOn: '2025-09-02' };
    expect(lightOf(idle, '2026-03-02', 'zh-CN')).toMatchObject({ light: Light.RED, ruleNumber: 0, reasons: ['自 2025-09-02 起已 6 个月没有进展，列入退出清单'], rule: expect.stringContaining('停滞 2 个月亮黄灯') });
    expect(lightOf(idle, '2026-03-01', 'en').reasons).toEqual(['No progress since 2025-09-02, for 5 months']);
  });
});
