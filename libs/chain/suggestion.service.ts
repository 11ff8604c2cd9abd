import { Injectable } from '@nestjs/common';
import { keyset, toPage, ZoneDatabase, type Page, type PageArgs, type SortOrder } from '#platform';
import type { Caller } from '#identity';
import { companyCondition, companyRefJson, type CompanyFilter, type CompanyRef } from '#company';
import { suggestNodes, suggestionText, type CandidateNode, type SuggestedFor } from './suggestion.rules.js';
import type { CompanySuggestions, NodeSuggestion } from './suggestion.types.js';

type Candidate = CandidateNode & { chainId: string; chainName: string };
type Row = SuggestedFor & { company: CompanyRef; placedOn: string[]; cursor?: unknown };

const BY_NAME: SortOrder = { by: 'c.name', type: 'text', direction: 'asc', tie: 'c.id' };
const FACTS = `'company', ${companyRefJson('c')}, 'industryCodes', c.industry_codes, 'products', c.products,
  'placedOn', (select coalesce(json_agg(cn.node_id), '[]') from company_node cn where cn.zone_id = c.zone_id and cn.company_id = c.id and cn.deleted_at is null)`;

/** Which nodes companies probably belong on, by industry codes and products. People confirm it: `BulkPlacementService`. */
@Injectable()
export class SuggestionService {
  constructor(private readonly db: ZoneDatabase) {}

  /** For one company; none for one that the zone does not have. */
  async ofCompany(caller: Caller, companyId: string): Promise<NodeSuggestion[]> {
    const row = await this.db.read<Row>(caller.zoneId, 'company_for_nodes', `select json_build_object(${FACTS}) from company c where c.zone_id = app.zone() and c.id = $1 and c.deleted_at is null`, [companyId]);
    return row ? suggested(caller, row, await this.nodes(caller.zoneId), 0) : [];
  }

  /**
   * For a page of the companies that a filter finds, such as those of an import. Companies without a suggestion are left out, so a page may hold
   * fewer than it asks for, or none, and others still follow.
   */
  async page(caller: Caller, page: PageArgs, filter: CompanyFilter, minScore: number): Promise<Page<CompanySuggestions>> {
    const params: unknown[] = [];
    const where = `${await companyCondition(this.db, caller.zoneId, filter, params)} and (c.industry_codes <> '{}' or c.products <> '{}')`;
    const counted = [...params];
    const keys = keyset(page, BY_NAME, params);
    const rows = await this.db.read<Row[]>(
      caller.zoneId,
      'companies_for_nodes',
      `select coalesce(json_agg(json_build_object(${FACTS}, 'cursor', c.cursor)), '[]') from (
         select c.*, ${keys.cursor} as cursor from company c where ${where} and ${keys.condition} ${keys.orderBy} ${keys.limit}) c`,
      params,
    );
    const nodes = await this.nodes(caller.zoneId);
    const found = toPage(rows ?? [], page, async () => (await this.db.read<number>(caller.zoneId, 'companies_for_nodes_count', `select count(*)::int from company c where ${where}`, counted)) ?? 0);
    const answered = found.nodes.map((row) => ({ company: row.company, suggestions: suggested(caller, row, nodes, minScore) }));
    return { ...found, nodes: answered.filter(({ suggestions }) => suggestions.length > 0) };
  }

  private async nodes(zoneId: string): Promise<Candidate[]> {
    return this.db.rows<Candidate>(
      zoneId,
      'nodes_to_suggest',
      `select n.id, n.name, n.industry_codes as "industryCodes", c.id as "chainId", c.name as "chainName"
       from chain_node n join chain c on c.zone_id = n.zone_id and c.id = n.chain_id where n.zone_id = app.zone() and n.deleted_at is null and c.deleted_at is null`,
    );
  }
}

function suggested(caller: Caller, company: Row, nodes: readonly Candidate[], minScore: number): NodeSuggestion[] {
  const free = new Map(nodes.filter(({ id }) => !company.placedOn.includes(id)).map((node) => [node.id, node]));
  return suggestNodes(company, [...free.values()])
    .filter(({ score }) => score >= minScore)
    .slice(0, 10)
    .map(({ nodeId, score, reasons }) => {
      const { name, chainId, chainName } = free.get(nodeId)!;
      return { nodeId, nodeName: name, chainId, chainName, score, reasons: reasons.map((reason) => suggestionText(caller.locale, reason)) };
    });
}
