import { useRead } from '@/api/reading';
import { graphql } from '@/graphql';
import { SelectFilter } from './filters';

const chainNamesQuery = graphql(`
  query ChainNames {
    chains { id name }
  }
`);

/** The zone's chains for a select. */
export function useChainOptions(): { value: string; label: string }[] {
  const { data } = useRead(chainNamesQuery, {});
  return (data?.chains ?? []).map(({ id, name }) => ({ value: id, label: name }));
}

/** Filters a list by chain. */
export function ChainFilter({ value, onChange, name }: { value: string | undefined; onChange: (chainId: string | null) => void; name: string }) {
  return <SelectFilter value={value} onChange={onChange} name={name} options={useChainOptions()} width={180} />;
}
