import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { Connection, DateScalar } from '#platform';
import { OfficeRef, PersonRef, Requires } from '#identity';
import { InvestmentBand, ProjectRef } from '#project';
import { RequestState, StepAction, StepState } from './service.enums.js';

@Requires('service.read')
@ObjectType('ServiceTemplateStep', { description: 'One step of a checklist. Days are working days.' })
export class TemplateStepType {
  @Field()
  title: string;

  @Field(() => OfficeRef, { nullable: true })
  office: OfficeRef | null;

  @Field(() => Int, { description: 'Within how many working days the law wants it done.' })
  legalDays: number;

  @Field(() => Int, { description: 'Within how many working days the office promises it; not more than the law allows.' })
  promisedDays: number;

  @Field(() => [String], { description: 'What the company hands in.' })
  documents: string[];

  @Field({ description: '容缺: it may be finished while documents are still owed.' })
  deferralAllowed: boolean;

  @Field({ description: '告知承诺: a signed commitment may stand in for documents.' })
  commitmentAllowed: boolean;

  @Field(() => [Int], { description: 'Steps that have to be over first, counted from 1.' })
  after: number[];
}

@Requires('service.read')
@ObjectType('ServiceTemplate', { description: 'A checklist for the projects of a band of investment and of the bands above it that have none of their own.' })
export class ServiceTemplateType {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field()
  name: string;

  @Field(() => InvestmentBand)
  band: InvestmentBand;

  @Field({ description: 'Whether new services take it. Services that have begun keep the steps they began with.' })
  active: boolean;

  @Field(() => [TemplateStepType])
  steps: TemplateStepType[];
}

@Requires('service.read')
@ObjectType('ServiceStep', { description: "One step of a project's agent service." })
export class ServiceStepType {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => ID)
  serviceId: string;

  @Field(() => ProjectRef)
  project: ProjectRef;

  @Field(() => PersonRef, { description: 'Who takes the project through its steps.' })
  agent: PersonRef;

  @Field(() => Int, { description: 'Counted from 1.' })
  number: number;

  @Field()
  title: string;

  @Field(() => OfficeRef, { nullable: true })
  office: OfficeRef | null;

  @Field(() => Int)
  legalDays: number;

  @Field(() => Int)
  promisedDays: number;

  @Field(() => [String])
  documents: string[];

  @Field()
  deferralAllowed: boolean;

  @Field()
  commitmentAllowed: boolean;

  @Field(() => [Int])
  after: number[];

  @Field(() => StepState)
  state: StepState;

  @Field(() => DateScalar, { nullable: true })
  openedOn: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Promised: working days from acceptance, moved on by those in which the company was waited for.' })
  dueOn: string | null;

  @Field(() => DateScalar, { nullable: true })
  finishedOn: string | null;

  @Field(() => DateScalar, { nullable: true })
  waitingSince: string | null;

  @Field(() => Int, { description: 'Working days waited for the company so far, without the present wait.' })
  waitedDays: number;

  @Field(() => [String], { description: '容缺: documents that the company still owes.' })
  deferredDocuments: string[];

  @Field(() => DateScalar, { nullable: true })
  deferredUntil: string | null;

  @Field(() => String, { nullable: true, description: 'Number of the signed commitment 告知承诺书.' })
  commitmentNo: string | null;

  @Field(() => String, { nullable: true, description: 'Why it waits, was left out or was reopened.' })
  remark: string | null;

  @Field(() => Int, { nullable: true, description: 'Working days for which the office has held it, without waits; null before it is accepted.' })
  heldDays: number | null;

  @Field({ description: 'Done after its promised day, or under way past it.' })
  late: boolean;

  @Field({ description: 'Documents are owed past the day by which they were to be handed in.' })
  owesDocuments: boolean;

  @Field(() => [StepAction], { description: 'What its state allows; the caller may lack the right.' })
  actions: StepAction[];
}

@Requires('service.read')
@ObjectType('AgentService', { description: 'The agent service 领办代办 of one project.' })
export class AgentServiceType {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => ID)
  projectId: string;

  @Field(() => PersonRef)
  agent: PersonRef;

  @Field()
  templateName: string;

  @Field(() => DateScalar)
  startedOn: string;

  @Field(() => DateScalar, { nullable: true })
  closedOn: string | null;

  @Field(() => [ServiceStepType])
  steps: ServiceStepType[];
}

@Requires('service.read')
@ObjectType('ServiceRequest', { description: 'What an investor asked for 企业诉求, and by when it has to be answered.' })
export class ServiceRequestType {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => ProjectRef)
  project: ProjectRef;

  @Field()
  title: string;

  @Field(() => String, { nullable: true })
  content: string | null;

  @Field(() => DateScalar)
  raisedOn: string;

  @Field(() => InvestmentBand, { description: "The project's band on the day when it was raised." })
  band: InvestmentBand;

  @Field(() => DateScalar, { description: "By when it has to be answered: the band's working days after it was raised." })
  dueOn: string;

  @Field(() => OfficeRef, { nullable: true })
  office: OfficeRef | null;

  @Field(() => PersonRef, { nullable: true, description: "The project's linked leader 挂钩领导 on the day when it was raised." })
  leader: PersonRef | null;

  @Field(() => RequestState)
  state: RequestState;

  @Field(() => DateScalar, { nullable: true })
  answeredOn: string | null;

  @Field(() => String, { nullable: true })
  answer: string | null;

  @Field(() => DateScalar, { nullable: true })
  closedOn: string | null;

  @Field(() => String, { nullable: true, description: 'What came of it, with the evidence.' })
  outcome: string | null;

  @Field({ description: 'Answered after its day, or past it and not answered.' })
  late: boolean;
}

@Requires('service.read')
@ObjectType('ResponseRule', { description: 'Within how many working days a request of a project of this band is answered.' })
export class ResponseRuleType {
  @Field(() => InvestmentBand)
  band: InvestmentBand;

  @Field(() => Int)
  workingDays: number;

  @Field(() => Int, { description: 'What holds as long as the zone says nothing else.' })
  defaultDays: number;
}

@Requires('service.read')
@ObjectType('ServiceHoldUp', { description: 'How long one step holds projects in one office.' })
export class HoldUpType {
  @Field(() => OfficeRef, { nullable: true })
  office: OfficeRef | null;

  @Field()
  title: string;

  @Field(() => Int, { description: 'Steps that were accepted, done or not.' })
  steps: number;

  @Field(() => Int, { description: 'Of these, how many are still open.' })
  open: number;

  @Field(() => Float, { description: 'Mean of the working days held.' })
  meanDays: number;

  @Field(() => Int, { description: 'The longest.' })
  longestDays: number;

  @Field(() => Float, { description: 'Mean of the promised working days.' })
  promisedDays: number;

  @Field(() => Float, { description: 'Share that is or was late, from 0 to 1.' })
  lateShare: number;
}

@Requires('service.read')
@ObjectType('ServiceHoldUps', { description: 'Which office and step hold projects longest, with what the figures mean.' })
export class HoldUpsType {
  @Field(() => [HoldUpType], { description: 'The longest mean first.' })
  rows: HoldUpType[];

  @Field({ description: 'What a held day is.' })
  heldDefinition: string;

  @Field({ description: 'What late is.' })
  lateDefinition: string;
}

export const ServiceStepConnection = Connection(ServiceStepType, 'ServiceStepConnection', 'service.read');
export const ServiceRequestConnection = Connection(ServiceRequestType, 'ServiceRequestConnection', 'service.read');
