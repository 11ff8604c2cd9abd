import { decimal, fromSquareMetres, type Locale, type MissingItem } from '#platform';
import { ApprovalKind, ApprovalOutcome, FollowUpKind, MilestoneKind, Stage } from './project.enums.js';
import { gateMessages } from './gate.messages.js';
import { compareStages, STAGE_ORDER, stagesBetween, STAGES, wayBetween } from './stages.js';

/** An approval as gates read it. */
export interface ApprovalFacts {
  kind: ApprovalKind;
  outcome: ApprovalOutcome;
  documentNo: string | null;
  /** Of a pre-assessment: the figures that it judged, as `assessedBasis` writes them; null for one from before they were kept. */
  basis: string | null;
  /** Of a 一事一议: the requirements that it stands in for. */
  standsInFor: string[];
  /** Of a 一事一议: its last day; null for one without end. */
  validUntil: string | null;
}

/** What a gate looks at. `projectJson` answers all of it. */
export interface GateFacts {
  id: string;
  stage: Stage;
  company: { id: string; creditCode: string | null } | null;
  investor: string | null;
  chain: object | null;
  node: object | null;
  owner: object | null;
  office: object | null;
  leader: object | null;
  content: string | null;
  firstContactOn: string | null;
  totalInvestment: string | null;
  fixedInvestment: string | null;
  fundsArrived: string | null;
  landArea: string | null;
  factoryArea: string | null;
  jobs: number | null;
  plotRatio: string | null;
  plannedOutputPerMu: string | null;
  plannedTaxPerMu: string | null;
  industryCodes: string[];
  milestones: { kind: MilestoneKind; plannedOn: string | null; replannedOn: string | null; actualOn: string | null }[];
  /** The latest of a kind comes first. */
  approvals: ApprovalFacts[];
  followUps: { kind: FollowUpKind }[];
  /** The zone that has taken the project up by a referral. */
  referredTo: string | null;
  /** What the zone asks for beyond what is declared here; null when it has set nothing. */
  gateRule: GateRule | null;
}

/** What a zone may set for itself: it can ask for more, never for less. */
export interface GateRule {
  number: number;
  /** Further requirements, by stage. */
  added: Partial<Record<Stage, RequirementCode[]>>;
  /** Stages that only whoever may hold projects brings one into. */
  senior: Stage[];
  /** From how much land on the strict review is made. */
  strictReviewMu: number;
}

interface Requirement {
  kind: 'field' | 'document' | 'approval' | 'milestone' | 'company' | 'follow_up';
  /** Where the rule comes from. */
  rule: string;
  /** What the admin opens to mend it: `/projects/<id>?open=…`. */
  open: string;
  met(facts: GateFacts): boolean;
  /** Of which projects the rule speaks; of all when left out. */
  applies?: ConditionCode;
  /** An approved 一事一议 may stand in for it [7]. */
  exemptable?: true;
  /** Still asked for when its stage is skipped. */
  evenWhenSkipped?: true;
}

/** At and above this much land 从严把关100亩以上 [7]; 以上 includes the number itself. */
export const STRICT_REVIEW_MU = 100;
/** 亿元级: from here on a project is a major one and takes a leader link 领导挂钩 [8]. In yuan. */
export const MAJOR_PROJECT_YUAN = '100000000';

const isMajor = (facts: GateFacts): boolean => facts.totalInvestment !== null && decimal(facts.totalInvestment).gte(MAJOR_PROJECT_YUAN);
const hasLand = (facts: GateFacts): boolean => facts.landArea !== null && decimal(facts.landArea).gt(0);
const hasSite = (facts: GateFacts): boolean => hasLand(facts) || (facts.factoryArea !== null && decimal(facts.factoryArea).gt(0));
const underStrictReview = (facts: GateFacts): boolean => hasLand(facts) && fromSquareMetres(facts.landArea!, 'mu').gte(facts.gateRule?.strictReviewMu ?? STRICT_REVIEW_MU);

/** Kinds of projects that some rules speak of. */
export const CONDITIONS = { HAS_LAND: hasLand, MAJOR: isMajor, STRICT_REVIEW: underStrictReview } as const satisfies Record<string, (facts: GateFacts) => boolean>;

export type ConditionCode = keyof typeof CONDITIONS;

/** The latest word on an approval is the one that counts. */
const latest = (facts: GateFacts, kind: ApprovalKind) => facts.approvals.find((approval) => approval.kind === kind);
const approved = (kind: ApprovalKind) => (facts: GateFacts) => latest(facts, kind)?.outcome === ApprovalOutcome.APPROVED;
const documented = (kind: ApprovalKind) => (facts: GateFacts) =>
  approved(kind)(facts) && filled(latest(facts, kind)?.documentNo);
/**
 * What a pre-assessment is about, as one text. A project of which any of it has changed since is assessed anew before it is signed: otherwise
 * it would be signed on figures that nobody judged.
 */
export function assessedBasis(facts: Pick<GateFacts, 'totalInvestment' | 'fixedInvestment' | 'landArea' | 'factoryArea' | 'plotRatio' | 'plannedOutputPerMu' | 'plannedTaxPerMu' | 'industryCodes'>): string {
  const figure = (value: string | null) => (value === null ? '' : decimal(value).toString());
  const { totalInvestment, fixedInvestment, landArea, factoryArea, plotRatio, plannedOutputPerMu, plannedTaxPerMu, industryCodes } = facts;
  return [...[totalInvestment, fixedInvestment, landArea, factoryArea, plotRatio, plannedOutputPerMu, plannedTaxPerMu].map(figure), [...industryCodes].sort().join(',')].join('|');
}
const assessedAsItStands = (facts: GateFacts): boolean => {
  const basis = latest(facts, ApprovalKind.PRE_ASSESSMENT)?.basis ?? null;
  return approved(ApprovalKind.PRE_ASSESSMENT)(facts) && (basis === null || basis === assessedBasis(facts));
};
const milestoneOf = (facts: GateFacts, kind: MilestoneKind) => facts.milestones.find((milestone) => milestone.kind === kind);
const planned = (kind: MilestoneKind) => (facts: GateFacts) => {
  const milestone = milestoneOf(facts, kind);
  return Boolean(milestone?.replannedOn ?? milestone?.plannedOn ?? milestone?.actualOn);
};
const reached = (kind: MilestoneKind) => (facts: GateFacts) => Boolean(milestoneOf(facts, kind)?.actualOn);
const filled = (value: string | null | undefined): boolean => Boolean(value?.trim());
const positive = (value: string | null): boolean => value !== null && decimal(value).gt(0);

const field = (name: keyof GateFacts, rule: string, met: Requirement['met'], more: Partial<Requirement> = {}): Requirement => ({
  kind: 'field',
  rule,
  open: `field:${name}`,
  met,
  ...more,
});
const approval = (kind: ApprovalKind, rule: string, more: Partial<Requirement> = {}): Requirement => ({
  kind: 'approval',
  rule,
  open: `review:${kind}`,
  met: approved(kind),
  evenWhenSkipped: true,
  ...more,
});
const document = (kind: ApprovalKind, rule: string, more: Partial<Requirement> = {}): Requirement => ({
  kind: 'document',
  rule,
  open: `review:${kind}`,
  met: documented(kind),
  evenWhenSkipped: true,
  ...more,
});
const milestone = (kind: MilestoneKind, rule: string, met: Requirement['met'], more: Partial<Requirement> = {}): Requirement => ({
  kind: 'milestone',
  rule,
  open: `milestone:${kind}`,
  met,
  ...more,
});

const PURSUIT = '[4] 挖掘、策划、跟踪、对接、谈判、服务';
const METRICS = '[3] 协议需明确亩均投资强度、产值、税收、就业';
const CONTROLS = '[5] 容积率及建设进度等控制性指标';
const LANDING = '[3] 项目落地推进情况跟踪问效';

/** Everything that some gate may ask for. Labels and reasons in three languages: `gate.messages.ts`. */
export const REQUIREMENTS = {
  INVESTOR: field('company', PURSUIT, (facts) => facts.company !== null || filled(facts.investor)),
  CHAIN: field('chain', '[2] 一个产业链、一个工作专班', (facts) => facts.chain !== null),
  OWNER: field('owner', PURSUIT, (facts) => facts.owner !== null),
  CONTENT: field('content', PURSUIT, (facts) => filled(facts.content)),
  OFFICE: field('office', '[5] 责任单位', (facts) => facts.office !== null),
  FIRST_CONTACT: field('firstContactOn', PURSUIT, (facts) => facts.firstContactOn !== null),
  FOLLOW_UP: { kind: 'follow_up', rule: PURSUIT, open: 'followUp', met: (facts) => facts.followUps.length > 0 },
  NODE: field('node', '[3] 两图两库两池', (facts) => facts.node !== null),
  TOTAL_INVESTMENT: field('totalInvestment', METRICS, (facts) => positive(facts.totalInvestment)),
  FACE_TO_FACE: {
    kind: 'follow_up',
    rule: PURSUIT,
    open: 'followUp',
    met: (facts) => facts.followUps.some(({ kind }) => kind === FollowUpKind.VISIT || kind === FollowUpKind.RECEPTION),
  },
  FIXED_INVESTMENT: field('fixedInvestment', METRICS, (facts) => positive(facts.fixedInvestment)),
  SITE: field('landArea', '[7] 严格工业项目准入门槛', hasSite),
  INDUSTRY: field('industryCodes', '[7] 禁止向两高一低、产能过剩行业供地', (facts) => facts.industryCodes.length > 0),
  COMPANY: field('company', '[3] 权责对等', (facts) => facts.company !== null, { evenWhenSkipped: true }),
  JOBS: field('jobs', METRICS, (facts) => facts.jobs !== null),
  OUTPUT_PER_MU: field('plannedOutputPerMu', METRICS, (facts) => positive(facts.plannedOutputPerMu), { applies: 'HAS_LAND', exemptable: true }),
  TAX_PER_MU: field('plannedTaxPerMu', METRICS, (facts) => positive(facts.plannedTaxPerMu), { applies: 'HAS_LAND', exemptable: true }),
  PLOT_RATIO: field('plotRatio', CONTROLS, (facts) => positive(facts.plotRatio), { applies: 'HAS_LAND', exemptable: true }),
  LEADER: field('leader', '[8] 重大项目领导挂钩', (facts) => facts.leader !== null, { applies: 'MAJOR' }),
  PLANNED_START: milestone(MilestoneKind.CONSTRUCTION_START, CONTROLS, planned(MilestoneKind.CONSTRUCTION_START), { applies: 'HAS_LAND' }),
  PLANNED_COMMISSIONING: milestone(MilestoneKind.COMMISSIONING, CONTROLS, planned(MilestoneKind.COMMISSIONING)),
  NOT_REFERRED: { kind: 'field', rule: '[2] 合作招商、互推项目', open: 'side:exited', met: (facts) => facts.referredTo === null, evenWhenSkipped: true },
  // 一事一议 is how the joint meeting [7] decides an exception; the legality review covers every contract 全覆盖 [3], so nothing stands in for it.
  PRE_ASSESSMENT: approval(ApprovalKind.PRE_ASSESSMENT, '[3] 事前评估', { exemptable: true, met: assessedAsItStands }),
  COLLECTIVE_DECISION: approval(ApprovalKind.COLLECTIVE_DECISION, '[3] 集体决策', { exemptable: true }),
  LEGALITY_REVIEW: approval(ApprovalKind.LEGALITY_REVIEW, '[3] 合法性审查全覆盖'),
  MINUTES: document(ApprovalKind.COLLECTIVE_DECISION, '[3] 集体决策', { exemptable: true }),
  LEGAL_OPINION: document(ApprovalKind.LEGALITY_REVIEW, '[3] 合法性审查全覆盖'),
  STRICT_LAND_REVIEW: document(ApprovalKind.PRE_ASSESSMENT, '[7] 从严把关100亩以上的工业项目', { applies: 'STRICT_REVIEW', exemptable: true }),
  CREDIT_CODE: {
    kind: 'company',
    rule: 'GB 32100-2015',
    open: 'field:creditCode',
    met: (facts) => filled(facts.company?.creditCode),
  },
  SIGNED_DATE: milestone(MilestoneKind.SIGNING, LANDING, reached(MilestoneKind.SIGNING)),
  LAND_SUPPLY_DATE: milestone(MilestoneKind.LAND_SUPPLY, LANDING, reached(MilestoneKind.LAND_SUPPLY)),
  PLANNED_COMPLETION: milestone(MilestoneKind.COMPLETION, CONTROLS, planned(MilestoneKind.COMPLETION)),
  START_DATE: milestone(MilestoneKind.CONSTRUCTION_START, LANDING, reached(MilestoneKind.CONSTRUCTION_START)),
  COMPLETION_DATE: milestone(MilestoneKind.COMPLETION, LANDING, reached(MilestoneKind.COMPLETION)),
  FUNDS_ARRIVED: field('fundsArrived', LANDING, (facts) => positive(facts.fundsArrived)),
  COMMISSIONING_DATE: milestone(MilestoneKind.COMMISSIONING, LANDING, reached(MilestoneKind.COMMISSIONING)),
  CAPACITY_DATE: milestone(MilestoneKind.AT_CAPACITY, LANDING, reached(MilestoneKind.AT_CAPACITY)),
} as const satisfies Record<string, Requirement>;

export type RequirementCode = keyof typeof REQUIREMENTS;

/** What a 一事一议 may stand in for [7]; everything else has no exception. */
export const EXEMPTABLE: readonly RequirementCode[] = (Object.keys(REQUIREMENTS) as RequirementCode[]).filter((code) => requirement(code).exemptable);

/** What each stage asks of a project that wants in. */
export const GATES = {
  [Stage.LEAD]: [],
  [Stage.PLANNING]: ['INVESTOR', 'CHAIN'],
  [Stage.CONTACT]: ['OWNER', 'CONTENT'],
  [Stage.NEGOTIATION]: ['OFFICE', 'FIRST_CONTACT', 'FOLLOW_UP'],
  [Stage.SITE_VISIT]: ['NODE', 'TOTAL_INVESTMENT'],
  [Stage.ASSESSMENT]: ['FACE_TO_FACE', 'FIXED_INVESTMENT', 'SITE', 'INDUSTRY'],
  [Stage.SIGNED]: [
    'COMPANY',
    'TOTAL_INVESTMENT',
    'FIXED_INVESTMENT',
    'SITE',
    'JOBS',
    'OUTPUT_PER_MU',
    'TAX_PER_MU',
    'PLOT_RATIO',
    'LEADER',
    'PLANNED_START',
    'PLANNED_COMMISSIONING',
    'PRE_ASSESSMENT',
    'COLLECTIVE_DECISION',
    'MINUTES',
    'LEGALITY_REVIEW',
    'LEGAL_OPINION',
    'STRICT_LAND_REVIEW',
    'NOT_REFERRED',
  ],
  [Stage.REGISTERED]: ['SIGNED_DATE', 'CREDIT_CODE'],
  [Stage.LAND_SUPPLIED]: ['SITE', 'STRICT_LAND_REVIEW'],
  [Stage.CONSTRUCTION_STARTED]: ['LAND_SUPPLY_DATE', 'PLANNED_COMPLETION'],
  [Stage.COMPLETED]: ['START_DATE'],
  [Stage.COMMISSIONED]: ['COMPLETION_DATE', 'FUNDS_ARRIVED'],
  [Stage.AT_CAPACITY]: ['COMMISSIONING_DATE'],
  [Stage.FULFILMENT_EVALUATED]: ['CAPACITY_DATE'],
} as const satisfies Record<Stage, readonly RequirementCode[]>;

/** Run when this file is loaded: a process whose gates and requirements do not fit each other does not start. */
export function checkGates(gates: Record<Stage, readonly string[]>, requirements: Record<string, Requirement>): void {
  const asked = new Set(Object.values(gates).flat());
  const wrong = [
    ...[...asked].filter((code) => !(code in requirements)).map((code) => `${code} is asked for and not declared`),
    ...Object.keys(requirements).filter((code) => !asked.has(code)).map((code) => `${code} is declared and no gate asks for it`),
    ...Object.entries(gates).filter(([, codes]) => new Set(codes).size !== codes.length).map(([stage]) => `the gate of ${stage} asks for something twice`),
    ...Object.entries(requirements).filter(([, { kind, exemptable, evenWhenSkipped }]) => kind === 'approval' && exemptable && !evenWhenSkipped).map(([code]) => `${code} is an approval that a skip would walk round`),
  ];
  if (wrong.length > 0) throw new Error(`Gates: ${wrong.join('; ')}`);
}
checkGates(GATES, REQUIREMENTS);

/** The least land that a zone may review strictly from. */
export const LEAST_STRICT_REVIEW_MU = 20;

/** From which stage on a requirement can be met at all: what a zone adds before that would shut the gate for good. */
export function earliestStage(code: RequirementCode): Stage {
  const { kind } = requirement(code);
  const declared = STAGE_ORDER.find((stage) => (GATES[stage] as readonly RequirementCode[]).includes(code))!;
  if (kind === 'milestone') return code.startsWith('PLANNED') ? Stage.ASSESSMENT : declared;
  if (kind === 'approval' || kind === 'document') return Stage.SIGNED;
  return code === 'FUNDS_ARRIVED' ? Stage.REGISTERED : Stage.PLANNING;
}

/** What a zone may add to the gate of a stage: what can be met by then and is not asked for there anyway. */
export function addableTo(stage: Stage): RequirementCode[] {
  return (Object.keys(REQUIREMENTS) as RequirementCode[]).filter((code) => compareStages(earliestStage(code), stage) <= 0 && !(GATES[stage] as readonly RequirementCode[]).includes(code));
}

/** What of a rule is outside of its limits, by path. */
export function wrongGateRule({ added, senior, strictReviewMu }: Omit<GateRule, 'number'>): string[] {
  return [
    ...Object.entries(added).flatMap(([stage, codes]) => ((codes ?? []).every((code) => addableTo(stage as Stage).includes(code)) ? [] : [`added.${stage.toUpperCase()}`])),
    ...(senior.includes(Stage.LEAD) ? ['senior'] : []),
    ...(Number.isInteger(strictReviewMu) && strictReviewMu >= LEAST_STRICT_REVIEW_MU && strictReviewMu <= STRICT_REVIEW_MU ? [] : ['strictReviewMu']),
  ];
}

/** All that the gate of a stage asks for in a zone. */
export function gateOf(stage: Stage, rule: GateRule | null): RequirementCode[] {
  return [...GATES[stage], ...(rule?.added[stage] ?? [])];
}

/** What a gate says: what is missing, and what only an approved 一事一议 stands in for. */
export interface GateVerdict {
  missing: MissingItem[];
  exempted: MissingItem[];
}

/**
 * Everything that a project lacks to enter a stage, from the stage it is in. A skip is asked for its target's own items and for
 * what the stages passed over ask for even when skipped: the approvals before signing have no bypass. Going back asks for nothing.
 */
export function judgeGate(to: Stage, facts: GateFacts, today: string, locale: Locale): GateVerdict {
  if (wayBetween(facts.stage, to) === 'back') return { missing: [], exempted: [] };
  const passedOver = stagesBetween(facts.stage, to).flatMap((stage) => gateOf(stage, facts.gateRule).filter((code) => requirement(code).evenWhenSkipped));
  const codes = [...new Set<RequirementCode>([...passedOver, ...gateOf(to, facts.gateRule)])];
  const unmet = codes.filter((code) => speaksOf(requirement(code), facts) && !requirement(code).met(facts));
  const exceptions = exceptionsInForce(facts.approvals, today);
  const stoodInFor = unmet.filter((code) => requirement(code).exemptable && exceptions.includes(code));
  return {
    missing: unmet.filter((code) => !stoodInFor.includes(code)).map((code) => missingItem(code, facts, locale)),
    exempted: stoodInFor.map((code) => missingItem(code, facts, locale)),
  };
}

/** What the approved exceptions of a project stand in for on a day; of one that has run out nothing is left. */
export function exceptionsInForce(approvals: readonly Pick<ApprovalFacts, 'kind' | 'outcome' | 'standsInFor' | 'validUntil'>[], today: string): string[] {
  return approvals.flatMap(({ kind, outcome, standsInFor, validUntil }) =>
    kind === ApprovalKind.CASE_BY_CASE && outcome === ApprovalOutcome.APPROVED && (validUntil === null || validUntil >= today) ? standsInFor : [],
  );
}

interface Gate extends GateVerdict {
  from: Stage;
  to: Stage;
  open: boolean;
}

/** The gate to the next stage; null at the last one. */
export function nextGate(facts: GateFacts, today: string, locale: Locale): Gate | null {
  const to = STAGES[facts.stage].next;
  return to && gateTo(to, facts, today, locale);
}

/** The gate to any stage, as the admin shows it. */
export function gateTo(to: Stage, facts: GateFacts, today: string, locale: Locale): Gate {
  const verdict = judgeGate(to, facts, today, locale);
  return { from: facts.stage, to, open: verdict.missing.length === 0, ...verdict };
}

function requirement(code: RequirementCode): Requirement {
  return REQUIREMENTS[code];
}

function speaksOf({ applies }: Requirement, facts: GateFacts): boolean {
  return !applies || CONDITIONS[applies](facts);
}

/** A requirement in words. */
export function requirementLabel(code: string, locale: Locale): string {
  return code in REQUIREMENTS ? gateMessages(locale, `${code as RequirementCode}.label`) : code;
}

/** A gate as it is declared, for those whom it binds. */
export interface DeclaredGate {
  stage: Stage;
  milestone: MilestoneKind | null;
  signed: boolean;
  requirements: { code: string; kind: string; label: string; reason: string; rule: string; appliesTo: string | null; exemptable: boolean; evenWhenSkipped: boolean; added: boolean }[];
  /** Only whoever may hold projects brings one in here. */
  senior: boolean;
  /** What the zone may add. */
  addable: { code: string; label: string }[];
}

/** Every stage in order, with what its gate asks for, by the zone's own rule too. */
export function declaredGates(locale: Locale, rule: GateRule | null): DeclaredGate[] {
  return STAGE_ORDER.map((stage) => ({
    stage,
    milestone: STAGES[stage].milestone,
    signed: STAGES[stage].signed,
    senior: rule?.senior.includes(stage) ?? false,
    addable: addableTo(stage).map((code) => ({ code, label: gateMessages(locale, `${code}.label`) })),
    requirements: gateOf(stage, rule).map((code: RequirementCode) => {
      const { kind, rule: source, applies, exemptable = false, evenWhenSkipped = false } = requirement(code);
      return { code, kind, rule: source, exemptable, evenWhenSkipped, added: !(GATES[stage] as readonly RequirementCode[]).includes(code), label: gateMessages(locale, `${code}.label`), reason: gateMessages(locale, `${code}.reason`), appliesTo: applies ? gateMessages(locale, `applies.${applies}`, { mu: rule?.strictReviewMu ?? STRICT_REVIEW_MU }) : null };
    }),
  }));
}

function missingItem(code: RequirementCode, facts: GateFacts, locale: Locale): MissingItem {
  const { kind, rule, open } = requirement(code);
  const page = kind === 'company' && facts.company ? `/companies/${facts.company.id}` : `/projects/${facts.id}`;
  return {
    code,
    kind,
    label: gateMessages(locale, `${code}.label`),
    reason: gateMessages(locale, `${code}.reason`),
    rule,
    link: `${page}?open=${kind === 'company' && !facts.company ? 'field:company' : open}`,
  };
}
