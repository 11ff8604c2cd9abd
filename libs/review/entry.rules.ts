import { decimal, fromSquareMetres, perMu, roundTo, toPlain, type Decimal, type MessageParams } from '#platform';
import type { GateFacts } from '#project';
import { EntryRule, Verdict } from './review.enums.js';
import type { ReviewMessage } from './messages.js';
import type { SchemeTerms } from './scheme.rules.js';

/** What the rules of entry look at. */
export type EntryFacts = Pick<GateFacts, 'fixedInvestment' | 'landArea' | 'factoryArea' | 'plotRatio' | 'plannedTaxPerMu' | 'industryCodes'>;

/** What one rule found, with its numbers and where the rule comes from. */
export interface Finding {
  rule: EntryRule;
  verdict: Verdict;
  message: Extract<ReviewMessage, `finding.${string}`>;
  params: MessageParams;
  source: string;
}

/** What a zone's settings say of floors, 万元 per mu, as the agreements' drafting check reads them. */
export interface ZoneFloors {
  investment_intensity?: unknown;
  tax_per_mu?: unknown;
}

/** Floors that the plans give, yuan per mu. */
const PLAN_FLOORS = {
  intensity: { floor: '3000000', source: '[3] 工业用地投资强度达到300万元/亩以上' },
  taxPerMu: { floor: '300000', source: '[6] 工业用地地均税收达到30万元/亩' },
} as const;

interface Floor {
  floor: string;
  source: string;
}

function floorOf(own: string | null, ofZone: unknown, plan: Floor, schemeSource: string): Floor {
  if (own !== null) return { floor: own, source: schemeSource };
  if (ofZone !== undefined && ofZone !== null) return { floor: toPlain(decimal(String(ofZone)).times(10_000)), source: 'zone' };
  return plan;
}

/** To hundreds of yuan, 0.01 万元, and never up: what is below a floor never reads as if it reached it. */
function shownMoney(value: Decimal): Decimal {
  return value.minus(value.mod(100));
}

/** Whether a class is one of the listed, or in a listed group. */
function listed(codes: readonly string[], list: readonly string[]): string[] {
  return codes.filter((code) => list.some((each) => code.startsWith(each)));
}

/** What each rule of entry finds of a project, in the order in which they are declared. */
export function entryFindings(facts: EntryFacts, scheme: SchemeTerms, zone: ZoneFloors | null): Finding[] {
  const land = facts.landArea === null ? null : decimal(facts.landArea);
  const hasLand = land !== null && land.gt(0);
  const mu = hasLand ? fromSquareMetres(land, 'mu') : null;

  const industry = (rule: EntryRule, list: readonly string[], source: string, onlyForLand: boolean): Finding => {
    const found = listed(facts.industryCodes, list);
    const broad = facts.industryCodes.filter((code) => list.some((each) => each !== code && each.startsWith(code)));
    if (facts.industryCodes.length === 0) return { rule, verdict: Verdict.UNKNOWN, message: 'finding.no_industry', params: {}, source };
    if (found.length === 0 && broad.length > 0) return { rule, verdict: Verdict.UNKNOWN, message: 'finding.industry_broad', params: { codes: broad.join('、') }, source };
    if (found.length === 0) return { rule, verdict: Verdict.MET, message: 'finding.industry_met', params: { codes: facts.industryCodes.join('、') }, source };
    // [7] forbids to supply land; a project in rented space is looked at strictly.
    const breached = !onlyForLand || hasLand;
    return { rule, verdict: breached ? Verdict.BREACHED : Verdict.STRICT, message: breached ? 'finding.industry_breached' : 'finding.industry_strict', params: { codes: found.join('、') }, source };
  };
  const atLeast = (rule: EntryRule, value: Decimal | null, floor: string | null, source: string, money: boolean): Finding => {
    if (!hasLand) return { rule, verdict: Verdict.NOT_APPLICABLE, message: 'finding.no_land', params: {}, source };
    if (floor === null) return { rule, verdict: Verdict.NOT_APPLICABLE, message: 'finding.no_floor', params: {}, source };
    if (value === null) return { rule, verdict: Verdict.UNKNOWN, message: 'finding.no_figure', params: {}, source };
    const params: MessageParams = money ? { valueYuan: toPlain(shownMoney(value)), floorYuan: floor } : { value: toPlain(roundTo(value, 4)), floor };
    const met = value.gte(floor);
    const message = money ? (met ? 'finding.money_met' : 'finding.money_breached') : met ? 'finding.number_met' : 'finding.number_breached';
    return { rule, verdict: met ? Verdict.MET : Verdict.BREACHED, message, params, source };
  };

  const strict = mu !== null && mu.gte(scheme.strictReviewMu);
  const intensity = floorOf(scheme.minIntensity, zone?.investment_intensity, PLAN_FLOORS.intensity, scheme.source);
  const tax = floorOf(scheme.minTaxPerMu, zone?.tax_per_mu, PLAN_FLOORS.taxPerMu, scheme.source);
  return [
    industry(EntryRule.PROHIBITED, scheme.prohibited, `${scheme.source} · [7] 落实国家产业政策`, false),
    industry(EntryRule.EXCESS_CAPACITY, scheme.excessCapacity, '[7] 禁止向产能过剩行业供地', true),
    industry(EntryRule.HIGH_CONSUMPTION, scheme.highConsumption, '[7] 禁止向“两高一低”项目供地', true),
    mu === null
      ? { rule: EntryRule.STRICT_REVIEW, verdict: Verdict.NOT_APPLICABLE, message: 'finding.no_land', params: {}, source: '[7]' }
      : { rule: EntryRule.STRICT_REVIEW, verdict: strict ? Verdict.STRICT : Verdict.MET, message: strict ? 'finding.strict' : 'finding.not_strict', params: { mu: toPlain(roundTo(mu, 2)), limit: scheme.strictReviewMu }, source: '[7] 从严把关100亩以上的工业项目' },
    atLeast(EntryRule.INTENSITY, hasLand && facts.fixedInvestment !== null ? perMu(facts.fixedInvestment, land) : null, intensity.floor, intensity.source, true),
    atLeast(EntryRule.TAX_PER_MU, facts.plannedTaxPerMu === null ? null : decimal(facts.plannedTaxPerMu), tax.floor, tax.source, true),
    atLeast(EntryRule.PLOT_RATIO, facts.plotRatio === null ? null : decimal(facts.plotRatio), scheme.minPlotRatio, scheme.source, false),
  ];
}
