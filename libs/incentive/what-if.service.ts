import { Injectable } from '@nestjs/common';
import { decimalProblem } from '#project';
import { invalidField, Refusal, sum, toPlain, yearOf, ZoneDatabase, type Locale } from '#platform';
import type { Caller } from '#identity';
import { evaluate, formulaProblems, type Formula, type StackingRoom } from './formula.rules.js';
import type { BaseFigure } from './incentive.enums.js';
import { figureText, incentiveMessage, inWords, text, type Said } from './messages.js';
import type { IncentiveWhatIfInput } from './policy.inputs.js';
import { formulaOf } from './policy.service.js';
import type { IncentiveFigure, IncentiveOutcome } from './policy.types.js';
import { policyRefJson } from './policy.sql.js';
import { promisedProjectJson, type PromisedProject } from './problem.service.js';
import { problemsOf, type GrantPromise } from './problems.rules.js';
import { projectFactsJson, type ProjectFacts } from './project-facts.js';
import { realFigure, type Source } from './real-figures.rules.js';

/** Figures of formulas are counted to six places. */
const FIGURE = [18, 6] as const;

/** What a formula gives for a typed figure, or for what a project really has. */
@Injectable()
export class WhatIfService {
  constructor(private readonly db: ZoneDatabase) {}

  /** @throws Refusal `INVALID_INPUT` when the formula is wrong or a figure is missing */
  async whatIf(caller: Caller, input: IncentiveWhatIfInput): Promise<IncentiveOutcome> {
    const { formula, version } = await this.formula(caller, input);
    const project = input.projectId ? await this.project(caller.zoneId, input.projectId) : null;
    if (input.projectId && !project) throw invalidField('input.projectId', text('field.project_unknown'));
    const thisYear = yearOf(this.db.clock.today());
    const figure = figureOf(formula.base, input.figure ?? null, project?.facts ?? null, input.year ?? thisYear - 1);
    if (!figure) throw invalidField('input.figure', text('field.figure_needed', { base: formula.base }));
    const { amount, steps } = evaluate(formula, figure.value, project && roomIn(formula, project.promised));
    const problems = project && version ? problemsWith(project.promised, version, { year: thisYear, amount }) : [];
    return { figure: shownFigure(formula.base, figure, caller.locale), amount, steps: inWords(steps, caller.locale), problems: inWords(problems, caller.locale) };
  }

  private async formula(caller: Caller, { policyVersionId, formula }: IncentiveWhatIfInput): Promise<{ formula: Formula; version: StoredVersion | null }> {
    if (policyVersionId) {
      const version = await this.db.read<StoredVersion>(
        caller.zoneId,
        'incentive_formula',
        `select json_build_object('policy', ${policyRefJson('y')}, 'formula', v.formula, 'validUntil', v.valid_until, 'endedFrom', v.ended_from)
         from incentive_policy_version v join incentive_policy y on y.zone_id = v.zone_id and y.id = v.policy_id where v.zone_id = app.zone() and v.id = $1 and v.deleted_at is null`,
        [policyVersionId],
      );
      if (!version) throw new Refusal('NOT_FOUND');
      return { formula: version.formula, version };
    }
    if (!formula) throw invalidField('input.formula', text('field.formula_or_version'));
    const given = formulaOf(formula);
    const problems = formulaProblems(given, 'input.formula');
    if (problems.length > 0) throw new Refusal('INVALID_INPUT', { fields: problems });
    return { formula: given, version: null };
  }

  private project(zoneId: string, id: string): Promise<{ facts: ProjectFacts; promised: PromisedProject } | null> {
    const sql = `select json_build_object('facts', ${projectFactsJson('p')}, 'promised', ${promisedProjectJson('p')}) from project p where p.zone_id = app.zone() and p.id = $1 and p.deleted_at is null`;
    return this.db.read(zoneId, 'incentive_project_facts', sql, [id]);
  }
}

type StoredVersion = Pick<GrantPromise, 'policy'> & GrantPromise['version'];

/** What the promises of the formula's group leave of what they may give together. */
function roomIn({ stacking }: Formula, { promises, fixedInvestment }: PromisedProject): StackingRoom {
  const ofGroup = promises.filter(({ version }) => stacking !== null && version.formula.stacking?.group === stacking.group);
  return { used: toPlain(sum(ofGroup.flatMap(({ years }) => years.map(({ amount }) => amount))), 2), fixedInvestment };
}

/** What would be wrong if it were promised besides what is. */
function problemsWith({ promises, fixedInvestment }: PromisedProject, { policy, ...version }: StoredVersion, year: { year: number; amount: string }): Said[] {
  const id = 'what-if';
  const candidate: GrantPromise = { id, code: '', policy, version, years: [year] };
  return problemsOf([...promises, candidate], fixedInvestment).filter(({ grantIds }) => grantIds.includes(id)).map(({ said }) => said);
}

/** A figure with the rows behind it; none behind one that was typed. */
export interface Figure {
  value: string;
  typed: boolean;
  sources: Source[];
}

/** The figure that was typed, else the project's own; null when there is neither. @throws Refusal `INVALID_INPUT` for a typed one that is no figure */
export function figureOf(base: BaseFigure, typed: string | null, project: ProjectFacts | null, year: number): Figure | null {
  if (typed !== null) {
    const problem = decimalProblem(typed, FIGURE);
    if (problem) throw invalidField('input.figure', problem);
    return { value: toPlain(typed), typed: true, sources: [] };
  }
  const real = project && realFigure(project, base, year);
  return real && { ...real, typed: false };
}

function shownFigure(base: BaseFigure, { sources, ...figure }: Figure, locale: Locale): IncentiveFigure {
  return { base, ...figure, text: figureText(locale, base, figure.value), sources: sources.map((source) => sourceIn(source, locale)) };
}

/** A source in a language. */
export function sourceIn({ label, quarters: _quarters, ...source }: Source, locale: Locale) {
  return { ...source, label: incentiveMessage(locale, label.key, label.params) };
}
