import { useMemo } from 'react';
import { useLocation, useSearchParams } from 'react-router';

/** Where a list stands, kept in the address: a link or a bookmark opens the same rows. */
export interface ListState<Filter extends string, Sort extends string> {
  /** What is filtered for; only fields that are. */
  filter: Partial<Record<Filter, string>>;
  filtered: boolean;
  sort: Sort;
  page: number;
  size: number;
  /** Arguments of the connection. */
  variables: { first: number; page: number | null; after: string | null; sort: Sort };
  /** Filters, leaving the page for the first; null or '' takes a filter away. */
  setFilter: (changes: Partial<Record<Filter, string | null | undefined>>) => void;
  clear: () => void;
  /** Undefined goes back to the list's own order. */
  setSort: (sort: Sort | undefined) => void;
  /** Goes to a page; to the next one by the cursor of this one, which costs the same however far down the list is. */
  goTo: (page: number, size: number, endCursor?: string | null) => void;
}

/** The state of a list in the address bar: filters by their names, `sort`, `page`, `size`. */
export function useListState<Filter extends string, Sort extends string>(
  filters: readonly Filter[],
  sorts: readonly [Sort, ...Sort[]],
  defaultSize = 25,
): ListState<Filter, Sort> {
  const [params, setParams] = useSearchParams();
  const { state } = useLocation() as { state: { after?: string } | null };
  const after = state?.after ?? null;
  return useMemo(() => {
    const page = Math.max(1, Number(params.get('page')) || 1);
    const size = Math.min(200, Math.max(1, Number(params.get('size')) || defaultSize));
    const sort = sorts.find((each) => each === params.get('sort')) ?? sorts[0];
    const filter = Object.fromEntries(
      filters.flatMap((name) => {
        const value = [name, ...inApi(name)].map((each) => params.get(each)).find(Boolean);
        return value ? [[name, value]] : [];
      }),
    ) as Partial<Record<Filter, string>>;
    const change = (changes: Record<string, string | null | undefined>, cursor?: string | null, replace = false) => {
      // What was changed a moment ago may be in the address and not yet on the page: it is not lost.
      const next = new URLSearchParams(window.location.search);
      for (const [name, value] of Object.entries(changes)) {
        for (const other of inApi(name)) next.delete(other);
        if (value) next.set(name, value);
        else next.delete(name);
      }
      setParams(next, { state: cursor ? { after: cursor } : null, replace });
    };
    return {
      filter,
      filtered: Object.keys(filter).length > 0,
      sort,
      page,
      size,
      variables: { first: size, page: after || page === 1 ? null : page, after, sort },
      setFilter: (changes) => change({ ...(changes as Record<string, string | null | undefined>), page: null }),
      clear: () => change(Object.fromEntries([...filters, 'page'].map((name) => [name, null]))),
      setSort: (next) => change({ sort: next === sorts[0] ? null : next, page: null }),
      goTo: (next, nextSize, endCursor) =>
        change(
          { page: next === 1 ? null : String(next), size: nextSize === defaultSize ? null : String(nextSize) },
          next === page + 1 && nextSize === size ? endCursor : null,
        ),
    };
    // `filters` and `sorts` are constants of the page.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [params, after]);
}

/** What the API calls a filter: the server's own links into a list use those names. */
function inApi(name: string): string[] {
  return [`${name}Id`, `${name}s`];
}
