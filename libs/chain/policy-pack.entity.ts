import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { BusinessEntity } from '#platform';
import { Chain } from './chain.entity.js';

/** One version of a chain's policy pack [1 一链一策]. A new version supersedes the earlier ones, which stay. */
@Entity('policy_pack')
@Index(['zoneId', 'chainId', 'number'], { unique: true, where: 'deleted_at is null' })
@ForeignKey(() => Chain, ['zoneId', 'chainId'], ['zoneId', 'id'])
@Check('policy_pack_number_check', `number >= 1`)
@Check('policy_pack_validity_check', `valid_until >= valid_from`)
export class PolicyPack extends BusinessEntity {
  @Column('uuid')
  chainId: string;

  /** Which version of the chain's pack, counted from 1. */
  @Column('int')
  number: number;

  @Column('text')
  title: string;

  /** 文号. */
  @Column('text', { nullable: true })
  documentNumber: string | null;

  @Column('date')
  validFrom: string;

  /** The last day; null when the document names none. */
  @Column('date', { nullable: true })
  validUntil: string | null;

  /** What it gives, or its text. */
  @Column('text', { nullable: true })
  summary: string | null;
}
