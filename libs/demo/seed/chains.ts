import { Chain, ChainNode, PolicyPack, SupplyLink, type ChainTemplate, type TemplateNode } from '#chain';
import { addDays, type ZoneTransaction } from '#platform';
import { v7 as uuidv7 } from 'uuid';
import { CHAINS, type ChainCode, type NodeRef } from '../data/chains/index.js';
import { LOCAL_CAPACITY } from '../data/local-capacity.js';
import { POLICY_PACKS } from '../data/policy-packs.js';
import { byKey, type SeededPeople } from './zone.js';

export interface SeededChains {
  chain: Record<ChainCode, string>;
  node: Record<NodeRef, string>;
}

/** The eight chains of plan [2] with their nodes, supply links and policy packs. */
export async function seedChains(tx: ZoneTransaction, people: SeededPeople, today: string): Promise<SeededChains> {
  const codes = CHAINS.map((data) => data.code);
  const chain = byKey(
    codes,
    await tx.insertMany(
      Chain,
      CHAINS.map((data) => ({ code: data.code, name: data.names['zh-CN'], focus: data.focus, maturity: data.maturity, teamId: people.team[data.code] })),
    ),
  );
  const node: Record<string, string> = {};
  const nodes: Parameters<typeof tx.insertMany<ChainNode>>[1] = [];
  const links: { chainId: string; fromNodeId: string; toNodeId: string }[] = [];
  for (const data of CHAINS as readonly ChainTemplate<ChainCode, string>[]) {
    const chainId = chain[data.code];
    const entries = Object.entries<TemplateNode<string>>(data.nodes);
    for (const [key] of entries) node[`${data.code}.${key}`] = uuidv7();
    for (const [sort, [key, facts]] of entries.entries()) {
      const local = LOCAL_CAPACITY[`${data.code}.${key}` as NodeRef];
      nodes.push({
        id: node[`${data.code}.${key}`],
        chainId,
        parentId: facts.parent ? node[`${data.code}.${facts.parent}`]! : null,
        key,
        name: facts.zhCN,
        position: facts.position,
        criticality: facts.criticality,
        technologyGap: facts.technologyGap ?? false,
        industryCodes: facts.industryCodes,
        localCapacity: local?.capacity ?? null,
        localDemand: local?.demand ?? null,
        capacityUnit: local?.unit ?? null,
        sort,
      });
    }
    for (const [from, to] of data.supplies) links.push({ chainId, fromNodeId: node[`${data.code}.${from}`]!, toNodeId: node[`${data.code}.${to}`]! });
  }
  await tx.insertMany(ChainNode, nodes);
  await tx.insertMany(SupplyLink, links);
  await tx.insertMany(
    PolicyPack,
    codes.flatMap((code) =>
      (POLICY_PACKS[code] ?? []).map(({ fromDays, untilDays, ...pack }, index) => ({
        ...pack,
        chainId: chain[code],
        number: index + 1,
        validFrom: addDays(today, fromDays),
        validUntil: untilDays === undefined ? null : addDays(today, untilDays),
      })),
    ),
  );
  return { chain, node: node as Record<NodeRef, string> };
}
