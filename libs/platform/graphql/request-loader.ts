import DataLoader from 'dataloader';
import type { RequestContext } from './context.js';

const loaders = new WeakMap<RequestContext, Map<string, DataLoader<string, unknown>>>();

/**
 * A loader that lives as long as one request: what the rows of a page ask for one by one is read in one statement.
 * @param name of the loader, the same wherever the same thing is asked for
 * @param batch reads all ids at once; an id left out of its answer is null
 */
export function requestLoader<T>(context: RequestContext, name: string, batch: (ids: readonly string[]) => Promise<ReadonlyMap<string, T>>): DataLoader<string, T | null> {
  let own = loaders.get(context);
  if (!own) loaders.set(context, (own = new Map()));
  let loader = own.get(name) as DataLoader<string, T | null> | undefined;
  if (!loader) {
    loader = new DataLoader<string, T | null>(async (ids) => {
      const found = await batch(ids);
      return ids.map((id) => found.get(id) ?? null);
    });
    own.set(name, loader as DataLoader<string, unknown>);
  }
  return loader;
}
