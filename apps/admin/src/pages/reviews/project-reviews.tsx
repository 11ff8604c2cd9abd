import { DownloadOutlined } from '@ant-design/icons';
import { Button, Collapse, Popover, Space, Tag } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { Link, useLocation } from 'react-router';
import { useRead } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { useViewer } from '@/auth/session';
import { Answer } from '@/components/answer';
import { Nothing } from '@/components/nothing';
import { useFigures } from '@/format/figures';
import type { ApprovalKind } from '@/graphql/graphql';
import { useReviewTexts } from './locale';
import { type Action, ReviewForm } from './review-form';
import { Findings, ReviewDetails, ReviewTag } from './review-parts';
import { type ProjectReviewsAnswer, ProjectReviewsQuery, type Review } from './reviews.queries';

interface Opening {
  /** The kind that the address opens, as a gate's missing item links to it. */
  kind: ApprovalKind | null;
  close: () => void;
}

/** On a project's page: the three procedures before signing and the exceptions, what each waits for, and how the project stands to the rules of entry. `#review` leads here. */
export function ProjectReviews({ projectId, opening }: { projectId: string; opening: Opening }) {
  const t = useReviewTexts();
  const { hash } = useLocation();
  const place = useRef<HTMLElement>(null);
  const read = useRead(ProjectReviewsQuery, { projectId });
  const ready = Boolean(read.data);
  useEffect(() => {
    if (ready && (hash === '#review' || opening.kind)) place.current?.scrollIntoView({ block: 'start' });
  }, [hash, ready, opening.kind]);
  return (
    <section className="panel" id="review" ref={place} style={{ scrollMarginBlockStart: 64 }} data-testid="project-reviews">
      <h2 className="panel-title"><span>{t('section')} <Link className="quiet" to="/reviews">{t('openReviews')}</Link></span></h2>
      <Answer read={read}>{({ projectReviews }) => (projectReviews ? <Procedures projectId={projectId} found={projectReviews} opening={opening} /> : null)}</Answer>
    </section>
  );
}

/** What the viewer may do with the latest review of a kind, if anything. */
function actionOf(review: Review | undefined, mayAsk: boolean): Action | null {
  if (review?.mayConclude) return { PRE_ASSESSMENT: 'assess', COLLECTIVE_DECISION: 'decide', LEGALITY_REVIEW: 'opinionOf', CASE_BY_CASE: 'decide' }[review.kind] as Action;
  if (review?.mayResubmit) return 'resubmit';
  const open = review && (review.state === 'ASKED' || review.state === 'CHANGES_ASKED');
  return mayAsk && !open ? 'ask' : null;
}

function Procedures({ projectId, found, opening }: { projectId: string; found: ProjectReviewsAnswer; opening: Opening }) {
  const t = useReviewTexts();
  const { label, options } = useLabels();
  const [form, setForm] = useState<{ kind: ApprovalKind; action: Action } | null>(null);
  const { reviews, mayAsk } = found;
  const latest = (kind: ApprovalKind) => reviews.find((review) => review.kind === kind);
  const wanted = opening.kind ? { kind: opening.kind, action: actionOf(latest(opening.kind), mayAsk) } : null;
  const shown = form ?? (wanted?.action ? { kind: wanted.kind, action: wanted.action } : null);
  return (
    <>
      <Space wrap style={{ marginBlockEnd: 12 }}>
        {options('ApprovalKind').map(({ value: kind }) => {
          const review = latest(kind);
          const action = actionOf(review, mayAsk);
          return (
            <div key={kind} data-review={kind}>
              {label('ApprovalKind', kind)} {review ? <ReviewTag review={review} /> : <Tag>{t('notAsked')}</Tag>}
              {action ? <Button size="small" type={action === 'ask' ? 'default' : 'primary'} onClick={() => setForm({ kind, action })}>{action === 'ask' ? t('askFor', { kind: label('ApprovalKind', kind) }) : t(action)}</Button> : null}
            </div>
          );
        })}
        <Popover trigger="click" content={<div style={{ maxWidth: 720 }}><Findings findings={found.findings} /></div>} title={t('entryNow')}><Button size="small">{t('entry')}</Button></Popover>
      </Space>
      {reviews.length === 0 ? <Nothing title={t('empty')} help={t('emptyHelp')} /> : (
        <Collapse size="small" items={reviews.map((review) => ({ key: review.id, label: <ReviewLine review={review} />, extra: <Extra review={review} onWithdraw={() => setForm({ kind: review.kind, action: 'withdraw' })} />, children: <ReviewDetails review={review} /> }))} />
      )}
      {shown ? (
        <ReviewForm
          key={`${shown.kind} ${shown.action}`}
          {...shown}
          projectId={projectId}
          review={latest(shown.kind) ?? null}
          found={found}
          onClose={() => {
            setForm(null);
            if (opening.kind) opening.close();
          }}
        />
      ) : null}
    </>
  );
}

function ReviewLine({ review }: { review: Review }) {
  const t = useReviewTexts();
  const { label } = useLabels();
  const { today } = useViewer();
  const { date } = useFigures();
  const expired = review.kind === 'CASE_BY_CASE' && review.outcome === 'APPROVED' && review.validUntil && review.validUntil < today;
  return (
    <>
      {label('ApprovalKind', review.kind)}{' '}<ReviewTag review={review} />{expired ? <Tag>{t('exceptionExpired')}</Tag> : null}{' '}
      <span className="quiet">{date(review.concludedOn ?? review.askedOn)} {review.documentNo}</span>
    </>
  );
}

function Extra({ review, onWithdraw }: { review: Review; onWithdraw: () => void }) {
  const t = useReviewTexts();
  return (
    <>
      <Button size="small" type="text" icon={<DownloadOutlined />} href={`/files/review/${review.id}.docx`} onClick={(event) => event.stopPropagation()} data-testid="review-form">{t('form')}</Button>
      {review.mayWithdraw ? <Button size="small" type="text" onClick={(event) => { event.stopPropagation(); onWithdraw(); }}>{t('withdraw')}</Button> : null}
    </>
  );
}
