import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Alert, Button, Form, Input, InputNumber, Select, Space } from 'antd';
import { useWrite } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { useViewer } from '@/auth/session';
import { DateInput } from '@/components/date-input';
import { FormDialog } from '@/components/form-dialog';
import { PersonPicker } from '@/components/pickers';
import { useCreate } from '@/components/use-create';
import type { ApprovalKind, AssessmentInput, LegalityInput, MeetingVoteInput, ReviewRequestInput } from '@/graphql/graphql';
import { useReviewTexts } from './locale';
import { Findings } from './review-parts';
import { AskForReview, AssessProject, DecideCollectively, DecideException, type ProjectReviewsAnswer, ResubmitReview, type Review, ReviewLegality, WithdrawReview } from './reviews.queries';

export type Action = 'ask' | 'assess' | 'decide' | 'opinionOf' | 'resubmit' | 'withdraw';

interface FormProps {
  kind: ApprovalKind;
  projectId: string;
  /** The latest of the kind. */
  review: Review | null;
  found: ProjectReviewsAnswer;
  onClose: () => void;
}

/** The form of one step of a procedure. */
export function ReviewForm({ action, ...props }: FormProps & { action: Action }) {
  if (action === 'ask') return <AskForm {...props} />;
  const review = props.review!;
  switch (action) {
    case 'assess': return <AssessForm {...props} review={review} />;
    case 'decide': return <MeetingForm {...props} review={review} />;
    case 'opinionOf': return <LegalityForm {...props} review={review} />;
    case 'resubmit': return <ResubmitForm {...props} review={review} />;
    case 'withdraw': return <WithdrawForm {...props} review={review} />;
  }
}

function useRequired() {
  const t = useReviewTexts();
  return [{ required: true, whitespace: true, message: t('required') }];
}

const Text = (props: { maxLength?: number }) => <Input.TextArea autoSize={{ minRows: 2 }} maxLength={5000} {...props} />;

function AskForm({ kind, projectId, found, onClose }: FormProps) {
  const t = useReviewTexts();
  const { label } = useLabels();
  const required = useRequired();
  const ask = useCreate(AskForReview);
  const exception = kind === 'CASE_BY_CASE';
  return (
    <FormDialog<Omit<ReviewRequestInput, 'kind'>> open title={t('askFor', { kind: label('ApprovalKind', kind) })} initial={exception ? { standsInFor: [] } : {}} save={(input) => ask({ projectId, input: { ...input, kind } })} onClose={onClose}>
      {exception ? (
        <>
          <Form.Item name="standsInFor" label={t('standsInFor')} extra={t('standsInForHelp')} rules={[{ required: true, message: t('required') }]}>
            <Select mode="multiple" options={found.exemptable.map(({ code, label: words }) => ({ value: code, label: words }))} optionFilterProp="label" />
          </Form.Item>
          <Form.Item name="validUntil" label={t('validUntil')} extra={t('validUntilHelp')}><DateInput /></Form.Item>
        </>
      ) : null}
      <Form.Item name="note" label={t(exception ? 'grounds' : 'note')} rules={exception ? required : []}><Text /></Form.Item>
    </FormDialog>
  );
}

function AssessForm({ kind, review, found, onClose }: FormProps & { review: Review }) {
  const t = useReviewTexts();
  const { label } = useLabels();
  const required = useRequired();
  const [assess] = useWrite(AssessProject);
  const { criteria, minTotal } = found.scheme;
  const totalOf = (scores: AssessmentInput['scores'] | undefined) => criteria.reduce((sum, { weight }, index) => sum + (Number(weight) * Number(scores?.[index]?.score ?? 0)) / 100, 0).toFixed(2);
  return (
    <FormDialog<AssessmentInput>
      open
      size={760}
      title={label('ApprovalKind', kind)}
      initial={{ scores: criteria.map(({ code }) => ({ code, score: null as never, reason: '' })) }}
      save={(input, overVersion) => assess({ id: review.id, version: overVersion ?? review.version, input: { ...input, scores: criteria.map(({ code }, index) => ({ ...input.scores[index]!, code })) } })}
      onClose={onClose}
    >
      <Alert type="info" showIcon title={t('assessHelp')} style={{ marginBlockEnd: 12 }} />
      <Findings findings={found.findings} />
      {criteria.map(({ code, name, weight, minimum, guidance }, index) => (
        <Space key={code} align="start" wrap style={{ marginBlockStart: 12 }}>
          <Form.Item name={['scores', index, 'score']} label={`${name}（${weight}%，≥${minimum}）`} extra={guidance} rules={[{ required: true, message: t('required') }]}><InputNumber<string> stringMode min="0" max="100" precision={2} style={{ width: 200 }} /></Form.Item>
          <Form.Item name={['scores', index, 'reason']} label={t('scoreReason')} rules={required}><Input maxLength={500} style={{ width: 380 }} /></Form.Item>
        </Space>
      ))}
      <Form.Item noStyle shouldUpdate>{({ getFieldValue }) => <p><b>{t('totalNow', { total: totalOf(getFieldValue('scores') as AssessmentInput['scores']), minimum: minTotal })}</b></p>}</Form.Item>
      <Form.Item name="documentNo" label={t('documentNo')} extra={t('strictHelp')}><Input maxLength={100} /></Form.Item>
      <Form.Item name="opinion" label={t('opinion')}><Text /></Form.Item>
    </FormDialog>
  );
}

function MeetingForm({ kind, review, found, onClose }: FormProps & { review: Review }) {
  const t = useReviewTexts();
  const { label, options } = useLabels();
  const { today } = useViewer();
  const required = useRequired();
  const [decide] = useWrite(DecideCollectively);
  const [except] = useWrite(DecideException);
  const { quorum, majority } = found.scheme;
  const write = kind === 'CASE_BY_CASE' ? except : decide;
  return (
    <FormDialog<MeetingVoteInput>
      open
      size={720}
      title={`${label('ApprovalKind', kind)} · ${t('decide')}`}
      initial={{ metOn: today, votes: [1, 2, 3].map(() => ({ personId: null as never, vote: 'FOR' as const })) }}
      save={(input, overVersion) => write({ id: review.id, version: overVersion ?? review.version, input })}
      onClose={onClose}
    >
      <Form.Item name="meetingName" label={t('meeting')} rules={required}><Input maxLength={200} /></Form.Item>
      <Form.Item name="metOn" label={t('metOn')} rules={[{ required: true, message: t('required') }]}><DateInput /></Form.Item>
      <Form.Item name="documentNo" label={t('minutesNo')} rules={required}><Input maxLength={100} /></Form.Item>
      <Form.Item label={t('votes')} extra={t('votesHelp', { quorum: label('Share', quorum), majority: label('Share', majority) })} style={{ marginBlockEnd: 4 }} />
      <Votes options={options('Vote')} />
      <Form.Item name="opinion" label={t('opinion')}><Text /></Form.Item>
    </FormDialog>
  );
}

/** One row a member of the meeting. */
function Votes({ options }: { options: { value: string; label: string }[] }) {
  const t = useReviewTexts();
  return (
    <Form.List name="votes">
      {(fields, { add, remove }, { errors }) => (
        <div style={{ marginBlockEnd: 16 }}>
          {fields.map((field, index) => (
            <Space key={field.key} align="start">
              <Form.Item name={[field.name, 'personId']} rules={[{ required: true, message: t('required') }]}><PersonPicker style={{ width: 260 }} placeholder={`${t('member')} ${index + 1}`} /></Form.Item>
              <Form.Item name={[field.name, 'vote']}><Select options={options} style={{ width: 110 }} aria-label={`${t('vote')} ${index + 1}`} /></Form.Item>
              <Form.Item name={[field.name, 'remark']}><Input placeholder={t('remark')} maxLength={200} style={{ width: 180 }} /></Form.Item>
              <Button type="text" icon={<DeleteOutlined />} aria-label={t('removeMember')} onClick={() => remove(field.name)} />
            </Space>
          ))}
          <Form.ErrorList errors={errors} />
          <Button block icon={<PlusOutlined />} onClick={() => add({ vote: 'FOR' })}>{t('addMember')}</Button>
        </div>
      )}
    </Form.List>
  );
}

function LegalityForm({ kind, review, onClose }: FormProps & { review: Review }) {
  const t = useReviewTexts();
  const { label, options } = useLabels();
  const required = useRequired();
  const [give] = useWrite(ReviewLegality);
  const latest = review.rounds.at(-2);
  return (
    <FormDialog<Omit<LegalityInput, 'changes'> & { changes?: string }>
      open
      size={640}
      title={`${label('ApprovalKind', kind)} · ${t('round', { number: review.rounds.length })}`}
      initial={{ outcome: 'APPROVED' }}
      save={({ changes, ...input }, overVersion) => give({ id: review.id, version: overVersion ?? review.version, input: { ...input, changes: input.outcome === 'CHANGES_REQUESTED' ? linesOf(changes) : [] } })}
      onClose={onClose}
    >
      {latest ? <ol>{latest.changes.map(({ text, answer }) => <li key={text}>{text}<div className="quiet">{answer}</div></li>)}</ol> : null}
      <Form.Item name="outcome" label={t('legalOutcome')} rules={[{ required: true, message: t('required') }]}><Select options={options('ApprovalOutcome').filter(({ value }) => value !== 'PENDING')} /></Form.Item>
      <Form.Item name="opinion" label={t('opinion')} rules={required}><Text /></Form.Item>
      <Form.Item noStyle shouldUpdate>
        {({ getFieldValue }) => getFieldValue('outcome') === 'CHANGES_REQUESTED'
          ? <Form.Item name="changes" label={t('changes')} extra={t('changesHelp')} rules={required}><Input.TextArea autoSize={{ minRows: 3 }} maxLength={10_000} /></Form.Item>
          : <Form.Item name="documentNo" label={t('documentNo')} rules={getFieldValue('outcome') === 'APPROVED' ? required : []}><Input maxLength={100} /></Form.Item>}
      </Form.Item>
    </FormDialog>
  );
}

const linesOf = (text: string | undefined): string[] => (text ?? '').split('\n').map((line) => line.trim()).filter(Boolean);

function ResubmitForm({ review, onClose }: FormProps & { review: Review }) {
  const t = useReviewTexts();
  const required = useRequired();
  const [resubmit] = useWrite(ResubmitReview);
  const changes = review.rounds.at(-1)?.changes ?? [];
  return (
    <FormDialog<{ answers: string[]; note?: string }>
      open
      size={640}
      title={t('resubmit')}
      initial={{}}
      save={({ answers, note }, overVersion) => resubmit({ id: review.id, version: overVersion ?? review.version, input: { answers, note: note ?? null } })}
      onClose={onClose}
    >
      <p className="quiet">{t('answers')}</p>
      {changes.map(({ text }, index) => <Form.Item key={text} name={['answers', index]} label={`${index + 1}. ${text}`} rules={required}><Text maxLength={2000} /></Form.Item>)}
      <Form.Item name="note" label={t('note')}><Text /></Form.Item>
    </FormDialog>
  );
}

function WithdrawForm({ kind, review, onClose }: FormProps & { review: Review }) {
  const t = useReviewTexts();
  const { label } = useLabels();
  const [withdraw] = useWrite(WithdrawReview);
  return (
    <FormDialog<{ reason: string }>
      open
      title={`${t('withdraw')} · ${label('ApprovalKind', kind)}`}
      initial={{}}
      save={({ reason }, overVersion) => withdraw({ id: review.id, version: overVersion ?? review.version, reason })}
      onClose={onClose}
    >
      <Form.Item name="reason" label={t('reason')} rules={useRequired()}><Text maxLength={2000} /></Form.Item>
    </FormDialog>
  );
}
