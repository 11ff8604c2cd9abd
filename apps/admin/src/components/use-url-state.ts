import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

/** What a page keeps in its address, so that it can be sent to a colleague and survives "back". */
export interface UrlState<Key extends string> {
  get: (key: Key) => string | null;
  /** Changes some of it; null and '' take a key out. `replace` (the default) makes no new step for "back". */
  set: (changes: Partial<Record<Key, string | null>>, options?: { replace?: boolean }) => void;
}

/** The query parameters of the address, of which the page names those it knows. */
export function useUrlState<Key extends string>(): UrlState<Key> {
  const [params, setParams] = useSearchParams();
  const set = useCallback<UrlState<Key>['set']>(
    (changes, { replace = true } = {}) =>
      setParams(
        () => {
          // What was changed a moment ago may be in the address and not yet on the page: it is not lost.
          const next = new URLSearchParams(window.location.search);
          for (const [key, value] of Object.entries(changes) as [Key, string | null | undefined][]) {
            if (value) next.set(key, value);
            else next.delete(key);
          }
          return next;
        },
        { replace },
      ),
    [setParams],
  );
  return { get: (key) => params.get(key), set };
}
