import { Injectable } from '@nestjs/common';
import { Refusal, parseDecimal, sum, toPlain, ZoneDatabase, type FieldProblem } from '#platform';
import type { Caller } from '#identity';
import { exposureOf, gapMessage, judgeChain, Producers, withNewcomers, type Newcomer, type Producer } from '#chain';
import { WHAT_IF_MAP } from './gap.sql.js';
import type { GapMap } from './gap.service.js';
import { maturityOf, rankMap, type PlainNode } from './map.service.js';
import { verdictChanges, verdictCounts } from './verdicts.js';
import type { ChainStanding, WhatIf, WhatIfInput, WhatIfNode, WhatIfOutcome, WhatIfScenarioInput, WhatIfTargetInput } from './what-if.types.js';

interface Candidate {
  id: string;
  name: string;
  shortName: string | null;
  plannedInvestment: string | null;
}

type WhatIfMap = GapMap & { candidates: Candidate[] };

/** Companies put on a chain to see what would change. Nothing is saved. */
@Injectable()
export class WhatIfService {
  constructor(private readonly db: ZoneDatabase) {}

  /**
   * The chain as it is and with the companies of each scenario on it; null when the zone has no such chain. Refuses nodes that the chain
   * does not have, companies that the zone does not have, and who produces on the node already.
   */
  async whatIf(caller: Caller, chainId: string, { scenarios }: WhatIfInput): Promise<WhatIf | null> {
    const companyIds = scenarios.flatMap((scenario) => scenario.targets.flatMap((target) => target.companyId ?? []));
    const plain = await this.db.read<WhatIfMap>(caller.zoneId, 'what_if_map', WHAT_IF_MAP, [chainId, companyIds]);
    if (!plain) return null;
    const fields = scenarios.flatMap((scenario, index) => scenarioProblems(plain, scenario, `input.scenarios.${index}`));
    if (fields.length > 0) throw new Refusal('INVALID_INPUT', { fields });

    const now = play(plain, plain.nodes, plain.producers);
    return {
      chain: plain.chain,
      asOf: this.db.clock.now().toISOString(),
      now: now.standing,
      outcomes: scenarios.map((scenario) => outcomeOf(caller, plain, now, scenario)),
    };
  }
}

type Played = ReturnType<typeof play>;

/** Counts and judges the chain with these producers. */
function play(plain: WhatIfMap, nodes: readonly PlainNode[], all: readonly Producer[]) {
  const producers = new Producers(all);
  const graph = producers.figures(nodes, plain.links);
  const judgements = judgeChain(graph, plain.thresholds);
  const judged = { graph, judgements, tally: (ids: ReadonlySet<string>) => producers.tally(ids) };
  const gaps = rankMap(plain, judged);
  const whole = producers.whole();
  const { exposed, singlePoints, largestCut } = exposureOf(graph, producers, judgements);
  const standing: ChainStanding = {
    localCompanies: whole.companies, localOutput: toPlain(whole.output), counts: verdictCounts(judgements), gaps: gaps.length,
    exposedCompanies: exposed.companies, exposedOutput: toPlain(exposed.output), singlePoints, largestCut: toPlain(largestCut), maturity: maturityOf(judged).level,
  };
  return { graph, judgements, thresholds: plain.thresholds, gaps, standing };
}

function outcomeOf(caller: Caller, plain: WhatIfMap, now: Played, { name, targets }: WhatIfScenarioInput): WhatIfOutcome {
  const known = new Map(plain.candidates.map((candidate) => [candidate.id, candidate]));
  const newcomers = targets.map((target, index): Newcomer => ({
    id: target.companyId ?? `assumed ${index}`,
    name: known.get(target.companyId ?? '')?.name ?? target.name!,
    output: target.yearlyOutput,
    places: target.places.map(({ nodeId, capacity }) => ({ nodeId, capacity: capacity ?? null })),
  }));
  const changed = withNewcomers(plain.nodes, plain.producers, newcomers);
  const then = play(plain, changed.nodes, changed.producers);
  const open = new Set(then.gaps.map((gap) => gap.nodeId));
  const named = (id: string) => ({ id, name: now.graph.node(id).name });
  return {
    name: name ?? null,
    targets: newcomers.map((newcomer) => {
      const candidate = known.get(newcomer.id);
      return {
        company: candidate ? { id: candidate.id, name: candidate.name, shortName: candidate.shortName } : null,
        name: newcomer.name, nodes: newcomer.places.map(({ nodeId }) => named(nodeId)), yearlyOutput: newcomer.output, plannedInvestment: candidate?.plannedInvestment ?? null,
      };
    }),
    plannedInvestment: toPlain(sum(newcomers.map(({ id }) => known.get(id)?.plannedInvestment))),
    standing: then.standing,
    gapsClosed: now.gaps.filter((gap) => !open.has(gap.nodeId)).map((gap) => named(gap.nodeId)),
    nodes: changedNodes(caller, now, then),
  };
}

function changedNodes({ locale }: Caller, now: Played, then: Played): WhatIfNode[] {
  return verdictChanges(locale, now, then).flatMap((change) => {
    const [was, is] = [now.graph.node(change.nodeId), then.graph.node(change.nodeId)];
    const same = !change.changed && was.localCompanies === is.localCompanies && was.localOutput === is.localOutput;
    return same ? [] : [{ ...change, companiesBefore: was.localCompanies, companiesAfter: is.localCompanies, outputBefore: was.localOutput, outputAfter: is.localOutput }];
  });
}

function scenarioProblems(plain: WhatIfMap, { targets }: WhatIfScenarioInput, path: string): FieldProblem[] {
  const seen = new Set<string>();
  return targets.flatMap((target, index) => {
    const problems = targetProblems(plain, target, `${path}.targets.${index}`);
    const { companyId } = target;
    if (companyId && seen.has(companyId)) {
      const name = plain.candidates.find((candidate) => candidate.id === companyId)?.name ?? '';
      problems.push({ path: `${path}.targets.${index}.companyId`, message: (locale) => gapMessage(locale, 'refused.companyTwice', { name }) });
    }
    if (companyId) seen.add(companyId);
    return problems;
  });
}

function targetProblems({ nodes, producers, candidates }: WhatIfMap, { companyId, name, yearlyOutput, places }: WhatIfTargetInput, path: string): FieldProblem[] {
  const problem = (field: string, key: Parameters<typeof gapMessage>[1], params = {}): FieldProblem => ({ path: `${path}.${field}`, message: (locale) => gapMessage(locale, key, params) });
  const problems: FieldProblem[] = [];
  if (companyId ? !candidates.some(({ id }) => id === companyId) : !name?.trim()) problems.push(problem('companyId', companyId ? 'refused.noCompany' : 'refused.companyOrName'));
  if (!isAmount(yearlyOutput, 2)) problems.push(problem('yearlyOutput', 'refused.amount'));
  const here = producers.find(({ id }) => id === companyId);
  for (const [index, { nodeId, capacity }] of places.entries()) {
    const node = nodes.find(({ id }) => id === nodeId);
    const at = `places.${index}`;
    if (!node) problems.push(problem(`${at}.nodeId`, 'refused.noNode'));
    else if (places.findIndex((place) => place.nodeId === nodeId) < index) problems.push(problem(`${at}.nodeId`, 'refused.nodeTwice'));
    else if (here?.nodeIds.includes(nodeId)) problems.push(problem(`${at}.nodeId`, 'refused.producesAlready', { name: here.name, node: node.name }));
    if (capacity != null && !isAmount(capacity, 4)) problems.push(problem(`${at}.capacity`, 'refused.capacity'));
  }
  return problems;
}

function isAmount(text: string, places: number): boolean {
  const value = parseDecimal(text);
  return value !== null && !value.isNegative() && value.decimalPlaces() <= places && value.lt(`1e${20 - places}`);
}
