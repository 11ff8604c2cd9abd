import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentCaller, Requires, type Caller } from '#identity';
import { DateScalar, type Page } from '#platform';
import { ReminderScan } from './reminder-scan.js';
import { ReminderService } from './reminder.service.js';
import { MyRemindersArgs, ReminderConnection, ReminderRuleInput, ReminderRuleType, ReminderType } from './reminder.types.js';
import { RuleService } from './rule.service.js';

/** What must be followed up, and the rules that find it. */
@Resolver()
export class ReminderResolver {
  constructor(
    private readonly reminders: ReminderService,
    private readonly rules: RuleService,
    private readonly scan: ReminderScan,
  ) {}

  @Requires('reminder.own')
  @Query(() => ReminderConnection, { description: "The caller's reminders, the newest first." })
  myReminders(@CurrentCaller() caller: Caller, @Args() args: MyRemindersArgs): Promise<Page<ReminderType>> {
    return this.reminders.mine(caller, args);
  }

  @Requires('reminder.own')
  @Query(() => [ReminderRuleType], { description: 'The rules of follow-up as they hold in the zone.' })
  reminderRules(@CurrentCaller() caller: Caller): Promise<ReminderRuleType[]> {
    return this.rules.rules(caller);
  }

  @Requires('reminder.own')
  @Mutation(() => ReminderType, { description: "Marks one of the caller's reminders as dealt with." })
  completeReminder(
    @CurrentCaller() caller: Caller,
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
  ): Promise<ReminderType> {
    return this.reminders.complete(caller, id, version);
  }

  @Requires('reminder.own')
  @Mutation(() => ReminderType, { description: "Lets one of the caller's reminders rest until a day after today." })
  snoozeReminder(
    @CurrentCaller() caller: Caller,
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('until', { type: () => DateScalar }) until: string,
  ): Promise<ReminderType> {
    return this.reminders.snooze(caller, id, version, until);
  }

  @Requires('reminder.manage')
  @Mutation(() => ReminderRuleType, { description: 'Changes a rule for the zone; what is left out stays.' })
  updateReminderRule(
    @CurrentCaller() caller: Caller,
    @Args('code') code: string,
    @Args('version', { type: () => Int, description: '0 for a rule that nobody changed yet.' }) version: number,
    @Args('input') input: ReminderRuleInput,
    @Args('reason', { type: () => String, nullable: true }) reason?: string | null,
  ): Promise<ReminderRuleType> {
    return this.rules.update(caller, code, version, input, reason ?? undefined);
  }

  @Requires('reminder.manage')
  @Mutation(() => Int, { description: 'Looks for occasions now, on days off too; how many reminders are new.' })
  runReminderRules(@CurrentCaller() caller: Caller): Promise<number> {
    return this.scan.run(caller);
  }
}
