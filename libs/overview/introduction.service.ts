import { Injectable } from '@nestjs/common';
import { comparable, enumLabel, ZoneDatabase, type Locale } from '#platform';
import type { Caller } from '#identity';
import { RelationKind } from '#company';
import { introductionMessage } from './introduction.messages.js';
import { findIntroductions, MOST_SUPPLY_STEPS, type Evidence, type Neighbour, type SupplyPlaces, type Tie } from './introduction.rules.js';
import { BY_NAME_KEY, LIMITS_OF_SEARCH, LOCALS, PLACES, START, TIES } from './introduction.sql.js';
import type { Introductions } from './introduction.types.js';

/** What was found around a company. */
interface Neighbourhood {
  companies: Map<string, Neighbour>;
  ties: Tie[];
  limited: boolean;
}

/**
 * 以商招商 [3, 6, 7]: how the zone gets from a company to one that is settled here. The neighbourhood is read step by step, within limits,
 * so that it is quick however many companies there are; the ways through it are found in memory.
 */
@Injectable()
export class IntroductionService {
  constructor(private readonly db: ZoneDatabase) {}

  /** The lightest introductions; null when the zone has no such company. */
  async introductions(caller: Caller, companyId: string, first: number): Promise<Introductions | null> {
    const start = await this.db.read<{ company: Neighbour }>(caller.zoneId, 'introduction_start', START, [companyId]);
    if (!start) return null;
    const { company } = start;
    const { locale } = caller;
    const words = { weights: introductionMessage(locale, 'weights'), limits: introductionMessage(locale, 'limits', { ...LIMITS_OF_SEARCH }) };
    if (company.isLocal) return { company, isLocal: true, introductions: [], ...words, lookedAt: 1, limited: false };

    const found = await this.neighbourhood(caller.zoneId, company);
    const places = await this.supplyPlaces(caller.zoneId, found);
    const { companies } = found;
    const names = new Map(places.nodes.map(({ id, name }) => [id, name]));
    const introductions = findIntroductions(companyId, [...companies.values()], found.ties, places, first).map(({ to, cost, hops }) => ({
      company: companies.get(to)!,
      weight: cost,
      hops: hops.map((hop) => {
        const [from, next] = [companies.get(hop.from)!, companies.get(hop.to)!];
        return { from, to: next, kind: hop.evidence.kind, evidence: inWords(locale, from, next, hop.evidence, names), weight: hop.cost };
      }),
    }));
    return { company, isLocal: false, introductions, ...words, lookedAt: companies.size, limited: found.limited };
  }

  /** Companies within a few steps, with what ties them. Whoever is settled here is an end, not a way on. */
  private async neighbourhood(zoneId: string, start: Neighbour): Promise<Neighbourhood> {
    const companies = new Map([[start.id, start]]);
    const ties: Tie[] = [];
    let limited = false;
    let frontier = [start.id];
    for (let step = 0; step < LIMITS_OF_SEARCH.steps && frontier.length > 0; step++) {
      const next = (await this.db.read<{ ties: Tie[]; companies: Neighbour[]; names: { companyId: string; names: string[] }[] }>(zoneId, 'introduction_ties', TIES, [frontier]))!;
      ties.push(...next.ties);
      const met = [...next.companies, ...(await this.named(zoneId, next.names, ties))].filter(({ id }) => !companies.has(id));
      for (const company of met) companies.set(company.id, company);
      const onward = [...new Set(met.filter(({ isLocal }) => !isLocal).map(({ id }) => id))].sort();
      limited ||= onward.length > LIMITS_OF_SEARCH.frontier;
      frontier = onward.slice(0, LIMITS_OF_SEARCH.frontier);
    }
    return { companies, ties, limited };
  }

  /** Companies that ledgers name, by their full names; nobody confirmed them yet. */
  private async named(zoneId: string, given: readonly { companyId: string; names: string[] }[], ties: Tie[]): Promise<Neighbour[]> {
    const keyed = given.flatMap(({ companyId, names }) => names.slice(0, LIMITS_OF_SEARCH.ties).map((name) => ({ companyId, name, key: comparable(name) })));
    if (keyed.length === 0) return [];
    const found = (await this.db.read<(Neighbour & { nameKey: string })[]>(zoneId, 'introduction_named', BY_NAME_KEY, [[...new Set(keyed.map(({ key }) => key))]]))!;
    const byKey = new Map(found.map(({ nameKey, ...company }) => [nameKey, company]));
    for (const { companyId, name, key } of keyed) {
      const other = byKey.get(key);
      if (other && other.id !== companyId) ties.push({ from: companyId, to: other.id, evidence: { kind: 'MENTION', name, by: companyId } });
    }
    return [...byKey.values()];
  }

  /** Where the companies found sit, and who produces here on the nodes that supply links lead to. Adds those to the neighbourhood. */
  private async supplyPlaces(zoneId: string, found: Neighbourhood): Promise<SupplyPlaces> {
    const outside = [...found.companies.values()].filter(({ isLocal }) => !isLocal).map(({ id }) => id).slice(0, LIMITS_OF_SEARCH.frontier);
    const chains = (await this.db.read<Omit<SupplyPlaces, 'locals'>>(zoneId, 'introduction_places', PLACES, [outside]))!;
    const near = nodesWithin(chains, MOST_SUPPLY_STEPS);
    found.limited ||= near.length > LIMITS_OF_SEARCH.nodes;
    const searched = near.slice(0, LIMITS_OF_SEARCH.nodes);
    const locals = (await this.db.read<{ places: SupplyPlaces['locals']; companies: Neighbour[] }>(zoneId, 'introduction_locals', LOCALS, [searched]))!;
    for (const company of locals.companies) found.companies.set(company.id, company);
    const kept = new Set(searched);
    return { ...chains, nodes: chains.nodes.filter(({ id }) => kept.has(id)), locals: locals.places };
  }
}

/** Nodes that companies sit on, and those that nesting and supply links lead to from there in so many steps; nearest first. */
function nodesWithin({ placed, nodes, links }: Omit<SupplyPlaces, 'locals'>, steps: number): string[] {
  const beside = new Map<string, string[]>();
  const join = (a: string, b: string) => void beside.set(a, [...(beside.get(a) ?? []), b]);
  for (const { fromNodeId, toNodeId } of links) {
    join(fromNodeId, toNodeId);
    join(toNodeId, fromNodeId);
  }
  for (const { id, parentId } of nodes) {
    if (!parentId) continue;
    join(id, parentId);
    join(parentId, id);
  }
  const reached = new Map(placed.map(({ nodeId }) => [nodeId, 0]));
  // A map's iterator also meets what is added on the way.
  for (const [id, step] of reached) if (step < steps) for (const next of [...(beside.get(id) ?? [])].sort()) if (!reached.has(next)) reached.set(next, step + 1);
  return [...reached.keys()];
}

function inWords(locale: Locale, from: Neighbour, to: Neighbour, evidence: Evidence, nodeNames: ReadonlyMap<string, string>): string {
  const sides = { from: from.shortName ?? from.name, to: to.shortName ?? to.name };
  switch (evidence.kind) {
    case 'RELATION': {
      const text = introductionMessage(locale, 'relation', { ...sides, kind: enumLabel(RelationKind, 'RelationKind', evidence.relation, locale) });
      return evidence.source ? text + introductionMessage(locale, 'source', { source: evidence.source }) : text;
    }
    case 'CONTACT':
      return introductionMessage(locale, 'contact', { contact: [evidence.contact, evidence.title].filter(Boolean).join(' ') });
    case 'VISIT':
      return introductionMessage(locale, 'visit', { ...sides, person: evidence.person, fromOn: evidence.fromOn, toOn: evidence.toOn });
    case 'MENTION':
      return introductionMessage(locale, 'mention', { from: evidence.by === from.id ? sides.from : sides.to, name: evidence.name });
    case 'SUPPLY':
      return introductionMessage(locale, 'supply', { nodes: evidence.nodes.map((id) => nodeNames.get(id) ?? id).join(introductionMessage(locale, 'between')) });
    case 'SAME_NODE':
      return introductionMessage(locale, 'sameNode', { node: nodeNames.get(evidence.node) ?? evidence.node });
  }
}
