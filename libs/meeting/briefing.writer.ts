import { ChainAction, Position, Strength } from '#chain';
import { ContactState } from '#company';
import { CheckResult, MetricKind, metricShown, reasonText } from '#contract';
import type { ChainMap, Funnel, TargetMap } from '#overview';
import { daysBetween, enumLabel, sum, toPlain, type Locale } from '#platform';
import { compareStages, dueOf, Light, lightOf, MilestoneKind, Stage, STAGE_ORDER } from '#project';
import type { ChangesBetween } from '#snapshot';
import { changesSection } from './briefing-changes.js';
import { inYi, type BriefingRow } from './briefing.rules.js';
import { sectionIn } from './briefing-section.js';
import type { BriefingFacts } from './briefing.sql.js';
import type { BriefingSection } from './meeting.types.js';
import { text, type BriefingText } from './messages.js';
import { questionsFor } from './questions.rules.js';
import { taskLight, TaskLight } from './task.rules.js';

export interface BriefingSources {
  facts: BriefingFacts;
  map: ChainMap;
  targets: TargetMap;
  funnel: Funnel;
  /** Since the quarter before was closed; null when it never was. */
  changes: ChangesBetween | null;
}

/** Weak and missing nodes that the briefing shows, and targets of each. */
const MOST_GAPS = 12;
const TARGETS_OF_A_GAP = 3;

/** Turns what was read into the sections of a briefing, in one language. Pure: the same facts on the same day give the same pack. */
export function writeSections({ facts, map, targets, funnel, changes }: BriefingSources, today: string, locale: Locale): BriefingSection[] {
  const say = (key: BriefingText, params?: Record<string, string | number>) => text(locale, key, params);
  const section = sectionIn(locale);
  const lit = facts.projects.map((project) => ({ ...project, ...lightOf(project, today, locale) }));
  const tasks = facts.tasks.map((task) => ({ ...task, light: taskLight(task, today) }));
  const count = <T>(items: readonly T[], test: (item: T) => boolean) => items.filter(test).length;
  const stageLabel = (stage: Stage) => enumLabel(Stage, 'Stage', stage, locale);
  const kindLabel = (kind: MetricKind) => enumLabel(MetricKind, 'MetricKind', kind, locale);
  const reasonOf = (check: BriefingFacts['checks'][number]) => reasonText(check.reasonCode, check.inputs, check.expected, locale);
  const inContact = (state: ContactState) => state === 'contacted' || state === 'in_talks';

  const breaches = facts.checks.filter((check) => check.result === CheckResult.BREACHED);
  const questions = questionsFor({
    chainId: facts.chain.id,
    gaps: targets.gaps.map((gap) => ({
      nodeName: gap.nodeName,
      rank: gap.rank,
      criticality: gap.criticality,
      missing: gap.strength === Strength.MISSING,
      targets: gap.targets.length,
      inContact: count(gap.targets, (target) => inContact(target.contactState)),
    })),
    redProjects: lit.filter((project) => project.light === Light.RED).map((project) => ({ id: project.id, name: project.name, reason: project.reasons.join(locale === 'en' ? '; ' : '；') })),
    breaches: breaches.map((check) => ({ projectId: check.projectId, projectName: check.projectName, metric: kindLabel(check.kind), reason: reasonOf(check) })),
    coordination: lit.flatMap((project) => (project.coordination ? [{ id: project.id, name: project.name, request: project.coordination }] : [])),
    overdueTasks: tasks.filter((task) => task.light === TaskLight.RED).map((task) => ({ title: task.title, office: task.leadOffice?.name ?? task.responsibleLeader?.name ?? '—', dueOn: task.dueOn })),
  });

  const strengths = (strength: Strength) => count(map.nodes, (node) => node.strength === strength);
  const status = section(
    'STATUS',
    [
      say('status.summary', {
        chain: facts.chain.name,
        nodes: map.nodes.length,
        strong: strengths(Strength.STRONG),
        adequate: strengths(Strength.ADEQUATE),
        weak: strengths(Strength.WEAK),
        missing: strengths(Strength.MISSING),
        breaks: count(map.nodes, (node) => node.breakPoint),
        blocks: count(map.nodes, (node) => node.blockPoint),
        output: inYi(facts.localOutput),
      }),
      say('status.rule', { rule: map.rule.text }),
      ...(map.flags.length > 0 ? [say('status.flags', { flags: map.flags.map((flag) => flag.message).join(locale === 'en' ? '; ' : '；') })] : []),
    ],
    [['node', 'node', 'text'], ['position', 'position', 'text'], ['strength', 'strength', 'result'], ['companies', 'companies', 'integer'], ['output', 'output', 'money'], ['inFlight', 'inFlight', 'integer'], ['contracted', 'contracted', 'money'], ['action', 'action', 'text'], ['reason', 'reason', 'text']],
    map.nodes.map((node) => ({
      node: node.name,
      position: enumLabel(Position, 'Position', node.position, locale),
      strength: enumLabel(Strength, 'Strength', node.strength, locale),
      companies: node.localCompanies,
      output: node.localOutput,
      inFlight: node.projectsInFlight,
      contracted: node.contractedInvestment,
      action: enumLabel(ChainAction, 'ChainAction', node.action, locale),
      reason: node.reason,
      link: `/chains/${facts.chain.id}?map=status&node=${node.id}`,
    })),
  );

  const inPlay = targets.gaps.flatMap((gap) => gap.targets);
  const gaps = section(
    'GAPS',
    [
      targets.gaps.length === 0
        ? say('gaps.none')
        : say('gaps.summary', { gaps: targets.gaps.length, targets: new Set(inPlay.map((target) => target.company.id)).size, contacted: new Set(inPlay.filter((target) => inContact(target.contactState)).map((target) => target.company.id)).size }),
    ],
    [['rank', 'rank', 'integer'], ['node', 'node', 'text'], ['strength', 'strength', 'result'], ['target', 'target', 'text'], ['score', 'score', 'decimal'], ['contactState', 'contactState', 'text'], ['lastContact', 'lastContact', 'date'], ['owner', 'owner', 'text']],
    targets.gaps.slice(0, MOST_GAPS).flatMap((gap): BriefingRow[] => {
      const start = { rank: gap.rank, node: gap.nodeName, strength: enumLabel(Strength, 'Strength', gap.strength, locale), link: `/chains/${facts.chain.id}?map=targets&node=${gap.nodeId}` };
      if (gap.targets.length === 0) return [{ ...start, target: null, score: null, contactState: null, lastContact: null, owner: null }];
      return gap.targets.slice(0, TARGETS_OF_A_GAP).map((target) => ({
        ...start,
        target: target.company.name,
        score: target.score,
        contactState: enumLabel(ContactState, 'ContactState', target.contactState, locale),
        lastContact: target.lastContactOn,
        owner: target.owner?.name ?? null,
        link: `/companies/${target.company.id}`,
      }));
    }),
  );

  const from = (stage: Stage) => facts.stages.filter((row) => compareStages(row.stage, stage) >= 0).reduce((projects, row) => projects + row.projects, 0);
  const { quarter } = facts;
  const projects = section(
    'PROJECTS',
    [
      say('projects.summary', {
        projects: from(Stage.LEAD),
        investment: inYi(toPlain(sum(facts.stages.map((row) => row.investment)))),
        signed: from(Stage.SIGNED),
        started: from(Stage.CONSTRUCTION_STARTED),
        commissioned: from(Stage.COMMISSIONED),
      }),
      say('projects.quarter', { signed: quarter.signed, investment: inYi(quarter.investment), signedBefore: quarter.signedBefore, investmentBefore: inYi(quarter.investmentBefore) }),
    ],
    [['stage', 'stage', 'text'], ['projects', 'projects', 'integer'], ['investment', 'investment', 'money']],
    STAGE_ORDER.flatMap((stage) => {
      const row = facts.stages.find((one) => one.stage === stage);
      return row ? [{ stage: stageLabel(stage), projects: row.projects, investment: row.investment, link: `/projects?chain=${facts.chain.id}&view=list&stage=${Object.keys(Stage).find((key) => Stage[key as keyof typeof Stage] === stage)}` }] : [];
    }),
  );

  const troubled = lit.filter((project) => project.light === Light.RED || project.light === Light.YELLOW).sort((a, b) => Number(b.light === Light.RED) - Number(a.light === Light.RED));
  const attention = section(
    'ATTENTION',
    troubled.length === 0 ? [say('attention.none')] : [],
    [['project', 'project', 'text'], ['stage', 'stage', 'text'], ['light', 'light', 'light'], ['reason', 'reason', 'text'], ['problem', 'problem', 'text'], ['owner', 'owner', 'text']],
    troubled.map((project) => ({
      project: project.name,
      stage: stageLabel(project.stage),
      light: enumLabel(Light, 'Light', project.light, locale),
      reason: project.reasons.join(locale === 'en' ? '; ' : '；'),
      problem: project.problem,
      owner: project.owner,
      link: `/projects/${project.id}`,
    })),
  );

  const overdue = facts.projects
    .filter((project) => project.sideState === 'active')
    .flatMap((project) =>
      project.milestones.flatMap((milestone) => {
        const planned = dueOf(milestone, project.stops, today);
        return planned && !milestone.actualOn && planned < today ? [{ project, milestone, planned, days: daysBetween(planned, today) }] : [];
      }),
    )
    .sort((a, b) => b.days - a.days || (a.project.id < b.project.id ? -1 : 1));
  const milestones = section(
    'MILESTONES',
    overdue.length === 0 ? [say('milestones.none')] : [],
    [['project', 'project', 'text'], ['milestone', 'milestone', 'text'], ['planned', 'planned', 'date'], ['days', 'overdueDays', 'integer'], ['owner', 'owner', 'text']],
    overdue.map(({ project, milestone, planned, days }) => ({
      project: project.name,
      milestone: enumLabel(MilestoneKind, 'MilestoneKind', milestone.kind, locale),
      planned,
      days,
      owner: project.owner,
      link: `/projects/${project.id}`,
    })),
  );

  const results = (result: CheckResult) => count(facts.checks, (check) => check.result === result);
  const contracts = section(
    'CONTRACTS',
    [
      say('contracts.summary', {
        checked: facts.checks.length,
        compliant: results(CheckResult.COMPLIANT),
        atRisk: results(CheckResult.AT_RISK),
        breached: results(CheckResult.BREACHED),
        notYetDue: results(CheckResult.NOT_YET_DUE),
        noData: results(CheckResult.NO_DATA),
      }),
    ],
    [['project', 'project', 'text'], ['metric', 'metric', 'text'], ['promised', 'promised', 'text'], ['actual', 'actual', 'text'], ['due', 'due', 'date'], ['result', 'result', 'result'], ['reason', 'reason', 'text']],
    facts.checks
      .filter((check) => check.result === CheckResult.BREACHED || check.result === CheckResult.AT_RISK)
      .sort((a, b) => Number(b.result === CheckResult.BREACHED) - Number(a.result === CheckResult.BREACHED))
      .map((check) => ({
        project: check.projectName,
        metric: kindLabel(check.kind),
        promised: check.targetOn ?? metricShown(check.target, check.unit, locale),
        actual: check.actualOn ?? metricShown(check.actual, check.unit, locale),
        due: check.dueOn,
        result: enumLabel(CheckResult, 'CheckResult', check.result, locale),
        reason: reasonOf(check),
        link: `/projects/${check.projectId}`,
      })),
  );

  const requests = lit.filter((project) => project.coordination);
  const coordination = section(
    'COORDINATION',
    requests.length === 0 ? [say('coordination.none')] : [],
    [['project', 'project', 'text'], ['problem', 'problem', 'text'], ['request', 'request', 'text'], ['owner', 'owner', 'text']],
    requests.map((project) => ({ project: project.name, problem: project.problem, request: project.coordination, owner: project.owner, link: `/projects/${project.id}` })),
  );

  const rates = section(
    'RATES',
    [],
    [['rate', 'rate', 'text'], ['byCount', 'byCount', 'percent'], ['numerator', 'numerator', 'integer'], ['denominator', 'denominator', 'integer'], ['byAmount', 'byAmount', 'percent'], ['definition', 'definition', 'text']],
    funnel.rates.map((rate) => ({ rate: rate.label, byCount: rate.value, numerator: rate.numerator, denominator: rate.denominator, byAmount: rate.amountValue, definition: rate.definition })),
  );

  const carried = section(
    'TASKS',
    [tasks.length === 0 ? say('tasks.none') : say('tasks.summary', { open: count(tasks, (task) => task.light !== TaskLight.GREEN), overdue: count(tasks, (task) => task.light === TaskLight.RED) })],
    [['task', 'task', 'text'], ['leadOffice', 'leadOffice', 'text'], ['leader', 'leader', 'text'], ['due', 'due', 'date'], ['light', 'light', 'light'], ['progress', 'progress', 'text']],
    tasks.map((task) => ({
      task: task.title,
      leadOffice: task.leadOffice?.name ?? null,
      leader: task.responsibleLeader?.name ?? null,
      due: task.dueOn,
      light: enumLabel(TaskLight, 'TaskLight', task.light, locale),
      progress: task.progress,
      link: `/meetings/${task.meetingId}`,
    })),
  );

  const asked = section(
    'QUESTIONS',
    questions.length === 0 ? [say('questions.none')] : [],
    [['number', 'number', 'integer'], ['question', 'question', 'text']],
    questions.map((question, index) => ({ number: index + 1, question: say(`question.${question.code}`, question.params), link: question.link })),
  );
  return [asked, status, changesSection(changes, facts.chain.id, locale), gaps, projects, attention, milestones, contracts, coordination, rates, carried];
}
