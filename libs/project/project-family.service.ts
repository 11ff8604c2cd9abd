import { Injectable } from '@nestjs/common';
import { defineJob, parseDecimal, Refusal, ZoneDatabase, type Actor, type FieldProblem, type ZoneTransaction } from '#platform';
import type { Caller } from '#identity';
import { Project } from './project.entity.js';
import { ProjectFamily, ProjectFamilyMember } from './project-family.entity.js';
import { FamilyRole, FamilyState } from './project-family.enums.js';
import { FAMILY_THRESHOLD, familiesOf, familySigns, proposedRoles, type FamilyFacts } from './project-family.rules.js';
import type { FamilyMemberInput, ProjectFamilyType } from './project-family.types.js';
import { lockProject, type LockedProject } from './project.lock.js';
import { text } from './project.rules.js';
import { projectRefJson } from './project.sql.js';

/** Looks what investment a project that was just signed may belong to. */
export const findFamiliesJob = defineJob<{ projectId: string }>('project.find-families', 'maintenance');

/** The most families that a list shows; what waits for a decision comes first. */
const MOST = 200;

const FACTS = (p: string, c: string) => `json_build_object('id', ${p}.id, 'name', ${p}.name, 'companyId', ${p}.company_id, 'content', ${p}.content, 'nodeId', ${p}.node_id,
  'investors', array_remove(array[${p}.investor, ${c}.name] || coalesce(${c}.former_names, '{}'), null), 'landArea', ${p}.land_area::text, 'totalInvestment', ${p}.total_investment::text,
  'signedOn', ${p}.signed_on, 'ended', ${p}.side_state in ('terminated', 'exited'), 'familyId', ${p}.family_id)`;

/**
 * Pairs of projects that share or may share an investor, one of them signed and one of no family yet, of which nobody has decided; `$1`: only those of
 * this project, or null. Each branch goes by an index or a hash.
 */
const CANDIDATES = `
  with live as materialized (select * from project p where p.zone_id = app.zone() and p.deleted_at is null),
  pair as (
    select a.id as a, b.id as b, false as related from live a join live b on b.company_id = a.company_id and b.id > a.id
    union select least(a.id, b.id), greatest(a.id, b.id), true from company_relation r join live a on a.company_id = r.company_id join live b on b.company_id = r.other_id
      where r.zone_id = app.zone() and r.deleted_at is null
    union select least(a.id, b.id), greatest(a.id, b.id), false from live a join live b on b.investor = a.investor and b.id > a.id where a.company_id is distinct from b.company_id
    union select least(a.id, b.id), greatest(a.id, b.id), false from company c cross join unnest(c.former_names || c.name) n join live a on a.company_id = c.id join live b on b.investor = n and b.company_id is null
      where c.zone_id = app.zone() and c.deleted_at is null)
  select ${FACTS('a', 'ca')} as a, ${FACTS('b', 'cb')} as b, bool_or(pair.related) as related
  from pair join live a on a.id = pair.a join live b on b.id = pair.b
  left join company ca on ca.zone_id = app.zone() and ca.id = a.company_id left join company cb on cb.zone_id = app.zone() and cb.id = b.company_id
  where ($1::uuid is null or $1 in (a.id, b.id)) and (a.signed_on is not null or b.signed_on is not null) and (a.family_id is null or b.family_id is null) and not exists (
    select 1 from project_family_member x join project_family_member y on y.zone_id = x.zone_id and y.family_id = x.family_id and y.project_id = b.id and y.deleted_at is null
    where x.zone_id = app.zone() and x.project_id = a.id and x.deleted_at is null)
  group by a.id, a.name, a.company_id, a.content, a.node_id, a.investor, a.land_area, a.total_investment, a.signed_on, a.side_state, a.family_id, ca.name, ca.former_names,
    b.id, b.name, b.company_id, b.content, b.node_id, b.investor, b.land_area, b.total_investment, b.signed_on, b.side_state, b.family_id, cb.name, cb.former_names
  order by a.id, b.id`;

/** Families of projects that are one investment: found, and confirmed or refused by people. Only what is confirmed counts once. */
@Injectable()
export class ProjectFamilyService {
  constructor(private readonly db: ZoneDatabase) {}

  /** The families of the zone in one state, or of one project; those decided last first. */
  async families(caller: Caller, filter: { id?: string; state?: FamilyState | null; projectId?: string | null }): Promise<ProjectFamilyType[]> {
    return (await this.db.read<ProjectFamilyType[]>(
      caller.zoneId,
      'project_families',
      `select coalesce(json_agg(x), '[]') from (
         select f.id, f.version, f.state, f.signs, f.reason, f.decided_at as "decidedAt",
           f.state = 'confirmed' and exists (select 1 from project_family_member m join project p on p.zone_id = m.zone_id and p.id = m.project_id
             where m.zone_id = f.zone_id and m.family_id = f.id and m.deleted_at is null and m.role = 'counted' and p.side_state in ('terminated', 'exited')) as "countedLeft",
           (select json_build_object('id', h.id, 'name', h.name) from person h where h.zone_id = f.zone_id and h.id = f.decided_by_id) as "decidedBy",
           (select coalesce(json_agg(json_build_object('project', ${projectRefJson('p')}, 'role', m.role, 'increment', m.increment::text, 'stage', p.stage, 'sideState', p.side_state,
                'investor', coalesce((select c.name from company c where c.zone_id = p.zone_id and c.id = p.company_id), p.investor), 'totalInvestment', p.total_investment::text, 'signedOn', p.signed_on)
              order by m.role <> 'counted', p.signed_on, p.code), '[]')
            from project_family_member m join project p on p.zone_id = m.zone_id and p.id = m.project_id where m.zone_id = f.zone_id and m.family_id = f.id and m.deleted_at is null) as members
         from project_family f where f.zone_id = app.zone() and f.deleted_at is null and ($1::text is null or f.state = $1) and ($3::uuid is null or f.id = $3)
           and ($2::uuid is null or exists (select 1 from project_family_member m where m.zone_id = f.zone_id and m.family_id = f.id and m.project_id = $2 and m.deleted_at is null))
         order by f.updated_at desc, f.id desc limit ${MOST}) x`,
      [filter.state ?? null, filter.projectId ?? null, filter.id ?? null],
    ))!;
  }

  /**
   * Looks for projects that may be one investment and proposes them; answers how many families are new. What people decided stays decided: a
   * project that belongs to a confirmed family is proposed together with all of that family.
   */
  find(actor: Actor): Promise<number> {
    return this.db.write(actor, (tx) => this.findIn(tx, null));
  }

  /** The same, only for what one project may belong to; or for all with null. */
  async findIn(tx: ZoneTransaction, projectId: string | null): Promise<number> {
    // Whoever looks at the same time waits, and then finds nothing new.
    await tx.sql(`select pg_advisory_xact_lock(hashtextextended('project.family' || app.zone()::text, 0))`);
    const pairs = await tx.sql<{ a: FamilyFacts; b: FamilyFacts; related: boolean }>(CANDIDATES, [projectId]);
    const facts = new Map(pairs.flatMap(({ a, b }) => [[a.id, a], [b.id, b]]));
    const judged = pairs.map(({ a, b, related }) => ({ a: a.id, b: b.id, ...familySigns(a, b, related) })).filter(({ score }) => score >= FAMILY_THRESHOLD);
    const families = familiesOf(judged);
    for (const { projectIds, signs } of families) {
      const known = await this.confirmedWith(tx, projectIds.flatMap((id) => facts.get(id)!.familyId ?? []));
      const members = new Map([...known, ...projectIds.map((id) => facts.get(id)!)].map((each) => [each.id, each]));
      const familyId = await tx.insert(ProjectFamily, { signs });
      await tx.insertMany(ProjectFamilyMember, proposedRoles([...members.values()]).map((member) => ({ familyId, ...member })));
    }
    return families.length;
  }

  /** All projects of confirmed families. */
  private async confirmedWith(tx: ZoneTransaction, familyIds: readonly string[]): Promise<FamilyFacts[]> {
    const rows = await tx.sql<{ facts: FamilyFacts }>(
      `select ${FACTS('p', 'c')} as facts from project p left join company c on c.zone_id = p.zone_id and c.id = p.company_id
       where p.zone_id = app.zone() and p.deleted_at is null and p.family_id = any($1::uuid[])`,
      [familyIds],
    );
    return rows.map(({ facts }) => facts);
  }

  /**
   * Says that projects are one investment, which nobody proposed.
   * @throws Refusal as `confirm`
   */
  async create(caller: Caller, members: readonly FamilyMemberInput[], reason: string, idempotencyKey: string): Promise<ProjectFamilyType> {
    const id = await this.db.write(
      caller,
      (tx) => tx.once(idempotencyKey, 'createProjectFamily', { members, reason }, async () => {
        const familyId = await tx.insert(ProjectFamily, {});
        await this.decide(tx, caller, await tx.get(ProjectFamily, familyId), members, reason);
        return familyId;
      }),
      { reason },
    );
    return this.present(caller, id);
  }

  /**
   * Confirms a family, or says anew what each of its projects is: from now on it counts once.
   * Another family that is wholly among the projects is taken up into this one.
   * @throws Refusal `INVALID_INPUT` unless exactly one counts, increases and only they have an increment, and no project is of another family with others; `CONFLICT`
   */
  async confirm(caller: Caller, id: string, version: number, members: readonly FamilyMemberInput[], reason: string): Promise<ProjectFamilyType> {
    await this.db.write(caller, async (tx) => this.decide(tx, caller, await this.atVersion(tx, id, version), members, reason), { reason });
    return this.present(caller, id);
  }

  /**
   * Says that the projects of a family are several investments: each counts for itself, and they are not proposed again.
   * @throws Refusal `CONFLICT`, `FORBIDDEN`
   */
  async refuse(caller: Caller, id: string, version: number, reason: string): Promise<ProjectFamilyType> {
    await this.db.write(
      caller,
      async (tx) => {
        const family = await this.atVersion(tx, id, version);
        const members = await tx.findAll(ProjectFamilyMember, { familyId: id });
        for (const project of await lockAll(tx, caller, members.map(({ projectId }) => projectId))) await this.release(tx, project, id);
        await tx.update(ProjectFamily, family, { state: FamilyState.REFUSED, ...decision(caller, tx, reason) });
      },
      { reason },
    );
    return this.present(caller, id);
  }

  private async decide(tx: ZoneTransaction, caller: Caller, family: ProjectFamily, given: readonly FamilyMemberInput[], reason: string): Promise<void> {
    const before = await tx.findAll(ProjectFamilyMember, { familyId: family.id });
    const problems = memberProblems(given);
    if (problems.length > 0) throw new Refusal('INVALID_INPUT', { fields: problems });
    const projects = await lockAll(tx, caller, [...new Set([...given, ...before].map(({ projectId }) => projectId))]);
    await this.takeUp(tx, family, given, projects);
    for (const member of before) await tx.remove(ProjectFamilyMember, member);
    await tx.insertMany(ProjectFamilyMember, given.map(({ projectId, role, increment }) => ({ familyId: family.id, projectId, role, increment: role === FamilyRole.INCREASE ? increment! : null })));
    const signed = projects.filter(({ id }) => given.some(({ projectId, role }) => projectId === id && role !== FamilyRole.INCREASE)).flatMap(({ signedOn }) => signedOn ?? []).sort();
    for (const project of projects) {
      const member = given.find(({ projectId }) => projectId === project.id);
      if (!member) await this.release(tx, project, family.id);
      else {
        const counts = member.role === FamilyRole.COUNTED;
        await tx.update(Project, project, {
          familyId: family.id,
          counts,
          countedInvestment: counts ? null : (member.role === FamilyRole.INCREASE ? member.increment! : '0'),
          firstSignedOn: counts && signed[0] && signed[0] !== project.signedOn ? signed[0] : null,
        });
      }
    }
    await tx.update(ProjectFamily, family, { state: FamilyState.CONFIRMED, ...decision(caller, tx, reason) });
  }

  /** Other families of the projects: wholly given, they become part of this one; with projects that are left out, they are refused. */
  private async takeUp(tx: ZoneTransaction, family: ProjectFamily, given: readonly FamilyMemberInput[], projects: readonly LockedProject[]): Promise<void> {
    const others = new Set(projects.flatMap(({ familyId }) => (familyId && familyId !== family.id ? [familyId] : [])));
    for (const id of others) {
      const other = await tx.get(ProjectFamily, id);
      const members = await tx.findAll(ProjectFamilyMember, { familyId: id });
      if (members.some(({ projectId }) => !given.some((each) => each.projectId === projectId))) {
        const fields = given.flatMap(({ projectId }, index) => (members.some((each) => each.projectId === projectId) ? [{ path: `members.${index}.projectId`, message: text('family.other') }] : []));
        throw new Refusal('INVALID_INPUT', { fields });
      }
      for (const member of members) await tx.remove(ProjectFamilyMember, member);
      await tx.remove(ProjectFamily, other);
    }
  }

  private async release(tx: ZoneTransaction, project: LockedProject, familyId: string): Promise<void> {
    if (project.familyId === familyId) await tx.update(Project, project, { familyId: null, counts: true, countedInvestment: null, firstSignedOn: null });
  }

  private async atVersion(tx: ZoneTransaction, id: string, version: number): Promise<ProjectFamily> {
    const family = await tx.get(ProjectFamily, id);
    if (family.version !== version) throw new Refusal('CONFLICT', { current: family });
    return family;
  }

  private async present(caller: Caller, id: string): Promise<ProjectFamilyType> {
    return (await this.families(caller, { id }))[0]!;
  }
}

/** Locked in the order of their ids, so that two who decide at once wait for each other and never forever. */
async function lockAll(tx: ZoneTransaction, caller: Caller, ids: readonly string[]): Promise<LockedProject[]> {
  const projects: LockedProject[] = [];
  for (const id of [...ids].sort()) {
    const project = await lockProject(tx, id);
    caller.assertMayOn('project.family', project);
    projects.push(project);
  }
  return projects;
}

function decision(caller: Caller, tx: ZoneTransaction, reason: string) {
  return { reason: reason.trim(), decidedById: caller.personId, decidedAt: tx.now };
}

function memberProblems(given: readonly FamilyMemberInput[]): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (given.length < 2) problems.push({ path: 'members', message: text('family.two') });
  if (given.filter(({ role }) => role === FamilyRole.COUNTED).length !== 1) problems.push({ path: 'members', message: text('family.one_counts') });
  for (const [index, { projectId, role, increment }] of given.entries()) {
    if (given.findIndex((other) => other.projectId === projectId) !== index) problems.push({ path: `members.${index}.projectId`, message: text('family.twice') });
    const amount = increment ? parseDecimal(increment) : null;
    if (role === FamilyRole.INCREASE ? !amount || amount.lt(0) || amount.decimalPlaces() > 2 || amount.gte('1e18') : Boolean(increment)) problems.push({ path: `members.${index}.increment`, message: text('family.increment') });
  }
  return problems;
}
