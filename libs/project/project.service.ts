import { Injectable } from '@nestjs/common';
import { Refusal, ZoneDatabase, type BusinessEntity, type FieldProblem, type ZoneTransaction } from '#platform';
import { holdNode } from '#chain';
import type { Caller } from '#identity';
import { gateTo } from './gate.rules.js';
import { Milestone, Project } from './project.entity.js';
import { MilestoneKind, Stage } from './project.enums.js';
import type { ProjectInput } from './project.inputs.js';
import { lockProject } from './project.lock.js';
import { projectProblems, projectSearchText, storedIndustryCodes, text } from './project.rules.js';
import { finishProject, projectJson, type ProjectRow } from './project.sql.js';
import type { GateType, ProjectType } from './project.types.js';

/** The columns of a project that its users set. */
export type ProjectColumns = Partial<Omit<Project, keyof BusinessEntity>>;

/** What a project refers to, as the zone has it. */
interface References {
  company: boolean;
  chain: boolean;
  chainOfNode: string | null;
  owner: boolean;
  office: boolean;
  leader: boolean;
}

/** The project library 招商项目库: taking projects up and keeping their facts. Stages and what happens to them: the other services. */
@Injectable()
export class ProjectService {
  constructor(private readonly db: ZoneDatabase) {}

  /** One project in full, with light and gate in the caller's language. */
  async project(caller: Caller, id: string): Promise<(ProjectType & Pick<ProjectRow, 'gateRule' | 'referredTo'>) | null> {
    const row = await this.db.read<ProjectRow>(
      caller.zoneId,
      'project',
      `select ${projectJson('p')} from project p where p.zone_id = app.zone() and p.id = $1 and p.deleted_at is null`,
      [id],
    );
    return row && finishProject(row, this.db.clock.today(), caller.locale);
  }

  /** The project after a change of it. */
  async present(caller: Caller, id: string): Promise<ProjectType> {
    const project = await this.project(caller, id);
    if (!project) throw new Refusal('NOT_FOUND');
    return project;
  }

  /** What a project lacks for any stage; null when there is no such project. */
  async gate(caller: Caller, id: string, to: Stage): Promise<GateType | null> {
    const project = await this.project(caller, id);
    return project && gateTo(to, project, this.db.clock.today(), caller.locale);
  }

  /**
   * Takes a project up as a lead. Without a code it gets `<year>-<number>`; without an owner the caller owns it; a node brings its chain.
   * @throws Refusal `INVALID_INPUT` naming every field that is wrong
   */
  async create(caller: Caller, input: ProjectInput, idempotencyKey: string): Promise<ProjectType> {
    refuse(projectProblems(input, { creating: true, today: this.db.clock.today() }));
    const id = await this.db.write(caller, (tx) => tx.once(idempotencyKey, 'createProject', input, () => this.takeUp(tx, caller, input)));
    return this.present(caller, id);
  }

  /** Takes a project up within a transaction of somebody else's; `create` says what it refuses. */
  async takeUp(tx: ZoneTransaction, caller: Caller, input: ProjectInput): Promise<string> {
    const today = this.db.clock.today();
    const ownerId = input.ownerId === undefined ? caller.personId : input.ownerId;
    const columns: ProjectColumns = { ...projectColumns(input), ownerId };
    const references = await this.references(tx, columns);
    const chainId = columns.chainId ?? references.chainOfNode;
    refuse(referenceProblems({ ...columns, chainId }, references));
    caller.assertMayOn('project.create', { ownerId });
    const code = columns.code ?? (await nextCodes(tx, today.slice(0, 4), 1))[0]!;
    await assertCodeFree(tx, code, null);
    const name = columns.name!;
    const projectId = await tx.insert(Project, {
      ...columns,
      chainId,
      code,
      searchText: projectSearchText({ code, name, investor: columns.investor }),
    });
    await tx.insertMany(Milestone, Object.values(MilestoneKind).map((kind) => ({ projectId, kind })));
    return projectId;
  }

  /**
   * Changes a project's facts; what is left out stays. A new note of progress or more funds arrived counts as progress.
   * @throws Refusal as `create`, and `CONFLICT` with the project as it stands when somebody else was first
   */
  async update(caller: Caller, id: string, version: number, input: ProjectInput, reason?: string): Promise<ProjectType> {
    const today = this.db.clock.today();
    refuse(projectProblems(input, { creating: false, today }));
    await this.db.write(
      caller,
      async (tx) => {
        const before = await lockProject(tx, id);
        caller.assertMayOn('project.edit', before);
        if (before.version !== version) throw new Refusal('CONFLICT', { current: before });
        const columns = projectColumns(input);
        const after = { ...before, ...columns };
        const references = await this.references(tx, after);
        if (!after.chainId && input.chainId === undefined) after.chainId = references.chainOfNode;
        refuse(referenceProblems(after, references, columns));
        if (after.code !== before.code) await assertCodeFree(tx, after.code, id);
        const progressed = (columns.progress && columns.progress !== before.progress) || (columns.fundsArrived && columns.fundsArrived !== before.fundsArrived);
        await tx.update(Project, { id, version }, {
          ...columns,
          chainId: after.chainId,
          searchText: projectSearchText(after),
          ...(progressed && { lastProgressOn: today }),
        });
      },
      { reason },
    );
    return this.present(caller, id);
  }

  private async references(tx: ZoneTransaction, project: Partial<Project>): Promise<References> {
    const here = (alias: string, table: string, parameter: string) =>
      `exists (select 1 from ${table} where zone_id = app.zone() and id = ${parameter} and deleted_at is null) as ${alias}`;
    const node = project.nodeId ? await holdNode(tx, project.nodeId) : null;
    const [found] = await tx.sql<References>(
      `select ${here('company', 'company', '$1')}, ${here('chain', 'chain', '$2')}, $3::uuid as "chainOfNode",
              ${here('owner', 'person', '$4')}, ${here('office', 'office', '$5')}, ${here('leader', 'person', '$6')}`,
      [project.companyId ?? null, project.chainId ?? null, node?.chainId ?? null, project.ownerId ?? null, project.officeId ?? null, project.leaderId ?? null],
    );
    return found!;
  }
}

/** The columns that an input sets: trimmed, nothing for nothing, codes as they are stored. */
export function projectColumns(input: ProjectInput): ProjectColumns {
  const columns = Object.fromEntries(
    Object.entries(input)
      .filter(([, value]) => value !== undefined)
      .map(([field, value]) => [field, typeof value === 'string' ? value.trim() || null : value]),
  ) as ProjectColumns;
  if (input.industryCodes !== undefined) columns.industryCodes = storedIndustryCodes(input.industryCodes ?? []);
  if (columns.code === null) delete columns.code;
  return columns;
}

/**
 * References to what the zone does not have, and a node that is not of the chosen chain.
 * @param given when told, only references that were given anew are looked at
 */
function referenceProblems(project: Partial<Project>, found: References, given: Partial<Project> = project): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const check = (field: 'companyId' | 'chainId' | 'nodeId' | 'ownerId' | 'officeId' | 'leaderId', exists: boolean): void => {
    if (given[field] && !exists) problems.push({ path: `input.${field}`, message: text('field.unknown') });
  };
  check('companyId', found.company);
  if (project.chainId !== found.chainOfNode) check('chainId', found.chain);
  check('nodeId', found.chainOfNode !== null);
  check('ownerId', found.owner);
  check('officeId', found.office);
  check('leaderId', found.leader);
  if (project.nodeId && found.chainOfNode && project.chainId !== found.chainOfNode) {
    problems.push({ path: 'input.nodeId', message: text('field.node_of_chain') });
  }
  return problems;
}

async function assertCodeFree(tx: ZoneTransaction, code: string, except: string | null): Promise<void> {
  const other = await tx.find(Project, { code });
  if (other && other.id !== except) refuse([{ path: 'input.code', message: text('field.duplicate_code') }]);
}

/**
 * The next codes `<year>-<number>` of the zone, after every one ever used. Whoever else makes codes waits until this transaction ends.
 */
export async function nextCodes(tx: ZoneTransaction, year: string, count: number): Promise<string[]> {
  if (count === 0) return [];
  await tx.sql(`select pg_advisory_xact_lock(hashtextextended('project.code' || app.zone()::text, 0))`);
  const [last] = await tx.sql<{ number: number }>(
    `select coalesce(max(substring(code from 6)::int), 0) as number from project where zone_id = app.zone() and code ~ ('^' || $1 || '-[0-9]{1,7}$')`,
    [year],
  );
  return Array.from({ length: count }, (_, index) => `${year}-${String(last!.number + index + 1).padStart(4, '0')}`);
}

function refuse(fields: FieldProblem[]): void {
  if (fields.length > 0) throw new Refusal('INVALID_INPUT', { fields });
}
