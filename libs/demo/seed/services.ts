import { addDays, addWorkingDays, type CalendarDate, type ZoneTransaction } from '#platform';
import { bandOf, InvestmentBand, STAGES } from '#project';
import { AgentService, RequestState, RESPONSE_DAYS, ServiceRequest, ServiceStep, ServiceTemplate, StepState, type TemplateStep } from '#service';
import type { OfficeCode } from '../data/people.js';
import type { SeededProject } from './projects.js';
import type { SeededPeople } from './zone.js';

/** title, office, legal days, promised days, documents, 容缺, 告知承诺, after */
type StepData = [string, OfficeCode, number, number, string[], boolean, boolean, number[]];

const FULL_COURSE: StepData[] = [
  ['企业注册登记', 'service', 5, 1, ['设立登记申请书', '住所证明'], false, true, []],
  ['项目备案', 'economy', 5, 1, ['备案信息表'], false, true, [1]],
  ['用地预审与规划选址', 'land', 20, 7, ['用地预审申请书', '勘测定界图'], true, false, [2]],
  ['供地与土地出让合同', 'land', 30, 15, ['出让合同', '土地价款缴款凭证'], false, false, [3]],
  ['环境影响评价审批', 'construction', 60, 20, ['环评报告书', '公众参与说明'], true, false, [2]],
  ['节能审查', 'economy', 15, 7, ['节能报告'], true, true, [2]],
  ['建设工程规划许可', 'construction', 20, 5, ['设计方案', '土地权属证明'], true, false, [4]],
  ['施工图审查', 'construction', 15, 7, ['施工图设计文件'], true, true, [7]],
  ['施工许可', 'construction', 7, 2, ['施工合同', '质量安全措施'], true, true, [5, 8]],
  ['竣工联合验收', 'construction', 15, 7, ['竣工图', '检测报告'], false, false, [9]],
];
const ONE_STOP: StepData[] = [
  ['企业注册登记', 'service', 5, 1, ['设立登记申请书', '住所证明'], false, true, []],
  ['项目备案', 'economy', 5, 1, ['备案信息表'], false, true, [1]],
  ['厂房入园手续', 'service', 10, 3, ['租赁合同'], true, true, [2]],
  ['环评登记或审批', 'construction', 30, 10, ['环评文件'], true, true, [2]],
  ['消防与装修手续', 'construction', 15, 5, ['装修设计文件'], true, true, [3]],
];

const REQUESTS: [string, OfficeCode, string][] = [
  ['临时用电增容', 'construction', '二期设备进场需增容 2000 kVA'],
  ['员工公租房', 'service', '首批 120 名员工需要住宿'],
  ['技改补助申报辅导', 'economy', '希望安排专人辅导申报材料'],
  ['园区道路限高影响设备运输', 'construction', '超高设备运输需临时拆除限高架'],
  ['过桥资金', 'finance', '银行续贷周转，需要对接过桥资金'],
  ['地块边界与管线冲突', 'land', '现场发现地下管线，需协调改迁'],
];
const AGENTS = ['bai.lu', 'li.na'] as const;

/** Checklists for major projects and for the rest, services of signed projects at different steps, and requests, some answered, some late. */
export async function seedServices(tx: ZoneTransaction, people: SeededPeople, projects: readonly SeededProject[], today: CalendarDate): Promise<void> {
  const stepOf = ([title, office, legalDays, promisedDays, documents, deferralAllowed, commitmentAllowed, after]: StepData): TemplateStep => ({
    title, officeId: people.office[office], legalDays, promisedDays, documents, deferralAllowed, commitmentAllowed, after,
  });
  const [full, oneStop] = await tx.insertMany(ServiceTemplate, [
    { name: '重大项目全程领办代办清单', band: InvestmentBand.FROM_100_MILLION, active: true, steps: FULL_COURSE.map(stepOf) },
    { name: '一站式服务清单', band: InvestmentBand.UNDER_100_MILLION, active: true, steps: ONE_STOP.map(stepOf) },
  ]);
  const yuan = ({ data }: SeededProject) => `${data.total}0000`;
  const served = projects.filter(({ data }) => STAGES[data.stage].signed && !['exited', 'terminated', 'on_hold'].includes(data.story ?? '')).slice(0, 18);
  for (const [index, project] of served.entries()) {
    const major = bandOf(yuan(project)) !== InvestmentBand.UNDER_100_MILLION;
    const agentId = people.person[AGENTS[index % AGENTS.length]!]!;
    const startedOn = addDays(today, -(30 + (index % 6) * 12));
    const serviceId = await tx.insert(AgentService, { projectId: project.id, templateId: major ? full! : oneStop!, agentId, startedOn });
    await tx.insertMany(ServiceStep, stepsOf(major ? FULL_COURSE : ONE_STOP, stepOf, startedOn, today, index).map((step) => ({ ...step, serviceId })));
  }
  await tx.insertMany(
    ServiceRequest,
    served.slice(0, 12).map((project, index) => {
      const [title, office, content] = REQUESTS[index % REQUESTS.length]!;
      const band = bandOf(yuan(project));
      const raisedOn = addDays(today, -[1, 3, 20, 2, 35, 12, 0, 9, 50, 4, 28, 1][index]!);
      const dueOn = addWorkingDays(raisedOn, RESPONSE_DAYS[band]);
      // Every fifth was not answered; what is not due yet is open.
      const answered = dueOn < today && index % 5 !== 2;
      const closed = answered && index % 2 === 0;
      return {
        projectId: project.id, title, content, raisedOn, band, dueOn, officeId: people.office[office], leaderId: people.person['lin.yuan']!,
        state: closed ? RequestState.CLOSED : answered ? RequestState.ANSWERED : RequestState.OPEN,
        ...(answered && { answeredOn: index % 3 === 1 ? addDays(dueOn, 1) : dueOn, answer: '已现场对接，明确牵头人和完成时限' }),
        ...(closed && { closedOn: addDays(dueOn, 1), outcome: '已办结，企业书面确认' }),
      };
    }),
  );
}

/** Steps one after the other, each taking about its promised days, some longer; the last that was begun is under way or waits for the company. */
function stepsOf(data: readonly StepData[], stepOf: (step: StepData) => TemplateStep, startedOn: CalendarDate, today: CalendarDate, seed: number): Partial<ServiceStep>[] {
  let day = startedOn;
  return data.map((each, index): Partial<ServiceStep> => {
    const step = stepOf(each);
    const pending = { ...step, number: index + 1, state: StepState.PENDING };
    if (day >= today) return pending;
    const openedOn = day;
    const dueOn = addWorkingDays(openedOn, step.promisedDays);
    const finishedOn = addWorkingDays(openedOn, Math.max(1, step.promisedDays + ((seed + index * 3) % 5) - 2));
    day = finishedOn;
    if (finishedOn < today) {
      const owes = step.deferralAllowed && (seed + index) % 7 === 0;
      const committed = step.commitmentAllowed && (seed + index) % 4 === 0;
      return {
        ...pending, state: StepState.DONE, openedOn, dueOn, finishedOn,
        ...(owes && { deferredDocuments: step.documents.slice(0, 1), deferredUntil: addDays(finishedOn, 20) }),
        ...(committed && { commitmentNo: `承诺-${seed + 1}-${index + 1}` }),
      };
    }
    const waits = seed % 4 === 3 && openedOn < today;
    return { ...pending, state: waits ? StepState.WAITING : StepState.UNDER_WAY, openedOn, dueOn, ...(waits && { waitingSince: addDays(today, -1), remark: '待企业补正图纸' }) };
  });
}
