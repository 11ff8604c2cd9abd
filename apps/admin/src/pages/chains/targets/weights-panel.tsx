import { Alert, App, Button, Drawer, Input, InputNumber, Table } from 'antd';
import { useState } from 'react';
import { useRead, useWrite } from '@/api/reading';
import { useMay } from '@/auth/session';
import { Answer } from '@/components/answer';
import { HistoryButton } from '@/components/history';
import { useRefusal } from '@/components/use-refusal';
import { useUrlState } from '@/components/use-url-state';
import { useFigures } from '@/format/figures';
import type { PreviewTargetWeightsQuery, TargetWeightsQuery as TargetWeightsAnswer } from '@/graphql/graphql';
import { PreviewTargetWeights, TargetWeightsQuery, UpdateTargetWeights } from './target.queries';
import { useTargetTexts } from './texts';

type Weights = NonNullable<TargetWeightsAnswer['targetWeights']>;
type Change = NonNullable<PreviewTargetWeightsQuery['previewTargetWeights']>[number]['targets'][number];

/** Opens the weights of a chain's target score; that they are open is in the address. */
export function WeightsButton({ chain }: { chain: { id: string; name: string } }) {
  const t = useTargetTexts();
  const url = useUrlState<'weights'>();
  const close = (): void => url.set({ weights: null });
  return (
    <>
      <Button data-testid="target-weights" onClick={() => url.set({ weights: 'open' })}>{t('weights')}</Button>
      <Drawer open={url.get('weights') === 'open'} onClose={close} size={640} title={t('weightsTitle', { chain: chain.name })} destroyOnHidden>
        <WeightsOf chainId={chain.id} onSaved={close} />
      </Drawer>
    </>
  );
}

function WeightsOf({ chainId, onSaved }: { chainId: string; onSaved: () => void }) {
  const read = useRead(TargetWeightsQuery, { chainId });
  return <Answer read={read}>{({ targetWeights }) => targetWeights && <WeightsForm key={targetWeights.version} stored={targetWeights} onSaved={onSaved} />}</Answer>;
}

function WeightsForm({ stored, onSaved }: { stored: Weights; onSaved: () => void }) {
  const t = useTargetTexts();
  const may = useMay();
  const { message } = App.useApp();
  const refuse = useRefusal();
  const [given, setGiven] = useState(() => new Map(stored.weights.map(({ code, weight }) => [code, weight])));
  const [reason, setReason] = useState('');
  const [update, pending] = useWrite(UpdateTargetWeights);
  const edits = may('chain.edit');
  const total = [...given.values()].reduce((sum, weight) => sum + weight, 0);
  const weights = [...given].map(([code, weight]) => ({ code, weight }));
  const changed = stored.weights.some(({ code, weight }) => given.get(code) !== weight);

  const save = async (): Promise<void> => {
    const { error } = await update({ chainId: stored.chainId, version: stored.version, weights, reason: reason.trim() || null });
    if (error?.code === 'CONFLICT') return void message.error(t('conflict'));
    if (error) return refuse(error);
    void message.success(t('saved'));
    onSaved();
  };

  return (
    <div className="stack">
      <p className="secondary">{t('weightsHelp')}</p>
      <Table
        size="small"
        rowKey="code"
        pagination={false}
        showHeader={false}
        dataSource={stored.weights}
        columns={[
          { key: 'label', render: (_, factor) => <><strong>{factor.label}</strong><div className="quiet">{factor.rule}</div></> },
          {
            key: 'weight',
            width: 110,
            render: (_, { code, label }) => (
              <InputNumber min={0} max={100} precision={0} aria-label={label} disabled={!edits} value={given.get(code)} onChange={(weight) => setGiven(new Map(given).set(code, weight ?? 0))} />
            ),
          },
          { key: 'usual', width: 90, render: (_, { usual }) => <span className="quiet">{t('usual', { weight: usual })}</span> },
        ]}
      />
      {total === 100 ? <span>{t('total', { total })}</span> : <Alert type="warning" showIcon title={t('totalWrong', { total })} />}
      {changed && total === 100 && <Preview chainId={stored.chainId} weights={weights} />}
      {edits && (
        <>
          <Input value={reason} onChange={(event) => setReason(event.target.value)} placeholder={t('reason')} maxLength={500} aria-label={t('reason')} />
          <div className="filters">
            <Button type="primary" disabled={!changed || total !== 100} loading={pending} onClick={() => void save()}>{t('save')}</Button>
            <Button onClick={() => setGiven(new Map(stored.weights.map(({ code, usual }) => [code, usual])))}>{t('toUsual')}</Button>
          </div>
        </>
      )}
      {stored.id && <div><WeightsHistory id={stored.id} labels={new Map(stored.weights.map(({ code, label }) => [code, label]))} /></div>}
    </div>
  );
}

function WeightsHistory({ id, labels }: { id: string; labels: ReadonlyMap<string, string> }) {
  const toCode = (field: string): string => field.replace(/([A-Z])/g, '_$1').toUpperCase();
  return <HistoryButton entity="target_weights" rowId={id} labelOf={(field) => labels.get(toCode(field)) ?? field} />;
}

/** What the weights entered would change, before they are saved. */
function Preview({ chainId, weights }: { chainId: string; weights: { code: Weights['weights'][number]['code']; weight: number }[] }) {
  const t = useTargetTexts();
  const { number } = useFigures();
  const read = useRead(PreviewTargetWeights, { chainId, weights });
  return (
    <section data-testid="weights-preview">
      <h3>{t('previewTitle')}</h3>
      <Answer read={read}>
        {({ previewTargetWeights }) => {
          const moved = (previewTargetWeights ?? []).filter((gap) => gap.moved > 0);
          if (moved.length === 0) return <p className="quiet">{t('previewNone')}</p>;
          return moved.map((gap) => (
            <Table<Change>
              key={gap.nodeId}
              size="small"
              title={() => t('previewMoved', { node: gap.nodeName, moved: gap.moved })}
              rowKey={({ company }) => company.id}
              pagination={gap.targets.length > 10 ? { pageSize: 10 } : false}
              dataSource={gap.targets}
              columns={[
                { title: t('company'), key: 'company', render: (_, { company }) => company.shortName ?? company.name },
                { title: t('rankNow'), align: 'right', dataIndex: 'rankBefore' },
                { title: t('rankNew'), align: 'right', key: 'rank', render: (_, { rank, rankBefore }) => <span className={rank === rankBefore ? 'quiet' : undefined}>{rank}{rank < rankBefore ? ' ↑' : rank > rankBefore ? ' ↓' : ''}</span> },
                { title: t('scoreNow'), align: 'right', key: 'before', render: (_, { scoreBefore }) => number(scoreBefore) },
                { title: t('scoreNew'), align: 'right', key: 'score', render: (_, { score }) => number(score) },
              ]}
            />
          ));
        }}
      </Answer>
    </section>
  );
}
