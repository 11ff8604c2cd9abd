import { Injectable } from '@nestjs/common';
import { ZoneDatabase, zoneCalendar, type CalendarOverride, type ZoneCalendar } from '#platform';
import type { Caller } from './caller.js';
import { CalendarDay } from './identity.entity.js';
import type { CalendarDayInput, CalendarDayType } from './identity.types.js';

const DAY_JSON = `json_build_object('id', d.id, 'version', d.version, 'date', d.date, 'working', d.working, 'note', d.note)`;

/** The zone's own days over the statutory calendar. */
@Injectable()
export class CalendarService {
  constructor(private readonly db: ZoneDatabase) {}

  /** What the zone says about days of one year. */
  async days(zoneId: string, year: number): Promise<CalendarDayType[]> {
    const days = await this.db.read<CalendarDayType[]>(
      zoneId,
      'calendar days',
      `select coalesce(json_agg(${DAY_JSON} order by d.date), '[]') from calendar_day d
       where d.zone_id = app.zone() and d.deleted_at is null and d.date between make_date($1, 1, 1) and make_date($1, 12, 31)`,
      [year],
    );
    return days ?? [];
  }

  /** All of the zone's own days, for counting working days. */
  async calendarOf(zoneId: string): Promise<ZoneCalendar> {
    const days = await this.db.rows<CalendarOverride>(
      zoneId,
      'zone calendar',
      `select d.date::text as date, d.working, coalesce(d.note, '') as note from calendar_day d where d.zone_id = app.zone() and d.deleted_at is null`,
    );
    return zoneCalendar(days);
  }

  /** Says whether the zone works on a day, whatever the statutory calendar says. */
  async setDay(caller: Caller, input: CalendarDayInput, reason: string | undefined): Promise<CalendarDayType> {
    const values = { working: input.working, note: input.note?.trim() || null };
    const id = await this.db.write(
      caller,
      async (tx) => {
        const known = await tx.find(CalendarDay, { date: input.date });
        if (!known) return tx.insert(CalendarDay, { date: input.date, ...values });
        await tx.update(CalendarDay, known, values);
        return known.id;
      },
      { ...(reason !== undefined && { reason }) },
    );
    return (await this.db.read<CalendarDayType>(caller.zoneId, 'calendar day', `select ${DAY_JSON} from calendar_day d where d.zone_id = app.zone() and d.id = $1`, [id]))!;
  }
}
