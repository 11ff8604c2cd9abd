import { Injectable } from '@nestjs/common';
import { askedWithin, everything, ZoneDatabase, type Asked } from '#platform';
import type { Caller } from '#identity';
import { finishProject, projectJson, type ProjectRow, type ProjectType } from '#project';
import { contractsOfProjectJson, type ContractRow } from '#contract';

/** A project with its agreements as they were read with it: the contract room finishes them in the caller's language. */
export type ProjectSheet = ProjectType & { contracts: ContractRow[] };

/** One text for every query. */
const statements = new WeakMap<Asked, string>();

function sheet(asked: Asked): string {
  const known = statements.get(asked);
  if (known) return known;
  const contracts = asked('contracts') ? `, ${contractsOfProjectJson('p', askedWithin(asked, 'contracts'))} as contracts` : '';
  const made = `select ${projectJson('p', contracts, asked)} from project p where p.zone_id = app.zone() and p.id = $1 and p.deleted_at is null`;
  statements.set(asked, made);
  return made;
}

/** The full sheet of a project: the project room's facts and the contract room's agreements in one statement. */
@Injectable()
export class SheetService {
  constructor(private readonly db: ZoneDatabase) {}

  /**
   * One project in full; null when the zone has none with that id.
   * @param asked for of the project
   */
  async project(caller: Caller, id: string, asked = everything): Promise<ProjectSheet | null> {
    const row = await this.db.read<ProjectRow & { contracts: ContractRow[] }>(caller.zoneId, 'project_sheet', sheet(asked), [id]);
    return row && finishProject(row, this.db.clock.today(), caller.locale);
  }
}
