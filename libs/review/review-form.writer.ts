import { enumLabel, fromSquareMetres, roundTo, toPlain, type DocumentColumn, type DocumentSection, type Locale } from '#platform';
import { ApprovalKind, ApprovalOutcome } from '#project';
import { reviewMessage, type ReviewMessage } from './messages.js';
import { AssessmentResult, EntryRule, Verdict, Vote } from './review.enums.js';
import type { FindingType, ReviewType } from './review.types.js';

/** What a form tells of the project. Money in yuan, areas in m². */
export interface FormProject {
  company: string | null;
  chain: string | null;
  totalInvestment: string | null;
  fixedInvestment: string | null;
  landArea: string | null;
  factoryArea: string | null;
}

const TITLES: Record<ApprovalKind, ReviewMessage> = {
  [ApprovalKind.PRE_ASSESSMENT]: 'form.pre_assessment',
  [ApprovalKind.COLLECTIVE_DECISION]: 'form.collective_decision',
  [ApprovalKind.LEGALITY_REVIEW]: 'form.legality_review',
  [ApprovalKind.CASE_BY_CASE]: 'form.case_by_case',
};

/** What a review's form is called. */
export function formTitle(kind: ApprovalKind, locale: Locale): string {
  return reviewMessage(locale, TITLES[kind]);
}

/**
 * The form of a review, section by section: the project, what the rules of entry found, the scores, the votes or the rounds as its kind has
 * them, and the conclusion with its number. Pure.
 */
export function formSections(review: ReviewType, project: FormProject, locale: Locale): DocumentSection[] {
  const say = (key: ReviewMessage, params = {}) => reviewMessage(locale, key, params);
  const section = (key: ReviewMessage, paragraphs: string[], columns: DocumentColumn[] = [], rows: DocumentSection['rows'] = []): DocumentSection => ({ title: say(key), paragraphs, columns, rows });
  const columns = (...keys: string[]): DocumentColumn[] => keys.map((key) => ({ key, title: say(`column.${key}` as ReviewMessage), kind: 'text' }));
  const { assessment, meeting, rounds } = review;
  return [
    section('form.project', [say('form.company', { company: project.company ?? '—', chain: project.chain ?? '—' }), say('form.figures', figuresOf(project)), ...asked(review, locale)]),
    ...(review.standsInFor.length > 0 ? [section('form.exception', [say('form.exception_items', { items: review.standsInFor.map(({ label }) => label).join(locale === 'en' ? ', ' : '、') }), ...(review.validUntil ? [say('form.valid_until', { date: review.validUntil })] : [])])] : []),
    ...(assessment ? [
      section('form.entry', [], columns('rule', 'verdict', 'detail', 'source'), assessment.findings.map((finding) => findingRow(finding, locale))),
      section('form.scores', [say('form.scores_by', { number: assessment.schemeNumber, total: assessment.total, minimum: assessment.minTotal })], columns('criterion', 'weight', 'minimum', 'score', 'reason'),
        assessment.scores.map(({ name, weight, minimum, score, reason }) => ({ criterion: name, weight: toPlain(weight), minimum: toPlain(minimum), score: toPlain(score), reason }))),
    ] : []),
    ...(meeting ? [section('form.meeting', [say('form.meeting_is', { ...meeting, date: meeting.metOn }), say('form.rule', { quorum: meeting.quorum, majority: meeting.majority })], columns('member', 'vote', 'reason'),
      meeting.votes.map(({ person, vote, remark }) => ({ member: person.name, vote: enumLabel(Vote, 'Vote', vote, locale), reason: remark })))] : []),
    ...(review.kind === ApprovalKind.LEGALITY_REVIEW ? [section('form.rounds', [], columns('round', 'submitted', 'reviewer', 'outcome', 'change', 'answer'), rounds.flatMap((round) => roundRows(round, locale)))] : []),
    section('form.result', conclusion(review, locale)),
  ];
}

function figuresOf({ totalInvestment, fixedInvestment, landArea, factoryArea }: FormProject): Record<string, string> {
  return { totalYuan: totalInvestment ?? '0', fixedYuan: fixedInvestment ?? '0', mu: landArea ? toPlain(roundTo(fromSquareMetres(landArea, 'mu'), 2)) : '0', factory: factoryArea ? toPlain(factoryArea) : '0' };
}

function asked({ askedBy, askedOn, note }: ReviewType, locale: Locale): string[] {
  return askedBy ? [reviewMessage(locale, 'form.asked', { person: askedBy.name, date: askedOn, note: note ?? '—' })] : [];
}

function findingRow({ rule, verdict, detail, source }: FindingType, locale: Locale): Record<string, string> {
  return { rule: enumLabel(EntryRule, 'EntryRule', rule, locale), verdict: enumLabel(Verdict, 'Verdict', verdict, locale), detail, source };
}

function roundRows({ number, submittedBy, submittedOn, reviewedBy, reviewedOn, outcome, opinion, changes }: ReviewType['rounds'][number], locale: Locale): Record<string, string | null>[] {
  const judged = outcome ? [enumLabel(ApprovalOutcome, 'ApprovalOutcome', outcome, locale), opinion].filter(Boolean).join('：') : null;
  const head = { round: String(number), submitted: `${submittedBy.name} ${submittedOn}`, reviewer: reviewedBy ? `${reviewedBy.name} ${reviewedOn ?? ''}` : null, outcome: judged };
  const nothing = { round: null, submitted: null, reviewer: null, outcome: null };
  return changes.length === 0 ? [{ ...head, change: null, answer: null }] : changes.map(({ text, answer }, index) => ({ ...(index === 0 ? head : nothing), change: text, answer }));
}

function conclusion({ outcome, assessment, opinion, documentNo, concludedBy, concludedOn }: ReviewType, locale: Locale): string[] {
  const say = (key: ReviewMessage, params = {}) => reviewMessage(locale, key, params);
  if (!outcome || !concludedOn) return [say('form.pending')];
  const result = assessment ? enumLabel(AssessmentResult, 'AssessmentResult', assessment.result, locale) : enumLabel(ApprovalOutcome, 'ApprovalOutcome', outcome, locale);
  return [
    say('form.result_is', { result, opinion: opinion ?? '' }),
    ...(assessment?.lacks ?? []),
    ...(documentNo ? [say('form.document_no', { no: documentNo })] : []),
    ...(concludedBy ? [say('form.signed_by', { person: concludedBy.name, date: concludedOn })] : []),
  ];
}
