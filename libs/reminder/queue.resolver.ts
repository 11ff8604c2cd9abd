import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentCaller, Requires, type Caller } from '#identity';
import { JobQueues, Outbox, type OutboxProblemRow, type QueueFigure } from '#platform';
import { OutboxProblemType, QueueFiguresType } from './reminder.types.js';

/** Whether what happens later does happen: for administrators. */
@Resolver()
export class QueueResolver {
  constructor(
    private readonly queues: JobQueues,
    private readonly outbox: Outbox,
  ) {}

  @Requires('queue.manage')
  @Query(() => [QueueFiguresType], { description: 'How many jobs wait, run and failed, for each queue of the installation.' })
  queueFigures(): Promise<QueueFigure[]> {
    return this.queues.figures();
  }

  @Requires('queue.manage')
  @Query(() => [OutboxProblemType], { description: "The zone's jobs that failed: given up, or waiting for another attempt." })
  outboxProblems(@CurrentCaller() caller: Caller): Promise<OutboxProblemRow[]> {
    return this.outbox.problems(caller.zoneId);
  }

  @Requires('queue.manage')
  @Mutation(() => Boolean, { description: 'Lets a failed job be tried again at once, with all its attempts.' })
  async resendOutboxJob(@CurrentCaller() caller: Caller, @Args('id', { type: () => ID }) id: string): Promise<boolean> {
    await this.outbox.resend(caller, id);
    return true;
  }
}
