import { App, Button, Popconfirm, Space, Tag } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useRead, useWrite } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { useMay } from '@/auth/session';
import { Answer } from '@/components/answer';
import { Nothing } from '@/components/nothing';
import { useRefusal } from '@/components/use-refusal';
import { CompanyRelationsQuery, RemoveCompanyRelation } from './relation.queries';
import { type Draft, type Relation, RelationForm } from './relation-form';
import { useRelationTexts } from './texts';

/** Companies that this one has to do with, and names of the ledger that somebody has to say the meaning of. */
export function RelationsPanel({ companyId }: { companyId: string }) {
  const t = useRelationTexts();
  const may = useMay();
  const { label } = useLabels();
  const [draft, setDraft] = useState<Draft | null>(null);
  const read = useRead(CompanyRelationsQuery, { companyId });
  const edits = may('company.edit');
  return (
    <section className="panel" data-testid="relations-panel">
      <h2 className="panel-title">{t('title')}</h2>
      {edits && <Button size="small" data-testid="add-relation" onClick={() => setDraft({})}>{t('add')}</Button>}
      <Answer read={read}>
        {({ companyRelations: found }) => (
          <>
            {found?.relations.length === 0 && <Nothing title={t('empty')} help={t('emptyHelp')} />}
            {found?.relations.map((relation) => (
              <div key={relation.id} className="node-line">
                <span title={relation.note ?? undefined}>
                  <Tag>{label('RelationKind', relation.kind)}</Tag>
                  <Link to={`/companies/${relation.other.id}`}>{relation.other.name}</Link> {relation.otherIsLocal && <Tag color="green">{t('local')}</Tag>}
                  {relation.source && <span className="quiet">{relation.source}</span>}
                </span>
                {edits && <RelationActions companyId={companyId} relation={relation} onEdit={() => setDraft({ relation })} />}
              </div>
            ))}
            {found && found.suggestions.length > 0 && (
              <>
                <h3>{t('suggestions')}</h3>
                {found.suggestions.map(({ name, candidates }) => (
                  <div key={name} data-testid="relation-suggestion">
                    <strong>{name}</strong>
                    {candidates.length === 0 && <div className="quiet">{t('suggestionNone')}</div>}
                    {candidates.map(({ company, isLocal, match }) => (
                      <div key={company.id} className="node-line">
                        <span><Link to={`/companies/${company.id}`}>{company.name}</Link> {isLocal && <Tag color="green">{t('local')}</Tag>}<span className="quiet">{label('NameMatch', match)}</span></span>
                        {edits && <Button size="small" onClick={() => setDraft({ asGiven: name, other: company })}>{t('confirm')}</Button>}
                      </div>
                    ))}
                    {edits && <Button size="small" type="link" onClick={() => setDraft({ asGiven: name })}>{t('search')}</Button>}
                  </div>
                ))}
              </>
            )}
          </>
        )}
      </Answer>
      {draft && <RelationForm companyId={companyId} draft={draft} onClose={() => setDraft(null)} />}
    </section>
  );
}

function RelationActions({ companyId, relation, onEdit }: { companyId: string; relation: Relation; onEdit: () => void }) {
  const t = useRelationTexts();
  const { message } = App.useApp();
  const refuse = useRefusal();
  const [remove, pending] = useWrite(RemoveCompanyRelation);
  const take = async (): Promise<void> => {
    const { error } = await remove({ companyId, id: relation.id, version: relation.version });
    if (error) refuse(error);
    else void message.success(t('removed'));
  };
  return (
    <Space size={4}>
      <Button size="small" type="link" onClick={onEdit}>{t('edit')}</Button>
      <Popconfirm title={t('removeConfirm', { name: relation.other.name })} onConfirm={() => void take()}>
        <Button size="small" type="link" danger loading={pending}>{t('remove')}</Button>
      </Popconfirm>
    </Space>
  );
}
