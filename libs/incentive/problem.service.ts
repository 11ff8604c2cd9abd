import { Injectable } from '@nestjs/common';
import { ZoneDatabase, type Locale } from '#platform';
import type { Caller } from '#identity';
import { projectRefJson, type ProjectRef } from '#project';
import type { IncentiveProblem } from './grant.types.js';
import { incentiveMessage } from './messages.js';
import { policyRefJson } from './policy.sql.js';
import { problemsOf, type GrantPromise } from './problems.rules.js';

/** The promises to one project together. */
export interface PromisedProject {
  project: ProjectRef;
  fixedInvestment: string | null;
  promises: (GrantPromise & { exception: boolean })[];
}

/** SQL: the promises to a project as `GrantPromise`s; of a grant that has ended the years up to its end. */
function promisesJson(p: string): string {
  return `(select coalesce(json_agg(json_build_object('id', g.id, 'code', g.code, 'exception', g.exception, 'policy', ${policyRefJson('y')},
      'version', json_build_object('formula', v.formula, 'validUntil', v.valid_until, 'endedFrom', v.ended_from),
      'years', (select coalesce(json_agg(json_build_object('year', w.year, 'amount', w.amount::text) order by w.year), '[]') from incentive_grant_year w
        where w.zone_id = g.zone_id and w.grant_id = g.id and w.deleted_at is null and (g.ended_on is null or w.year <= extract(year from g.ended_on)))) order by g.code), '[]')
    from incentive_grant g
    join incentive_policy_version v on v.zone_id = g.zone_id and v.id = g.policy_version_id
    join incentive_policy y on y.zone_id = v.zone_id and y.id = v.policy_id
    where g.zone_id = ${p}.zone_id and g.project_id = ${p}.id and g.deleted_at is null)`;
}

/** SQL: a project as `PromisedProject`. */
export function promisedProjectJson(p: string): string {
  return `json_build_object('project', ${projectRefJson(p)}, 'fixedInvestment', ${p}.fixed_investment::text, 'promises', ${promisesJson(p)})`;
}

/** Finds what is wrong with promises: overlapping policies, years beyond a policy's term, caps and stacking limits exceeded. */
@Injectable()
export class ProblemService {
  constructor(private readonly db: ZoneDatabase) {}

  /** Of all projects, or of one, or of those of a chain; by project. */
  async problems(caller: Caller, { projectId, chainId }: { projectId?: string | null; chainId?: string | null }): Promise<IncentiveProblem[]> {
    const params: unknown[] = [];
    const conditions = ['p.zone_id = app.zone()', 'p.deleted_at is null', 'exists (select 1 from incentive_grant g where g.zone_id = p.zone_id and g.project_id = p.id and g.deleted_at is null)'];
    if (projectId) conditions.push(`p.id = $${params.push(projectId)}`);
    if (chainId) conditions.push(`p.chain_id = $${params.push(chainId)}`);
    const projects = await this.db.read<PromisedProject[]>(
      caller.zoneId,
      'incentive_problems',
      `select coalesce(json_agg(${promisedProjectJson('p')} order by p.code), '[]') from project p where ${conditions.join(' and ')}`,
      params,
    );
    return projects!.flatMap((project) => shown(project, caller.locale));
  }
}

/** The problems of a project in a language. */
function shown({ project, fixedInvestment, promises }: PromisedProject, locale: Locale): IncentiveProblem[] {
  const excepted = new Set(promises.filter(({ exception }) => exception).map(({ id }) => id));
  return problemsOf(promises, fixedInvestment).map(({ kind, grantIds, said }) => ({
    kind, project, grantIds, text: incentiveMessage(locale, said.key, said.params), excepted: grantIds.every((id) => excepted.has(id)),
  }));
}
