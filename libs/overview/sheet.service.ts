import { Injectable } from '@nestjs/common';
import { ZoneDatabase } from '#platform';
import type { Caller } from '#identity';
import { finishProject, projectJson, type ProjectRow, type ProjectType } from '#project';
import { contractsOfProjectJson, type ContractRow } from '#contract';

/** A project with its agreements as they were read with it: the contract room finishes them in the caller's language. */
export type ProjectSheet = ProjectType & { contracts: ContractRow[] };

const SHEET = `select ${projectJson('p', `, ${contractsOfProjectJson('p')} as contracts`)} from project p where p.zone_id = app.zone() and p.id = $1 and p.deleted_at is null`;

/** The full sheet of a project: the project room's facts and the contract room's agreements in one statement. */
@Injectable()
export class SheetService {
  constructor(private readonly db: ZoneDatabase) {}

  /** One project in full; null when the zone has none with that id. */
  async project(caller: Caller, id: string): Promise<ProjectSheet | null> {
    const row = await this.db.read<ProjectRow & { contracts: ContractRow[] }>(caller.zoneId, 'project_sheet', SHEET, [id]);
    return row && finishProject(row, this.db.clock.today(), caller.locale);
  }
}
