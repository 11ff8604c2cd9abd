import { comparable, decimal } from '#platform';
import type { FactChange } from '#company';
import type { MilestoneKind, Project, ProjectImportRow, SideState, Stage } from '#project';
import { fieldOfPlanDate } from './plan-dates.js';
import { PROJECT_FACTS } from './project-book.sql.js';

type FactField = keyof typeof PROJECT_FACTS;

/** Columns of a project that a ledger may set. */
export type ProjectFacts = Partial<Pick<Project, FactField>>;

interface Dates {
  kind: MilestoneKind;
  plannedOn: string | null;
  actualOn: string | null;
}

/** A project as it stands. */
export interface KnownProject extends Pick<Project, FactField> {
  id: string;
  version: number;
  stage: Stage;
  sideState: SideState;
  teamId: string | null;
  companyName: string | null;
  companyShortName: string | null;
  milestones: Dates[];
}

/** A project of the book: as it will stand, and what of it is to be written. */
export interface BookedProject extends Omit<KnownProject, 'id'> {
  /** Null until it is written for the first time. */
  id: string | null;
  touched: boolean;
  /** Something was said of it that counts as progress today. */
  progressed: boolean;
  setColumns: ProjectImportRow['columns'];
  setMilestones: Map<MilestoneKind, { kind: MilestoneKind; plannedOn?: string; actualOn?: string }>;
}

/** What a milestone's date is called among the fields of the ledger. */
const NUMBERS: ReadonlySet<string> = new Set(['totalInvestment', 'fixedInvestment', 'fundsArrived', 'landArea', 'factoryArea', 'plotRatio', 'plannedOutputPerMu', 'plannedTaxPerMu']);

/** Under what a row of a ledger looks for its project, as texts for {@link ProjectBook.forget}. */
export function projectKeys(row: { code?: string | null; name: string }): string[] {
  return [...(row.code ? [codeKey(row.code)] : []), nameKey(comparable(row.name))];
}

const codeKey = (code: string) => `code ${code}`;
const nameKey = (name: string) => `project ${name}`;

/** Projects that a ledger is brought into, in memory; as `CompanyBook` for companies. */
export class ProjectBook {
  private readonly byCode = new Map<string, BookedProject>();
  private readonly byName = new Map<string, BookedProject[]>();
  projects: BookedProject[] = [];

  private readonly known = new Set<string>();

  constructor(known: readonly KnownProject[]) {
    this.know(known);
  }

  /** Enters projects as they stand; those that it knows already stay as the book has them by now. */
  know(known: readonly KnownProject[]): void {
    for (const project of known) {
      if (this.known.has(project.id)) continue;
      this.known.add(project.id);
      this.enter({ ...project, touched: false, progressed: false, setColumns: {}, setMilestones: new Map() });
    }
  }

  /**
   * The project that a row is about: the one with its code; without a code the one of its name and investor. Null for a new one.
   * Two with different codes are not the same because their names agree.
   */
  find(row: { code?: string | null; name: string; investor?: string | null }): BookedProject | 'ambiguous' | null {
    if (row.code) return this.byCode.get(row.code) ?? null;
    const named = this.byName.get(comparable(row.name)) ?? [];
    const { investor } = row;
    const same = investor ? named.filter((project) => isInvestor(project, investor)) : named;
    return same.length > 1 ? 'ambiguous' : (same[0] ?? null);
  }

  /** A new project under this name. */
  make(row: ProjectFacts & { name: string }, stage: Stage, side: SideState): BookedProject {
    const nothing = Object.fromEntries(Object.keys(PROJECT_FACTS).map((field) => [field, null])) as unknown as Pick<Project, FactField>;
    const project: BookedProject = {
      ...nothing, id: null, version: 0, name: row.name, code: row.code ?? '', industryCodes: [], stage, sideState: side, teamId: null, companyName: null, companyShortName: null, milestones: [],
      touched: true, progressed: false, setColumns: { name: row.name, ...(row.code && { code: row.code }), stage, sideState: side }, setMilestones: new Map(),
    };
    project.investor = row.investor ?? null;
    this.enter(project);
    project.investor = null;
    return project;
  }

  /**
   * Enters columns. Lists grow, other values are replaced; with `fillOnly` only what is empty is set.
   * @returns what changed
   */
  set(project: BookedProject, columns: ProjectFacts, fillOnly: boolean): FactChange[] {
    const changes: FactChange[] = [];
    for (const [field, given] of Object.entries(columns) as [FactField, unknown][]) {
      if (given === undefined || given === null) continue;
      const before = project[field];
      const value = Array.isArray(given) && Array.isArray(before) ? [...before, ...given.filter((item) => !before.includes(item as string))] : given;
      if (same(field, before, value) || (fillOnly && shown(before) !== null)) continue;
      Object.assign(project, { [field]: value });
      Object.assign(project.setColumns, { [field]: value });
      changes.push({ field, before: shown(before), after: shown(value) });
    }
    return changes;
  }

  /** Enters a planned or an actual date. */
  setDate(project: BookedProject, kind: MilestoneKind, which: 'plannedOn' | 'actualOn', date: string, fillOnly: boolean): FactChange[] {
    let dates = project.milestones.find((milestone) => milestone.kind === kind);
    if (!dates) project.milestones.push((dates = { kind, plannedOn: null, actualOn: null }));
    const before = dates[which];
    if (before === date || (fillOnly && before !== null)) return [];
    dates[which] = date;
    project.setMilestones.set(kind, { ...(project.setMilestones.get(kind) ?? { kind }), [which]: date });
    return [{ field: fieldOfPlanDate(kind, which), before, after: date }];
  }

  /** Lets go of the projects that no row to come can find, as `CompanyBook.forget` does. */
  forget(isToCome: (key: string) => boolean): void {
    for (const code of this.byCode.keys()) if (!isToCome(codeKey(code))) this.byCode.delete(code);
    for (const name of this.byName.keys()) if (!isToCome(nameKey(name))) this.byName.delete(name);
    this.projects = [...new Set([...this.byCode.values(), ...[...this.byName.values()].flat()])];
    this.known.clear();
    for (const { id } of this.projects) if (id !== null) this.known.add(id);
  }

  private enter(project: BookedProject): void {
    this.projects.push(project);
    if (project.code) this.byCode.set(project.code, project);
    const key = comparable(project.name);
    this.byName.set(key, [...(this.byName.get(key) ?? []), project]);
  }
}

/** Whether the project is this investor's, as far as it says whose it is. */
function isInvestor(project: BookedProject, investor: string): boolean {
  const names = [project.investor, project.companyName, project.companyShortName].filter((name) => name !== null);
  return names.length === 0 || names.some((name) => comparable(name) === comparable(investor));
}

function same(field: string, before: unknown, value: unknown): boolean {
  const [one, other] = [shown(before), shown(value)];
  return one === other || (one !== null && other !== null && NUMBERS.has(field) && decimal(one).eq(decimal(other)));
}

function shown(value: unknown): string | null {
  if (value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) return null;
  return Array.isArray(value) ? value.join('、') : String(value);
}
