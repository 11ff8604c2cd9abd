import { Injectable } from '@nestjs/common';
import { invalidField, Refusal, ZoneDatabase, type FieldProblem } from '#platform';
import type { Caller } from '#identity';
import { ChainService, type VersionedChange } from './chain.service.js';
import { policyPackJson } from './chain.sql.js';
import { chainMessage } from './messages.js';
import { PolicyPack } from './policy-pack.entity.js';
import { packStates } from './policy-pack.rules.js';
import type { PolicyPackInput, PolicyPackType } from './policy-pack.types.js';

type PlainPack = Omit<PolicyPackType, 'state'>;

/** One policy pack a chain, versioned [1 一链一策]. Whoever may shape the chain keeps its pack. */
@Injectable()
export class PolicyPackService {
  constructor(
    private readonly db: ZoneDatabase,
    private readonly chains: ChainService,
  ) {}

  /** Every version of a chain's pack, the newest first. */
  async packs(caller: Caller, chainId: string): Promise<PolicyPackType[]> {
    const packs = await this.db.read<PlainPack[]>(
      caller.zoneId,
      'policy_packs',
      `select coalesce(json_agg(${policyPackJson('k')} order by k.number desc), '[]') from policy_pack k where k.zone_id = app.zone() and k.chain_id = $1 and k.deleted_at is null`,
      [chainId],
    );
    const states = packStates(packs!, this.db.clock.today());
    return packs!.map((pack) => ({ ...pack, state: states.get(pack.number)! }));
  }

  /** Issues the next version, which supersedes the earlier ones from its first day on. */
  async issue(caller: Caller, chainId: string, input: PolicyPackInput, idempotencyKey: string): Promise<PolicyPackType> {
    refuse([...(['title', 'validFrom'] as const).filter((field) => !input[field]?.trim()).map(required), ...orderProblems(input.validFrom, input.validUntil)]);
    const id = await this.db.write(caller, async (tx) => {
      await this.chains.lockForEdit(tx, caller, chainId, { path: 'chainId' });
      return tx.once(idempotencyKey, 'issuePolicyPack', { chainId, input }, async () => {
        const [last] = await tx.sql<{ number: number }>(`select coalesce(max(number), 0) as number from policy_pack where zone_id = app.zone() and chain_id = $1`, [chainId]);
        return tx.insert(PolicyPack, {
          chainId,
          number: last!.number + 1,
          title: input.title!.trim(),
          documentNumber: input.documentNumber?.trim() || null,
          validFrom: input.validFrom!,
          validUntil: input.validUntil ?? null,
          summary: input.summary?.trim() || null,
        });
      });
    });
    return this.pack(caller, chainId, id);
  }

  /** Corrects the newest version, say its last day. Earlier versions are what they were and are refused. */
  async correct(caller: Caller, { id, version, reason }: VersionedChange, input: PolicyPackInput): Promise<PolicyPackType> {
    refuse((['title', 'validFrom'] as const).filter((field) => input[field] !== undefined && !input[field]?.trim()).map(required));
    const chainId = await this.db.write(
      caller,
      async (tx) => {
        const pack = await tx.get(PolicyPack, id);
        await this.chains.lockForEdit(tx, caller, pack.chainId);
        const [newest] = await tx.sql<{ number: number }>(`select max(number) as number from policy_pack where zone_id = app.zone() and chain_id = $1 and deleted_at is null`, [pack.chainId]);
        if (pack.number < newest!.number) throw invalidField('id', (locale) => chainMessage(locale, 'refused.packSuperseded', { number: pack.number, newest: newest!.number }));
        refuse(orderProblems(input.validFrom ?? pack.validFrom, input.validUntil === undefined ? pack.validUntil : input.validUntil));
        await tx.update(PolicyPack, { id, version }, {
          ...(input.title && { title: input.title.trim() }),
          ...(input.documentNumber !== undefined && { documentNumber: input.documentNumber?.trim() || null }),
          ...(input.validFrom && { validFrom: input.validFrom }),
          ...(input.validUntil !== undefined && { validUntil: input.validUntil }),
          ...(input.summary !== undefined && { summary: input.summary?.trim() || null }),
        });
        return pack.chainId;
      },
      { reason: reason ?? undefined },
    );
    return this.pack(caller, chainId, id);
  }

  private async pack(caller: Caller, chainId: string, id: string): Promise<PolicyPackType> {
    const pack = (await this.packs(caller, chainId)).find((each) => each.id === id);
    if (!pack) throw new Refusal('NOT_FOUND');
    return pack;
  }
}

function required(field: string): FieldProblem {
  return { path: `input.${field}`, message: (locale) => chainMessage(locale, 'refused.required') };
}

function orderProblems(from: string | null | undefined, until: string | null | undefined): FieldProblem[] {
  return from && until && until < from ? [{ path: 'input.validUntil', message: (locale) => chainMessage(locale, 'refused.packDates') }] : [];
}

function refuse(fields: FieldProblem[]): void {
  if (fields.length > 0) throw new Refusal('INVALID_INPUT', { fields });
}
