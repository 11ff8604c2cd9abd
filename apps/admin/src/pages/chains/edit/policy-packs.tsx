import { Button, Descriptions, Drawer, Form, Input, Space, Tag } from 'antd';
import { useState } from 'react';
import { useIdempotencyKey } from '@/api/idempotency';
import { useRead, useWrite } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { useMay } from '@/auth/session';
import { Answer } from '@/components/answer';
import { DateInput } from '@/components/date-input';
import { FormDialog } from '@/components/form-dialog';
import { Nothing } from '@/components/nothing';
import type { PolicyPackInput, PolicyPacksQuery as Packs } from '@/graphql/graphql';
import { CorrectPolicyPack, IssuePolicyPack, PolicyPacksQuery } from './edit.queries';
import { useEditTexts } from './locale';

type Pack = Packs['policyPacks'][number];

const COLOURS = { IN_FORCE: 'success', UPCOMING: 'processing', EXPIRED: 'error', SUPERSEDED: 'default' } as const satisfies Record<Pack['state'], string>;

/** Every version of a chain's policy pack, the newest first; the newest can be corrected, another issued. */
export function PolicyPacks({ chain, open, onClose }: { chain: { id: string; name: string }; open: boolean; onClose: () => void }) {
  const t = useEditTexts();
  const { label } = useLabels();
  const may = useMay();
  const read = useRead(PolicyPacksQuery, { chainId: chain.id }, { pause: !open });
  const [edited, setEdited] = useState<Pack | 'new' | null>(null);
  const issue = may('chain.edit') ? <Button type="primary" onClick={() => setEdited('new')}>{t('issuePack')}</Button> : null;
  return (
    <Drawer open={open} onClose={onClose} size={640} styles={{ wrapper: { maxWidth: '100vw' } }} title={`${chain.name} · ${t('policyPack')}`} extra={issue}>
      <Answer read={read}>
        {({ policyPacks }) =>
          policyPacks.length === 0 ? (
            <Nothing title={t('noPack')} help={t('noPackHelp')} action={issue} />
          ) : (
            <div className="stack">
              {policyPacks.map((pack, index) => (
                <section key={pack.id} className="panel" data-testid="policy-pack">
                  <h3 className="panel-title">
                    <Space wrap>
                      {t('packVersion', { number: pack.number })}
                      {pack.title}
                      <Tag color={COLOURS[pack.state]}>{label('PolicyPackState', pack.state)}</Tag>
                      {index === 0 && may('chain.edit') && <Button size="small" onClick={() => setEdited(pack)}>{t('correctPack')}</Button>}
                    </Space>
                  </h3>
                  <Descriptions
                    size="small"
                    column={1}
                    items={[
                      { key: 'document', label: t('documentNumber'), children: pack.documentNumber ?? '—' },
                      { key: 'validity', label: t('validity'), children: validityOf(pack, t('noEnd')) },
                      { key: 'summary', label: t('packSummary'), children: <span style={{ whiteSpace: 'pre-wrap' }}>{pack.summary ?? '—'}</span> },
                    ]}
                  />
                </section>
              ))}
              <PackForm key={edited === 'new' ? 'new' : edited?.id} chainId={chain.id} pack={edited} newest={policyPacks[0]!} onClose={() => setEdited(null)} />
            </div>
          )
        }
      </Answer>
      {read.data?.policyPacks.length === 0 && <PackForm chainId={chain.id} pack={edited} newest={null} onClose={() => setEdited(null)} />}
    </Drawer>
  );
}

export function validityOf(pack: { validFrom: string; validUntil: string | null }, noEnd: string): string {
  return `${pack.validFrom} – ${pack.validUntil ?? noEnd}`;
}

function PackForm({ chainId, pack, newest, onClose }: { chainId: string; pack: Pack | 'new' | null; newest: Pack | null; onClose: () => void }) {
  const t = useEditTexts();
  const [issue] = useWrite(IssuePolicyPack);
  const [correct] = useWrite(CorrectPolicyPack);
  const [idempotencyKey, renewKey] = useIdempotencyKey();
  const known = pack === 'new' ? null : pack;
  const labels: Record<string, string> = { title: t('packTitle'), documentNumber: t('documentNumber'), validFrom: t('validFrom'), validUntil: t('validUntil'), summary: t('packSummary') };
  const required = [{ required: true, whitespace: true, message: t('required') }];
  const { title, documentNumber, validFrom, validUntil, summary } = known ?? {};
  return (
    <FormDialog<PolicyPackInput>
      open={pack !== null}
      title={known ? t('correctPack') : t('issuePack')}
      // A new version usually continues the title of the last one.
      initial={known ? { title, documentNumber, validFrom, validUntil, summary } : { title: newest?.title }}
      onlyChanges={known !== null}
      save={(input, overVersion) => (known ? correct({ id: known.id, version: overVersion ?? known.version, input, reason: null }) : issue({ chainId, input, idempotencyKey }))}
      onSaved={renewKey}
      onClose={onClose}
      labelOf={(field) => labels[field] ?? field}
    >
      {!known && newest && <p className="quiet">{t('supersedes', { number: newest.number })}</p>}
      <Form.Item name="title" label={t('packTitle')} rules={required}><Input maxLength={200} /></Form.Item>
      <Form.Item name="documentNumber" label={t('documentNumber')}><Input maxLength={100} /></Form.Item>
      <Form.Item name="validFrom" label={t('validFrom')} rules={[{ required: true, message: t('required') }]}><DateInput /></Form.Item>
      <Form.Item name="validUntil" label={t('validUntil')} extra={t('validUntilHelp')}><DateInput /></Form.Item>
      <Form.Item name="summary" label={t('packSummary')} extra={t('packSummaryHelp')}><Input.TextArea autoSize={{ minRows: 5, maxRows: 20 }} maxLength={20_000} /></Form.Item>
    </FormDialog>
  );
}
