import { Injectable } from '@nestjs/common';
import { invalidField, Refusal, ZoneDatabase, type FieldProblem, type Locale, type ZoneTransaction } from '#platform';
import { CallerDirectory } from './caller-directory.js';
import type { Caller } from './caller.js';
import { Office, Person, TeamMember, WorkingTeam } from './identity.entity.js';
import type { OfficeType, WorkingTeamType } from './identity.types.js';
import { identityMessage } from './messages.js';
import { openWorkOf } from './office-work.js';
import type { OfficeInput, WorkingTeamInput } from './organisation.inputs.js';
import { assertSession } from './sign-in.service.js';

/** Which row, the version that the caller read, and why it is changed. */
export interface VersionedChange {
  id: string;
  version: number;
  reason?: string | null;
}

type Duty = TeamMember['duty'];

const TEAM_JSON = `json_build_object('id', t.id, 'version', t.version, 'name', t.name, 'leader', m.leader, 'head', m.head, 'members', coalesce(m.members, '[]'))`;
/** Teams with their people; those who left the zone hold no duty. */
const TEAMS = `working_team t
  left join (
    select m.team_id,
      (json_agg(json_build_object('id', p.id, 'name', p.name) order by m.created_at, m.id) filter (where m.duty = 'leader')) -> 0 as leader,
      (json_agg(json_build_object('id', p.id, 'name', p.name) order by m.created_at, m.id) filter (where m.duty = 'head')) -> 0 as head,
      json_agg(json_build_object('id', p.id, 'name', p.name) order by p.name, p.id) filter (where m.duty = 'member') as members
    from team_member m join person p on p.zone_id = m.zone_id and p.id = m.person_id
    where m.zone_id = app.zone() and m.deleted_at is null and p.active and p.deleted_at is null
    group by m.team_id
  ) m on m.team_id = t.id`;

/** How the zone is organised: its offices, and the working teams of its chains. Zone administrators shape it. */
@Injectable()
export class OrganisationService {
  constructor(
    private readonly db: ZoneDatabase,
    private readonly callers: CallerDirectory,
  ) {}

  async offices(zoneId: string): Promise<OfficeType[]> {
    const offices = await this.db.read<OfficeType[]>(
      zoneId,
      'offices',
      `select coalesce(json_agg(json_build_object('id', o.id, 'version', o.version, 'code', o.code, 'name', o.name) order by o.code), '[]')
       from office o where o.zone_id = app.zone() and o.deleted_at is null`,
    );
    return offices ?? [];
  }

  /** The working teams with who leads, heads and belongs to them. */
  async workingTeams(zoneId: string): Promise<WorkingTeamType[]> {
    const sql = `select coalesce(json_agg(${TEAM_JSON} order by t.name, t.id), '[]') from ${TEAMS} where t.zone_id = app.zone() and t.deleted_at is null`;
    return (await this.db.read<WorkingTeamType[]>(zoneId, 'working teams', sql)) ?? [];
  }

  /**
   * Sets an office up.
   * @throws Refusal `INVALID_INPUT` without code or name, or for a code that an office has or had
   */
  async createOffice(caller: Caller, input: OfficeInput, idempotencyKey: string): Promise<OfficeType> {
    assertSession(caller);
    refuse(['code', 'name'].filter((field) => !input[field as keyof OfficeInput]?.trim()).map(required));
    const id = await this.db.write(caller, (tx) =>
      tx.once(idempotencyKey, 'createOffice', input, async () => {
        await assertCodeFree(tx, input.code!);
        return tx.insert(Office, { code: input.code!, name: input.name!.trim() });
      }),
    );
    return this.office(caller.zoneId, id);
  }

  /** Renames an office or changes its code. */
  async updateOffice(caller: Caller, { id, version, reason }: VersionedChange, input: OfficeInput): Promise<OfficeType> {
    assertSession(caller);
    refuse(['code', 'name'].filter((field) => input[field as keyof OfficeInput]?.trim() === '').map(required));
    await this.db.write(
      caller,
      async (tx) => {
        const office = await tx.get(Office, id);
        if (input.code && input.code !== office.code) await assertCodeFree(tx, input.code);
        await tx.update(Office, { id, version }, { ...(input.code && { code: input.code }), ...(input.name && { name: input.name.trim() }) });
      },
      { reason: reason ?? undefined },
    );
    return this.office(caller.zoneId, id);
  }

  /**
   * Closes an office that nobody who can sign in belongs to and that leads nothing any more. Where it is named it stays named.
   * @throws Refusal `INVALID_INPUT` saying what there still is
   */
  async closeOffice(caller: Caller, { id, version, reason }: VersionedChange): Promise<true> {
    assertSession(caller);
    await this.db.write(
      caller,
      async (tx) => {
        // Nobody can be put into the office meanwhile: that would wait for this row.
        await tx.sql(`select 1 from office where zone_id = app.zone() and id = $1 for update`, [id]);
        await tx.get(Office, id);
        const [{ people } = { people: 0 }] = await tx.sql<{ people: number }>(
          `select count(*)::int as people from person where zone_id = app.zone() and office_id = $1 and active and deleted_at is null`,
          [id],
        );
        if (people > 0) throw invalidField('id', (locale) => identityMessage(locale, 'officeHasPeople', { people }));
        const work = await openWorkOf(tx, id);
        if (work.length > 0) throw invalidField('id', (locale) => identityMessage(locale, 'officeHasWork', { work: listed(work, locale) }));
        await tx.remove(Office, { id, version });
      },
      { reason: reason ?? undefined },
    );
    return true;
  }

  /**
   * Sets a working team up.
   * @throws Refusal `INVALID_INPUT` without a name, for a name that is taken, or for somebody who is not of the zone or has left
   */
  async createTeam(caller: Caller, input: WorkingTeamInput, idempotencyKey: string): Promise<WorkingTeamType> {
    assertSession(caller);
    if (!input.name?.trim()) refuse([required('name')]);
    const id = await this.db.write(caller, (tx) =>
      tx.once(idempotencyKey, 'createWorkingTeam', input, async () => {
        await assertPeople(tx, input, []);
        await assertNameFree(tx, input.name!, null);
        const teamId = await tx.insert(WorkingTeam, { name: input.name!.trim() });
        await appoint(tx, teamId, [], input);
        return teamId;
      }),
    );
    this.callers.forget(null);
    return this.team(caller.zoneId, id);
  }

  /**
   * Renames a team or says anew who leads it, heads it and belongs to it. Whoever of two comes second with an old version is shown
   * the team as it stands, with its people.
   */
  async updateTeam(caller: Caller, { id, version, reason }: VersionedChange, input: WorkingTeamInput): Promise<WorkingTeamType> {
    assertSession(caller);
    if (input.name?.trim() === '') refuse([required('name')]);
    await this.db.write(
      caller,
      async (tx) => {
        await tx.sql(`select 1 from working_team where zone_id = app.zone() and id = $1 for no key update`, [id]);
        const team = await tx.get(WorkingTeam, id);
        const held = await tx.findAll(TeamMember, { teamId: id });
        if (team.version !== version) throw new Refusal('CONFLICT', { current: { ...team, ...dutiesOf(held) } });
        await assertPeople(tx, input, held);
        if (input.name) await assertNameFree(tx, input.name, id);
        // The team's version stands for its people too.
        await tx.update(WorkingTeam, { id, version }, { ...(input.name && { name: input.name.trim() }) });
        await appoint(tx, id, held, input);
      },
      { reason: reason ?? undefined },
    );
    this.callers.forget(null);
    return this.team(caller.zoneId, id);
  }

  private async office(zoneId: string, id: string): Promise<OfficeType> {
    const office = (await this.offices(zoneId)).find((each) => each.id === id);
    if (!office) throw new Refusal('NOT_FOUND');
    return office;
  }

  private async team(zoneId: string, id: string): Promise<WorkingTeamType> {
    const sql = `select ${TEAM_JSON} from ${TEAMS} where t.zone_id = app.zone() and t.id = $1 and t.deleted_at is null`;
    const team = await this.db.read<WorkingTeamType>(zoneId, 'working team', sql, [id]);
    if (!team) throw new Refusal('NOT_FOUND');
    return team;
  }
}

function dutiesOf(held: TeamMember[]): { leaderId: string | null; headId: string | null; memberIds: string[] } {
  const holder = (duty: Duty) => held.find((each) => each.duty === duty)?.personId ?? null;
  return { leaderId: holder('leader'), headId: holder('head'), memberIds: held.filter(({ duty }) => duty === 'member').map(({ personId }) => personId) };
}

/** Who is to hold each duty that the input speaks of. */
function wantedDuties({ leaderId, headId, memberIds }: WorkingTeamInput): { duty: Duty; path: string; people: string[] }[] {
  return [
    ...(leaderId !== undefined ? [{ duty: 'leader' as const, path: 'leaderId', people: leaderId ? [leaderId] : [] }] : []),
    ...(headId !== undefined ? [{ duty: 'head' as const, path: 'headId', people: headId ? [headId] : [] }] : []),
    ...(memberIds ? [{ duty: 'member' as const, path: 'memberIds', people: memberIds }] : []),
  ];
}

async function appoint(tx: ZoneTransaction, teamId: string, held: TeamMember[], input: WorkingTeamInput): Promise<void> {
  for (const { duty, people } of wantedDuties(input)) {
    const had = held.filter((each) => each.duty === duty);
    for (const gone of had.filter(({ personId }) => !people.includes(personId))) await tx.remove(TeamMember, gone);
    const added = people.filter((personId) => !had.some((each) => each.personId === personId));
    await tx.insertMany(TeamMember, added.map((personId) => ({ teamId, personId, duty })));
  }
}

/** Whoever is newly named must be of the zone and able to sign in; who was there already may have left and is left alone. */
async function assertPeople(tx: ZoneTransaction, input: WorkingTeamInput, held: TeamMember[]): Promise<void> {
  const problems: FieldProblem[] = [];
  for (const { duty, path, people } of wantedDuties(input)) {
    for (const id of people) {
      if (held.some((each) => each.duty === duty && each.personId === id)) continue;
      const person = await tx.find(Person, { id });
      if (!person) problems.push({ path: `input.${path}`, message: (locale) => identityMessage(locale, 'noSuchPerson') });
      else if (!person.active) problems.push({ path: `input.${path}`, message: (locale) => identityMessage(locale, 'personLeft', { name: person.name }) });
    }
  }
  refuse(problems);
}

async function assertNameFree(tx: ZoneTransaction, name: string, ownId: string | null): Promise<void> {
  const other = (await tx.findAll(WorkingTeam, { name: name.trim() })).find(({ id }) => id !== ownId);
  if (other) throw invalidField('input.name', (locale) => identityMessage(locale, 'teamNameTaken'));
}

/** A code stays taken when its office is closed, so that ledgers never mean two offices by it. */
async function assertCodeFree(tx: ZoneTransaction, code: string): Promise<void> {
  const [taken] = await tx.sql<{ closed: boolean }>(`select deleted_at is not null as closed from office where zone_id = app.zone() and code = $1`, [code]);
  if (taken) throw invalidField('input.code', (locale) => identityMessage(locale, taken.closed ? 'officeCodeOfClosed' : 'officeCodeTaken', { code }));
}

function listed(work: { label: Record<Locale, string>; count: number }[], locale: Locale): string {
  return work.map(({ label, count }) => `${count} ${locale === 'en' ? '' : '项'}${label[locale]}`).join(locale === 'en' ? ', ' : '、');
}

function required(field: string): FieldProblem {
  return { path: `input.${field}`, message: (locale) => identityMessage(locale, 'required') };
}

function refuse(fields: FieldProblem[]): void {
  if (fields.length > 0) throw new Refusal('INVALID_INPUT', { fields });
}
