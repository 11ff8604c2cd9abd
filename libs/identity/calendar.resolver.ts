import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CalendarService } from './calendar.service.js';
import type { Caller } from './caller.js';
import { CurrentCaller, Requires } from './decorators.js';
import { CalendarArgs, CalendarDayInput, CalendarDayType } from './identity.types.js';

/** The zone's own working days and days off. */
@Resolver()
export class CalendarResolver {
  constructor(private readonly calendar: CalendarService) {}

  @Requires('zone.read')
  @Query(() => [CalendarDayType], { description: "The zone's own days of a year, over the statutory calendar." })
  calendarDays(@CurrentCaller() caller: Caller, @Args() { year }: CalendarArgs): Promise<CalendarDayType[]> {
    return this.calendar.days(caller.zoneId, year);
  }

  @Requires('calendar.edit')
  @Mutation(() => CalendarDayType, { description: 'Says whether the zone works on a day; due dates and reminders follow.' })
  setCalendarDay(
    @CurrentCaller() caller: Caller,
    @Args('input') input: CalendarDayInput,
    @Args('reason', { type: () => String, nullable: true }) reason?: string | null,
  ): Promise<CalendarDayType> {
    return this.calendar.setDay(caller, input, reason ?? undefined);
  }
}
