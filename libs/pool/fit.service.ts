import { Injectable } from '@nestjs/common';
import { Refusal, toPlain, ZoneDatabase, type Locale, type ZoneTransaction } from '#platform';
import type { Caller } from '#identity';
import { byFit, type Fit, type ProjectFacts } from './fit.rules.js';
import type { OpenMatch, PoolFits, PoolFitType } from './fit.types.js';
import { canInvest, fundFit, needOf, type FundFacts } from './fund-fit.rules.js';
import { poolMessage } from './messages.js';
import type { FitArgs } from './pool.inputs.js';
import { fundFactsJson, fundJson, PROJECTS_WITH_INVESTORS, projectFactsJson, talentFactsJson, talentJson } from './pool.sql.js';
import type { FundType, TalentType } from './pool.types.js';
import { talentFit, type TalentFacts } from './talent-fit.rules.js';

type NamedProject = ProjectFacts & { code: string; name: string };
type FundRow = FundFacts & { shown: FundType };
type TalentRow = TalentFacts & { shown: TalentType };

/** An open introduction by the id of what stands on the other side. */
type OpenMatches = Record<string, OpenMatch>;

/** One project held against one fund or talent. */
interface Pair extends Fit {
  key: string;
  project: NamedProject;
  fund: FundRow | null;
  talent: TalentRow | null;
}

const PROJECT = `p.zone_id = app.zone() and p.deleted_at is null`;

/** SQL of the open introductions of a project, a fund or a talent, by the other side. */
function openMatches(of: 'project_id' | 'fund_id' | 'talent_id', by: 'project_id' | 'fund_id' | 'talent_id', param: string): string {
  return `(select coalesce(json_object_agg(m.${by}, json_build_object('id', m.id, 'state', m.state)), '{}') from pool_match m
    where m.zone_id = app.zone() and m.${of} = ${param} and m.${by} is not null and m.state <> 'failed' and m.deleted_at is null)`;
}

const projectOf = (param: string) => `(select ${projectFactsJson('p')} from ${PROJECTS_WITH_INVESTORS} where ${PROJECT} and p.id = ${param})`;

/** What of the pools fits a project, and which projects fit a fund or a talent: one rule, asked from both sides. */
@Injectable()
export class FitService {
  constructor(private readonly db: ZoneDatabase) {}

  /** The funds for a project; null when there is no such project. */
  async fundsFor(caller: Caller, projectId: string, args: FitArgs): Promise<PoolFits | null> {
    const read = await this.db.read<{ project: NamedProject | null; funds: FundRow[]; open: OpenMatches }>(
      caller.zoneId,
      'funds_for_project',
      `select json_build_object('project', ${projectOf('$1')}, 'open', ${openMatches('project_id', 'fund_id', '$1')},
         'funds', (select coalesce(json_agg(${fundFactsJson('f')}::jsonb || jsonb_build_object('shown', ${fundJson('f')})), '[]')
                   from fund f where f.zone_id = app.zone() and f.deleted_at is null))`,
      [projectId],
    );
    if (!read?.project) return null;
    const { project, funds, open } = read;
    return this.ranked(caller.locale, funds.map((fund) => this.ofFund(fund, project, fund.id)), open, args);
  }

  /** The talents for a project; null when there is no such project. */
  async talentsFor(caller: Caller, projectId: string, args: FitArgs): Promise<PoolFits | null> {
    const mayReveal = caller.may('contact.reveal');
    const read = await this.db.read<{ project: NamedProject | null; talents: TalentRow[]; open: OpenMatches }>(
      caller.zoneId,
      `talents_for_project_${mayReveal}`,
      `select json_build_object('project', ${projectOf('$1')}, 'open', ${openMatches('project_id', 'talent_id', '$1')},
         'talents', (select coalesce(json_agg(${talentFactsJson('t')}::jsonb || jsonb_build_object('shown', ${talentJson('t', mayReveal)})), '[]')
                     from talent t where t.zone_id = app.zone() and t.side = 'supply' and t.deleted_at is null))`,
      [projectId],
    );
    if (!read?.project) return null;
    const { project, talents, open } = read;
    return this.ranked(caller.locale, talents.map((talent) => this.ofTalent(talent, project, talent.id)), open, args);
  }

  /** The projects for a fund; null when there is no such fund. */
  async projectsForFund(caller: Caller, fundId: string, args: FitArgs): Promise<PoolFits | null> {
    const read = await this.db.read<{ fund: FundRow | null; projects: NamedProject[]; open: OpenMatches }>(
      caller.zoneId,
      'projects_for_fund',
      `select json_build_object('open', ${openMatches('fund_id', 'project_id', '$1')},
         'fund', (select ${fundFactsJson('f')}::jsonb || jsonb_build_object('shown', ${fundJson('f')}) from fund f where f.zone_id = app.zone() and f.id = $1 and f.deleted_at is null),
         'projects', (select coalesce(json_agg(${projectFactsJson('p')}), '[]') from ${PROJECTS_WITH_INVESTORS} where ${PROJECT}))`,
      [fundId],
    );
    if (!read?.fund) return null;
    const { fund, projects, open } = read;
    return this.ranked(caller.locale, projects.map((project) => this.ofFund(fund, project, project.id)), open, args);
  }

  /** The projects for somebody of the talent pool; null when there is nobody with that id. */
  async projectsForTalent(caller: Caller, talentId: string, args: FitArgs): Promise<PoolFits | null> {
    const mayReveal = caller.may('contact.reveal');
    const read = await this.db.read<{ talent: TalentRow | null; projects: NamedProject[]; open: OpenMatches }>(
      caller.zoneId,
      `projects_for_talent_${mayReveal}`,
      `select json_build_object('open', ${openMatches('talent_id', 'project_id', '$1')},
         'talent', (select ${talentFactsJson('t')}::jsonb || jsonb_build_object('shown', ${talentJson('t', mayReveal)}) from talent t
                    where t.zone_id = app.zone() and t.id = $1 and t.side = 'supply' and t.deleted_at is null),
         'projects', (select coalesce(json_agg(${projectFactsJson('p')}), '[]') from ${PROJECTS_WITH_INVESTORS} where ${PROJECT}))`,
      [talentId],
    );
    if (!read?.talent) return null;
    const { talent, projects, open } = read;
    return this.ranked(caller.locale, projects.map((project) => this.ofTalent(talent, project, project.id)), open, args);
  }

  /**
   * How a project and a fund or a talent fit, within a transaction.
   * @throws Refusal `NOT_FOUND`
   */
  async between(tx: ZoneTransaction, projectId: string, { fundId, talentId }: { fundId: string | null; talentId: string | null }): Promise<Fit> {
    const [row] = await tx.sql<{ project: ProjectFacts | null; fund: FundFacts | null; talent: TalentFacts | null }>(
      `select ${projectOf('$1')} as project,
         (select ${fundFactsJson('f')} from fund f where f.zone_id = app.zone() and f.id = $2 and f.deleted_at is null) as fund,
         (select ${talentFactsJson('t')} from talent t where t.zone_id = app.zone() and t.id = $3 and t.deleted_at is null) as talent`,
      [projectId, fundId, talentId],
    );
    const today = this.db.clock.today();
    if (row?.project && row.fund) return fundFit(row.fund, row.project, today);
    if (row?.project && row.talent) return talentFit(row.talent, row.project, today);
    throw new Refusal('NOT_FOUND');
  }

  private ofFund(fund: FundRow, project: NamedProject, key: string): Pair {
    return { ...fundFit(fund, project, this.db.clock.today()), key, project, fund, talent: null };
  }

  private ofTalent(talent: TalentRow, project: NamedProject, key: string): Pair {
    return { ...talentFit(talent, project, this.db.clock.today()), key, project, fund: null, talent };
  }

  private ranked(locale: Locale, pairs: Pair[], open: OpenMatches, { first, refused }: FitArgs): PoolFits {
    const sorted = pairs.sort(byFit);
    const fitting = sorted.filter(({ fits }) => fits).length;
    const wanted = sorted.filter(({ fits }) => fits !== refused).slice(0, first);
    return { fitting, refused: sorted.length - fitting, nodes: wanted.map((pair) => said(pair, open[pair.key] ?? null, locale)) };
  }
}

/** A pair as it is shown, everything in the caller's language. */
function said({ project, fund, talent, fits, score, factors, refusals }: Pair, match: OpenMatch | null, locale: Locale): PoolFitType {
  const need = needOf(project);
  return {
    fits,
    score,
    factors: factors.map(({ code, points, most, said: { key, params } }) => ({ code, label: poolMessage(locale, `factor.${code}`), points, most, reason: poolMessage(locale, key, params) })),
    obstacles: refusals.map(({ code, said: { key, params } }) => ({ code, reason: poolMessage(locale, key, params) })),
    project: { id: project.id, code: project.code, name: project.name },
    stage: project.stage,
    need: need && toPlain(need),
    canInvest: fund && toPlain(canInvest(fund, project)),
    fund: fund && fund.shown,
    talent: talent && talent.shown,
    match,
  };
}
