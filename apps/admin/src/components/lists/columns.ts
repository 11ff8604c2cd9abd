import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useRead, useWrite } from '@/api/reading';
import { useMay } from '@/auth/session';
import type { DataColumn } from '@/components/data-table';
import { graphql } from '@/graphql';
import type { ListName } from '@/graphql/graphql';

const keptQuery = graphql(`query ListColumns($list: ListName!) { listColumns(list: $list) }`);
const keepMutation = graphql(`mutation ChooseListColumns($list: ListName!, $columns: [String!]!) { chooseListColumns(list: $list, columns: $columns) }`);

/** A column that can be chosen. The first of a list is always shown. */
export interface ListColumn<Row, Sort extends string = never> extends DataColumn<Row, Sort> {
  key: string;
  title: string;
  /** The columns of the exported file that hold what is seen in it. */
  exports: readonly string[];
  /** On offer, but shown only when chosen. */
  optional?: boolean;
}

/** Which columns a list shows, and in which order. */
export interface ChosenColumns<Column> {
  all: readonly Column[];
  shown: Column[];
  /** What the exported file has for them. */
  exports: string[];
  /** Known only once the person's own choice is. */
  ready: boolean;
  /** The choice by keys, as a view keeps it; none when it is that of the list. */
  chosen: string[];
  choose: (keys: readonly string[]) => void;
  /** Back to the columns of the list. */
  reset: () => void;
}

/**
 * The columns in the address, which a view or a link brings; else those that the person chose for himself; else those of the list. Choosing
 * changes whichever of them holds: what is in the address stays there, until the view is updated; otherwise it is kept for the person.
 */
export function useChosenColumns<Row, Sort extends string>(list: ListName, all: readonly ListColumn<Row, Sort>[]): ChosenColumns<ListColumn<Row, Sort>> {
  const [params, setParams] = useSearchParams();
  const mayKeep = useMay()('view.save');
  const kept = useRead(keptQuery, { list });
  const [keep] = useWrite(keepMutation);
  const [justChosen, setJustChosen] = useState<readonly string[] | null>(null);
  const byDefault = all.filter(({ optional }) => !optional).map(({ key }) => key);
  const given = params.get('columns');
  const keys = known(given?.split(','), all) ?? known(justChosen ?? kept.data?.listColumns, all) ?? byDefault;
  // A cell shows its row and nothing else: choosing one of 200 rows draws none of their cells again.
  const shown = keys.map((key): ListColumn<Row, Sort> => ({ ...all.find((column) => column.key === key)!, shouldCellUpdate: (row, before) => row !== before }));
  const isDefault = (choice: readonly string[]) => choice.join() === byDefault.join();
  const choose = (choice: readonly string[]): void => {
    if (given !== null || !mayKeep) {
      const next = new URLSearchParams(window.location.search);
      next.set('columns', choice.join(','));
      setParams(next, { replace: true });
      return;
    }
    setJustChosen(choice);
    void keep({ list, columns: isDefault(choice) ? [] : [...choice] });
  };
  return {
    all,
    shown,
    exports: [...new Set(shown.flatMap((column) => column.exports))],
    ready: given !== null || kept.data !== undefined || kept.error !== undefined,
    chosen: isDefault(keys) ? [] : keys,
    choose,
    reset: () => choose(byDefault),
  };
}

/** Those of the names that are columns, led by the first column; null when none is. */
function known(names: readonly string[] | undefined, all: readonly { key: string }[]): string[] | null {
  const keys = [...new Set(names)].filter((name) => all.some(({ key }) => key === name));
  if (keys.length === 0) return null;
  const first = all[0]!.key;
  return keys.includes(first) ? keys : [first, ...keys];
}
