import { decimal, type Decimal } from '#platform';
import type { ChainGraph } from './chain-graph.js';
import type { Tally } from './gap.rules.js';
import type { Producer, Producers } from './producers.js';
import type { NodeFigures } from './strength.rules.js';
import { SupplyFlow } from './supply-flow.js';
import { byText } from './text-order.js';

/** A node downstream that loses what it was supplied with. */
export interface CutNode {
  nodeId: string;
  /** The shortest way along the supply links, from what stopped to this node, both included. */
  readonly path: string[];
  /** Nothing else in the zone supplies it either. */
  alone: boolean;
  /** Largest output first. */
  readonly companies: Producer[];
}

/** What follows when a company or a node stops. */
export interface Outage {
  /** Nodes that nobody local is left on. */
  stopped: string[];
  /** Companies that stop with it, and what they make. */
  own: Tally;
  /** Nearest first. */
  nodes: CutNode[];
  /** Companies downstream that are cut off, each once, without those that stop themselves. */
  cut: Tally;
  /** Of these: those with no other local source. */
  alone: Tally;
  /** Share of the chain's local output that is cut off, 0 to 1. */
  share: Decimal;
}

/**
 * What hangs on whom in a chain as it is. A node without local producers passes nothing on: what goes through it comes from elsewhere
 * anyway. Every supply link counts as needed, so a node is cut off as soon as one of its local supplies stops; it is alone when none of
 * them remains. A company stops the nodes where nobody else local produces; a node stops with everything nested in it.
 */
export class Outages<N extends NodeFigures> {
  private readonly flow: SupplyFlow;
  private readonly whole: Tally;

  constructor(
    private readonly graph: ChainGraph<N>,
    private readonly producers: Producers,
  ) {
    this.flow = new SupplyFlow(graph, (id) => graph.node(id).localCompanies > 0);
    this.whole = producers.whole();
  }

  ofNode(nodeId: string): Outage {
    return this.of([nodeId], []);
  }

  ofCompany(producer: Producer): Outage {
    return this.outage(this.soleNodes().get(producer) ?? [], new Set([producer]));
  }

  /** What follows when several nodes and companies stop at once. */
  of(nodeIds: Iterable<string>, companies: Iterable<Producer>): Outage {
    const closed = new Set([...nodeIds].flatMap((id) => [...this.graph.withNested(id)]));
    const ended = new Set(companies);
    const ends = (id: string) => ended.size > 0 && [...this.producers.on(this.graph.withNested(id))].every((producer) => ended.has(producer));
    const stopped = this.graph.nodes.filter(({ id, localCompanies }) => localCompanies > 0 && (closed.has(id) || ends(id))).map(({ id }) => id);
    return this.outage(stopped, new Set([...ended, ...this.producers.on(stopped)]));
  }

  /** Companies whose stop cuts others off, the gravest first. */
  companies(): { producer: Producer; outage: Outage }[] {
    const found = [...this.soleNodes().keys()].map((producer) => ({ producer, outage: this.ofCompany(producer) }));
    return found.filter(cutsOff).sort((a, b) => byGravity(a.outage, b.outage) || byText(a.producer.name, b.producer.name) || byText(a.producer.id, b.producer.id));
  }

  /** Nodes whose stop cuts others off, the gravest first. */
  nodes(): { node: N; outage: Outage }[] {
    const found = this.graph.nodes.filter((node) => node.localCompanies > 0).map((node) => ({ node, outage: this.ofNode(node.id) }));
    return found.filter(cutsOff).sort((a, b) => byGravity(a.outage, b.outage) || byText(a.node.name, b.node.name) || byText(a.node.id, b.node.id));
  }

  private sole: Map<Producer, string[]> | undefined;

  /** Nodes with one local producer only, those nested in them included, by that producer. */
  private soleNodes(): Map<Producer, string[]> {
    if (this.sole) return this.sole;
    this.sole = new Map();
    for (const node of this.graph.nodes) {
      if (node.localCompanies !== 1) continue;
      const [only] = this.producers.on(this.graph.withNested(node.id));
      this.sole.set(only!, [...(this.sole.get(only!) ?? []), node.id]);
    }
    return this.sole;
  }

  private outage(stopped: string[], own: ReadonlySet<Producer>): Outage {
    const { graph, producers } = this;
    const remaining = this.flow.remaining(new Set(stopped));
    const steps = this.flow.steps(stopped);
    // Ways and names are wanted of few of the outages that are ranked.
    let ways: Map<string, string[]> | undefined;
    const wayTo = (nodeId: string) => (ways ??= this.flow.paths(stopped)).get(nodeId)!;
    const hit = [...steps.keys()].filter((nodeId) => producers.hasOthers(nodeId, own));
    hit.sort((a, b) => steps.get(a)! - steps.get(b)! || byText(graph.node(a).name, graph.node(b).name) || byText(a, b));
    const nodes = hit.map((nodeId): CutNode => ({
      nodeId,
      alone: !remaining.has(nodeId),
      get path() {
        return wayTo(nodeId);
      },
      get companies() {
        return [...producers.on([nodeId])].filter((producer) => !own.has(producer));
      },
    }));
    const cut = producers.tally(hit, own);
    const alone = producers.tally(hit.filter((nodeId) => !remaining.has(nodeId)), own);
    const sum = [...own].reduce((total, producer) => total.plus(producer.output), decimal(0));
    return { stopped, own: { companies: own.size, output: sum }, nodes, cut, alone, share: this.whole.output.isZero() ? this.whole.output : cut.output.div(this.whole.output) };
  }
}

function cutsOff({ outage }: { outage: Outage }): boolean {
  return outage.cut.companies > 0;
}

/** More output that is cut off first, then more of it without another source, then more companies. */
function byGravity(a: Outage, b: Outage): number {
  return b.cut.output.cmp(a.cut.output) || b.alone.output.cmp(a.alone.output) || b.cut.companies - a.cut.companies;
}
