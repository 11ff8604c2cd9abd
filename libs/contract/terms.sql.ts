import { projectRefJson } from '#project';

const standing = (x: string, k: string) => `${x}.zone_id = ${k}.zone_id and ${x}.contract_id = ${k}.id and ${x}.deleted_at is null`;

/** SQL of the lists of an agreement's terms, by their GraphQL names, of the agreement `k`. */
export const termLists: Record<'parties' | 'phases' | 'sums' | 'clauses' | 'amendments', (k: string) => string> = {
  parties: (k) => `(select coalesce(json_agg(json_build_object('id', x.id, 'role', x.role, 'name', x.name, 'companyId', x.company_id, 'signatory', x.signatory) order by x.position), '[]')
    from contract_party x where ${standing('x', k)})`,
  phases: (k) => `(select coalesce(json_agg(json_build_object('id', x.id, 'name', x.name, 'content', x.content, 'landArea', x.land_area::text, 'amount', x.amount::text,
      'startsOn', x.starts_on, 'endsOn', x.ends_on,
      'project', (select ${projectRefJson('xp')} from project xp where xp.zone_id = x.zone_id and xp.id = x.project_id and xp.deleted_at is null)) order by x.position), '[]')
    from contract_phase x where ${standing('x', k)})`,
  sums: (k) => `(select coalesce(json_agg(json_build_object('id', x.id, 'purpose', x.purpose, 'currency', x.currency, 'amount', x.amount::text, 'rate', x.rate::text, 'ratedOn', x.rated_on,
      'yuan', x.yuan::text) order by x.position), '[]') from contract_sum x where ${standing('x', k)})`,
  clauses: (k) => `(select coalesce(json_agg(json_build_object('id', x.id, 'number', x.number, 'title', x.title, 'content', x.content) order by x.position), '[]')
    from contract_clause x where ${standing('x', k)})`,
  amendments: (k) => `(select coalesce(json_agg(json_build_object('id', x.id, 'number', x.number, 'kind', x.kind, 'code', x.code, 'signedOn', x.signed_on, 'reason', x.reason, 'before', x.before,
      'replaced', (select coalesce(json_agg(json_build_object('metricId', e.metric_id, 'kind', em.kind, 'unit', em.unit, 'target', e.target::text, 'targetOn', e.target_on, 'dueOn', e.due_on)
          order by e.due_on, em.kind), '[]')
        from metric_target e join contract_metric em on em.zone_id = e.zone_id and em.id = e.metric_id
        where e.zone_id = x.zone_id and e.replaced_by_id = x.id and e.deleted_at is null)) order by x.number), '[]')
    from contract_amendment x where ${standing('x', k)})`,
};

/** SQL of the targets of a metric that count no more, the first one first. */
export function earlierTargetsJson(m: string): string {
  return `(select coalesce(json_agg(json_build_object('number', e.number, 'base', e.base::text, 'target', e.target::text, 'targetOn', e.target_on, 'dueOn', e.due_on,
      'replacedOn', e.replaced_on, 'replacedById', e.replaced_by_id) order by e.number), '[]')
    from metric_target e where e.zone_id = ${m}.zone_id and e.metric_id = ${m}.id and e.deleted_at is null)`;
}
