import { useRead } from '@/api/reading';
import { graphql } from '@/graphql';

const officesQuery = graphql(`
  query OfficeOptions {
    offices { id name }
  }
`);

/** The zone's offices for a select. */
export function useOfficeOptions(): { value: string; label: string }[] {
  const { data } = useRead(officesQuery, {});
  return (data?.offices ?? []).map(({ id, name }) => ({ value: id, label: name }));
}
