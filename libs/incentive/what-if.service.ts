import { Injectable } from '@nestjs/common';
import { decimalProblem } from '#project';
import { invalidField, Refusal, toPlain, ZoneDatabase, type Locale } from '#platform';
import type { Caller } from '#identity';
import { evaluate, formulaProblems, type Formula } from './formula.rules.js';
import { BaseFigure } from './incentive.enums.js';
import { figureText, incentiveMessage, inWords, text } from './messages.js';
import type { IncentiveWhatIfInput } from './policy.inputs.js';
import { formulaOf } from './policy.service.js';
import type { IncentiveFigure, IncentiveOutcome } from './policy.types.js';
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
    const formula = await this.formula(caller, input);
    const project = input.projectId ? await this.project(caller.zoneId, input.projectId) : null;
    if (input.projectId && !project) throw invalidField('input.projectId', text('field.project_unknown'));
    const figure = figureOf(formula.base, input.figure ?? null, project, input.year ?? Number(this.db.clock.today().slice(0, 4)) - 1, caller.locale);
    if (!figure) throw invalidField('input.figure', text('field.figure_needed', { base: formula.base }));
    const { amount, steps } = evaluate(formula, figure.value);
    return { figure, amount, steps: inWords(steps, caller.locale) };
  }

  private async formula(caller: Caller, { policyVersionId, formula }: IncentiveWhatIfInput): Promise<Formula> {
    if (policyVersionId) {
      const stored = await this.db.read<Formula>(caller.zoneId, 'incentive_formula', `select v.formula from incentive_policy_version v where v.zone_id = app.zone() and v.id = $1 and v.deleted_at is null`, [policyVersionId]);
      if (!stored) throw new Refusal('NOT_FOUND');
      return stored;
    }
    if (!formula) throw invalidField('input.formula', text('field.formula_or_version'));
    const given = formulaOf(formula);
    const problems = formulaProblems(given, 'input.formula');
    if (problems.length > 0) throw new Refusal('INVALID_INPUT', { fields: problems });
    return given;
  }

  private project(zoneId: string, id: string): Promise<ProjectFacts | null> {
    return this.db.read<ProjectFacts>(zoneId, 'incentive_project_facts', `select ${projectFactsJson('p')} from project p where p.zone_id = app.zone() and p.id = $1 and p.deleted_at is null`, [id]);
  }
}

/** The figure that was typed, else the project's own; null when there is neither. @throws Refusal `INVALID_INPUT` for a typed one that is no figure */
export function figureOf(base: BaseFigure, typed: string | null, project: ProjectFacts | null, year: number, locale: Locale): IncentiveFigure | null {
  if (typed !== null) {
    const problem = decimalProblem(typed, FIGURE);
    if (problem) throw invalidField('input.figure', problem);
    const value = toPlain(typed);
    return { base, value, text: figureText(locale, base, value), typed: true, sources: [] };
  }
  const real = project && realFigure(project, base, year);
  return real && { base, value: real.value, text: figureText(locale, base, real.value), typed: false, sources: real.sources.map((source) => sourceIn(source, locale)) };
}

/** A source in a language. */
export function sourceIn({ label, ...source }: Source, locale: Locale) {
  return { ...source, label: incentiveMessage(locale, label.key, label.params) };
}
