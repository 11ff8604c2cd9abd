import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsBoolean, IsInt, IsIn, IsOptional, IsString, IsArray } from 'class-validator';
import { Requires } from '#identity';
import { Connection, DateScalar, DateTimeScalar, PageArgs } from '#platform';
import { DeliveryChannel, DeliveryState, ReminderState } from './reminder.enums.js';

@Requires('reminder.own')
@ObjectType('Delivery', { description: 'The way of a reminder to its recipient through one channel.' })
export class DeliveryType {
  @Field(() => ID)
  id: string;

  @Field(() => DeliveryChannel)
  channel: DeliveryChannel;

  @Field(() => DeliveryState)
  state: DeliveryState;

  @Field(() => Int)
  attempts: number;

  @Field(() => DateTimeScalar, { nullable: true })
  deliveredAt: string | null;

  @Field(() => String, { nullable: true })
  lastError: string | null;
}

@Requires('reminder.own')
@ObjectType('Reminder', { description: 'Something that its recipient must follow up.' })
export class ReminderType {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field({ description: 'Code of the rule it comes from.' })
  rule: string;

  @Field()
  title: string;

  @Field()
  body: string;

  @Field({ description: 'What it is about: `project`, `milestone`, `chain`, `supervised_task`, `contract_metric`.' })
  subjectType: string;

  @Field(() => ID)
  subjectId: string;

  @Field({ description: 'Path in the admin that opens the place to act.' })
  link: string;

  @Field(() => DateScalar, { nullable: true })
  dueOn: string | null;

  @Field(() => ReminderState)
  state: ReminderState;

  @Field(() => DateScalar, { nullable: true })
  snoozedUntil: string | null;

  @Field(() => DateTimeScalar)
  createdAt: string;

  @Field(() => [DeliveryType])
  deliveries: DeliveryType[];
}

export const ReminderConnection = Connection(ReminderType, 'ReminderConnection', 'reminder.own');

@InputType()
export class ReminderFilter {
  @Field(() => ReminderState, { nullable: true })
  @IsOptional()
  @IsIn(Object.values(ReminderState))
  state?: ReminderState | null;

  @Field(() => String, { nullable: true, description: 'Code of a rule.' })
  @IsOptional()
  @IsString()
  rule?: string | null;
}

@ArgsType()
export class MyRemindersArgs extends PageArgs {
  @Field(() => ReminderFilter, { nullable: true })
  @IsOptional()
  filter?: ReminderFilter | null;
}

@Requires('reminder.own')
@ObjectType('ReminderRule', { description: 'A rule of follow-up, as it holds in the zone.' })
export class ReminderRuleType {
  @Field()
  code: string;

  @Field(() => Int, { description: '0 for a rule that nobody changed yet.' })
  version: number;

  @Field()
  title: string;

  @Field()
  text: string;

  @Field()
  enabled: boolean;

  @Field(() => [Int], { description: 'Days before the date at which to remind.' })
  leadDays: number[];

  @Field(() => Int, { nullable: true, description: 'Days after which the rule speaks.' })
  thresholdDays: number | null;
}

@InputType({ description: 'What is left out stays.' })
export class ReminderRuleInput {
  @Field(() => Boolean, { nullable: true })
  @IsOptional()
  @IsBoolean()
  enabled?: boolean | null;

  @Field(() => [Int], { nullable: true })
  @IsOptional()
  @IsArray()
  @IsInt({ each: true })
  leadDays?: number[] | null;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @IsInt()
  thresholdDays?: number | null;
}

@Requires('queue.manage')
@ObjectType('QueueFigures', { description: 'How many jobs of one queue are where; of the whole installation.' })
export class QueueFiguresType {
  @Field()
  name: string;

  @Field(() => Int)
  waiting: number;

  @Field(() => Int)
  delayed: number;

  @Field(() => Int)
  active: number;

  @Field(() => Int)
  failed: number;
}

@Requires('queue.manage')
@ObjectType('OutboxProblem', { description: 'A job of the zone that failed.' })
export class OutboxProblemType {
  @Field(() => ID)
  id: string;

  @Field()
  queue: string;

  @Field()
  job: string;

  @Field(() => DateTimeScalar, { description: 'When it is tried next, unless it was given up.' })
  dueAt: string;

  @Field(() => Int)
  enqueueCount: number;

  @Field(() => String, { nullable: true })
  lastError: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was given up; null while it is still tried.' })
  failedAt: string | null;
}
