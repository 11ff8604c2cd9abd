import type { ChainData } from '../types.js';
import { AI } from './ai.js';
import { INTEGRATED_CIRCUIT } from './integrated-circuit.js';
import { LIFE_SCIENCE } from './life-science.js';
import { NEV } from './nev.js';
import { RAIL } from './rail.js';
import { SMART_EQUIPMENT } from './smart-equipment.js';
import { SMART_GRID } from './smart-grid.js';
import { SOFTWARE } from './software.js';

/**
 * The eight chains of plan [2], in the order of its section 三、重点方向: "聚焦人工智能、新能源汽车、智能制造装备、轨道交通、医药与生命健康、
 * 集成电路、软件和信息服务、智能电网等八大产业". Its opening sentence names the same eight with the first and the seventh together:
 * "软件和人工智能、新能源汽车、医药与生命健康、集成电路、轨道交通、智能制造装备、智能电网等八条产业链条". Each chain's `focus` is from 三 too.
 */
export const CHAINS = [AI, NEV, SMART_EQUIPMENT, RAIL, LIFE_SCIENCE, INTEGRATED_CIRCUIT, SOFTWARE, SMART_GRID] as const;

export type ChainCode = (typeof CHAINS)[number]['code'];

type RefOf<T> = T extends ChainData<infer C, infer K> ? `${C}.${K}` : never;
/** A node by its chain and key: `nev.cell`. Only nodes that exist compile. */
export type NodeRef = RefOf<(typeof CHAINS)[number]>;

export function splitNodeRef(ref: NodeRef): { chain: ChainCode; node: string } {
  const dot = ref.indexOf('.');
  return { chain: ref.slice(0, dot) as ChainCode, node: ref.slice(dot + 1) };
}
