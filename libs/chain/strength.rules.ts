import { decimal, fromYuan, roundTo, toPlain, type Locale } from '#platform';
import type { ChainGraph, GraphNode } from './chain-graph.js';
import { ChainAction, Strength } from './chain.enums.js';
import { chainMessage } from './messages.js';

/** Counts up whenever these rules say something else of the same chain and thresholds: snapshots keep it. */
export const STRENGTH_RULE_VERSION = '1';

/** A chain's own thresholds: editable data, as the plans set none. */
export interface StrengthThresholds {
  strongCompanies: number;
  /** Yuan a year. */
  strongOutput: string;
  adequateCompanies: number;
  /** Yuan a year. */
  adequateOutput: string;
}

/** A node with what the zone has on it, the nodes inside it included and each company counted once. */
export interface NodeFigures extends GraphNode {
  /** Local companies that produce here. */
  localCompanies: number;
  /** What they make a year together, in yuan. */
  localOutput: string;
  localCapacity: string | null;
  localDemand: string | null;
  capacityUnit: string | null;
}

type ReasonCode = 'BUILD' | 'FILL' | 'WEAK' | 'ONLY_SUPPLIER' | 'SHORT_CAPACITY' | 'EXTEND' | 'NONE';

/** What the rules say of one node; `reasonText` puts the reasons into words. */
export interface Judgement {
  strength: Strength;
  /** 断点: nobody local. */
  breakPoint: boolean;
  /** 堵点: one local supplier only, or local capacity below local demand. */
  blockPoint: boolean;
  action: ChainAction;
  reasons: ReasonCode[];
  /** Names of the other nodes that the reason speaks of. */
  because: string[];
}

/**
 * Strength of a node by the chain's thresholds: both the number of local producers and their yearly output have to be reached.
 * More companies or more output never make it weaker.
 */
export function strengthOf(companies: number, output: string, rule: StrengthThresholds): Strength {
  if (companies === 0) return Strength.MISSING;
  const reaches = (wantedCompanies: number, wantedOutput: string) => companies >= wantedCompanies && decimal(output).gte(wantedOutput);
  if (reaches(rule.strongCompanies, rule.strongOutput)) return Strength.STRONG;
  return reaches(rule.adequateCompanies, rule.adequateOutput) ? Strength.ADEQUATE : Strength.WEAK;
}

/**
 * Judges every node of a chain: its strength, whether it breaks or blocks the chain, and the action it wants [2, 3, 8, 9]:
 *
 * - 建链 BUILD: nobody local here and nobody in its surroundings (direct suppliers and customers, the other parts of the same wider
 *   node): there is no chain yet to join on to;
 * - 补链 FILL: nobody local here while somebody is in its surroundings: a hole in a chain that is there [2 连线产业链断点];
 * - 强链 STRENGTHEN: weak, or a block point whatever its strength [2 打通产业链堵点];
 * - 延链 EXTEND: strong, and something it supplies directly is missing or weak: its strength can carry the chain further down [9];
 * - NONE otherwise.
 *
 * A place where nobody is local is a break point and no block point: it has nothing yet that could be blocked.
 */
export function judgeChain<N extends NodeFigures>(graph: ChainGraph<N>, rule: StrengthThresholds): Map<string, Judgement> {
  const strengths = new Map(graph.nodes.map((node) => [node.id, strengthOf(node.localCompanies, node.localOutput, rule)]));
  return new Map(graph.nodes.map((node) => [node.id, judge(graph, node, strengths)]));
}

function judge<N extends NodeFigures>(graph: ChainGraph<N>, node: N, strengths: Map<string, Strength>): Judgement {
  const strength = strengths.get(node.id)!;
  const names = (nodes: N[]) => nodes.map((each) => each.name).sort();
  if (strength === Strength.MISSING) {
    const local = names(graph.surroundings(node.id).filter((each) => each.localCompanies > 0));
    const fill = local.length > 0;
    return {
      strength, breakPoint: true, blockPoint: false, action: fill ? ChainAction.FILL : ChainAction.BUILD, reasons: [fill ? 'FILL' : 'BUILD'], because: local,
    };
  }
  const reasons: ReasonCode[] = [];
  if (strength === Strength.WEAK) reasons.push('WEAK');
  if (node.localCompanies === 1) reasons.push('ONLY_SUPPLIER');
  if (isShort(node)) reasons.push('SHORT_CAPACITY');
  const blockPoint = reasons.some((reason) => reason !== 'WEAK');
  if (reasons.length > 0) return { strength, breakPoint: false, blockPoint, action: ChainAction.STRENGTHEN, reasons, because: [] };

  const poor = strength === Strength.STRONG ? names(graph.customers(node.id).filter((each) => isPoor(strengths.get(each.id)!))) : [];
  const action = poor.length > 0 ? ChainAction.EXTEND : ChainAction.NONE;
  return { strength, breakPoint: false, blockPoint: false, action, reasons: [action === ChainAction.EXTEND ? 'EXTEND' : 'NONE'], because: poor };
}

function isPoor(strength: Strength): boolean {
  return strength === Strength.MISSING || strength === Strength.WEAK;
}

function isShort(node: NodeFigures): boolean {
  return node.localCapacity !== null && node.localDemand !== null && decimal(node.localCapacity).lt(node.localDemand);
}

/** Whether the node wants companies brought in or grown: what the target-company map 招商图 is drawn for. */
export function isGap(judgement: Judgement): boolean {
  return judgement.breakPoint || judgement.blockPoint || judgement.strength === Strength.WEAK;
}

/** The reasons of a judgement in words. */
export function reasonText(locale: Locale, node: NodeFigures, judgement: Judgement, rule: StrengthThresholds): string {
  const params = {
    companies: node.localCompanies,
    output: inYi(node.localOutput),
    adequateCompanies: rule.adequateCompanies,
    adequateOutput: inYi(rule.adequateOutput),
    capacity: node.localCapacity === null ? '' : toPlain(decimal(node.localCapacity)),
    demand: node.localDemand === null ? '' : toPlain(decimal(node.localDemand)),
    unit: node.capacityUnit ?? chainMessage(locale, 'words.noUnit'),
    names: listed(locale, judgement.because),
  };
  return judgement.reasons.map((reason) => chainMessage(locale, `reason.${reason}`, params)).join(chainMessage(locale, 'words.stop'));
}

/** The rule as a text to print beside the map. */
export function ruleText(locale: Locale, rule: StrengthThresholds): string {
  return chainMessage(locale, 'rule.text', { ...rule, strongOutput: inYi(rule.strongOutput), adequateOutput: inYi(rule.adequateOutput) });
}

const NAMES_SHOWN = 3;

function listed(locale: Locale, names: string[]): string {
  const shown = names.slice(0, NAMES_SHOWN).join(chainMessage(locale, 'words.and'));
  return names.length > NAMES_SHOWN ? chainMessage(locale, 'words.more', { names: shown, count: names.length }) : shown;
}

/** Yuan as 亿元, at two places. */
function inYi(yuan: string): string {
  return toPlain(roundTo(fromYuan(yuan, 'yi'), 2));
}

