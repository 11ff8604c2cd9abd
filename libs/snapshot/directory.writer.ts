import { enumLabel, fromYuan, toPlain, type DocumentSection, type Locale } from '#platform';
import { ContactState, industryName, Tier } from '#company';
import { ChainAction, Maturity, maturityRuleText, Position, Strength } from '#chain';
import { directoryMessage, type DirectoryText } from './directory.messages.js';
import type { SnapshotData, SnapshotNode } from './snapshot-data.js';
import { DirectoryKind } from './snapshot.enums.js';

type Column = Extract<DirectoryText, `column.${string}`> extends `column.${infer Name}` ? Name : never;
type SectionCode = Extract<DirectoryText, `section.${string}`> extends `section.${infer Code}` ? Code : never;
type Row = Record<string, string | number | null>;

/** Local companies that are named for one node. */
const COMPANIES_NAMED = 5;
/** The actions that a node can want, in the order of the directory [8]. */
const ACTIONS = ['BUILD', 'FILL', 'STRENGTHEN', 'EXTEND'] as const;

/** What a directory says, in one language. Pure: the same snapshot gives the same text. */
export function directorySections(kind: DirectoryKind, data: SnapshotData, locale: Locale): DocumentSection[] {
  const writer = new Writer(data, locale);
  return kind === DirectoryKind.GUIDANCE ? writer.guidance() : writer.targets();
}

class Writer {
  private readonly nodes: ReadonlyMap<string, SnapshotNode>;
  private readonly ranks: ReadonlyMap<string, number>;

  constructor(
    private readonly data: SnapshotData,
    private readonly locale: Locale,
  ) {
    this.nodes = new Map(data.nodes.map((node) => [node.id, node]));
    this.ranks = new Map(data.gaps.map((gap) => [gap.nodeId, gap.rank]));
  }

  /** 产业招商指导目录: which nodes want what, and on whom the zone can build [8]. */
  guidance(): DocumentSection[] {
    // Where nobody is local, there is nothing to say of local companies.
    const empty: [Column, string][] = [['rank', 'integer'], ['node', 'text'], ['position', 'text'], ['criticality', 'integer'], ['industries', 'text'], ['targets', 'integer'], ['reason', 'text']];
    const peopled: [Column, string][] = [['rank', 'integer'], ['node', 'text'], ['strength', 'text'], ['industries', 'text'], ['local', 'text'], ['output', 'money'], ['targets', 'integer'], ['reason', 'text']];
    const parents = new Set(this.data.nodes.map((node) => node.parentId));
    // A wider node stands for its parts unless companies are wanted for it itself: then it is among the ranked gaps.
    const spoken = this.data.nodes.filter((node) => !parents.has(node.id) || this.ranks.has(node.id));
    const byRank = (a: SnapshotNode, b: SnapshotNode) => (this.ranks.get(a.id) ?? Infinity) - (this.ranks.get(b.id) ?? Infinity) || 0;
    const byAction = ACTIONS.flatMap((action) => {
      const wanting = spoken.filter((node) => node.action === ChainAction[action]).sort(byRank);
      return wanting.length === 0 ? [] : [this.section(action, [this.say(`lead.${action}`)], action === 'BUILD' || action === 'FILL' ? empty : peopled, wanting.map((node) => this.nodeRow(node)))];
    });
    const held = spoken.filter((node) => node.action === ChainAction.NONE);
    return [
      this.state(),
      ...byAction,
      ...(held.length > 0 ? [this.section('HELD', [this.say('lead.HELD')], peopled.filter(([name]) => name !== 'rank' && name !== 'targets'), held.map((node) => this.nodeRow(node)))] : []),
      this.definitions(),
    ];
  }

  /** 目标企业清单: whom to win for each gap, and how far one is with them. */
  targets(): DocumentSection[] {
    const rows = this.data.gaps.flatMap((gap) => {
      const node = this.nodes.get(gap.nodeId);
      return gap.targets.map((target): Row => ({
        rank: gap.rank,
        node: node?.name ?? null,
        action: node ? this.label(ChainAction, 'ChainAction', node.action) : null,
        place: target.rank,
        company: target.name,
        score: target.score,
        tiers: target.tiers.map((tier) => this.label(Tier, 'Tier', tier)).join(this.comma()),
        contact: this.label(ContactState, 'ContactState', target.contactState),
        lastContact: target.lastContactOn,
        owner: target.owner,
        project: target.project,
      }));
    });
    const open = this.data.gaps.flatMap((gap) => (gap.targets.length === 0 && this.nodes.has(gap.nodeId) ? [this.nodes.get(gap.nodeId)!] : []));
    return [
      this.section(
        'TARGETS',
        [this.say(rows.length > 0 ? 'lead.TARGETS' : 'none')],
        [['rank', 'integer'], ['node', 'text'], ['action', 'text'], ['place', 'integer'], ['company', 'text'], ['score', 'decimal'], ['tiers', 'text'], ['contact', 'text'], ['lastContact', 'date'], ['owner', 'text'], ['project', 'text']],
        rows,
      ),
      ...(open.length > 0
        ? [this.section('OPEN', [this.say('lead.OPEN')], [['rank', 'integer'], ['node', 'text'], ['position', 'text'], ['criticality', 'integer'], ['strength', 'text'], ['reason', 'text']], open.map((node) => this.nodeRow(node)))]
        : []),
      this.definitions(),
    ];
  }

  private state(): DocumentSection {
    const { chain, nodes, totals, maturity } = this.data;
    const count = (strength: Strength) => nodes.filter((node) => node.strength === strength).length;
    const inYi = (yuan: string) => toPlain(fromYuan(yuan, 'yi'), 2);
    const summary = this.say('summary', {
      chain: chain.name, nodes: nodes.length, strong: count('strong'), adequate: count('adequate'), weak: count('weak'), missing: count('missing'),
      companies: totals.localCompanies, output: inYi(totals.localOutput), projects: totals.projectsInFlight, investment: inYi(totals.contractedInvestment),
    });
    const level = this.label(Maturity, 'Maturity', maturity.level);
    return this.section('STATE', [...(chain.focus ? [this.say('focus', { focus: chain.focus })] : []), summary, this.say('maturity', { level, reason: maturity.reason[this.locale] })], [], []);
  }

  private definitions(): DocumentSection {
    const { rule } = this.data;
    return this.section('DEFINITIONS', [this.say('rule', { rule: rule[this.locale] }), this.say('maturityRule', { rule: maturityRuleText(this.locale) }), this.say('figures')], [], []);
  }

  private nodeRow(node: SnapshotNode): Row {
    const local = this.data.companies.filter((company) => company.isLocal && company.places.some((place) => place.nodeId === node.id && place.relation === 'produces'));
    const named = local.sort((a, b) => Number(b.output ?? 0) - Number(a.output ?? 0)).slice(0, COMPANIES_NAMED).map((company) => company.name);
    return {
      rank: this.ranks.get(node.id) ?? null,
      node: node.name,
      position: this.label(Position, 'Position', node.position),
      criticality: node.criticality,
      strength: this.label(Strength, 'Strength', node.strength),
      industries: node.industryCodes.map((code) => [code, industryName(code)].filter(Boolean).join(' ')).join(this.comma()),
      local: named.join(this.comma()),
      output: node.localOutput,
      targets: node.targets,
      reason: node.reason[this.locale],
    };
  }

  private section(code: SectionCode, paragraphs: string[], columns: [Column, string][], rows: Row[]): DocumentSection {
    return { title: this.say(`section.${code}`), paragraphs, columns: columns.map(([key, kind]) => ({ key, kind, title: this.say(`column.${key}`) })), rows };
  }

  private say(key: DirectoryText, params?: Record<string, string | number>): string {
    return directoryMessage(this.locale, key, params);
  }

  private label(type: Record<string, string>, name: string, value: string): string {
    return enumLabel(type, name, value, this.locale);
  }

  private comma(): string {
    return this.locale === 'en' ? ', ' : '、';
  }
}
