import { zonedToday, type ZoneTransaction } from '#platform';
import { CompanyBook, keysOf, knownCompanies, writeCompanies, type BookedCompany, type FactChange, type Query } from '#company';
import type { Caller } from '#identity';
import { importProjects, isSigned, MilestoneKind, SideState, Stage, type ProjectImportRow } from '#project';
import type { Decision, ImportSession, StoredMessage } from './importer.js';
import { ProjectBook, type BookedProject, type ProjectFacts } from './project-book.js';
import { knownProjects } from './project-book.sql.js';
import type { ProjectPayload } from './project-importer.js';
import { warning, type Found, type ZoneNames } from './zone-names.js';

/** The furthest stage that the dates of a ledger speak of. */
const STAGE_OF_DATE: readonly (readonly [MilestoneKind, Stage])[] = [
  [MilestoneKind.COMMISSIONING, Stage.COMMISSIONED],
  [MilestoneKind.COMPLETION, Stage.COMPLETED],
  [MilestoneKind.CONSTRUCTION_START, Stage.CONSTRUCTION_STARTED],
  [MilestoneKind.LAND_SUPPLY, Stage.LAND_SUPPLIED],
  [MilestoneKind.REGISTRATION, Stage.REGISTERED],
  [MilestoneKind.SIGNING, Stage.SIGNED],
];

const REFERENCES: ReadonlySet<string> = new Set(['ownerId', 'leaderId', 'officeId', 'chainId', 'nodeId']);

/** Rows of a project ledger held against the projects, companies, chains and people of the zone. */
export class ProjectSession implements ImportSession<ProjectPayload> {
  private readonly companies = new CompanyBook([]);
  private readonly book = new ProjectBook([]);

  constructor(
    private readonly query: Query,
    private readonly caller: Caller,
    private readonly names: ZoneNames,
  ) {}

  async take(payloads: readonly ProjectPayload[]): Promise<void> {
    this.companies.know(await knownCompanies(this.query, payloads.flatMap(({ company }) => (company ? [keysOf(company)] : []))));
    this.book.know(await knownProjects(this.query, payloads.map(({ columns }) => ({ code: columns.code ?? null, name: columns.name }))));
  }

  decide(payload: ProjectPayload, repeated: boolean): Decision {
    const messages: StoredMessage[] = [];
    const { columns } = payload;
    const found = this.book.find(columns);
    const refuse = (code: 'PROJECT_AMBIGUOUS' | 'PROJECT_NOT_YOURS', name: string): Decision => ({
      outcome: 'refuse', name: columns.name, target: { id: null }, changes: [], repeats: repeated,
      messages: [{ severity: 'error', code, field: columns.code ? 'code' : 'name', given: null, column: null, params: { name } }],
    });
    if (found === 'ambiguous') return refuse('PROJECT_AMBIGUOUS', columns.name);
    // A project of the file itself is the caller's: he makes it. What is not his to change is only looked at.
    const reachable = !found || found.id === null || this.caller.mayOn('project.edit', found);
    const repeats = repeated || (found?.touched ?? false);
    const project = found ? (reachable ? found : structuredClone(found)) : this.book.make(columns, this.stageOf(payload), payload.side ?? SideState.ACTIVE);
    if (!found && payload.side) project.setColumns.sideReason = payload.stageGiven ?? null;
    const changes: FactChange[] = found ? [] : [{ field: 'name', before: null, after: project.name }, { field: 'stage', before: null, after: payload.side ?? project.stage }];
    if (found && !repeats) this.noteStage(found, payload, messages);
    const { code: _code, name, ...rest } = columns;
    const given: ProjectFacts = { ...rest, ...(found && { name }), ...this.references(payload, messages, !found), ...(reachable && this.company(project, payload, messages, repeats)) };
    changes.push(...this.book.set(project, given, repeats), ...this.dates(project, payload, repeats, messages));
    if (!reachable && changes.length > 0) return refuse('PROJECT_NOT_YOURS', project.name);
    project.touched = true;
    this.noteProgress(project, found !== null, changes);
    const outcome = found ? (changes.length > 0 ? 'update' : 'skip') : 'create';
    return { outcome, name: project.name, target: project, changes: changes.map((change) => this.inWords(change)), messages, repeats };
  }

  /** Companies and their contacts are only taken up here, never changed. */
  changing(): Record<string, string[]> {
    return { project: this.book.projects.flatMap(({ id }) => id ?? []) };
  }

  forget(isToCome: (key: string) => boolean): void {
    this.book.forget(isToCome);
    this.companies.forget(isToCome, new Set(this.book.projects.map(({ companyId }) => companyId)));
  }

  async write(tx: ZoneTransaction, reason: string): Promise<void> {
    await writeCompanies(tx, this.companies.companies);
    const changed = this.book.projects.filter(({ id, setColumns, setMilestones }) => id === null || Object.keys(setColumns).length > 0 || setMilestones.size > 0);
    for (const project of changed) if (project.progressed) project.setColumns.lastProgressOn = zonedToday(tx.now);
    const rows = changed.map((project): ProjectImportRow => ({
      ...(project.id !== null && { target: { id: project.id, version: project.version } }),
      columns: project.setColumns,
      milestones: [...project.setMilestones.values()],
    }));
    const ids = await importProjects(tx, rows, { reason });
    for (const [index, project] of changed.entries()) project.id = ids[index]!;
  }

  /** What the ledger states; without a stage, what its dates speak of. */
  private stageOf({ stage, milestones, columns }: ProjectPayload): Stage {
    if (stage) return stage;
    const reached = STAGE_OF_DATE.find(([kind]) => milestones.some((milestone) => milestone.kind === kind && milestone.actualOn));
    return reached?.[1] ?? (columns.firstContactOn ? Stage.CONTACT : Stage.LEAD);
  }

  /** No import takes a project on record past its gates, or out of work: that is said, and left to whoever may. */
  private noteStage(project: BookedProject, { stage, side, stageGiven }: ProjectPayload, messages: StoredMessage[]): void {
    const differs = side ? side !== project.sideState : stage !== undefined && stage !== project.stage;
    if (differs) messages.push(warning('STAGE_NOT_MOVED', 'stage', stageGiven ?? null, { current: side ? project.sideState : project.stage }));
  }

  private references(payload: ProjectPayload, messages: StoredMessage[], creating: boolean): ProjectFacts {
    const remarks = [...payload.remarks];
    const look = <T>(found: Found<T>, label: string, given: string): T | undefined => {
      if ('found' in found) return found.found;
      messages.push(found.message);
      remarks.push(`${label}：${given}`);
      return undefined;
    };
    const owner = payload.owner ? look(this.names.person(payload.owner, 'owner'), '责任人', payload.owner)?.id : creating ? this.caller.personId : undefined;
    const leader = payload.leader ? look(this.names.person(payload.leader, 'leader'), '挂钩领导', payload.leader)?.id : undefined;
    const office = payload.office ? look(this.names.office(payload.office, 'office'), '责任单位', payload.office)?.id : undefined;
    const chain = payload.chain ? look(this.names.chain(payload.chain), '产业链', payload.chain) : undefined;
    const [first, ...others] = payload.nodes ?? [];
    const node = first ? look(this.names.node(first, chain ?? null), '环节', first) : undefined;
    for (const other of others) remarks.push(`环节：${other}`);
    return {
      ownerId: owner, leaderId: leader, officeId: office, chainId: chain?.id ?? node?.chainId, nodeId: node?.id,
      ...(remarks.length > 0 && { remark: remarks.join('\n') }),
    };
  }

  /** The company that invests: found, or taken up. One on record is not changed from a project ledger. */
  private company(project: BookedProject, { company, columns }: ProjectPayload, messages: StoredMessage[], repeats: boolean): ProjectFacts {
    if (!company) {
      if (columns.investor) messages.push(warning('COMPANY_UNCLEAR', 'investor', columns.investor));
      return {};
    }
    const found = this.companies.find(company);
    if ('refused' in found) {
      messages.push(warning('COMPANY_UNCLEAR', 'investor', company.name));
      return {};
    }
    const entered = found.company ?? this.takeUp(company, messages);
    if (!repeats || project.companyId === null) {
      project.companyName = entered.name;
      project.companyShortName = entered.shortName;
    }
    return { companyId: entered.id };
  }

  private takeUp(row: NonNullable<ProjectPayload['company']>, messages: StoredMessage[]): BookedCompany {
    messages.push({ severity: 'info', code: 'COMPANY_CREATED', field: 'investor', given: null, column: null, params: { name: row.name } });
    return this.companies.bring(row).company!;
  }

  private dates(project: BookedProject, payload: ProjectPayload, fillOnly: boolean, messages: StoredMessage[]): FactChange[] {
    return payload.milestones.flatMap(({ kind, plannedOn, actualOn }) => {
      const signing = kind === MilestoneKind.SIGNING;
      const changes = plannedOn ? this.book.setDate(project, kind, 'plannedOn', plannedOn, fillOnly) : [];
      if (!actualOn) return changes;
      if (signing && !isSigned(project.stage)) {
        messages.push(warning('DATE_BEFORE_SIGNING', 'signedOn', actualOn));
        return changes;
      }
      if (signing) changes.push(...this.book.set(project, { signedOn: actualOn }, fillOnly));
      // The signing date is one change, though it stands in two places.
      return [...changes, ...this.book.setDate(project, kind, 'actualOn', actualOn, fillOnly).filter(({ field }) => !changes.some((change) => change.field === field))];
    });
  }

  /** The last progress is the last thing that actually happened; a new note of progress, or funds that came, count as of the day they are entered. */
  private noteProgress(project: BookedProject, known: boolean, changes: readonly FactChange[]): void {
    if (known && changes.some(({ field }) => field === 'progress' || field === 'fundsArrived')) project.progressed = true;
    const happened = project.milestones.flatMap(({ actualOn }) => actualOn ?? []).sort().at(-1);
    if (happened && changes.length > 0 && happened > (project.lastProgressOn ?? '')) this.book.set(project, { lastProgressOn: happened }, false);
  }

  private inWords(change: FactChange): FactChange {
    const { field, before, after } = change;
    if (field === 'companyId') {
      const nameOf = (id: string | null) => id && (this.companies.named(id) ?? id);
      return { field, before: nameOf(before), after: nameOf(after) };
    }
    return REFERENCES.has(field) ? { field, before: this.names.nameOf(before), after: this.names.nameOf(after) } : change;
  }
}
