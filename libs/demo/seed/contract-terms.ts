import { factsOfFile, writeParts } from '#company';
import { Breach, BreachCause, BreachCauseFinding, BreachMeasure, Contract, ContractAmendment, ContractClause, ContractFile, ContractFileKind, ContractMetric, ContractParty, ContractPhase, ContractSum, MeasureKind, MetricKind, MetricTarget } from '#contract';
import { SupervisedTask } from '#meeting';
import { Office, Person } from '#identity';
import { addDays, addMonths, decimal, toPlain, type CalendarDate, type ZoneTransaction } from '#platform';
import { companyName, type SeededProject } from './projects.js';

interface Drawn {
  project: SeededProject;
  contractId: string;
}

/** Yuan for a dollar on the day of the demonstration's agreements: invented. */
const RATE = '7.1000';

/** Parties, phases, amounts and clauses of the agreements; those whose land came late were amended. */
export async function seedTerms(tx: ZoneTransaction, drawn: readonly Drawn[], today: CalendarDate): Promise<void> {
  await tx.insertMany(ContractParty, drawn.flatMap(({ project, contractId }) => [
    { contractId, position: 0, role: 'zone' as const, name: '江澜经济技术开发区管理委员会（演示）', signatory: '管委会主任（演示）' },
    { contractId, position: 1, role: 'investor' as const, name: companyName(project.data.investor) },
  ]));
  await tx.insertMany(ContractPhase, drawn.filter(({ project }) => project.data.total >= 50_000).map(({ project, contractId }) => ({
    contractId, position: 0, name: '一期', projectId: project.id, content: `${project.data.name}主体工程`, landArea: project.landArea, amount: `${project.data.total}0000.00`,
  })));
  await tx.insertMany(ContractSum, drawn.flatMap(({ project, contractId }, index) => sumsOf(`${project.data.total}0000.00`, contractId, index, project.schedule.signedOn ?? today)));
  await tx.insertMany(ContractClause, drawn.flatMap(({ contractId }) => [
    { contractId, position: 0, number: '第三条', title: '控制性指标', content: '项目投资强度、产值、税收、就业、容积率及建设进度应达到本协议附表约定。' },
    { contractId, position: 1, number: '第七条', title: '违约责任', content: '因政府原因造成的，签订补充协议或重新约定期限；因企业原因造成的，限期整改，逾期依法依规收回已兑现的优惠。' },
  ]));
  for (const { project, contractId } of drawn) if (project.data.story === 'land_late') await amend(tx, contractId, today);
  await keepText(tx, drawn[0]!.contractId);
}

/** The text of one agreement as a file, with the draft that it took the place of. */
async function keepText(tx: ZoneTransaction, contractId: string): Promise<void> {
  let replacesId: string | null = null;
  for (const [index, name] of ['投资协议 送审稿（演示）.txt', '投资协议 签署稿（演示）.txt'].entries()) {
    const bytes = Buffer.from(`${name}\n演示数据，内容虚构。\n`, 'utf8');
    const id: string = await tx.insert(ContractFile, { contractId, kind: ContractFileKind.AGREEMENT, ...factsOfFile(name, bytes), number: index + 1, replacesId });
    await writeParts(tx, 'contract_file_part', id, bytes);
    replacesId = id;
  }
}

function sumsOf(yuan: string, contractId: string, index: number, signedOn: CalendarDate) {
  const total = index % 5 === 1
    ? { currency: 'USD' as const, amount: toPlain(decimal(yuan).div(RATE), 2), rate: RATE, ratedOn: signedOn }
    : { currency: 'CNY' as const, amount: yuan, rate: '1', ratedOn: null };
  return [{ contractId, position: 0, purpose: 'total_investment' as const, ...total, yuan }];
}

/** A supplementary agreement that moves the start of construction by half a year, for land that came late. */
async function amend(tx: ZoneTransaction, contractId: string, today: CalendarDate): Promise<void> {
  const contract = await tx.get(Contract, contractId);
  const metric = await tx.find(ContractMetric, { contractId, kind: MetricKind.CONSTRUCTION_START });
  if (!metric?.targetOn || !contract.signedOn) return;
  const signedOn = [addMonths(metric.targetOn, 1), today].sort()[0]!;
  const amendmentId = await tx.insert(ContractAmendment, {
    contractId, number: 1, kind: 'supplementary', code: `${contract.code}-B1`, signedOn, reason: '净地交付晚于约定（政府原因），双方重新约定开工日期', before: { amount: contract.amount, landArea: contract.landArea },
  });
  const { base, target, targetOn, dueOn } = metric;
  await tx.insert(MetricTarget, { metricId: metric.id, number: 1, base, target, targetOn, dueOn, replacedById: amendmentId, replacedOn: signedOn });
  const at = addMonths(targetOn, 6);
  await tx.update(ContractMetric, metric, { targetOn: at, dueOn: at, targetNumber: 2, amendmentId });
  await tx.update(Contract, contract, { revision: 1 });
}

/** Of the breaches that the checks found, some are under way. */
export async function seedBreaches(tx: ZoneTransaction, today: CalendarDate): Promise<void> {
  const legal = await tx.find(Person, { login: 'xu.min' });
  const service = await tx.find(Office, { code: 'service' });
  if (!legal || !service) throw new Error('breaches come after the people');
  const found = (await tx.findAll(Breach, {})).sort((a, b) => (a.id < b.id ? -1 : 1)).slice(0, 3);
  for (const [index, { id, contractId }] of found.entries()) {
    const causeId = await tx.insert(BreachCauseFinding, {
      breachId: id, number: 1, cause: BreachCause.COMPANY, explanation: '企业产能爬坡慢于约定', evidence: `约谈纪要〔演示〕${index + 1} 号`, statedById: legal.id, statedOn: today,
    });
    if (index === 2) continue;
    const dueOn = addDays(today, index === 0 ? -5 : 20);
    const measureId = await tx.insert(BreachMeasure, { breachId: id, causeId, kind: MeasureKind.RECTIFY, content: '两个月内提交整改方案并补足差额', officeId: service.id, dueOn });
    const { projectId } = await tx.get(Contract, contractId);
    await tx.insert(SupervisedTask, { measureId, projectId, title: '限期整改：两个月内提交整改方案并补足差额', leadOfficeId: service.id, dueOn, state: 'assigned' });
  }
}
