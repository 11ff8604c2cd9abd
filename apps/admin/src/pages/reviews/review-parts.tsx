import { Descriptions, Table, Tag } from 'antd';
import { useLabels } from '@/auth/labels';
import { useFigures } from '@/format/figures';
import type { ApprovalOutcome, ReviewState, Verdict } from '@/graphql/graphql';
import { useReviewTexts } from './locale';
import type { Finding, Review } from './reviews.queries';

const STATE_COLOURS: Record<ReviewState, string> = { ASKED: 'processing', CHANGES_ASKED: 'warning', CONCLUDED: 'success', WITHDRAWN: 'default' };
const OUTCOME_COLOURS: Record<ApprovalOutcome, string> = { PENDING: 'default', APPROVED: 'success', REJECTED: 'error', CHANGES_REQUESTED: 'warning' };
const VERDICT_COLOURS: Record<Verdict, string> = { MET: 'success', BREACHED: 'error', UNKNOWN: 'warning', STRICT: 'orange', NOT_APPLICABLE: 'default' };

/** What a review came to, or where it stands. */
export function ReviewTag({ review }: { review: { state: ReviewState; outcome?: ApprovalOutcome | null } }) {
  const { label } = useLabels();
  if (review.state === 'CONCLUDED' && review.outcome) return <Tag color={OUTCOME_COLOURS[review.outcome]}>{label('ApprovalOutcome', review.outcome)}</Tag>;
  return <Tag color={STATE_COLOURS[review.state]}>{label('ReviewState', review.state)}</Tag>;
}

/** What the rules of entry find, each with its numbers and where it comes from. */
export function Findings({ findings }: { findings: readonly Finding[] }) {
  const t = useReviewTexts();
  const { label } = useLabels();
  return (
    <Table
      size="small"
      pagination={false}
      rowKey="rule"
      scroll={{ x: 'max-content' }}
      dataSource={[...findings]}
      columns={[
        { title: t('rule'), render: (_, each) => label('EntryRule', each.rule) },
        { title: t('verdict'), render: (_, each) => <Tag color={VERDICT_COLOURS[each.verdict]}>{label('Verdict', each.verdict)}</Tag> },
        { title: t('detail'), width: 240, render: (_, each) => each.detail },
        { title: t('source'), width: 200, render: (_, each) => <span className="quiet">{each.source}</span> },
      ]}
    />
  );
}

/** Everything that is known of one review. */
export function ReviewDetails({ review }: { review: Review }) {
  const t = useReviewTexts();
  const { label } = useLabels();
  const { date } = useFigures();
  const { assessment, meeting, rounds, standsInFor } = review;
  return (
    <div className="stack">
      <Descriptions
        size="small"
        column={1}
        items={[
          ...(review.askedBy ? [{ key: 'asked', label: t('askedBy'), children: t('askedLine', { person: review.askedBy.name, date: date(review.askedOn) }) }] : []),
          ...(review.note ? [{ key: 'note', label: t(review.kind === 'CASE_BY_CASE' ? 'grounds' : 'note'), children: <span className="prewrap">{review.note}</span> }] : []),
          ...(standsInFor.length > 0 ? [{ key: 'standsInFor', label: t('standsInFor'), children: standsInFor.map(({ code, label: words }) => <Tag key={code}>{words}</Tag>) }] : []),
          ...(review.validUntil ? [{ key: 'validUntil', label: t('validUntil'), children: date(review.validUntil) }] : []),
          ...(review.concludedBy ? [{ key: 'concluded', label: t('concludedBy'), children: t('concludedLine', { person: review.concludedBy.name, date: date(review.concludedOn) }) }] : []),
          ...(review.documentNo ? [{ key: 'documentNo', label: t('documentNo'), children: review.documentNo }] : []),
          ...(review.opinion ? [{ key: 'opinion', label: t('opinion'), children: <span className="prewrap">{review.opinion}</span> }] : []),
        ]}
      />
      {assessment ? (
        <>
          <div><Tag color={{ APPROVED: 'success', CONDITIONAL: 'warning', REFUSED: 'error' }[assessment.result]}>{label('AssessmentResult', assessment.result)}</Tag>{t('byScheme', { number: assessment.schemeNumber, total: assessment.total, minimum: assessment.minTotal })}</div>
          {assessment.lacks.length > 0 ? <ul>{assessment.lacks.map((lack) => <li key={lack}>{lack}</li>)}</ul> : null}
          <Table
            size="small"
            pagination={false}
            rowKey="code"
            scroll={{ x: 'max-content' }}
            dataSource={assessment.scores}
            columns={[
              { title: t('criterion'), render: (_, each) => each.name },
              { title: t('weight'), render: (_, each) => `${each.weight}%` },
              { title: t('minimum'), render: (_, each) => each.minimum },
              { title: t('score'), render: (_, each) => each.score },
              { title: t('scoreReason'), width: 280, render: (_, each) => each.reason },
            ]}
          />
          <Findings findings={assessment.findings} />
        </>
      ) : null}
      {meeting ? (
        <>
          <div>{t('voteLine', { ...meeting, date: date(meeting.metOn) })}</div>
          <div>{meeting.votes.map(({ person, vote, remark }) => <Tag key={person.id} title={remark ?? undefined}>{person.name} {label('Vote', vote)}</Tag>)}</div>
        </>
      ) : null}
      {rounds.map((round) => (
        <div key={round.number}>
          <b>{t('round', { number: round.number })}</b> {t('submitted', { person: round.submittedBy.name, date: date(round.submittedOn) })}{round.note ? `：${round.note}` : ''}
          {round.outcome && round.reviewedBy ? (
            <div>{t('reviewed', { person: round.reviewedBy.name, date: date(round.reviewedOn) })} <Tag color={OUTCOME_COLOURS[round.outcome]}>{label('ApprovalOutcome', round.outcome)}</Tag>{round.opinion}</div>
          ) : null}
          {round.changes.length > 0 ? <ol>{round.changes.map(({ text, answer }) => <li key={text}>{text}<div className="quiet">{answer}</div></li>)}</ol> : null}
        </div>
      ))}
    </div>
  );
}
