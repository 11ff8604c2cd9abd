import { comparable } from '#platform';
import type { Query } from '#company';
import type { StoredMessage } from './importer.js';

interface Named {
  id: string;
  name: string;
}

interface NamedChain extends Named {
  code: string;
  teamId: string | null;
}

interface NamedNode extends Named {
  key: string;
  chainId: string;
}

/** What a name in a ledger was found to be, or what to say of it. */
export type Found<T> = { found: T } | { message: StoredMessage };

/** The people, offices, chains and nodes of a zone by the names that ledgers call them. */
export class ZoneNames {
  private constructor(
    private readonly people: Map<string, Named[]>,
    private readonly offices: Map<string, Named[]>,
    private readonly chains: Map<string, NamedChain[]>,
    private readonly nodes: Map<string, NamedNode[]>,
    private readonly byId: Map<string, Named>,
  ) {}

  static async read(query: Query): Promise<ZoneNames> {
    const [row] = await query<{ names: { people: Named[]; offices: (Named & { code: string })[]; chains: NamedChain[]; nodes: NamedNode[] } }>(
      `select json_build_object(
         'people', (select coalesce(json_agg(json_build_object('id', id, 'name', name)), '[]') from person where zone_id = app.zone() and active and deleted_at is null),
         'offices', (select coalesce(json_agg(json_build_object('id', id, 'name', name, 'code', code)), '[]') from office where zone_id = app.zone() and deleted_at is null),
         'chains', (select coalesce(json_agg(json_build_object('id', id, 'name', name, 'code', code, 'teamId', team_id)), '[]') from chain where zone_id = app.zone() and deleted_at is null),
         'nodes', (select coalesce(json_agg(json_build_object('id', id, 'name', name, 'key', key, 'chainId', chain_id)), '[]') from chain_node where zone_id = app.zone() and deleted_at is null)) as names`,
      [],
    );
    const { people, offices, chains, nodes } = row!.names;
    return new ZoneNames(
      byName(people, ({ name }) => [name]),
      byName(offices, ({ name, code }) => [name, code]),
      byName(chains, ({ name, code }) => [name, code, bareChain(name)]),
      byName(nodes, ({ name, key }) => [name, key]),
      new Map([...people, ...offices, ...chains, ...nodes].map((entry) => [entry.id, entry])),
    );
  }

  /** What something is called, for showing a change of it. */
  nameOf(id: string | null): string | null {
    return id && (this.byId.get(id)?.name ?? id);
  }

  /** Somebody who works in the zone. */
  person(name: string, field: string): Found<Named> {
    const found = this.people.get(comparable(name)) ?? [];
    if (found.length === 1) return { found: found[0]! };
    return { message: warning(found.length > 1 ? 'PERSON_AMBIGUOUS' : 'PERSON_UNKNOWN', field, name, { name }) };
  }

  office(name: string, field: string): Found<Named> {
    const [found] = this.offices.get(comparable(name)) ?? [];
    return found ? { found } : { message: warning('OFFICE_UNKNOWN', field, name, { name }) };
  }

  /** A chain by name, with or without 产业链 behind it, or by code. */
  chain(name: string): Found<NamedChain> {
    const [found] = this.chains.get(comparable(name)) ?? this.chains.get(comparable(bareChain(name))) ?? [];
    return found ? { found } : { message: warning('CHAIN_UNKNOWN', 'chain', name, { name }) };
  }

  /** A node of a chain; without one, the only node of that name there is. */
  node(name: string, chain: Named | null): Found<NamedNode & { chain: NamedChain }> {
    const found = (this.nodes.get(comparable(name)) ?? []).filter(({ chainId }) => !chain || chainId === chain.id);
    if (found.length !== 1) return { message: warning('NODE_UNKNOWN', 'node', name, { name }) };
    return { found: { ...found[0]!, chain: this.byId.get(found[0]!.chainId) as NamedChain } };
  }
}

export function warning(code: StoredMessage['code'], field: string, given: string | null, params: StoredMessage['params'] = {}): StoredMessage {
  return { severity: 'warning', code, field, given, column: null, params };
}

/** 新能源汽车产业链 and 新能源汽车 are the same chain. */
function bareChain(name: string): string {
  return name.replace(/(?:产业链|產業鏈|产业|產業)$/, '');
}

function byName<T>(entries: readonly T[], namesOf: (entry: T) => string[]): Map<string, T[]> {
  const table = new Map<string, T[]>();
  for (const entry of entries) {
    for (const name of new Set(namesOf(entry).map(comparable))) table.set(name, [...(table.get(name) ?? []), entry]);
  }
  return table;
}
