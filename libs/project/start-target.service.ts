import { Injectable } from '@nestjs/common';
import { Refusal, ZoneDatabase } from '#platform';
import type { Caller } from '#identity';
import { decimalProblem } from './project.rules.js';
import { StartTarget } from './start-target.entity.js';
import type { StartTargetArgs, StartTargetType } from './start-target.types.js';

/** The yearly target of construction starts: one a zone and year, each change in the history. */
@Injectable()
export class StartTargetService {
  constructor(private readonly db: ZoneDatabase) {}

  /**
   * Sets the target of a year. Version 0 says that it had none.
   * @throws Refusal `INVALID_INPUT`; `CONFLICT` with the target as it stands when somebody was faster
   */
  async set(caller: Caller, { year, version, projects, amount, reason }: StartTargetArgs): Promise<StartTargetType> {
    caller.assertMayOn('start.target', {});
    const message = decimalProblem(amount, [18, 2]);
    if (message) throw new Refusal('INVALID_INPUT', { fields: [{ path: 'amount', message }] });
    return this.db.write(
      caller,
      async (tx) => {
        // Two first targets of a year are told apart by the zone's lock, not by the index: the slower sees the faster one's row.
        await tx.sql(`select pg_advisory_xact_lock(hashtextextended('start_target ' || app.zone()::text, 0))`, []);
        const before = await tx.find(StartTarget, { year });
        if ((before?.version ?? 0) !== version) throw new Refusal('CONFLICT', { current: before });
        if (before) await tx.update(StartTarget, { id: before.id, version }, { projects, amount });
        else await tx.insert(StartTarget, { year, projects, amount });
        const { id, version: now, ...row } = (await tx.find(StartTarget, { year }))!;
        return { id, version: now, year, projects: row.projects, amount: row.amount };
      },
      { reason: reason ?? undefined },
    );
  }
}
