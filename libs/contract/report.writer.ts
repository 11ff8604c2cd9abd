import { cellText, enumLabel, fromYuan, toPlain, type DocumentColumn, type DocumentSection, type Locale } from '#platform';
import { BreachCause, BreachState, MeasureKind } from './breach.enums.js';
import type { BreachType } from './breach.types.js';
import { RULE_VERSION } from './check.rules.js';
import { AmendmentKind, CheckResult, MetricKind, ReturnSource } from './contract.enums.js';
import type { ContractType } from './contract.types.js';
import { metricShown } from './metrics.js';
import { reportMessages } from './report.messages.js';

type Key = Parameters<typeof reportMessages>[1];

/** The sections of an agreement's evaluation: what it is, how its metrics stand, what was returned, amended and broken, the conclusion. Pure. */
export function reportSections(contract: ContractType, breaches: readonly BreachType[], today: string, locale: Locale): DocumentSection[] {
  const say = (key: Key, params?: Record<string, string | number>): string => reportMessages(locale, key, params);
  const columns = (...keys: string[]): DocumentColumn[] => keys.map((key) => ({ key, title: say(`c.${key}` as Key), kind: 'text' }));
  const kindOf = (kind: MetricKind) => enumLabel(MetricKind, 'MetricKind', kind, locale);
  const joined = (parts: readonly string[]) => parts.join(locale === 'en' ? ', ' : '、');
  const orNone = (rows: readonly unknown[]) => (rows.length === 0 ? [say('none')] : []);

  const count = (result: CheckResult) => contract.metrics.filter(({ latestCheck }) => latestCheck?.result === result).length;
  const counts = Object.fromEntries(Object.values(CheckResult).map((result) => [result, count(result)]));
  const due = contract.metrics.filter(({ dueOn }) => dueOn < today);
  const compliant = due.filter(({ latestCheck }) => latestCheck?.result === CheckResult.COMPLIANT).length;
  const seen = new Set<string>();
  // Steps of a ramp-up share their returns: each is told once.
  const returns = contract.metrics.flatMap((metric) => metric.returns.filter(({ id }) => !seen.has(id) && seen.add(id)).map((row) => ({ metric, row })));

  return [
    {
      title: say('facts'),
      paragraphs: [
        say('signed', { date: contract.signedOn ?? '—', amount: contract.amount === null ? '—' : toPlain(fromYuan(contract.amount, 'wan'), 2), revision: contract.revision }),
        ...(contract.parties.length > 0 ? [say('parties', { parties: joined(contract.parties.map(({ name }) => name)) })] : []),
      ],
      columns: [],
      rows: [],
    },
    {
      title: say('metrics'),
      paragraphs: [say('summary', { total: contract.metrics.length, ...counts }), say('rule', { version: RULE_VERSION })],
      columns: columns('metric', 'target', 'actual', 'due', 'result', 'reason'),
      rows: contract.metrics.map(({ kind, target, targetOn, unit, dueOn, latestCheck }) => ({
        metric: kindOf(kind),
        target: targetOn ?? metricShown(target, unit, locale),
        actual: latestCheck?.actualOn ?? metricShown(latestCheck?.actual ?? null, unit, locale),
        due: dueOn,
        result: latestCheck && enumLabel(CheckResult, 'CheckResult', latestCheck.result, locale),
        reason: latestCheck?.reason ?? null,
      })),
    },
    {
      title: say('returns'),
      paragraphs: orNone(returns),
      columns: columns('metric', 'quarter', 'actual', 'period', 'source', 'evidence'),
      rows: returns.map(({ metric, row }) => ({
        metric: kindOf(metric.kind),
        quarter: `${row.year}Q${row.quarter}`,
        actual: row.valueOn ?? metricShown(row.value, metric.unit, locale),
        period: metricShown(row.periodValue, metric.unit, locale),
        source: enumLabel(ReturnSource, 'ReturnSource', row.source, locale),
        evidence: row.evidence,
      })),
    },
    {
      title: say('amendments'),
      paragraphs: orNone(contract.amendments),
      columns: columns('number', 'kind', 'signed', 'reason'),
      rows: contract.amendments.map(({ number, kind, signedOn, reason }) => ({ number, kind: enumLabel(AmendmentKind, 'AmendmentKind', kind, locale), signed: signedOn, reason })),
    },
    {
      title: say('breaches'),
      paragraphs: orNone(breaches),
      columns: columns('metric', 'reason', 'cause', 'measures', 'state'),
      rows: breaches.map(({ kind, reason, cause, measures, state }) => ({
        metric: kindOf(kind),
        reason,
        cause: cause && enumLabel(BreachCause, 'BreachCause', cause, locale),
        measures: joined(measures.map((measure) => `${enumLabel(MeasureKind, 'MeasureKind', measure.kind, locale)} ${measure.dueOn}`)),
        state: enumLabel(BreachState, 'BreachState', state, locale),
      })),
    },
    { title: say('conclusion'), paragraphs: [compliant === due.length ? say('ok') : say('notOk', { due: due.length, compliant })], columns: [], rows: [] },
  ];
}

/** The report's title, subtitle and closing sentence. */
export function reportFrame(contract: ContractType, today: string, locale: Locale): { title: string; subtitle: string; closing: string[] } {
  return {
    title: reportMessages(locale, 'title'),
    subtitle: reportMessages(locale, 'subtitle', { project: contract.project.name, code: contract.code }),
    closing: [reportMessages(locale, 'asOf', { date: cellText(today, 'date', locale) })],
  };
}
