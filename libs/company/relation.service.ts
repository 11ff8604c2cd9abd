import { Injectable } from '@nestjs/common';
import { comparable, invalidField, Refusal, ZoneDatabase, type ZoneTransaction } from '#platform';
import type { Caller } from '#identity';
import { Company } from './company.entity.js';
import { companyRefJson } from './company.sql.js';
import { RelatedCompany } from './relation.entity.js';
import { relationMessage } from './relation.messages.js';
import { goesBothWays, kindFrom, storedRelation } from './relation.rules.js';
import type { CompanyRelationInput, CompanyRelations, CompanyRelationType, NamedCandidate, RelationSuggestion } from './relation.types.js';

/** Most companies that are suggested for one name. */
const CANDIDATES = 5;
/** Most names of one company that suggestions are looked up for. */
const NAMES = 50;

/** A relation as SQL answers it, with its sides. */
interface RelationRow extends Omit<CompanyRelationType, 'kind'> {
  companyId: string;
  otherId: string;
  kind: RelatedCompany['kind'];
}

/** Which companies have to do with each other. Free-text names of a ledger become relations when a person confirms what they mean. */
@Injectable()
export class RelationService {
  constructor(private readonly db: ZoneDatabase) {}

  /** Relations of a company seen from its side, and names that wait for confirmation; null when the zone has no such company. */
  async relationsOf(zoneId: string, companyId: string): Promise<CompanyRelations | null> {
    const plain = await this.db.read<{ names: string[]; relations: RelationRow[] }>(zoneId, 'company_relations', RELATIONS_OF, [companyId]);
    if (!plain) return null;
    const relations = plain.relations.map(({ companyId: from, otherId, kind, ...row }) => ({ ...row, kind: kindFrom(companyId, { companyId: from, otherId, kind }) }));
    return { relations, suggestions: await this.suggestions(zoneId, companyId, plain.names, relations) };
  }

  /**
   * Says that two companies have to do with each other.
   * @throws Refusal `INVALID_INPUT` for a company that is not there, for itself and for what is said already, from either side
   */
  async add(caller: Caller, companyId: string, input: CompanyRelationInput, idempotencyKey: string): Promise<CompanyRelations> {
    const { otherId, kind } = input;
    if (!otherId) throw invalidField('input.otherId', (locale) => relationMessage(locale, 'required'));
    if (!kind) throw invalidField('input.kind', (locale) => relationMessage(locale, 'required'));
    if (otherId === companyId) throw invalidField('input.otherId', (locale) => relationMessage(locale, 'itself'));
    await this.db.write(caller, async (tx) => {
      await tx.once(idempotencyKey, 'addCompanyRelation', { companyId, input }, async () => {
        const company = await this.lockPair(tx, companyId, otherId);
        const asGiven = input.asGiven?.trim() || null;
        if (asGiven && !company.relatedCompanies.includes(asGiven)) throw invalidField('input.asGiven', (locale) => relationMessage(locale, 'notGiven'));
        const stored = storedRelation(companyId, otherId, kind);
        await assertNew(tx, stored, null, otherId);
        return tx.insert(RelatedCompany, { ...stored, source: input.source?.trim() || null, note: input.note?.trim() || null, asGiven });
      });
    });
    return (await this.relationsOf(caller.zoneId, companyId))!;
  }

  /** Changes what the other company is to `companyId`, or where that is known from; what is left out stays. */
  async update(caller: Caller, companyId: string, row: { id: string; version: number; reason?: string | null }, input: CompanyRelationInput): Promise<CompanyRelations> {
    await this.db.write(
      caller,
      async (tx) => {
        const before = await this.relationOf(tx, companyId, row.id);
        const otherId = before.companyId === companyId ? before.otherId : before.companyId;
        await this.lockPair(tx, companyId, otherId);
        const stored = input.kind ? storedRelation(companyId, otherId, input.kind) : null;
        if (stored) await assertNew(tx, stored, row.id, otherId);
        await tx.update(RelatedCompany, row, {
          ...stored,
          ...(input.source !== undefined && { source: input.source?.trim() || null }),
          ...(input.note !== undefined && { note: input.note?.trim() || null }),
        });
      },
      { reason: row.reason ?? undefined },
    );
    return (await this.relationsOf(caller.zoneId, companyId))!;
  }

  /** Takes a relation back. */
  async remove(caller: Caller, companyId: string, row: { id: string; version: number; reason?: string | null }): Promise<CompanyRelations> {
    await this.db.write(
      caller,
      async (tx) => {
        await this.relationOf(tx, companyId, row.id);
        await tx.remove(RelatedCompany, row);
      },
      { reason: row.reason ?? undefined },
    );
    return (await this.relationsOf(caller.zoneId, companyId))!;
  }

  /** A name has its relation once one was confirmed from it, or stands to the company that bears the name. */
  private async suggestions(zoneId: string, companyId: string, names: string[], relations: readonly CompanyRelationType[]): Promise<RelationSuggestion[]> {
    const settled = new Set(relations.flatMap(({ asGiven, other }) => [asGiven, other.name, other.shortName]).flatMap((name) => (name ? [comparable(name)] : [])));
    const open = [...new Map(names.map((name) => [comparable(name), name]))].filter(([key]) => key !== '' && !settled.has(key)).slice(0, NAMES);
    if (open.length === 0) return [];
    const grams = open.map(([key]) => bigramsOf(key));
    const found = await this.db.rows<NamedCandidate & { key: string }>(zoneId, 'related_name_candidates', CANDIDATES_OF, [
      open.map(([key]) => key),
      open.map(([key]) => `%${key.replace(/[\\%_]/g, '\\$&')}%`),
      grams.map((each) => `{${each.map((gram) => `"${gram.replace(/[\\"]/g, '\\$&')}"`).join(',')}}`),
      companyId,
    ]);
    return open.map(([key, name]) => ({ name, candidates: found.filter((each) => each.key === key).map(({ company, isLocal, match }) => ({ company, isLocal, match })) }));
  }

  private async relationOf(tx: ZoneTransaction, companyId: string, id: string): Promise<RelatedCompany> {
    const relation = await tx.get(RelatedCompany, id);
    if (relation.companyId !== companyId && relation.otherId !== companyId) throw new Refusal('NOT_FOUND');
    return relation;
  }

  /** Both companies, locked in one order so that two people relating the same pair wait for each other instead of deadlocking. */
  private async lockPair(tx: ZoneTransaction, companyId: string, otherId: string): Promise<Company> {
    await tx.sql(`select 1 from company where zone_id = app.zone() and id = any($1::uuid[]) order by id for no key update`, [[companyId, otherId]]);
    const company = await tx.find(Company, { id: companyId });
    if (!company) throw new Refusal('NOT_FOUND');
    if (!(await tx.find(Company, { id: otherId }))) throw invalidField('input.otherId', (locale) => relationMessage(locale, 'noCompany'));
    return company;
  }
}

async function assertNew(tx: ZoneTransaction, stored: { companyId: string; otherId: string; kind: RelatedCompany['kind'] }, except: string | null, otherId: string): Promise<void> {
  const turned = { ...stored, companyId: stored.otherId, otherId: stored.companyId };
  const same = [...(await tx.findAll(RelatedCompany, stored)), ...(goesBothWays(stored.kind) ? await tx.findAll(RelatedCompany, turned) : [])];
  if (same.every(({ id }) => id === except)) return;
  const { name } = await tx.get(Company, otherId);
  throw invalidField('input.kind', (locale) => relationMessage(locale, 'exists', { name }));
}

function bigramsOf(key: string): string[] {
  const characters = [...key];
  return [...new Set(characters.slice(1).map((character, index) => `${characters[index]}${character}`))];
}

/** `$1` is the company. */
const RELATIONS_OF = `
  select json_build_object('names', c.related_companies, 'relations', (
    select coalesce(json_agg(json_build_object('id', r.id, 'version', r.version, 'companyId', r.company_id, 'otherId', r.other_id, 'kind', r.kind,
      'other', ${companyRefJson('o')}, 'otherIsLocal', o.is_local, 'source', r.source, 'note', r.note, 'asGiven', r.as_given, 'updatedAt', r.updated_at)
      order by o.is_local desc, o.name, r.id), '[]')
    from (select * from company_relation where zone_id = c.zone_id and company_id = c.id and deleted_at is null
          union all select * from company_relation where zone_id = c.zone_id and other_id = c.id and deleted_at is null) r
    join company o on o.zone_id = c.zone_id and o.id = case when r.company_id = c.id then r.other_id else r.company_id end and o.deleted_at is null))
  from company c where c.zone_id = app.zone() and c.id = $1 and c.deleted_at is null`;

/** `$1` name keys, `$2` patterns over the searched text and `$3` its pairs of characters, `$4` the company itself. */
const CANDIDATES_OF = `
  select n.key, m.company, m.is_local as "isLocal", m.match
  from unnest($1::text[], $2::text[], $3::text[]) as n(key, pattern, grams)
  cross join lateral (
    select ${companyRefJson('c')} as company, c.is_local, x.match
    from (
      select distinct on (id) id, match, place from (
        select k.id, 'name' as match, 1 as place from company k where k.zone_id = app.zone() and k.name_key = n.key and k.deleted_at is null
        union all
        select k.id, case when n.key = lower(regexp_replace(coalesce(k.short_name, ''), '\\s', '', 'g')) then 'short_name'
                          when exists (select from unnest(k.former_names) f where lower(regexp_replace(f, '\\s', '', 'g')) = n.key) then 'former_name'
                          else 'part' end, 2
        from app.company_matching(array[n.pattern], n.grams::text[], 20) f(id) join company k on k.zone_id = app.zone() and k.id = f.id
        where cardinality(n.grams::text[]) > 0) found
      where id <> $4 order by id, place) x
    join company c on c.zone_id = app.zone() and c.id = x.id
    order by x.place, array_position(array['short_name', 'former_name', 'part'], x.match), c.is_local desc, c.name, c.id limit ${CANDIDATES}) m`;
