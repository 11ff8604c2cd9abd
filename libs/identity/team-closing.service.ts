import { Injectable } from '@nestjs/common';
import { invalidField, Refusal, ZoneDatabase } from '#platform';
import { CallerDirectory } from './caller-directory.js';
import type { Caller } from './caller.js';
import { TeamMember, WorkingTeam } from './identity.entity.js';
import { identityMessage } from './messages.js';
import type { VersionedChange } from './organisation.service.js';
import { assertSession } from './sign-in.service.js';
import { chargesOf, handChargesOver } from './team-charge.js';

/** Names that a refusal lists. */
const MOST_NAMES = 5;

/** Closing a working team without leaving a chain that nobody answers for [2 一个产业链、一位开发区领导、一个工作专班、一位专班负责人]. */
@Injectable()
export class TeamClosingService {
  constructor(
    private readonly db: ZoneDatabase,
    private readonly callers: CallerDirectory,
  ) {}

  /**
   * Closes a team: its chains go to the team that takes over, its people hold no duty in it any more, and its name is free again.
   * @param successorId the team that takes over; may be left out when the team answers for nothing
   * @throws Refusal `INVALID_INPUT` naming what it answers for when nobody takes over; `CONFLICT` when the team was changed meanwhile
   */
  async close(caller: Caller, { id, version, reason }: VersionedChange, successorId: string | null): Promise<true> {
    assertSession(caller);
    await this.db.write(
      caller,
      async (tx) => {
        // No chain can be given to either meanwhile: that would wait for these rows. In one order, so that two closings never wait for each other.
        await tx.sql(`select 1 from working_team where zone_id = app.zone() and id = any($1::uuid[]) order by id for update`, [[id, ...(successorId ? [successorId] : [])]]);
        const team = await tx.get(WorkingTeam, id);
        if (team.version !== version) throw new Refusal('CONFLICT', { current: team });
        if (successorId === id) throw invalidField('successorId', (locale) => identityMessage(locale, 'teamSuccessorSelf'));
        if (successorId && !(await tx.find(WorkingTeam, { id: successorId }))) throw invalidField('successorId', (locale) => identityMessage(locale, 'noSuchTeam'));
        const charges = await chargesOf(tx, id);
        if (charges.length > 0 && !successorId) {
          const names = charges.slice(0, MOST_NAMES).join('、');
          throw invalidField('successorId', (locale) => identityMessage(locale, 'teamAnswersFor', { count: charges.length, names }));
        }
        if (successorId) await handChargesOver(tx, id, successorId);
        for (const held of await tx.findAll(TeamMember, { teamId: id })) await tx.remove(TeamMember, held);
        await tx.remove(WorkingTeam, { id, version });
      },
      { reason: reason ?? undefined },
    );
    this.callers.forget(null);
    return true;
  }
}
