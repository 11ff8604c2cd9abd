import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { Person } from '#identity';
import { BusinessEntity } from '#platform';
import type { GateRule } from './gate.rules.js';
import type { Stage } from './project.enums.js';

/** A version of what the zone asks for at its gates; the one with the highest number holds. */
@Entity('gate_rule')
@Index(['zoneId', 'number'], { unique: true, where: 'deleted_at is null' })
@Check('gate_rule_strict_review_check', 'strict_review_mu between 20 and 100')
@ForeignKey(() => Person, ['zoneId', 'byId'], ['zoneId', 'id'])
export class GateRuleVersion extends BusinessEntity {
  @Column('int')
  number: number;

  @Column('jsonb', { default: {} })
  added: GateRule['added'];

  @Column('text', { array: true, default: '{}' })
  senior: Stage[];

  @Column('int')
  strictReviewMu: number;

  @Column('text')
  reason: string;

  @Column('uuid', { nullable: true })
  byId: string | null;
}
