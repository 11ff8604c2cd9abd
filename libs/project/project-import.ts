import { v7 as uuidv7 } from 'uuid';
import { Refusal, type ZoneTransaction } from '#platform';
import { holdNodes } from '#chain';
import { Milestone, Project, StageMove } from './project.entity.js';
import { MilestoneKind, MoveKind, Stage } from './project.enums.js';
import { nextCodes, type ProjectColumns } from './project.service.js';
import { projectSearchText, storedIndustryCodes } from './project.rules.js';
import { isSigned } from './stages.js';

/** One row of a ledger, already checked and with its references found in the zone. */
export interface ProjectImportRow {
  /** The project that it updates, as it was read; none creates one. */
  target?: { id: string; version: number };
  /** Columns that the row sets; what is left out stays. A new project needs a name, and gets a code and the stage `lead` without. */
  columns: Omit<ProjectColumns, 'searchText'>;
  /** Planned and actual dates; what is left out stays. */
  milestones?: { kind: MilestoneKind; plannedOn?: string | null; actualOn?: string | null }[];
}

/** What an import wants its stage moves to say. */
export interface ProjectImportOptions {
  /** Why stages were set without their gates: the ledger says that they were passed. */
  reason: string;
}

/**
 * Writes many projects with their milestones in few statements. A stage that the ledger states is taken over as an exception with
 * the reason: no gate was judged.
 * @returns the ids in the order of the rows
 * @throws Refusal `CONFLICT` when a target was changed since it was read, `NOT_FOUND` when a target or a node is gone; nothing of the call stands then
 */
export async function importProjects(tx: ZoneTransaction, rows: readonly ProjectImportRow[], { reason }: ProjectImportOptions): Promise<string[]> {
  const before = await targets(tx, rows);
  await holdNodesOf(tx, rows);
  const created = rows.filter((row) => !row.target);
  const codes = await nextCodes(tx, String(tx.now.getFullYear()), created.filter((row) => !row.columns.code).length);
  const written = rows.map((row) => ({ row, id: row.target?.id ?? uuidv7(), before: row.target && before.get(row.target.id) }));

  const inserts = written.filter(({ before }) => !before).map(({ row, id }) => {
    const columns = { ...row.columns, code: row.columns.code ?? codes.shift()! };
    return { id, ...stored(columns), searchText: searchTextOf(columns) };
  });
  await tx.insertMany(Project, inserts);
  await updateProjects(tx, written.filter(({ before }) => before).map(({ row, id, before }) => {
    const columns = stored(row.columns);
    return { id, ...columns, searchText: searchTextOf({ ...before!, ...columns }) };
  }));

  await tx.insertMany(Milestone, written.filter(({ before }) => !before).flatMap(({ row, id }) =>
    Object.values(MilestoneKind).map((kind) => ({ projectId: id, kind, ...datesOf(row, kind) })),
  ));
  await updateMilestones(tx, written.filter(({ before }) => before).flatMap(({ row, id }) =>
    (row.milestones ?? []).map(({ kind }) => ({ projectId: id, kind, ...datesOf(row, kind) })),
  ));

  await tx.insertMany(StageMove, written.flatMap(({ row, id, before }) => {
    const from = before?.stage ?? Stage.LEAD;
    const to = row.columns.stage ?? from;
    return from === to ? [] : [{ projectId: id, fromStage: from, toStage: to, kind: MoveKind.OVERRIDE, movedAt: tx.now, byId: tx.actor.personId, reason }];
  }));
  return written.map(({ id }) => id);
}

/** The rows that are updated, locked, as they stand. */
async function targets(tx: ZoneTransaction, rows: readonly ProjectImportRow[]): Promise<Map<string, Project>> {
  const wanted = rows.flatMap(({ target }) => target ?? []);
  if (wanted.length === 0) return new Map();
  const found = await tx.manager
    .createQueryBuilder(Project, 'p')
    .where('p.zone_id = app.zone() and p.deleted_at is null and p.id = any(:ids)', { ids: wanted.map(({ id }) => id) })
    .setLock('pessimistic_write')
    .getMany();
  const byId = new Map(found.map((project) => [project.id, project]));
  for (const { id, version } of wanted) {
    const current = byId.get(id);
    if (!current) throw new Refusal('NOT_FOUND');
    if (current.version !== version) throw new Refusal('CONFLICT', { current });
  }
  return byId;
}

/** No node can go while projects are put on it. */
async function holdNodesOf(tx: ZoneTransaction, rows: readonly ProjectImportRow[]): Promise<void> {
  const ids = rows.flatMap(({ columns }) => columns.nodeId ?? []);
  const held = await holdNodes(tx, ids);
  if (ids.some((id) => !held.has(id))) throw new Refusal('NOT_FOUND');
}

/** Columns as they are stored. A signed date belongs to a signed project only. */
function stored(columns: ProjectImportRow['columns']): ProjectImportRow['columns'] {
  const { industryCodes, signedOn, ...rest } = columns;
  return {
    ...rest,
    ...(industryCodes && { industryCodes: storedIndustryCodes(industryCodes) }),
    ...(signedOn !== undefined && { signedOn: !columns.stage || isSigned(columns.stage) ? signedOn : null }),
  };
}

function searchTextOf(columns: ProjectColumns): string {
  return projectSearchText({ code: columns.code!, name: columns.name!, investor: columns.investor });
}

function datesOf(row: ProjectImportRow, kind: MilestoneKind): { plannedOn?: string | null; actualOn?: string | null } {
  const given = row.milestones?.find((milestone) => milestone.kind === kind);
  return { ...(given?.plannedOn !== undefined && { plannedOn: given.plannedOn }), ...(given?.actualOn !== undefined && { actualOn: given.actualOn }) };
}

/** One statement for all rows: each column is set where its row gives it. */
async function updateProjects(tx: ZoneTransaction, changes: ({ id: string } & ProjectColumns)[]): Promise<void> {
  if (changes.length === 0) return;
  const columns = tx.manager.connection.getMetadata(Project).columns.filter(({ propertyName }) => changes.some((change) => propertyName !== 'id' && propertyName in change));
  const sets = columns.map(({ databaseName, propertyName }) =>
    `${databaseName} = case when c.given ? '${propertyName}' then (jsonb_populate_record(null::project, jsonb_build_object('${databaseName}', c.given->'${propertyName}'))).${databaseName} else p.${databaseName} end`);
  await tx.sql(
    `update project p set ${[...sets, 'updated_at = app.now()'].join(', ')}
     from (select (value->>'id')::uuid as id, value as given from jsonb_array_elements($1::jsonb)) c
     where p.zone_id = app.zone() and p.id = c.id`,
    [JSON.stringify(changes)],
  );
}

async function updateMilestones(tx: ZoneTransaction, changes: { projectId: string; kind: MilestoneKind; plannedOn?: string | null; actualOn?: string | null }[]): Promise<void> {
  if (changes.length === 0) return;
  await tx.sql(
    `update milestone m
     set planned_on = case when c.given ? 'plannedOn' then (c.given->>'plannedOn')::date else m.planned_on end,
         actual_on = case when c.given ? 'actualOn' then (c.given->>'actualOn')::date else m.actual_on end
     from (select (value->>'projectId')::uuid as project_id, value->>'kind' as kind, value as given from jsonb_array_elements($1::jsonb)) c
     where m.zone_id = app.zone() and m.project_id = c.project_id and m.kind = c.kind and m.deleted_at is null
       and (c.given ? 'plannedOn' or c.given ? 'actualOn')`,
    [JSON.stringify(changes)],
  );
}
