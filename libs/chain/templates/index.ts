import { AI } from './ai.js';
import { INTEGRATED_CIRCUIT } from './integrated-circuit.js';
import { LIFE_SCIENCE } from './life-science.js';
import { NEV } from './nev.js';
import { RAIL } from './rail.js';
import { SMART_EQUIPMENT } from './smart-equipment.js';
import { SMART_GRID } from './smart-grid.js';
import { SOFTWARE } from './software.js';
import type { ChainTemplate } from './types.js';

/**
 * The eight chains of plan [2], in the order of its section 三、重点方向: "聚焦人工智能、新能源汽车、智能制造装备、轨道交通、医药与生命健康、
 * 集成电路、软件和信息服务、智能电网等八大产业". Its opening sentence names the same eight with the first and the seventh together:
 * "软件和人工智能、新能源汽车、医药与生命健康、集成电路、轨道交通、智能制造装备、智能电网等八条产业链条". Each chain's `focus` is from 三 too. New chains start from them.
 */
export const CHAIN_TEMPLATES = [AI, NEV, SMART_EQUIPMENT, RAIL, LIFE_SCIENCE, INTEGRATED_CIRCUIT, SOFTWARE, SMART_GRID] as const;

export type TemplateCode = (typeof CHAIN_TEMPLATES)[number]['code'];

/** The built-in template of that code, its nodes by plain names; undefined when there is none. */
export function chainTemplate(code: string): ChainTemplate<string, string> | undefined {
  return (CHAIN_TEMPLATES as readonly ChainTemplate<string, string>[]).find((template) => template.code === code);
}
