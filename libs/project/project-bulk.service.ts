import { Injectable, type OnModuleInit } from '@nestjs/common';
import { invalidField, type RowVersion, type ZoneTransaction } from '#platform';
import { BulkActions, notDone, Office, Person, stillAsSet, type BulkResult, type BulkRow, type Caller } from '#identity';
import type { ProjectChangeInput } from './project-bulk.inputs.js';
import { Project } from './project.entity.js';
import { lockProject, type LockedProject } from './project.lock.js';
import { text } from './project.rules.js';

const KIND = 'project.update';
const COLUMNS = ['ownerId', 'officeId', 'leaderId'] as const;

/** Owner, office and leader of many projects at once: each row for whom the caller may change it. */
@Injectable()
export class ProjectBulkService implements OnModuleInit {
  constructor(private readonly bulk: BulkActions) {}

  onModuleInit(): void {
    this.bulk.register(KIND, { permission: 'project.edit', undo });
  }

  /**
   * Changes what is given of every row that is as the caller read it, and answers for each.
   * @throws Refusal `INVALID_INPUT` for people or offices that the zone does not have, or when nothing is to be changed
   */
  async change(caller: Caller, rows: readonly RowVersion[], change: ProjectChangeInput, idempotencyKey: string): Promise<BulkResult> {
    if (COLUMNS.every((column) => change[column] === undefined)) throw invalidField('change', text('bulk.nothing'));
    return this.bulk.run(caller, KIND, rows, change, idempotencyKey, async (tx, ordered) => {
      await assertKnown(tx, change);
      const done: BulkRow[] = [];
      for (const { id, version } of ordered) {
        const project = await lockedOrNull(tx, id);
        done.push(project ? await changeOne(tx, caller, project, version, change) : notDone(id, null, 'notFound'));
      }
      return done;
    });
  }
}

async function changeOne(tx: ZoneTransaction, caller: Caller, project: LockedProject, version: number, wanted: ProjectChangeInput): Promise<BulkRow> {
  const { id, name } = project;
  if (!caller.mayOn('project.edit', project)) return notDone(id, name, 'forbidden');
  if (project.version !== version) return notDone(id, name, 'changed');
  const columns = COLUMNS.filter((column) => wanted[column] !== undefined && wanted[column] !== project[column]);
  if (columns.length === 0) return notDone(id, name, 'same');
  const set = Object.fromEntries(columns.map((column) => [column, wanted[column]!]));
  await tx.update(Project, project, set);
  return { id, name, done: true, why: null, set, before: Object.fromEntries(columns.map((column) => [column, project[column]])) };
}

/** A project that was handed to somebody else is put back by whoever handed it over, though it is no longer his. */
async function undo(tx: ZoneTransaction, caller: Caller, rows: readonly BulkRow[]): Promise<BulkRow[]> {
  const done: BulkRow[] = [];
  for (const row of rows) {
    const project = await lockedOrNull(tx, row.id);
    if (!project) done.push(notDone(row.id, row.name, 'goneSince'));
    else if (!stillAsSet(row, project)) done.push(notDone(row.id, row.name, 'changedSince'));
    else if (!caller.mayOn('project.edit', { ...project, ...row.before })) done.push(notDone(row.id, row.name, 'forbidden'));
    else {
      await tx.update(Project, project, row.before as Pick<Project, (typeof COLUMNS)[number]>);
      done.push({ id: row.id, name: row.name, done: true, why: null });
    }
  }
  return done;
}

async function lockedOrNull(tx: ZoneTransaction, id: string): Promise<LockedProject | null> {
  return (await tx.find(Project, { id })) ? lockProject(tx, id) : null;
}

async function assertKnown(tx: ZoneTransaction, { ownerId, officeId, leaderId }: ProjectChangeInput): Promise<void> {
  if (ownerId && !(await tx.find(Person, { id: ownerId, active: true }))) throw invalidField('change.ownerId', text('field.unknown'));
  if (officeId && !(await tx.find(Office, { id: officeId }))) throw invalidField('change.officeId', text('field.unknown'));
  if (leaderId && !(await tx.find(Person, { id: leaderId, active: true }))) throw invalidField('change.leaderId', text('field.unknown'));
}
