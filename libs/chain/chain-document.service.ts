import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { enumLabel, invalidField, Refusal, ZoneDatabase, type Locale, type Text, type ZoneTransaction } from '#platform';
import type { Caller } from '#identity';
import { DOCUMENT_FORMAT, stateOf, type ChainDocument, type ChainFile, type DocumentNode } from './chain-document.js';
import type { ChainImportPlan, ChainTemplateInfo } from './chain-document.types.js';
import { ChainNode, SupplyLink } from './chain.entity.js';
import { Position } from './chain.enums.js';
import { chainFileMessage } from './chain-file.messages.js';
import { planChain, type ChainPlan, type NodeField } from './chain-plan.rules.js';
import { asRead, readDocument, type ReadDocument } from './chain-reading.rules.js';
import { ChainService, type ChainStart } from './chain.service.js';
import type { ChainType } from './chain.types.js';
import { chainMessage } from './messages.js';
import { NodeUses } from './node-uses.js';
import { CHAIN_TEMPLATES, chainTemplate } from './templates/index.js';
import type { ChainTemplate } from './templates/types.js';

/** A chain's rows as they stand, and the same as a document. */
interface Standing {
  nodes: ChainNode[];
  links: SupplyLink[];
  document: ChainDocument;
  state: string;
}

const EMPTY: ChainDocument = { nodes: [], links: [] };

/** Whole chains: out into a file, in from one after a dry run, and new ones from a template or another chain. */
@Injectable()
export class ChainDocumentService {
  constructor(
    private readonly db: ZoneDatabase,
    private readonly chains: ChainService,
    private readonly uses: NodeUses,
  ) {}

  /** The built-in chains to start from. */
  templates(locale: Locale): ChainTemplateInfo[] {
    return (CHAIN_TEMPLATES as readonly ChainTemplate<string, string>[]).map(({ code, names, focus, nodes, supplies }) => ({
      code, name: names[locale], focus, nodes: Object.keys(nodes).length, links: supplies.length,
    }));
  }

  /**
   * A whole chain as a file holds it.
   * @throws Refusal `NOT_FOUND`
   */
  async file(caller: Caller, chainId: string): Promise<ChainFile> {
    const chain = await this.chains.chain(caller, chainId);
    if (!chain) throw new Refusal('NOT_FOUND');
    const { code, name, focus } = chain;
    return { format: DOCUMENT_FORMAT, formatVersion: 1, chain: { code, name, focus }, ...documentOf(chain.nodes, chain.links) };
  }

  /** What bringing a file into a chain would do; nothing is written. */
  async plan(caller: Caller, chainId: string, input: unknown): Promise<ChainImportPlan> {
    const wanted = readDocument(input);
    return this.db.write(caller, async (tx) => {
      await this.chains.lockForEdit(tx, caller, chainId);
      const standing = await this.standing(tx, chainId);
      const plan = await this.planned(tx, standing, wanted);
      return planInWords(caller.locale, chainId, standing, plan);
    });
  }

  /**
   * Brings a file in, all of it in one transaction.
   * @param state the state that the dry run was made on
   * @throws Refusal `CONFLICT` when somebody changed the chain since; `INVALID_INPUT` when anything of the file is refused
   */
  async import(caller: Caller, chainId: string, input: unknown, state: string, reason?: string | null): Promise<ChainType> {
    const wanted = readDocument(input);
    await this.db.write(
      caller,
      async (tx) => {
        const chain = await this.chains.lockForEdit(tx, caller, chainId);
        const standing = await this.standing(tx, chainId);
        const plan = await this.planned(tx, standing, wanted);
        if (plan.refused.length > 0) throw invalidField('document', (locale) => chainFileMessage(locale, 'file.refused', { count: plan.refused.length }));
        if (standing.state !== state) throw new Refusal('CONFLICT', { current: chain });
        await apply(tx, chainId, standing, wanted, plan);
      },
      { reason: reason ?? undefined },
    );
    return (await this.chains.chain(caller, chainId))!;
  }

  /** What a new chain is to begin with: a built-in template or another chain of the zone; undefined for an empty one. */
  async startFrom(caller: Caller, templateCode: string | null, copyOfId: string | null): Promise<ChainStart | undefined> {
    if (templateCode && copyOfId) throw invalidField('copyOfId', (locale) => chainFileMessage(locale, 'file.oneSource'));
    const document = templateCode ? templateDocument(caller.locale, templateCode) : copyOfId ? await this.copyOf(caller, copyOfId) : null;
    if (!document) return undefined;
    const wanted = asRead(document);
    const standing: Standing = { nodes: [], links: [], document: EMPTY, state: '' };
    return { about: { templateCode, copyOfId }, fill: (tx, chainId) => apply(tx, chainId, standing, wanted, planChain(EMPTY, wanted)) };
  }

  private async copyOf(caller: Caller, chainId: string): Promise<ChainDocument> {
    const chain = await this.chains.chain(caller, chainId);
    if (!chain) throw invalidField('copyOfId', (locale) => chainMessage(locale, 'refused.noChain'));
    return documentOf(chain.nodes, chain.links);
  }

  private async standing(tx: ZoneTransaction, chainId: string): Promise<Standing> {
    const nodes = (await tx.findAll(ChainNode, { chainId })).sort((a, b) => a.sort - b.sort || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0) || (a.id < b.id ? -1 : 1));
    const links = await tx.findAll(SupplyLink, { chainId });
    return { nodes, links, document: documentOf(nodes, links), state: stateOf([...nodes, ...links]) };
  }

  private async planned(tx: ZoneTransaction, standing: Standing, wanted: ReadDocument): Promise<ChainPlan> {
    const plan = planChain(standing.document, wanted);
    if (plan.removed.length === 0) return plan;
    const inUse = new Map<string, Text[]>();
    for (const { key } of plan.removed) inUse.set(key, await this.uses.of(tx, standing.nodes.find((node) => node.key === key)!.id));
    return planChain(standing.document, wanted, inUse);
  }
}

type PlainNode = Pick<ChainNode, 'id' | 'parentId' | 'key' | 'name' | 'position' | 'criticality' | 'technologyGap' | 'industryCodes' | 'localCapacity' | 'localDemand' | 'capacityUnit'>;

function documentOf(nodes: readonly PlainNode[], links: readonly { fromNodeId: string; toNodeId: string }[]): ChainDocument {
  const keys = new Map(nodes.map(({ id, key }) => [id, key]));
  return {
    nodes: nodes.map(({ key, name, parentId, position, criticality, technologyGap, industryCodes, localCapacity, localDemand, capacityUnit }) => ({
      key, name, parent: parentId && (keys.get(parentId) ?? null), position, criticality, technologyGap, industryCodes, localCapacity, localDemand, capacityUnit,
    })),
    links: links.map(({ fromNodeId, toNodeId }) => ({ from: keys.get(fromNodeId)!, to: keys.get(toNodeId)! })).sort((a, b) => (`${a.from} ${a.to}` < `${b.from} ${b.to}` ? -1 : 1)),
  };
}

function templateDocument(locale: Locale, code: string): ChainDocument {
  const template = chainTemplate(code);
  if (!template) throw invalidField('templateCode', (words) => chainFileMessage(words, 'file.noTemplate'));
  const nodes = Object.entries(template.nodes).map(([key, { zhCN, en, parent, position, criticality, technologyGap, industryCodes }]): DocumentNode => ({
    key, name: locale === 'en' ? en : zhCN, parent: parent ?? null, position, criticality, technologyGap: technologyGap ?? false, industryCodes,
    localCapacity: null, localDemand: null, capacityUnit: null,
  }));
  return { nodes, links: template.supplies.map(([from, to]) => ({ from, to })) };
}

/** Writes a plan: what goes first makes room for the names of what comes. */
async function apply(tx: ZoneTransaction, chainId: string, standing: Standing, wanted: ReadDocument, plan: ChainPlan): Promise<void> {
  const idOf = new Map(standing.nodes.map(({ key, id }) => [key, id]));
  const versions = new Map(standing.nodes.map(({ key, version }) => [key, version]));
  const gone = new Set(plan.removed.map(({ key }) => key));
  const pairOf = new Map(standing.links.map((link) => [`${link.fromNodeId} ${link.toNodeId}`, link]));
  for (const { from, to } of plan.linksRemoved) await tx.remove(SupplyLink, pairOf.get(`${idOf.get(from)} ${idOf.get(to)}`)!);
  for (const key of gone) await tx.remove(ChainNode, { id: idOf.get(key)!, version: versions.get(key)! });

  // Two nodes that exchange their names would stand in each other's way.
  const coming = new Set([...plan.added.map(({ name }) => name), ...plan.changed.map(({ node }) => node.name)]);
  const renamed = plan.changed.filter(({ changes }) => changes.some(({ field, before }) => field === 'name' && coming.has(before as string)));
  for (const { node } of renamed) {
    await tx.update(ChainNode, { id: idOf.get(node.key)!, version: versions.get(node.key)! }, { name: `… ${node.key}` });
    versions.set(node.key, versions.get(node.key)! + 1);
  }
  for (const { key } of plan.added) idOf.set(key, uuidv7());
  const orderChanges = plan.reordered || plan.added.length > 0;
  const sorts = new Map(wanted.nodes.map(({ key }, index) => [key, index + 1]));
  const columns = (node: DocumentNode) => {
    const { parent, ...facts } = node;
    return { ...facts, parentId: parent === null ? null : idOf.get(parent)! };
  };
  await tx.insertMany(ChainNode, plan.added.map(({ row: _, ...node }) => ({ ...columns(node), id: idOf.get(node.key)!, chainId, sort: sorts.get(node.key)! })));
  const changes = new Map(plan.changed.map(({ node, changes: list }) => [node.key, { node, fields: list.map(({ field }) => field) }]));
  for (const { key, sort } of standing.nodes) {
    if (gone.has(key)) continue;
    const change = changes.get(key);
    const moves = orderChanges && sort !== sorts.get(key);
    if (!change && !moves) continue;
    await tx.update(ChainNode, { id: idOf.get(key)!, version: versions.get(key)! }, {
      ...(change && pick(columns(change.node), change.fields)),
      ...(moves && { sort: sorts.get(key)! }),
    });
  }
  await tx.insertMany(SupplyLink, plan.linksAdded.map(({ from, to }) => ({ chainId, fromNodeId: idOf.get(from)!, toNodeId: idOf.get(to)! })));
}

type NodeColumns = Omit<DocumentNode, 'parent'> & { parentId: string | null };

function pick(columns: NodeColumns, fields: readonly NodeField[]): Partial<NodeColumns> {
  const names = fields.map((field) => (field === 'parent' ? 'parentId' : field));
  return Object.fromEntries(names.map((name) => [name, columns[name]]));
}

function planInWords(locale: Locale, chainId: string, standing: Standing, plan: ChainPlan): ChainImportPlan {
  const names = new Map([...standing.document.nodes, ...plan.added, ...plan.changed.map(({ node }) => node)].map(({ key, name }) => [key, name]));
  const link = ({ from, to, row }: { from: string; to: string; row?: number }) => ({ row: row ?? null, from: names.get(from) ?? from, to: names.get(to) ?? to });
  return {
    chainId,
    state: standing.state,
    added: plan.added.map(({ row, key, name }) => ({ row, key, name })),
    changed: plan.changed.map(({ row, node, changes }) => ({
      row, key: node.key, name: node.name,
      changes: changes.map(({ field, before, after }) => ({ label: chainFileMessage(locale, `field.${field}`), before: valueInWords(locale, field, before), after: valueInWords(locale, field, after) })),
    })),
    removed: plan.removed.map(({ key, name }) => ({ row: null, key, name })),
    linksAdded: plan.linksAdded.map(link),
    linksRemoved: plan.linksRemoved.map(link),
    reordered: plan.reordered,
    unchanged: plan.unchanged,
    refused: plan.refused.map(({ sheet, row, field, message }) => ({
      sheet: chainFileMessage(locale, sheet === 'nodes' ? 'file.sheetNodes' : 'file.sheetLinks'),
      row: row || null,
      field: field ? chainFileMessage(locale, `field.${field as NodeField}`) : null,
      reason: typeof message === 'string' ? message : message(locale),
    })),
  };
}

function valueInWords(locale: Locale, field: NodeField, value: DocumentNode[NodeField]): string | null {
  if (value === null) return null;
  if (typeof value === 'boolean') return chainFileMessage(locale, value ? 'words.yes' : 'words.no');
  if (field === 'position') return enumLabel(Position, 'Position', String(value), locale);
  return Array.isArray(value) ? value.join('、') : String(value);
}

