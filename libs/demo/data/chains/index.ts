import { CHAIN_TEMPLATES, type ChainTemplate } from '#chain';

/** The demonstration has a chain of each built-in template. */
export const CHAINS = CHAIN_TEMPLATES;

export type ChainCode = (typeof CHAINS)[number]['code'];

type RefOf<T> = T extends ChainTemplate<infer C, infer K> ? `${C}.${K}` : never;
/** A node by its chain and key: `nev.cell`. Only nodes that exist compile. */
export type NodeRef = RefOf<(typeof CHAINS)[number]>;

export function splitNodeRef(ref: NodeRef): { chain: ChainCode; node: string } {
  const dot = ref.indexOf('.');
  return { chain: ref.slice(0, dot) as ChainCode, node: ref.slice(dot + 1) };
}
