import { enumLabel, officialDocument, type DocumentSection, type Locale } from '#platform';
import { MetricKind } from '#contract';
import { inWords, incentiveMessage, type IncentiveMessage, type Said } from './messages.js';
import type { PolicyType, PolicyVersionType } from './policy.types.js';

const CLAUSES = ['conditions', 'scope', 'extent', 'process'] as const;

/** A version of a policy as an official document: the five clauses, the formula in words, the review. */
export function policySheet(policy: PolicyType, version: PolicyVersionType, today: string, locale: Locale): Promise<Buffer> {
  const say = (key: IncentiveMessage, params?: Said['params']) => incentiveMessage(locale, key, params);
  const section = (title: IncentiveMessage, paragraphs: string[]): DocumentSection => ({ title: say(title), paragraphs, columns: [], rows: [] });
  return officialDocument({
    title: say('sheet.title', { name: policy.name }),
    subtitle: say('sheet.subtitle', { code: policy.code, number: version.number }),
    sections: [
      section('sheet.clauses', [
        ...CLAUSES.map((clause) => say(`sheet.clause.${clause}`, { text: version[clause] })),
        say('sheet.clause.term', { text: version.term, from: version.validFrom, until: version.validUntil }),
      ]),
      section('sheet.formula', [...version.formula.words, ...inWords(limitsOf(version, locale), locale)]),
      section('sheet.review', inWords(reviewOf(version), locale)),
    ],
    closing: [...(version.source ? [say('sheet.source', { source: version.source })] : []), say('sheet.state', { date: today, state: version.state })],
    locale,
  });
}

function limitsOf({ chain, minInvestment, requiredMetrics }: PolicyVersionType, locale: Locale): Said[] {
  const metrics = requiredMetrics.map((kind) => enumLabel(MetricKind, 'MetricKind', kind, locale)).join(locale === 'en' ? ', ' : '、');
  return [
    ...(chain ? [{ key: 'sheet.chain', params: { chain: chain.name } } as const] : []),
    ...(minInvestment ? [{ key: 'sheet.min_investment', params: { amountYuan: minInvestment } } as const] : []),
    ...(metrics ? [{ key: 'sheet.metrics', params: { metrics } } as const] : []),
  ];
}

function reviewOf({ review, reviewedBy, reviewedOn, reviewNo, reviewOpinion }: PolicyVersionType): Said[] {
  return [
    { key: 'sheet.review_state', params: { review } },
    ...(reviewedOn ? [{ key: 'sheet.review_by', params: { person: reviewedBy?.name ?? '—', date: reviewedOn, no: reviewNo ?? '—' } } as const] : []),
    ...(reviewOpinion ? [{ key: 'sheet.review_opinion', params: { opinion: reviewOpinion } } as const] : []),
  ];
}
