import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Args, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { IsOptional, IsUUID } from 'class-validator';
import { invalidField, type RowVersion, type ZoneTransaction } from '#platform';
import { BulkActions, BulkResult, CurrentCaller, notDone, Office, Person, Requires, RowVersionInput, stillAsSet, type BulkRow, type Caller } from '#identity';
import { Project } from './project.entity.js';
import { lockProject, type LockedProject } from './project.lock.js';
import { text } from './project.rules.js';

const KIND = 'project.update';
const COLUMNS = ['ownerId', 'officeId', 'leaderId'] as const;

@InputType({ description: 'What is set on every row; what is left out stays, null takes it away.' })
export class ProjectChangeInput {
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  ownerId?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  officeId?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  leaderId?: string | null;
}

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
    const columns = COLUMNS.filter((column) => change[column] !== undefined);
    if (columns.length === 0) throw invalidField('change', text('bulk.nothing'));
    return this.bulk.run(caller, KIND, rows, change, idempotencyKey, async (tx, ordered) => {
      await assertKnown(tx, change);
      const done: BulkRow[] = [];
      for (const { id, version } of ordered) {
        const project = await lockedOrNull(tx, id);
        const changed = columns.filter((column) => project && project[column] !== change[column]);
        if (!project) done.push(notDone(id, null, 'notFound'));
        else if (!caller.mayOn('project.edit', project)) done.push(notDone(id, project.name, 'forbidden'));
        else if (project.version !== version) done.push(notDone(id, project.name, 'changed'));
        else if (changed.length === 0) done.push(notDone(id, project.name, 'same'));
        else {
          const set = Object.fromEntries(changed.map((column) => [column, change[column]!]));
          await tx.update(Project, project, set);
          done.push({ id, name: project.name, done: true, why: null, set, before: Object.fromEntries(changed.map((column) => [column, project[column]])) });
        }
      }
      return done;
    });
  }
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

/** Many projects at once. */
@Resolver()
export class ProjectBulkResolver {
  constructor(private readonly bulk: ProjectBulkService) {}

  @Requires('project.edit')
  @Mutation(() => BulkResult, { description: 'Sets owner, office or leader of up to 500 projects; each row is done or refused by itself. Undone by undoBulkAction.' })
  bulkUpdateProjects(
    @CurrentCaller() caller: Caller,
    @Args('rows', { type: () => [RowVersionInput] }) rows: RowVersionInput[],
    @Args('change') change: ProjectChangeInput,
    @Args('idempotencyKey') idempotencyKey: string,
  ): Promise<BulkResult> {
    return this.bulk.change(caller, rows, change, idempotencyKey);
  }
}
