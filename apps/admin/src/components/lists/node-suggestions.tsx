import { Button, Drawer, InputNumber, Space, Tag } from 'antd';
import { useState } from 'react';
import { useRead } from '@/api/reading';
import { useMay } from '@/auth/session';
import { Answer } from '@/components/answer';
import { Nothing } from '@/components/nothing';
import { useCreate } from '@/components/use-create';
import { graphql } from '@/graphql';
import type { CompanyFilter, NodeSuggestionsQuery } from '@/graphql/graphql';
import { useBulkAnswer } from './bulk';
import { placeMutation } from './place.mutation';
import { useListTexts } from './texts';

const oneQuery = graphql(`query NodeSuggestions($companyId: ID!) { nodeSuggestions(companyId: $companyId) { nodeId nodeName chainName score reasons } }`);
const manyQuery = graphql(`query CompanySuggestions($filter: CompanyFilter, $minScore: Int!, $after: String) {
  companySuggestions(first: 100, after: $after, filter: $filter, minScore: $minScore) { nodes { company { id name } suggestions { nodeId nodeName chainName score reasons } } pageInfo { hasNextPage endCursor } }
}`);

type Suggestion = NodeSuggestionsQuery['nodeSuggestions'][number];

function usePlacing() {
  const place = useCreate(placeMutation);
  const answer = useBulkAnswer();
  return async (placements: { companyId: string; nodeId: string }[]) => {
    const { data, error } = await place({ placements, remove: false });
    answer(error ? { error } : { data: data.bulkPlaceCompanies });
  };
}

function Line({ companyId, suggestion, onConfirm }: { companyId: string; suggestion: Suggestion; onConfirm: (placements: { companyId: string; nodeId: string }[]) => Promise<void> }) {
  const t = useListTexts();
  const may = useMay();
  return (
    <div className="node-line">
      <span>{suggestion.chainName} · {suggestion.nodeName} <Tag>{t('points', { score: suggestion.score })}</Tag><div className="quiet">{suggestion.reasons.join('；')}</div></span>
      {may('chain.place') ? <Button size="small" onClick={() => void onConfirm([{ companyId, nodeId: suggestion.nodeId }])}>{t('confirm')}</Button> : null}
    </div>
  );
}

/** The nodes suggested for one company. */
export function CompanyNodeSuggestions({ companyId }: { companyId: string }) {
  const t = useListTexts();
  const read = useRead(oneQuery, { companyId });
  const confirm = usePlacing();
  return (
    <>
      <h3 className="panel-title">{t('suggested')}</h3>
      <Answer read={read}>
        {({ nodeSuggestions }) => (nodeSuggestions.length === 0 ? <span className="quiet">{t('suggestedEmpty')}</span> : <>{nodeSuggestions.slice(0, 5).map((suggestion) => <Line key={suggestion.nodeId} companyId={companyId} suggestion={suggestion} onConfirm={confirm} />)}</>)}
      </Answer>
    </>
  );
}

/** The nodes suggested for all companies that a list shows: confirmed one by one, or all from a score on. */
export function SuggestionsDrawer({ open, onClose, filter }: { open: boolean; onClose: () => void; filter: CompanyFilter }) {
  const t = useListTexts();
  const may = useMay();
  const [least, setLeast] = useState(60);
  const [after, setAfter] = useState<string | null>(null);
  const read = useRead(manyQuery, { filter, minScore: least, after }, { pause: !open });
  const confirm = usePlacing();
  return (
    <Drawer open={open} onClose={() => (setAfter(null), onClose())} title={t('suggestTitle')} size={640} styles={{ wrapper: { maxWidth: '100vw' } }}>
      <p className="quiet">{t('suggestLead')}</p>
      <Answer read={read}>
        {({ companySuggestions: { nodes, pageInfo } }) => {
          const placements = nodes.flatMap(({ company, suggestions }) => suggestions.map(({ nodeId }) => ({ companyId: company.id, nodeId }))).slice(0, 500);
          return (
            <>
              <Space wrap>
                {t('least')} <InputNumber min={25} max={100} value={least} aria-label={t('least')} onChange={(score) => (setAfter(null), setLeast(score ?? 60))} />
                {may('chain.place') ? <Button type="primary" disabled={placements.length === 0} onClick={() => void confirm(placements)}>{t('confirmAll', { score: least, count: placements.length })}</Button> : null}
                {pageInfo.hasNextPage ? <Button onClick={() => setAfter(pageInfo.endCursor ?? null)}>{t('more')}</Button> : null}
              </Space>
              {nodes.length === 0 ? <Nothing title={t('nothingHere')} /> : null}
              {nodes.map(({ company, suggestions }) => (
                <section key={company.id}>
                  <h3>{company.name}</h3>
                  {suggestions.map((suggestion) => <Line key={suggestion.nodeId} companyId={company.id} suggestion={suggestion} onConfirm={confirm} />)}
                </section>
              ))}
            </>
          );
        }}
      </Answer>
    </Drawer>
  );
}
