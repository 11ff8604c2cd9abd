import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, IsArray, IsEnum, IsInt, IsNotEmpty, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { Connection, DateScalar, DateTimeScalar, JsonScalar, labelledEnum } from '#platform';
import { OfficeRef, PersonRef, Requires } from '#identity';
import { ChainRef } from '#chain';
import { ProjectRef } from '#project';
import { MeasureKind } from '#contract';
import { MeetingStatus } from './cadence.rules.js';
import { TaskLight, TaskState } from './task.rules.js';

export const MeetingState = { PLANNED: 'planned', HELD: 'held', CANCELLED: 'cancelled' } as const;
export type MeetingState = (typeof MeetingState)[keyof typeof MeetingState];

labelledEnum(MeetingState, 'MeetingState', 'What became of a meeting.', {
  PLANNED: { 'zh-CN': '计划中', 'zh-TW': '計劃中', en: 'Planned' },
  HELD: { 'zh-CN': '已召开', 'zh-TW': '已召開', en: 'Held' },
  CANCELLED: { 'zh-CN': '已取消', 'zh-TW': '已取消', en: 'Cancelled' },
});
labelledEnum(MeetingStatus, 'MeetingStatus', 'How a chain stands with the meeting of one quarter [2].', {
  HELD: { 'zh-CN': '已召开', 'zh-TW': '已召開', en: 'Held' },
  SCHEDULED: { 'zh-CN': '已排期', 'zh-TW': '已排期', en: 'Scheduled' },
  DUE: { 'zh-CN': '待安排', 'zh-TW': '待安排', en: 'Due' },
  LATE: { 'zh-CN': '逾期', 'zh-TW': '逾期', en: 'Late' },
});
labelledEnum(TaskState, 'TaskState', 'How far a supervised task is.', {
  ASSIGNED: { 'zh-CN': '已交办', 'zh-TW': '已交辦', en: 'Assigned' },
  ACCEPTED: { 'zh-CN': '已承办', 'zh-TW': '已承辦', en: 'Accepted' },
  DONE: { 'zh-CN': '已办结', 'zh-TW': '已辦結', en: 'Done' },
  CLOSED: { 'zh-CN': '已销号', 'zh-TW': '已銷號', en: 'Closed' },
});
labelledEnum(TaskLight, 'TaskLight', 'Escalation of a supervised task: blue, yellow within a week of its due date, red past it, green when done.', {
  BLUE: { 'zh-CN': '蓝灯', 'zh-TW': '藍燈', en: 'Blue' },
  YELLOW: { 'zh-CN': '黄灯', 'zh-TW': '黃燈', en: 'Yellow' },
  RED: { 'zh-CN': '红灯', 'zh-TW': '紅燈', en: 'Red' },
  GREEN: { 'zh-CN': '绿灯', 'zh-TW': '綠燈', en: 'Green' },
});

/** What a list of supervised tasks is sorted by. */
export const TaskSort = { DUE_ASC: 'due_asc', UPDATED_DESC: 'updated_desc' } as const;
export type TaskSort = (typeof TaskSort)[keyof typeof TaskSort];
labelledEnum(TaskSort, 'TaskSort', 'Order of supervised tasks.', {
  DUE_ASC: { 'zh-CN': '到期日', 'zh-TW': '到期日', en: 'Due date' },
  UPDATED_DESC: { 'zh-CN': '最近更新', 'zh-TW': '最近更新', en: 'Last changed' },
});

@Requires('task.read')
@ObjectType({ description: 'A measure against a breach, with where it stands.' })
export class TaskMeasure {
  @Field(() => ID)
  id: string;

  @Field(() => MeasureKind)
  kind: MeasureKind;

  @Field(() => ID)
  breachId: string;

  @Field(() => ID)
  contractId: string;
}

@Requires('task.read')
@ObjectType('SupervisedTask', { description: 'Something a meeting assigned 督办事项, followed to its end.' })
export class SupervisedTaskType {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field()
  title: string;

  @Field(() => PersonRef, { nullable: true, description: '责任领导' })
  responsibleLeader: PersonRef | null;

  @Field(() => OfficeRef, { nullable: true, description: '牵头单位' })
  leadOffice: OfficeRef | null;

  @Field(() => [OfficeRef], { description: '配合单位' })
  supportingOffices: OfficeRef[];

  @Field(() => DateScalar)
  dueOn: string;

  @Field(() => TaskState)
  state: TaskState;

  @Field(() => String, { nullable: true })
  progress: string | null;

  @Field(() => DateScalar, { nullable: true })
  doneOn: string | null;

  @Field(() => TaskLight)
  light: TaskLight;

  @Field(() => ID, { nullable: true, description: 'The meeting whose decision it carries out; null for a measure against a breach.' })
  meetingId: string | null;

  @Field(() => TaskMeasure, { nullable: true, description: 'The measure against a breach that it carries out: it is done when the measure is.' })
  measure: TaskMeasure | null;

  @Field(() => ChainRef, { nullable: true, description: 'The chain whose meeting assigned it, or whose project it is about.' })
  chain: ChainRef | null;

  @Field(() => ProjectRef, { nullable: true })
  project: ProjectRef | null;
}

@Requires('meeting.read')
@ObjectType('Decision', { description: 'What a meeting decided 议定事项.' })
export class DecisionType {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => Int, { description: 'Counted within the meeting.' })
  number: number;

  @Field()
  text: string;

  @Field(() => [SupervisedTaskType])
  tasks: SupervisedTaskType[];
}

@Requires('meeting.read')
@ObjectType({ description: 'A frozen briefing pack and where its document is.' })
export class BriefingPackInfo {
  @Field(() => ID)
  id: string;

  @Field(() => DateTimeScalar)
  frozenAt: string;

  @Field(() => PersonRef, { nullable: true })
  frozenBy: PersonRef | null;

  @Field({ description: 'SHA-256 over the frozen data, in hexadecimal.' })
  hash: string;

  @Field({ description: 'Path of the DOCX.' })
  downloadUrl: string;
}

@Requires('meeting.read')
@ObjectType('Meeting', { description: 'The scheduling meeting 链长调度会 of one chain in one quarter [2].' })
export class MeetingType {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => ChainRef)
  chain: ChainRef;

  @Field(() => Int)
  year: number;

  @Field(() => Int)
  quarter: number;

  @Field(() => DateTimeScalar, { nullable: true })
  scheduledAt: string | null;

  @Field(() => String, { nullable: true })
  place: string | null;

  @Field(() => MeetingState)
  state: MeetingState;

  @Field(() => DateScalar, { nullable: true })
  heldOn: string | null;

  @Field(() => [BriefingPackInfo])
  packs: BriefingPackInfo[];

  @Field(() => [DecisionType])
  decisions: DecisionType[];

  @Field(() => [SupervisedTaskType], { description: 'Tasks of earlier meetings of this chain that are not closed yet.' })
  carriedOver: SupervisedTaskType[];
}

@Requires('meeting.read')
@ObjectType({ description: 'One chain in the calendar of one quarter.' })
export class MeetingCalendarEntry {
  @Field(() => ChainRef)
  chain: ChainRef;

  @Field(() => Int)
  year: number;

  @Field(() => Int)
  quarter: number;

  @Field(() => MeetingStatus)
  status: MeetingStatus;

  @Field(() => ID, { nullable: true })
  meetingId: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  scheduledAt: string | null;

  @Field(() => PersonRef, { nullable: true, description: 'The chain leader 链长.' })
  leader: PersonRef | null;
}

@Requires('meeting.read')
@ObjectType({ description: 'A column of a briefing table.' })
export class BriefingColumn {
  @Field()
  key: string;

  @Field()
  title: string;

  @Field({ description: 'text, money (yuan), date, integer, decimal, percent (a fraction), light or result (with its translated label under the same key).' })
  kind: string;
}

@Requires('meeting.read')
@ObjectType({ description: 'A section of a briefing: sentences and one table.' })
export class BriefingSection {
  @Field()
  code: string;

  @Field()
  title: string;

  @Field(() => [String])
  paragraphs: string[];

  @Field(() => [BriefingColumn])
  columns: BriefingColumn[];

  @Field(() => JsonScalar, { description: 'Objects keyed by column; money in yuan; `link`, where present, opens the row in the admin.' })
  rows: unknown;
}

@Requires('meeting.read')
@ObjectType({ description: 'The briefing of one chain for one quarter, live or frozen.' })
export class Briefing {
  @Field(() => ChainRef)
  chain: ChainRef;

  @Field(() => Int)
  year: number;

  @Field(() => Int)
  quarter: number;

  @Field(() => DateTimeScalar)
  generatedAt: string;

  @Field()
  frozen: boolean;

  @Field(() => String, { nullable: true })
  hash: string | null;

  @Field(() => [BriefingSection])
  sections: BriefingSection[];
}

export const TaskConnection = Connection(SupervisedTaskType, 'TaskConnection', 'task.read');

@InputType()
export class TaskFilter {
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  chainId?: string;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  projectId?: string;

  @Field(() => ID, { nullable: true, description: 'The measure against a breach that it carries out.' })
  @IsOptional()
  @IsUUID()
  measureId?: string;

  @Field(() => ID, { nullable: true, description: 'Lead or supporting office.' })
  @IsOptional()
  @IsUUID()
  officeId?: string;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  responsibleLeaderId?: string;

  @Field(() => TaskState, { nullable: true })
  @IsOptional()
  @IsEnum(TaskState)
  state?: TaskState;

  @Field(() => Boolean, { nullable: true, description: 'True: neither done nor closed; false: done or closed.' })
  @IsOptional()
  open?: boolean;

  @Field(() => TaskLight, { nullable: true })
  @IsOptional()
  @IsEnum(TaskLight)
  light?: TaskLight;
}

@InputType()
export class MeetingInput {
  @Field(() => ID, { nullable: true, description: 'Needed when scheduling; never changes.' })
  @IsOptional()
  @IsUUID()
  chainId?: string;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @IsInt()
  @Min(2000)
  @Max(2200)
  year?: number;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(4)
  quarter?: number;

  @Field(() => DateTimeScalar, { nullable: true })
  @IsOptional()
  scheduledAt?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  place?: string | null;

  @Field(() => MeetingState, { nullable: true })
  @IsOptional()
  @IsEnum(MeetingState)
  state?: MeetingState;

  @Field(() => DateScalar, { nullable: true })
  @IsOptional()
  heldOn?: string | null;
}

@InputType()
export class DecisionInput {
  @Field()
  @IsString()
  @IsNotEmpty()
  @MaxLength(4_000)
  text: string;
}

@InputType()
export class TaskInput {
  @Field()
  @IsString()
  @IsNotEmpty()
  @MaxLength(500)
  title: string;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  responsibleLeaderId?: string;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  leadOfficeId?: string;

  @Field(() => [ID], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(30)
  @IsUUID(undefined, { each: true })
  supportingOfficeIds?: string[];

  @Field(() => DateScalar)
  dueOn: string;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  projectId?: string;
}

@InputType()
export class UpdateTaskInput {
  @Field(() => TaskState, { nullable: true })
  @IsOptional()
  @IsEnum(TaskState)
  state?: TaskState;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(4_000)
  progress?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Only supervision may move it.' })
  @IsOptional()
  dueOn?: string;
}
