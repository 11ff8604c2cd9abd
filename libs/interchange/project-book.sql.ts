import { comparable } from '#platform';
import type { Query } from '#company';
import type { KnownProject } from './project-book.js';

/** Columns of a project that a ledger may set, with the SQL type of those that are read as text. */
export const PROJECT_FACTS = {
  code: '', name: '', investor: '', companyId: '', chainId: '', nodeId: '', totalInvestment: 'text', fixedInvestment: 'text', fundsArrived: 'text', landArea: 'text', factoryArea: 'text', jobs: '', plotRatio: 'text',
  plannedOutputPerMu: 'text', plannedTaxPerMu: 'text', industryCodes: '', channel: '', leadSource: '', content: '', firstContactOn: 'text', signedOn: 'text', lastProgressOn: 'text',
  progress: '', problem: '', coordination: '', remark: '', ownerId: '', officeId: '', leaderId: '',
} as const;

const selected = Object.entries(PROJECT_FACTS)
  .map(([field, cast]) => `p.${field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}${cast && `::${cast}`} as "${field}"`)
  .join(', ');

/** All projects that have one of the codes or names, with their milestones. One statement however many. */
export function knownProjects(query: Query, keys: readonly { code: string | null; name: string }[]): Promise<KnownProject[]> {
  return query<KnownProject & Record<string, unknown>>(
    `with hit as (
       select p.id from project p where p.zone_id = app.zone() and p.deleted_at is null and p.code = any($1::text[])
       union select app.projects_named($2::text[]))
     select p.id, p.version, p.stage, p.side_state as "sideState", ch.team_id as "teamId", c.name as "companyName", c.short_name as "companyShortName", ${selected},
       (select coalesce(json_agg(json_build_object('kind', m.kind, 'plannedOn', m.planned_on, 'actualOn', m.actual_on)), '[]')
        from milestone m where m.zone_id = p.zone_id and m.project_id = p.id and m.deleted_at is null) as milestones
     from hit join project p on p.zone_id = app.zone() and p.id = hit.id
     left join company c on c.zone_id = p.zone_id and c.id = p.company_id
     left join chain ch on ch.zone_id = p.zone_id and ch.id = p.chain_id`,
    [keys.flatMap(({ code }) => code ?? []), [...new Set(keys.map(({ name }) => comparable(name)))]],
  );
}
