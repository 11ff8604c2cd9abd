import { Alert, Button, Form, Input, InputNumber, Select, Space } from 'antd';
import { useState } from 'react';
import { useRead, useWrite } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { useMay } from '@/auth/session';
import { Answer } from '@/components/answer';
import { FormDialog } from '@/components/form-dialog';
import { Nothing } from '@/components/nothing';
import { useCreate } from '@/components/use-create';
import type { ContributionInput, ContributionsQuery as Answered } from '@/graphql/graphql';
import { ComputeReward, ContributionsQuery, IntermediariesQuery, SetContributions } from './intermediary.queries';
import { usePoolTexts } from './locale';

/** On a project's page: who brought it, with the shares, and the reward computed from there. */
export function ProjectContributions({ projectId }: { projectId: string }) {
  const t = usePoolTexts();
  const may = useMay();
  const { label } = useLabels();
  const [open, setOpen] = useState<'shares' | string | null>(null);
  const read = useRead(ContributionsQuery, { projectId });
  return (
    <section className="panel" data-testid="project-contributions">
      <h2 className="panel-title">
        <span>{t('contributions')}</span>
        {may('intermediary.contribute') ? <Button size="small" onClick={() => setOpen('shares')}>{t('setShares')}</Button> : null}
      </h2>
      <Answer read={read}>
        {(data) => (
          <>
            {data.contributions.length === 0 ? <Nothing title={t('noContributions')} /> : null}
            {data.contributions.length > 0 && total(data.contributions) < 100 ? <Alert type="warning" showIcon title={t('sharesIncomplete', { total: total(data.contributions) })} /> : null}
            {data.contributions.map((each) => (
              <div key={each.id} className="contact-line">
                <div><strong>{each.intermediary.name}</strong> <span className="secondary">{label('IntermediaryKind', each.intermediary.kind)} · {each.share}%</span><div className="quiet">{each.basis}</div></div>
                {may('reward.compute') ? <Button size="small" onClick={() => setOpen(each.intermediary.id)}>{t('computeReward')}</Button> : null}
              </div>
            ))}
            {open === 'shares' ? <SharesForm projectId={projectId} data={data} onClose={() => setOpen(null)} /> : null}
            {open && open !== 'shares' ? <ComputeForm projectId={projectId} intermediaryId={open} rules={data.rewardRules} onClose={() => setOpen(null)} /> : null}
          </>
        )}
      </Answer>
    </section>
  );
}

/** Shares have two decimals: hundredths add up exactly. */
const total = (contributions: Answered['contributions']) => contributions.reduce((sum, { share }) => sum + Math.round(Number(share) * 100), 0) / 100;

function SharesForm({ projectId, data, onClose }: { projectId: string; data: Answered; onClose: () => void }) {
  const t = usePoolTexts();
  const [set] = useWrite(SetContributions);
  const people = useRead(IntermediariesQuery, { first: 200 });
  const options = (people.data?.intermediaries.nodes ?? []).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <FormDialog<{ contributions: ContributionInput[] }>
      open
      title={t('setShares')}
      initial={{ contributions: data.contributions.map(({ intermediary, share, basis }) => ({ intermediaryId: intermediary.id, share, basis })) }}
      save={({ contributions }) => set({ projectId, contributions: contributions ?? [] })}
      onClose={onClose}
      size={640}
    >
      <p className="secondary">{t('sharesHelp')}</p>
      <Form.List name="contributions">
        {(fields, { add, remove }, { errors }) => (
          <>
            {fields.map(({ key, name }) => (
              <Space key={key} align="start" wrap>
                <Form.Item name={[name, 'intermediaryId']} rules={[{ required: true, message: t('required') }]}><Select style={{ width: 220 }} options={options} showSearch={{ optionFilterProp: 'label' }} placeholder={t('intermediary')} /></Form.Item>
                <Form.Item name={[name, 'share']} rules={[{ required: true, message: t('required') }]}><InputNumber<string> stringMode min="0" max="100" suffix="%" placeholder={t('share')} /></Form.Item>
                <Form.Item name={[name, 'basis']}><Input maxLength={500} placeholder={t('note')} /></Form.Item>
                <Button type="text" onClick={() => remove(name)}>{t('removeShare')}</Button>
              </Space>
            ))}
            <Form.ErrorList errors={errors} />
            <Button onClick={() => add()}>{t('addShare')}</Button>
          </>
        )}
      </Form.List>
    </FormDialog>
  );
}

function ComputeForm({ projectId, intermediaryId, rules, onClose }: { projectId: string; intermediaryId: string; rules: Answered['rewardRules']; onClose: () => void }) {
  const t = usePoolTexts();
  const create = useCreate(ComputeReward);
  return (
    <FormDialog<{ ruleId: string }> open title={t('computeReward')} initial={{}} save={({ ruleId }) => create({ projectId, intermediaryId, ruleId })} onClose={onClose}>
      <Form.Item name="ruleId" label={t('rule')} rules={[{ required: true, message: t('required') }]}><Select options={rules.map(({ id, name }) => ({ value: id, label: name }))} /></Form.Item>
    </FormDialog>
  );
}
