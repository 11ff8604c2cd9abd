import { Injectable } from '@nestjs/common';
import { invalidField, parseDecimal, Refusal, ZoneDatabase, type FieldProblem, type Locale, type ZoneTransaction } from '#platform';
import type { Caller } from '#identity';
import { industryCode } from '#company';
import { Chain, ChainNode, SupplyLink } from './chain.entity.js';
import { chainFlags } from './chain-flags.rules.js';
import { chainJson, chainNodeJson } from './chain.sql.js';
import type { ChainInput, ChainNodeInput, ChainNodeType, ChainType, StrengthRuleInput, SupplyLinkType } from './chain.types.js';
import { chainMessage } from './messages.js';
import { assertPlace, standingNode } from './node-place.js';
import { packInForce } from './policy-pack.rules.js';
import type { PolicyPackType } from './policy-pack.types.js';
import { ruleText, type StrengthThresholds } from './strength.rules.js';

/** A chain as SQL answers it: what is in the caller's language is still to be added. */
type PlainChain = Omit<ChainType, 'flags' | 'rule' | 'policyPack'> & { rule: StrengthThresholds; packs: Omit<PolicyPackType, 'state'>[] };

/** Which row, the version that the caller read, and why it is changed. */
export interface VersionedChange {
  id: string;
  version: number;
  reason?: string | null;
}

/** What a new chain begins with. */
export interface ChainStart {
  /** Tells one start from another, for the idempotency key. */
  about: unknown;
  fill(tx: ZoneTransaction, chainId: string): Promise<void>;
}

/** Reading and shaping chains. Whoever works in a chain's team may shape it; a zone administrator any. */
@Injectable()
export class ChainService {
  constructor(private readonly db: ZoneDatabase) {}

  /** All chains of the zone with their nodes and links, by name. */
  async chains(caller: Caller): Promise<ChainType[]> {
    const sql = `select coalesce(json_agg(${chainJson('c')} order by c.code), '[]') from chain c where c.zone_id = app.zone() and c.deleted_at is null`;
    const chains = await this.db.read<PlainChain[]>(caller.zoneId, 'chains', sql);
    return chains!.map((chain) => inWords(caller.locale, chain, this.db.clock.today()));
  }

  /** One chain; null when the zone has none with that id. */
  async chain(caller: Caller, id: string): Promise<ChainType | null> {
    const sql = `select ${chainJson('c')} from chain c where c.zone_id = app.zone() and c.id = $1 and c.deleted_at is null`;
    const chain = await this.db.read<PlainChain>(caller.zoneId, 'chain', sql, [id]);
    return chain && inWords(caller.locale, chain, this.db.clock.today());
  }

  /**
   * Adds a chain. Refuses a code that another chain has, and a team that the zone does not have.
   * @param start what it begins with; empty when left out
   */
  async createChain(caller: Caller, input: ChainInput, idempotencyKey: string, start?: ChainStart): Promise<ChainType> {
    refuse([...missing(input, ['code', 'name']), ...ruleProblems(input.rule)]);
    const id = await this.db.write(caller, async (tx) => {
      caller.assertMayOn('chain.edit', { teamId: input.teamId });
      return tx.once(idempotencyKey, 'createChain', start ? { input, start: start.about } : input, async () => {
        await this.checkTeam(tx, input.teamId);
        await this.checkCode(tx, input.code!);
        const chainId = await tx.insert(Chain, {
          code: input.code!,
          name: input.name!.trim(),
          focus: input.focus?.trim() || null,
          maturity: input.maturity ?? 'initial',
          teamId: input.teamId ?? null,
          ...input.rule,
        });
        await start?.fill(tx, chainId);
        return chainId;
      });
    });
    return (await this.chain(caller, id))!;
  }

  /** Changes a chain; fields left out stay. Handing it to another team needs the permission for that team too. */
  async updateChain(caller: Caller, { id, version, reason }: VersionedChange, input: ChainInput): Promise<ChainType> {
    refuse([...emptied(input, ['code', 'name']), ...ruleProblems(input.rule)]);
    await this.db.write(
      caller,
      async (tx) => {
        const chain = await this.lockForEdit(tx, caller, id);
        if (input.teamId && input.teamId !== chain.teamId) {
          caller.assertMayOn('chain.edit', { teamId: input.teamId });
          await this.checkTeam(tx, input.teamId);
        }
        if (input.code && input.code !== chain.code) await this.checkCode(tx, input.code);
        await tx.update(Chain, { id, version }, {
          ...given({ code: input.code, name: input.name?.trim(), maturity: input.maturity }),
          ...(input.focus !== undefined && { focus: input.focus?.trim() || null }),
          ...(input.teamId !== undefined && { teamId: input.teamId }),
          ...input.rule,
        });
      },
      { reason: reason ?? undefined },
    );
    return (await this.chain(caller, id))!;
  }

  /** Adds a node to a chain, below a wider one when `parentId` is given. */
  async createNode(caller: Caller, chainId: string, input: ChainNodeInput, idempotencyKey: string): Promise<ChainNodeType> {
    refuse([...missing(input, ['key', 'name', 'position', 'criticality']), ...nodeProblems(input)]);
    const id = await this.db.write(caller, async (tx) => {
      await this.lockForEdit(tx, caller, chainId, { path: 'chainId' });
      return tx.once(idempotencyKey, 'createChainNode', { chainId, input }, async () => {
        await assertPlace(tx, chainId, null, input);
        const [last] = await tx.sql<{ sort: number }>(`select coalesce(max(sort), 0) as sort from chain_node where zone_id = app.zone() and chain_id = $1`, [chainId]);
        return tx.insert(ChainNode, {
          chainId,
          parentId: input.parentId ?? null,
          key: input.key!,
          name: input.name!.trim(),
          position: input.position!,
          criticality: input.criticality!,
          technologyGap: input.technologyGap ?? false,
          industryCodes: industryCodes(input.industryCodes ?? []),
          localCapacity: input.localCapacity ?? null,
          localDemand: input.localDemand ?? null,
          capacityUnit: input.capacityUnit?.trim() || null,
          sort: last!.sort + 1,
        });
      });
    });
    return this.node(caller, id);
  }

  /** Changes a node; fields left out stay. Refuses a parent of another chain and one that lies inside the node itself. */
  async updateNode(caller: Caller, { id, version, reason }: VersionedChange, input: ChainNodeInput): Promise<ChainNodeType> {
    refuse([...emptied(input, ['key', 'name', 'position', 'criticality']), ...nodeProblems(input)]);
    await this.db.write(
      caller,
      async (tx) => {
        const { chainId } = await tx.get(ChainNode, id);
        await this.lockForEdit(tx, caller, chainId);
        await assertPlace(tx, chainId, { id }, input);
        await tx.update(ChainNode, { id, version }, {
          ...given({ key: input.key, name: input.name?.trim(), position: input.position, criticality: input.criticality, technologyGap: input.technologyGap }),
          ...(input.parentId !== undefined && { parentId: input.parentId }),
          ...(input.industryCodes && { industryCodes: industryCodes(input.industryCodes) }),
          ...(input.localCapacity !== undefined && { localCapacity: input.localCapacity }),
          ...(input.localDemand !== undefined && { localDemand: input.localDemand }),
          ...(input.capacityUnit !== undefined && { capacityUnit: input.capacityUnit?.trim() || null }),
        });
      },
      { reason: reason ?? undefined },
    );
    return this.node(caller, id);
  }

  /** Draws a supply link. Refuses a link to itself, across chains, and one that is there already. */
  async createLink(caller: Caller, fromNodeId: string, toNodeId: string, idempotencyKey: string): Promise<SupplyLinkType> {
    if (fromNodeId === toNodeId) throw invalidField('toNodeId', (locale) => chainMessage(locale, 'refused.selfLink'));
    const id = await this.db.write(caller, async (tx) => {
      const { chainId } = await standingNode(tx, fromNodeId, 'fromNodeId');
      await this.lockForEdit(tx, caller, chainId);
      const from = await standingNode(tx, fromNodeId, 'fromNodeId');
      const to = await standingNode(tx, toNodeId, 'toNodeId');
      if (from.chainId !== to.chainId) throw invalidField('toNodeId', (locale) => chainMessage(locale, 'refused.otherChain'));
      return tx.once(idempotencyKey, 'createSupplyLink', { fromNodeId, toNodeId }, async () => {
        if (await tx.find(SupplyLink, { fromNodeId, toNodeId })) {
          throw invalidField('toNodeId', (locale) => chainMessage(locale, 'refused.linkExists', { from: from.name, to: to.name }));
        }
        return tx.insert(SupplyLink, { chainId: from.chainId, fromNodeId, toNodeId });
      });
    });
    return { id, version: 1, fromNodeId, toNodeId };
  }

  /** Takes a supply link away. */
  async removeLink(caller: Caller, { id, version, reason }: VersionedChange): Promise<true> {
    await this.db.write(
      caller,
      async (tx) => {
        const link = await tx.get(SupplyLink, id);
        await this.lockForEdit(tx, caller, link.chainId);
        await tx.remove(SupplyLink, { id, version });
      },
      { reason: reason ?? undefined },
    );
    return true;
  }

  /**
   * The chain, if the caller may shape it. Whoever shapes a chain waits here for whoever else does, so that two changes at once cannot
   * together make a circle or a double that neither makes alone.
   */
  async lockForEdit(tx: ZoneTransaction, caller: Caller, chainId: string, { path, permission = 'chain.edit' }: { path?: string; permission?: 'chain.edit' | 'chain.place' } = {}): Promise<Chain> {
    await tx.sql(`select 1 from chain where zone_id = app.zone() and id = $1 for no key update`, [chainId]);
    const chain = await tx.find(Chain, { id: chainId });
    if (!chain) throw path ? invalidField(path, (locale) => chainMessage(locale, 'refused.noChain')) : new Refusal('NOT_FOUND');
    caller.assertMayOn(permission, { teamId: chain.teamId });
    return chain;
  }

  /** One node as it is shown. */
  async node(caller: Caller, id: string): Promise<ChainNodeType> {
    const sql = `select ${chainNodeJson('n')} from chain_node n where n.zone_id = app.zone() and n.id = $1`;
    return (await this.db.read<ChainNodeType>(caller.zoneId, 'chain_node', sql, [id]))!;
  }

  private async checkTeam(tx: ZoneTransaction, teamId: string | null | undefined): Promise<void> {
    if (!teamId) return;
    // Whoever closes the team meanwhile waits for this chain, or has closed it.
    const [team] = await tx.sql(`select 1 from working_team where zone_id = app.zone() and id = $1 and deleted_at is null for key share`, [teamId]);
    if (!team) throw invalidField('input.teamId', (locale) => chainMessage(locale, 'refused.noTeam'));
  }

  private async checkCode(tx: ZoneTransaction, code: string): Promise<void> {
    if (await tx.find(Chain, { code })) throw invalidField('input.code', (locale) => chainMessage(locale, 'refused.codeTaken', { code }));
  }
}

function inWords(locale: Locale, { packs, ...chain }: PlainChain, today: string): ChainType {
  const { team, rule } = chain;
  const pack = packInForce(packs, today);
  return {
    ...chain,
    rule: { ...rule, text: ruleText(locale, rule) },
    policyPack: pack && { ...pack, state: 'in_force' },
    flags: chainFlags(locale, { teamId: team?.id ?? null, hasLeader: Boolean(team?.leader), hasHead: Boolean(team?.head), hasPolicyPack: pack !== null }),
  };
}

function refuse(fields: FieldProblem[]): void {
  if (fields.length > 0) throw new Refusal('INVALID_INPUT', { fields });
}

function required(path: string): FieldProblem {
  return { path: `input.${path}`, message: (locale) => chainMessage(locale, 'refused.required') };
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

/** Fields that creation needs and does not get. */
function missing<I extends object>(input: I, fields: (keyof I & string)[]): FieldProblem[] {
  return fields.filter((field) => isEmpty(input[field])).map(required);
}

/** Fields that a change would empty and that cannot be empty. */
function emptied<I extends object>(input: I, fields: (keyof I & string)[]): FieldProblem[] {
  return fields.filter((field) => input[field] !== undefined && isEmpty(input[field])).map(required);
}

/** What was given of fields that cannot be null. */
function given<T extends object>(fields: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== null)) as { [K in keyof T]?: NonNullable<T[K]> };
}

/** Stored as digits, without the section letter. */
function industryCodes(codes: readonly string[]): string[] {
  return [...new Set(codes.map((code) => industryCode(code)!))];
}

function nodeProblems(input: ChainNodeInput): FieldProblem[] {
  const problems = (input.industryCodes ?? []).flatMap((code, index): FieldProblem[] =>
    industryCode(code) ? [] : [{ path: `input.industryCodes.${index}`, message: (locale) => chainMessage(locale, 'refused.unknownIndustry', { code }) }],
  );
  return [...problems, ...amountProblems('localCapacity', input.localCapacity, 4), ...amountProblems('localDemand', input.localDemand, 4)];
}

/** What is wrong with thresholds as they were entered at `input.rule`. */
export function ruleProblems(rule: StrengthRuleInput | null | undefined): FieldProblem[] {
  if (!rule) return [];
  const problems = [...amountProblems('rule.strongOutput', rule.strongOutput, 2), ...amountProblems('rule.adequateOutput', rule.adequateOutput, 2)];
  if (problems.length > 0) return problems;
  const message = (locale: Locale) => chainMessage(locale, 'refused.ruleOrder');
  if (rule.strongCompanies < rule.adequateCompanies) problems.push({ path: 'input.rule.strongCompanies', message });
  if (parseDecimal(rule.strongOutput)!.lt(rule.adequateOutput)) problems.push({ path: 'input.rule.strongOutput', message });
  return problems;
}

/** Columns hold 20 digits, `places` of them decimals. */
function amountProblems(path: string, amount: string | null | undefined, places: number): FieldProblem[] {
  const value = amount == null ? null : parseDecimal(amount);
  if (!value) return [];
  const problem = value.isNegative() && !value.isZero() ? 'refused.negative' : value.decimalPlaces() > places || value.gte(`1e${20 - places}`) ? 'refused.tooManyDigits' : null;
  return problem ? [{ path: `input.${path}`, message: (locale) => chainMessage(locale, problem) }] : [];
}
