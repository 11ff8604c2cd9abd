import { Injectable } from '@nestjs/common';
import { Refusal, ZoneDatabase } from '#platform';
import type { Caller } from '#identity';
import { ChainService } from './chain.service.js';
import { chainMessage } from './messages.js';
import { FACTOR_CODES, factorLabel, TARGET_WEIGHTS, type TargetWeights } from './target-score.rules.js';
import { TargetWeightsRow } from './target-weights.entity.js';
import { weightProblems, weightsOf, type GivenWeight } from './target-weights.rules.js';
import type { TargetWeightsType } from './target-weights.types.js';

/** What a chain wants of its targets: the weights of their score. Whoever shapes a chain sets them; each change is in the history. */
@Injectable()
export class TargetWeightsService {
  constructor(
    private readonly db: ZoneDatabase,
    private readonly chains: ChainService,
  ) {}

  /** The weights that a chain goes by; null when the zone has no such chain. */
  async weights(caller: Caller, chainId: string): Promise<TargetWeightsType | null> {
    const row = await this.db.read<{ id: string | null; version: number; weights: TargetWeights | null }>(
      caller.zoneId,
      'target_weights',
      `select json_build_object('id', w.id, 'version', coalesce(w.version, 0), 'weights', ${targetWeightsJson('w')})
       from chain c left join target_weights w on w.zone_id = c.zone_id and w.chain_id = c.id and w.deleted_at is null
       where c.zone_id = app.zone() and c.id = $1 and c.deleted_at is null`,
      [chainId],
    );
    if (!row) return null;
    const { locale } = caller;
    const weights = FACTOR_CODES.map((code) => ({
      code, label: factorLabel(locale, code), rule: chainMessage(locale, `factorRule.${code}`), weight: (row.weights ?? TARGET_WEIGHTS)[code], usual: TARGET_WEIGHTS[code],
    }));
    return { chainId, id: row.id, version: row.version, weights };
  }

  /**
   * Sets the weights of a chain. Version 0 says that it had none of its own.
   * @throws Refusal `INVALID_INPUT` unless every part is there once and all make 100; `CONFLICT` when somebody was faster
   */
  async update(caller: Caller, chainId: string, version: number, given: readonly GivenWeight[], reason: string | null): Promise<TargetWeightsType> {
    const problems = weightProblems(given);
    if (problems.length > 0) throw new Refusal('INVALID_INPUT', { fields: problems });
    const { GAP, DISTANCE, TIER, INTENTION, REVENUE_RANK, CONTACT, RELATIONS, REGION } = weightsOf(given);
    const columns = { gap: GAP, distance: DISTANCE, tier: TIER, intention: INTENTION, revenueRank: REVENUE_RANK, contact: CONTACT, relations: RELATIONS, region: REGION };
    await this.db.write(
      caller,
      async (tx) => {
        await this.chains.lockForEdit(tx, caller, chainId);
        const before = await tx.find(TargetWeightsRow, { chainId });
        if (!before && version === 0) await tx.insert(TargetWeightsRow, { chainId, ...columns });
        else if (before?.version === version) await tx.update(TargetWeightsRow, before, columns);
        else throw new Refusal('CONFLICT', { current: before });
      },
      { reason: reason ?? undefined },
    );
    return (await this.weights(caller, chainId))!;
  }
}

/** A row of target_weights as `TargetWeights`; null for none. */
export function targetWeightsJson(row: string): string {
  return `case when ${row}.id is not null then json_build_object('GAP', ${row}.gap, 'DISTANCE', ${row}.distance, 'TIER', ${row}.tier, 'INTENTION', ${row}.intention,
    'REVENUE_RANK', ${row}.revenue_rank, 'CONTACT', ${row}.contact, 'RELATIONS', ${row}.relations, 'REGION', ${row}.region) end`;
}
