import { searchCondition, whenGiven, type ZoneDatabase } from '#platform';
import { cameWithImport } from '#company';
import { bandSql, byException, contactOverdue, lightSql } from '#project';
import type { BoardFilter } from './board.types.js';
import { insideNode } from './map.sql.js';
import { inRate } from './rates.sql.js';

/**
 * SQL of what a filter leaves of the projects `p`, for board, list, calendar and map alike. `$1` is today.
 * @param params gains what is filtered for
 */
export async function boardCondition(db: ZoneDatabase, zoneId: string, filter: BoardFilter, params: unknown[]): Promise<{ tables: string; condition: string }> {
  const conditions = ['p.zone_id = app.zone()', 'p.deleted_at is null'];
  const add = whenGiven(conditions, params);
  add(filter.chainId, (param) => `p.chain_id = ${param}`);
  add(filter.stages, (param) => `p.stage = any(${param}::text[])`);
  add(filter.ownerId, (param) => `p.owner_id = ${param}`);
  add(filter.sideState, (param) => `p.side_state = ${param}`);
  add(filter.companyId, (param) => `p.company_id = ${param}`);
  add(filter.channel, (param) => `p.channel = ${param}`);
  add(filter.officeId, (param) => `p.office_id = ${param}`);
  add(filter.leaderId, (param) => `p.leader_id = ${param}`);
  add(filter.quietDays, (param) => `(p.last_contact_on is null or p.last_contact_on < $1::date - ${param}::int)`);
  add(filter.band, (param) => `${bandSql('p.total_investment')} = ${param}`);
  add(filter.contactOverdue, (param) => `${contactOverdue('p', '$1::date')} = ${param}`);
  add(filter.minInvestment, (param) => `p.total_investment >= ${param}::numeric`);
  add(filter.light, (param) => `${lightSql('p', '$1::date')} = ${param}`);
  add(filter.importId, (param) => cameWithImport('p', param));
  add(filter.byException, (param) => `${byException('p')} = ${param}`);
  if (filter.rate) conditions.push(inRate(filter.rate, '$1::date', params));
  let tables = '';
  if (filter.nodeId) {
    params.push(filter.nodeId);
    tables = `with recursive ${insideNode(`$${params.length}::uuid`)}`;
    conditions.push('p.node_id in (select id from inside)');
  }
  if (filter.search) conditions.push(await searchCondition(db, zoneId, 'project', 'p', filter.search, params));
  return { tables, condition: conditions.join(' and ') };
}
