import { useUrlState } from './use-url-state';

/** Which of a page's forms is open: `form=<name>` in the address. */
export interface OpenForm<Name extends string> {
  open: Name | null;
  show: (name: Name) => void;
  close: () => void;
}

/** The form that is open on a page, of those named; a name that the page does not know opens none. */
export function useOpenForm<Name extends string>(...names: readonly Name[]): OpenForm<Name> {
  const url = useUrlState<'form'>();
  const asked = url.get('form');
  return {
    open: names.find((name) => name === asked) ?? null,
    show: (name) => url.set({ form: name }),
    close: () => url.set({ form: null }),
  };
}
