import type { ChainTemplate } from './types.js';

/** Gives a chain its exact type, so that a parent, a supply link or a company's place naming a node that is not there does not compile. */
export function defineChain<const C extends string, const K extends string>(chain: ChainTemplate<C, K>): ChainTemplate<C, K> {
  return chain;
}
