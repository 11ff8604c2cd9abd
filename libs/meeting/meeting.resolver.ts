import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { PageArgs, type Page } from '#platform';
import { CurrentCaller, Requires, type Caller } from '#identity';
import { BriefingService } from './briefing.service.js';
import { MeetingService } from './meeting.service.js';
import {
  Briefing,
  BriefingPackInfo,
  DecisionInput,
  DecisionType,
  MeetingCalendarEntry,
  MeetingInput,
  MeetingType,
  SupervisedTaskType,
  TaskConnection,
  TaskFilter,
  TaskInput,
  TaskSort,
  UpdateTaskInput,
} from './meeting.types.js';
import { TaskService } from './task.service.js';

const id = { type: () => ID } as const;
const int = { type: () => Int } as const;
const optionalReason = { type: () => String, nullable: true } as const;

/** Chain-leader meetings: calendar, briefing packs, decisions. */
@Resolver()
export class MeetingResolver {
  constructor(
    private readonly service: MeetingService,
    private readonly briefings: BriefingService,
  ) {}

  @Requires('meeting.read')
  @Query(() => [MeetingType], { description: 'Scheduling meetings, newest quarter first.' })
  meetings(
    @CurrentCaller() caller: Caller,
    @Args('chainId', { ...id, nullable: true }) chainId: string | null,
    @Args('year', { ...int, nullable: true }) year: number | null,
  ): Promise<MeetingType[]> {
    return this.service.meetings(caller, chainId, year);
  }

  @Requires('meeting.read')
  @Query(() => MeetingType, { nullable: true, description: 'One scheduling meeting with its decisions and tasks.' })
  meeting(@CurrentCaller() caller: Caller, @Args('id', id) meetingId: string): Promise<MeetingType | null> {
    return this.service.meeting(caller, meetingId);
  }

  @Requires('meeting.read')
  @Query(() => [MeetingCalendarEntry], { description: 'Every chain and how it stands with the meeting of the quarter: one a quarter [2].' })
  meetingCalendar(@CurrentCaller() caller: Caller, @Args('year', int) year: number, @Args('quarter', int) quarter: number): Promise<MeetingCalendarEntry[]> {
    return this.service.calendar(caller, year, quarter);
  }

  @Requires('meeting.read')
  @Query(() => Briefing, { nullable: true, description: "Written from live data, in the caller's language." })
  briefing(
    @CurrentCaller() caller: Caller,
    @Args('chainId', id) chainId: string,
    @Args('year', int) year: number,
    @Args('quarter', int) quarter: number,
  ): Promise<Briefing | null> {
    return this.briefings.live(caller, chainId, year, quarter);
  }

  @Requires('meeting.read')
  @Query(() => Briefing, { nullable: true, description: 'A frozen pack as it stood.' })
  briefingPack(@CurrentCaller() caller: Caller, @Args('id', id) packId: string): Promise<Briefing | null> {
    return this.briefings.frozen(caller, packId);
  }

  @Requires('meeting.manage')
  @Mutation(() => MeetingType, { description: 'Schedules the meeting of a chain and quarter.' })
  scheduleMeeting(@CurrentCaller() caller: Caller, @Args('input') input: MeetingInput, @Args('idempotencyKey') idempotencyKey: string): Promise<MeetingType> {
    return this.service.schedule(caller, input, idempotencyKey);
  }

  @Requires('meeting.manage')
  @Mutation(() => MeetingType, { description: 'Changes time, place or state; chain and quarter never change.' })
  updateMeeting(
    @CurrentCaller() caller: Caller,
    @Args('id', id) meetingId: string,
    @Args('version', int) version: number,
    @Args('input') input: MeetingInput,
    @Args('reason', optionalReason) reason: string | null,
  ): Promise<MeetingType> {
    return this.service.update(caller, { id: meetingId, version }, input, reason ?? undefined);
  }

  @Requires('meeting.manage')
  @Mutation(() => BriefingPackInfo, { description: 'Keeps the briefing as it stands now: data, document and hash.' })
  freezeBriefing(@CurrentCaller() caller: Caller, @Args('meetingId', id) meetingId: string, @Args('idempotencyKey') idempotencyKey: string): Promise<BriefingPackInfo> {
    return this.briefings.freeze(caller, meetingId, idempotencyKey);
  }

  @Requires('meeting.decide')
  @Mutation(() => DecisionType, { description: 'Writes down what the meeting decided 议定事项.' })
  recordDecision(
    @CurrentCaller() caller: Caller,
    @Args('meetingId', id) meetingId: string,
    @Args('input') input: DecisionInput,
    @Args('idempotencyKey') idempotencyKey: string,
  ): Promise<DecisionType> {
    return this.service.decide(caller, meetingId, input, idempotencyKey);
  }
}

/** Supervised tasks 督办事项. */
@Resolver()
export class TaskResolver {
  constructor(private readonly service: TaskService) {}

  @Requires('task.read')
  @Query(() => TaskConnection, { description: 'Supervised tasks of the zone.' })
  supervisedTasks(
    @CurrentCaller() caller: Caller,
    @Args() page: PageArgs,
    @Args('filter', { nullable: true }) filter?: TaskFilter,
    @Args('sort', { type: () => TaskSort, nullable: true }) sort?: TaskSort,
  ): Promise<Page<SupervisedTaskType>> {
    return this.service.tasks(caller, page, filter ?? {}, sort ?? TaskSort.DUE_ASC);
  }

  @Requires('task.supervise')
  @Mutation(() => SupervisedTaskType, { description: 'Gives an office or a leader the task of carrying a decision out.' })
  assignTask(
    @CurrentCaller() caller: Caller,
    @Args('decisionId', id) decisionId: string,
    @Args('input') input: TaskInput,
    @Args('idempotencyKey') idempotencyKey: string,
  ): Promise<SupervisedTaskType> {
    return this.service.assign(caller, decisionId, input, idempotencyKey);
  }

  @Requires('task.update')
  @Mutation(() => SupervisedTaskType, { description: 'Reports progress or moves a task on; supervision alone closes it or changes its due date.' })
  updateTask(
    @CurrentCaller() caller: Caller,
    @Args('id', id) taskId: string,
    @Args('version', int) version: number,
    @Args('input') input: UpdateTaskInput,
    @Args('reason', optionalReason) reason: string | null,
  ): Promise<SupervisedTaskType> {
    return this.service.update(caller, { id: taskId, version }, input, reason ?? undefined);
  }
}
