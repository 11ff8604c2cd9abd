import { useRead } from '@/api/reading';
import { useMay, useViewer } from '@/auth/session';
import { graphql } from '@/graphql';
import { useFilterTexts } from './filter.texts';

const peopleQuery = graphql(`query FilterPeople($ids: [ID!]!) { people(first: 10, filter: { ids: $ids }) { nodes { id name } } }`);
const companyQuery = graphql(`query FilterCompany($id: ID!) { company(id: $id) { id name shortName } }`);
const importQuery = graphql(`query FilterImport($id: ID!) { importBatch(id: $id) { id fileName } }`);
const nodesQuery = graphql(`query FilterNodes($id: ID!) { chain(id: $id) { id nodes { id name position } } }`);

/** The names of people that a list is filtered by; oneself is "me". */
export function usePersonNames(ids: readonly (string | undefined)[]): (id: string) => string {
  const t = useFilterTexts();
  const { person } = useViewer();
  const others = ids.filter((id): id is string => id !== undefined && id !== person.id);
  const { data } = useRead(peopleQuery, { ids: others }, { pause: others.length === 0 });
  return (id) => (id === person.id ? t('me') : (data?.people.nodes.find((each) => each.id === id)?.name ?? (data ? t('unknown') : '…')));
}

/** The name of the company that a list is filtered by. */
export function useCompanyName(id: string | undefined): string {
  const t = useFilterTexts();
  const { data } = useRead(companyQuery, { id: id ?? '' }, { pause: !id });
  return id && data ? (data.company?.shortName ?? data.company?.name ?? t('unknown')) : '…';
}

/** The file of the import that a list is filtered by; nothing for those who may not see imports. */
export function useImportName(id: string | undefined): string | null {
  const mayRead = useMay()('import.run');
  const { data } = useRead(importQuery, { id: id ?? '' }, { pause: !id || !mayRead });
  return id ? (data?.importBatch?.fileName ?? null) : null;
}

/** The nodes of the chain that a list is filtered by, for a select. */
export function useNodeOptions(chainId: string | undefined): { value: string; label: string }[] {
  const { data } = useRead(nodesQuery, { id: chainId ?? '' }, { pause: !chainId });
  return chainId ? (data?.chain?.nodes ?? []).map(({ id, name }) => ({ value: id, label: name })) : [];
}
