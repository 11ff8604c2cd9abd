import type { Locale } from '#platform';
import { Maturity, Strength, type Position } from './chain.enums.js';
import { maturityMessage } from './maturity.messages.js';

/** What maturity needs to know of a node. */
export interface MaturityNode {
  id: string;
  parentId: string | null;
  position: Position;
  /** 1 to 5. */
  criticality: number;
  technologyGap: boolean;
  strength: Strength;
}

/** Counts up whenever the rule changes what it says of the same chain. */
export const MATURITY_RULE_VERSION = '1';

/** The plans name the three levels [2] and set no numbers: these are ours. */
export const MATURITY_THRESHOLDS = {
  /** From this criticality on a node is critical. */
  critical: 4,
  /** Per cent of all nodes that a complete chain holds. */
  present: 70,
  /** Per cent of the critical nodes that a complete chain holds. */
  criticalPresent: 90,
  /** Per cent of the critical nodes that are strong in a core-competitive chain. */
  criticalStrong: 50,
} as const;

export type MaturityConditionCode = 'PRESENT' | 'CRITICAL_PRESENT' | 'POSITIONS' | 'CRITICAL_STRONG' | 'TECHNOLOGY';

/** One thing that a level asks for: how many of how many, and whether that is enough. */
export interface MaturityCondition {
  code: MaturityConditionCode;
  /** The level that asks for it. */
  level: typeof Maturity.COMPLETE | typeof Maturity.CORE_COMPETITIVE;
  count: number;
  of: number;
  /** Per cent of them that is wanted. */
  wanted: number;
  met: boolean;
}

export interface MaturityJudgement {
  level: Maturity;
  conditions: MaturityCondition[];
}

/**
 * How far a chain has come [2], from its map. Only nodes that nest no other are counted: a wider node stands for its parts.
 *
 * - complete 完整: 70% of the nodes and 90% of the critical ones are held locally, and every part of the chain (upstream, midstream,
 *   downstream) has a local node;
 * - core-competitive 具有核心竞争力: complete, half of the critical nodes are strong, and no node whose technology the country lacks is
 *   missing here;
 * - initial 初步建立 otherwise.
 *
 * A chain without critical nodes takes all its nodes for critical; one without nodes is initial. A stronger node never lowers the level.
 */
export function judgeMaturity(nodes: readonly MaturityNode[]): MaturityJudgement {
  const { critical, present, criticalPresent, criticalStrong } = MATURITY_THRESHOLDS;
  const parents = new Set(nodes.map((node) => node.parentId));
  const leaves = nodes.filter((node) => !parents.has(node.id));
  const marked = leaves.filter((node) => node.criticality >= critical);
  const vital = marked.length > 0 ? marked : leaves;
  const isHere = (node: MaturityNode) => node.strength !== Strength.MISSING;
  const positions = [...new Set(leaves.map((node) => node.position))];
  const held = positions.filter((position) => leaves.some((node) => node.position === position && isHere(node)));
  const lacking = leaves.filter((node) => node.technologyGap);
  const condition = (code: MaturityConditionCode, level: MaturityCondition['level'], count: number, of: number, wanted: number): MaturityCondition => ({
    code, level, count, of, wanted, met: count * 100 >= of * wanted,
  });
  const conditions = [
    condition('PRESENT', Maturity.COMPLETE, leaves.filter(isHere).length, leaves.length, present),
    condition('CRITICAL_PRESENT', Maturity.COMPLETE, vital.filter(isHere).length, vital.length, criticalPresent),
    condition('POSITIONS', Maturity.COMPLETE, held.length, positions.length, 100),
    condition('CRITICAL_STRONG', Maturity.CORE_COMPETITIVE, vital.filter((node) => node.strength === Strength.STRONG).length, vital.length, criticalStrong),
    condition('TECHNOLOGY', Maturity.CORE_COMPETITIVE, lacking.filter(isHere).length, lacking.length, 100),
  ];
  const reaches = (level: Maturity) => leaves.length > 0 && conditions.every((each) => each.level !== level || each.met);
  const complete = reaches(Maturity.COMPLETE);
  return { level: complete && reaches(Maturity.CORE_COMPETITIVE) ? Maturity.CORE_COMPETITIVE : complete ? Maturity.COMPLETE : Maturity.INITIAL, conditions };
}

/** One condition in words, with its figures and what is wanted. */
export function maturityConditionText(locale: Locale, { code, count, of, wanted, met }: MaturityCondition): string {
  const said = maturityMessage(locale, code, { count, of, critical: MATURITY_THRESHOLDS.critical, share: of === 0 ? '—' : `${Math.round((count / of) * 1000) / 10}%`, wanted: `${wanted}%` });
  return maturityMessage(locale, met ? 'met' : 'notMet', { said });
}

/** Why a chain has its level, condition after condition. */
export function maturityReason(locale: Locale, { level, conditions }: MaturityJudgement): string {
  const asked = conditions.filter((condition) => level !== Maturity.INITIAL || condition.level === Maturity.COMPLETE);
  return asked.map((condition) => maturityConditionText(locale, condition)).join(maturityMessage(locale, 'stop'));
}

/** The rule as a text to print beside the level. */
export function maturityRuleText(locale: Locale): string {
  return maturityMessage(locale, 'rule', MATURITY_THRESHOLDS);
}
