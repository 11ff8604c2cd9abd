import { addDays, type CalendarDate, type ZoneTransaction } from '#platform';
import { compareStages, FollowUp, FollowUpKind, Milestone, MilestoneKind, MoveKind, Project, projectSearchText, SideState, Stage, StageMove, STAGES, StartTarget } from '#project';
import { splitNodeRef } from '../data/chains/index.js';
import { INVENTED_TARGETS, LOCAL_COMPANIES } from '../data/local-companies.js';
import { TEAMS, type TeamData } from '../data/people.js';
import { PROJECTS, type ProjectData, type Story } from '../data/projects.js';
import { EXCEPTION, INDUSTRY } from '../data/reviews.js';
import type { SeededChains } from './chains.js';
import { officerOf, type SeededCompanies } from './companies.js';
import { scheduleOf, type Schedule } from './schedule.js';
import type { SeededPeople } from './zone.js';

/** A seeded project with what its contract, meetings and reminders need to know. */
export interface SeededProject {
  id: string;
  code: string;
  data: ProjectData;
  schedule: Schedule;
  /** m². */
  landArea: string | null;
  factoryArea: string | null;
}

const CHANNELS = ['by_chain', 'by_business', 'stationed', 'by_fund', 'intermediary', 'platform', 'by_chain', 'corporate', 'scenario', 'window'] as const;

const PROBLEMS: Partial<Record<Story, { problem: string; coordination?: string }>> = {
  slow: { problem: '设备到货推迟，施工进度落后于协议约定', coordination: '请规划建设局协调施工许可与管线迁改' },
  stuck: { problem: '投资方母公司资金安排调整，数月无实质进展', coordination: '请挂钩领导约谈投资方，明确是否继续' },
  land_late: { problem: '地块征拆未完成，供地晚于协议约定（政府原因）', coordination: '请自然资源分局明确净地交付日期' },
  underdelivers: { problem: '投产后产值、税收爬坡慢于协议约定' },
  on_hold: { problem: '市场变化，投资方申请暂缓' },
};

const SIDE: Partial<Record<Story, { state: SideState; reason: string }>> = {
  on_hold: { state: SideState.ON_HOLD, reason: '投资方书面申请暂缓半年' },
  terminated: { state: SideState.TERMINATED, reason: '投资方已选址他处' },
  exited: { state: SideState.EXITED, reason: '逾期未开工，协商解除协议并退出' },
};

/** What the investor is called. */
export function companyName(key: string): string {
  return [...LOCAL_COMPANIES, ...INVENTED_TARGETS].find((company) => company.key === key)!.name;
}

export async function seedProjects(
  tx: ZoneTransaction,
  people: SeededPeople,
  chains: SeededChains,
  companies: SeededCompanies,
  today: CalendarDate,
): Promise<SeededProject[]> {
  const perYear = new Map<string, number>();
  const planned = PROJECTS.map((data, index) => {
    const schedule = scheduleOf(data, index, today);
    const year = schedule.firstContactOn.slice(0, 4);
    const number = (perYear.get(year) ?? 0) + 1;
    perYear.set(year, number);
    const landArea = data.rented ? null : ((data.site * 2000) / 3).toFixed(4);
    return { data, schedule, index, code: `${year}-${String(number).padStart(3, '0')}`, landArea, factoryArea: data.rented ? `${data.site}.0000` : null };
  });

  const ids = await tx.insertMany(
    Project,
    planned.map(({ data, schedule, index, code, landArea, factoryArea }) => {
      const { chain } = splitNodeRef(data.node);
      const name = `${companyName(data.investor).replace(/（演示）.*$/, '')}${data.name}项目`;
      const team: TeamData = TEAMS[chain];
      const side = SIDE[data.story];
      const words = PROBLEMS[data.story];
      const stale = data.story === 'stuck' || data.story === 'exited' || index % 6 === 5;
      const signed = STAGES[data.stage].signed;
      return {
        code,
        name,
        companyId: companies[data.investor]!,
        chainId: chains.chain[chain],
        nodeId: chains.node[data.node],
        stage: data.stage,
        sideState: side?.state ?? SideState.ACTIVE,
        sideReason: side?.reason ?? null,
        totalInvestment: `${data.total}0000.00`,
        fixedInvestment: `${Math.round(data.total * 0.78)}0000.00`,
        fundsArrived: signed ? `${Math.round(data.total * FUNDS_ARRIVED[data.stage])}0000.00` : null,
        landArea,
        factoryArea,
        jobs: Math.round(data.total / 420) + 40,
        plotRatio: data.rented ? null : '1.5000',
        plannedOutputPerMu: data.rented ? null : `${560 + (index % 7) * 40}0000.00`,
        plannedTaxPerMu: data.rented ? null : `${32 + (index % 5) * 4}0000.00`,
        // From assessment on it is known: the rules of entry are judged by it.
        industryCodes: compareStages(data.stage, Stage.ASSESSMENT) >= 0 ? [INDUSTRY[chain]] : [],
        channel: CHANNELS[index % CHANNELS.length]!,
        leadSource: index % 3 === 0 ? '链上企业推荐' : '招商专员走访',
        content: `${data.name}，计划总投资 ${(data.total / 10000).toFixed(2)} 亿元。演示数据，内容虚构。`,
        firstContactOn: schedule.firstContactOn,
        signedOn: schedule.signedOn,
        lastContactOn: addDays(today, stale ? -(35 + (index % 20)) : -(1 + (index % 12))),
        lastProgressOn: schedule.lastProgressOn,
        nextStep: signed ? '核对节点与指标完成情况' : '确认选址与投资规模',
        nextStepOn: addDays(today, (index % 15) - 4),
        progress: signed ? '按协议推进' : '正在对接',
        problem: words?.problem ?? null,
        coordination: words?.coordination ?? null,
        ownerId: people.person[officerOf(data.node)],
        officeId: people.office.promotion,
        leaderId: data.total >= 100_000 && team.leader ? people.person[team.leader] : null,
        searchText: projectSearchText({ code, name }),
      };
    }),
  );
  const projects = planned.map(({ index, ...facts }): SeededProject => ({ ...facts, id: ids[index]! }));

  await tx.insertMany(Milestone, projects.flatMap(({ id, schedule, data }) => (schedule.milestones.length > 0 ? schedule.milestones : UNPLANNED).map((milestone) => ({
    projectId: id,
    ...milestone,
    ...(data.story === 'land_late' && milestone.kind === 'construction_start' && { replannedOn: addDays(today, 40), replanReason: '净地交付推迟，双方书面同意顺延（政府原因）' }),
  }))));
  await tx.insertMany(StageMove, projects.flatMap((project) => movesOf(project, people)));
  await tx.insert(StartTarget, { year: Number(today.slice(0, 4)), projects: 20, amount: '15000000000.00' });
  await tx.insertMany(FollowUp, projects.flatMap((project, index) => followUpsOf(project, index, people, today)));
  return projects;
}

/** What a project has before anything of its course is agreed. */
const UNPLANNED = Object.values(MilestoneKind).map((kind) => ({ kind, plannedOn: null, actualOn: null }));

const FUNDS_ARRIVED: Record<Stage, number> = {
  lead: 0, planning: 0, contact: 0, negotiation: 0, site_visit: 0, assessment: 0,
  signed: 0.02, registered: 0.08, land_supplied: 0.2, construction_started: 0.45, completed: 0.85, commissioned: 0.95, at_capacity: 1, fulfilment_evaluated: 1,
};

function movesOf({ id, data, schedule }: SeededProject, people: SeededPeople) {
  return schedule.entered.slice(1).map((step, index) => ({
    projectId: id,
    fromStage: schedule.entered[index]!.stage,
    toStage: step.stage,
    ...(data.investor === EXCEPTION && step.stage === Stage.SIGNED
      ? { kind: MoveKind.OVERRIDE, reason: '联席会议议定 (一事一议替代：集体决策、集体决策会议纪要)' }
      : { kind: MoveKind.FORWARD }),
    movedAt: new Date(`${step.on}T02:00:00Z`),
    byId: people.person[officerOf(data.node)],
  }));
}

const TALKS: [FollowUpKind, string][] = [
  [FollowUpKind.CALL, '电话沟通用地与能耗需求，对方提供了设备清单'],
  [FollowUpKind.RECEPTION, '投资方来区考察两处地块，关注双回路供电与污水纳管'],
  [FollowUpKind.MEETING, '召开专题会，逐条过投资协议草案'],
  [FollowUpKind.VISIT, '赴投资方总部拜访，了解扩产节奏与决策流程'],
  [FollowUpKind.CALL, '跟进决策进度，对方表示两周内上会'],
];

function followUpsOf({ id, data, schedule }: SeededProject, index: number, people: SeededPeople, today: CalendarDate) {
  const stale = data.story === 'stuck' || data.story === 'exited' || index % 6 === 5;
  const last = addDays(today, stale ? -(35 + (index % 20)) : -(1 + (index % 12)));
  const count = 2 + (index % 3);
  return Array.from({ length: count }, (_, place) => {
    const [kind, summary] = TALKS[(index + place) % TALKS.length]!;
    const on = place === count - 1 ? last : addDays(schedule.firstContactOn, place * 18);
    return {
      projectId: id,
      kind,
      happenedOn: on <= last ? on : last,
      byId: people.person[officerOf(data.node)],
      summary,
      nextStep: place === count - 1 ? '按约定时间回访' : null,
      nextStepOn: place === count - 1 ? addDays(today, (index % 15) - 4) : null,
    };
  });
}
