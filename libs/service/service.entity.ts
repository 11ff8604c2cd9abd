import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { BusinessEntity } from '#platform';
import { Office, Person } from '#identity';
import { InvestmentBand, oneOf, Project } from '#project';
import { RequestState, StepState } from './service.enums.js';

/** One step of a checklist, as the template keeps it. Days are working days. */
export interface TemplateStep {
  title: string;
  officeId: string | null;
  legalDays: number;
  promisedDays: number;
  documents: string[];
  /** 容缺 */
  deferralAllowed: boolean;
  /** 告知承诺 */
  commitmentAllowed: boolean;
  /** Steps that have to be over first, counted from 1. */
  after: number[];
}

/** A checklist 服务清单 for projects of one band of investment: 重大项目全程领办代办, the rest one-stop 一站式 [4]. */
@Entity('service_template')
@Index('service_template_band_idx', ['zoneId', 'band'], { unique: true, where: 'active and deleted_at is null' })
@Check('service_template_band_check', oneOf('band', InvestmentBand))
export class ServiceTemplate extends BusinessEntity {
  @Column('text')
  name: string;

  /** The smallest band that it is meant for; the checklist of the largest band not above a project's is the project's. */
  @Column('text')
  band: InvestmentBand;

  @Column('boolean', { default: true })
  active: boolean;

  @Column('jsonb')
  steps: TemplateStep[];
}

/** The agent service of one project 领办代办. */
@Entity('agent_service')
@Index('agent_service_open_idx', ['zoneId', 'projectId'], { unique: true, where: 'closed_on is null and deleted_at is null' })
@Index(['zoneId', 'agentId'])
@ForeignKey(() => Project, ['zoneId', 'projectId'], ['zoneId', 'id'])
@ForeignKey(() => ServiceTemplate, ['zoneId', 'templateId'], ['zoneId', 'id'])
@ForeignKey(() => Person, ['zoneId', 'agentId'], ['zoneId', 'id'])
export class AgentService extends BusinessEntity {
  @Column('uuid')
  projectId: string;

  @Column('uuid')
  templateId: string;

  /** 代办员: who takes the project through its steps. */
  @Column('uuid')
  agentId: string;

  @Column('date')
  startedOn: string;

  @Column('date', { nullable: true })
  closedOn: string | null;
}

/** One step of a project's agent service, as the checklist stood when the service began. Rules: `step.rules.ts`. */
@Entity('service_step')
@Index(['zoneId', 'serviceId', 'number'], { unique: true, where: 'deleted_at is null' })
@Index(['zoneId', 'officeId'])
@Check('service_step_state_check', oneOf('state', StepState))
@Check('service_step_promised_days_check', 'promised_days between 1 and legal_days')
@Check('service_step_opened_check', `state in ('pending', 'not_needed') or opened_on is not null and due_on is not null`)
@Check('service_step_finished_check', `(state = 'done') = (finished_on is not null)`)
@Check('service_step_waiting_check', `(state = 'waiting') = (waiting_since is not null)`)
@ForeignKey(() => AgentService, ['zoneId', 'serviceId'], ['zoneId', 'id'])
@ForeignKey(() => Office, ['zoneId', 'officeId'], ['zoneId', 'id'])
export class ServiceStep extends BusinessEntity {
  @Column('uuid')
  serviceId: string;

  /** Counted from 1. */
  @Column('int')
  number: number;

  @Column('text')
  title: string;

  @Column('uuid', { nullable: true })
  officeId: string | null;

  @Column('int')
  legalDays: number;

  @Column('int')
  promisedDays: number;

  @Column('text', { array: true, default: [] })
  documents: string[];

  @Column('boolean')
  deferralAllowed: boolean;

  @Column('boolean')
  commitmentAllowed: boolean;

  @Column('int', { array: true, default: [] })
  after: number[];

  @Column('text', { default: StepState.PENDING })
  state: StepState;

  @Column('date', { nullable: true })
  openedOn: string | null;

  @Column('date', { nullable: true })
  dueOn: string | null;

  @Column('date', { nullable: true })
  finishedOn: string | null;

  @Column('date', { nullable: true })
  waitingSince: string | null;

  /** Working days waited for the company. */
  @Column('int', { default: 0 })
  waitedDays: number;

  /** 容缺: documents that the company still owes. */
  @Column('text', { array: true, default: [] })
  deferredDocuments: string[];

  @Column('date', { nullable: true })
  deferredUntil: string | null;

  /** 告知承诺书编号 */
  @Column('text', { nullable: true })
  commitmentNo: string | null;

  /** Why it waits, was left out or was reopened. */
  @Column('text', { nullable: true })
  remark: string | null;
}

/** What an investor asked for 企业诉求, and by when it has to be answered. */
@Entity('service_request')
@Index(['zoneId', 'projectId'])
@Index(['zoneId', 'state', 'dueOn'])
@Check('service_request_state_check', oneOf('state', RequestState))
@Check('service_request_band_check', oneOf('band', InvestmentBand))
@Check('service_request_answered_check', `state = 'open' or answered_on is not null and answer is not null`)
@Check('service_request_closed_check', `(state = 'closed') = (closed_on is not null)`)
@ForeignKey(() => Project, ['zoneId', 'projectId'], ['zoneId', 'id'])
@ForeignKey(() => Office, ['zoneId', 'officeId'], ['zoneId', 'id'])
@ForeignKey(() => Person, ['zoneId', 'leaderId'], ['zoneId', 'id'])
export class ServiceRequest extends BusinessEntity {
  @Column('uuid')
  projectId: string;

  @Column('text')
  title: string;

  @Column('text', { nullable: true })
  content: string | null;

  @Column('date')
  raisedOn: string;

  /** Of the project on the day when it was raised. */
  @Column('text')
  band: InvestmentBand;

  /** By when it has to be answered. */
  @Column('date')
  dueOn: string;

  /** The office that deals with it. */
  @Column('uuid', { nullable: true })
  officeId: string | null;

  /** 挂钩领导 of the project on the day when it was raised. */
  @Column('uuid', { nullable: true })
  leaderId: string | null;

  @Column('text', { default: RequestState.OPEN })
  state: RequestState;

  @Column('date', { nullable: true })
  answeredOn: string | null;

  @Column('text', { nullable: true })
  answer: string | null;

  @Column('date', { nullable: true })
  closedOn: string | null;

  /** What came of it, with the evidence. */
  @Column('text', { nullable: true })
  outcome: string | null;
}

/** The zone's own response time for a band; without a row the default of `response.rules.ts` holds. */
@Entity('response_rule')
@Index(['zoneId', 'band'], { unique: true, where: 'deleted_at is null' })
@Check('response_rule_band_check', oneOf('band', InvestmentBand))
@Check('response_rule_working_days_check', 'working_days between 1 and 10')
export class ResponseRule extends BusinessEntity {
  @Column('text')
  band: InvestmentBand;

  @Column('int')
  workingDays: number;
}
