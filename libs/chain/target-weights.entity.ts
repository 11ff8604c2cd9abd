import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { BusinessEntity } from '#platform';
import { Chain } from './chain.entity.js';

/** How much each part of a target's score weighs in one chain. A chain without a row of it goes by `TARGET_WEIGHTS`. */
@Entity('target_weights')
@Index(['zoneId', 'chainId'], { unique: true, where: 'deleted_at is null' })
@ForeignKey(() => Chain, ['zoneId', 'chainId'], ['zoneId', 'id'])
@Check('target_weights_range_check', `least(gap, distance, tier, intention, revenue_rank, contact, relations, region) >= 0`)
@Check('target_weights_total_check', `gap + distance + tier + intention + revenue_rank + contact + relations + region = 100`)
export class TargetWeightsRow extends BusinessEntity {
  @Column('uuid')
  chainId: string;

  @Column('int')
  gap: number;

  @Column('int')
  distance: number;

  @Column('int')
  tier: number;

  @Column('int')
  intention: number;

  @Column('int')
  revenueRank: number;

  @Column('int')
  contact: number;

  @Column('int')
  relations: number;

  @Column('int')
  region: number;
}
