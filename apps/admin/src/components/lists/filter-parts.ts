import type { ReactNode } from 'react';

/** What a filter's field in the panel is given. */
export interface FilterFieldProps {
  id: string;
  value: string | null;
  onChange: (value: string | null) => void;
}

/** One filter of a list: how it is set in the panel, and what it says in the sentence above the table. */
export interface FilterPart<Name extends string> {
  /** In the address. */
  name: Name;
  label: string;
  /** The words that stand for it in the sentence, for what is chosen. */
  says: (value: string) => string;
  field: (props: FilterFieldProps) => ReactNode;
  /** What is taken away with it. */
  carries?: Name[];
}

/** A list that is filtered: what of its state panel and sentence need. */
export interface Filtered<Name extends string> {
  filter: Partial<Record<Name, string>>;
  setFilter: (changes: Partial<Record<Name, string | null>>) => void;
  clear: () => void;
}

/** Takes one filter away, with what hangs on it. */
export function without<Name extends string>(list: Filtered<Name>, part: FilterPart<Name>): void {
  list.setFilter(Object.fromEntries([part.name, ...(part.carries ?? [])].map((name) => [name, null])) as Partial<Record<Name, null>>);
}
