import { fromYuan, roundTo, toPlain, type Decimal, type Locale } from '#platform';
import type { ChainGraph } from './chain-graph.js';
import { gapMessage } from './gap.messages.js';
import { GAP_WEIGHTS, type Dependence } from './gap.rules.js';
import type { Outage } from './outage.rules.js';

/** How gaps are ranked, as a text to print beside them. */
export function gapRuleText(locale: Locale): string {
  return gapMessage(locale, 'gap.rule', GAP_WEIGHTS);
}

/** How outages are followed, as a text to print beside them. */
export function outageRuleText(locale: Locale): string {
  return gapMessage(locale, 'outage.rule');
}

/** What depends on a node, in words. */
export function dependenceText(locale: Locale, { nodes, companies, output, share }: Dependence): string {
  return companies === 0 ? gapMessage(locale, 'gap.nobody') : gapMessage(locale, 'gap.dependence', { nodes: nodes.length, companies, output: inYi(output), share: percent(share) });
}

/** What follows when a company or a node stops, in words. */
export function outageText(locale: Locale, graph: ChainGraph, kind: 'company' | 'node' | 'several', { stopped, own, nodes, cut, alone, share }: Outage): string {
  if (stopped.length === 0) return gapMessage(locale, 'outage.nothing');
  const names = listed(locale, stopped.map((id) => graph.node(id).name));
  const text = gapMessage(locale, `outage.${kind}`, { names, own: own.companies, nodes: nodes.length, companies: cut.companies, output: inYi(cut.output), share: percent(share) });
  return alone.companies === 0 ? text : text + gapMessage(locale, 'outage.alone', { companies: alone.companies, output: inYi(alone.output) });
}

const NAMES_SHOWN = 3;

function listed(locale: Locale, names: string[]): string {
  const shown = names.slice(0, NAMES_SHOWN).join(gapMessage(locale, 'words.and'));
  return names.length > NAMES_SHOWN ? gapMessage(locale, 'words.more', { names: shown, count: names.length }) : shown;
}

/** Yuan as 亿元, at two places. */
function inYi(yuan: Decimal): string {
  return toPlain(roundTo(fromYuan(yuan, 'yi'), 2));
}

function percent(share: Decimal): string {
  return toPlain(roundTo(share.times(100), 1));
}
