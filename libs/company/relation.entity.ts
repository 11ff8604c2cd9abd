import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { BusinessEntity } from '#platform';
import { Person } from '#identity';
import { Company } from './company.entity.js';
import { CONTACT_STATES, type ContactState } from './company.enums.js';
import { FOLLOW_UP_KINDS, type FollowUpKind } from './relation.enums.js';
import { STORED_KINDS, type StoredRelationKind } from './relation.rules.js';

const within = (column: string, values: readonly string[]) => `${column} in (${values.map((value) => `'${value}'`).join(', ')})`;

/** Two companies that have to do with each other: `other` is the `kind` of `company`. Stored one way only, see `storedRelation`. */
@Entity('company_relation')
@Index(['zoneId', 'companyId', 'otherId', 'kind'], { unique: true, where: 'deleted_at is null' })
@Index(['zoneId', 'otherId'])
@ForeignKey(() => Company, ['zoneId', 'companyId'], ['zoneId', 'id'])
@ForeignKey(() => Company, ['zoneId', 'otherId'], ['zoneId', 'id'])
@Check('company_relation_check', `company_id <> other_id`)
@Check('company_relation_kind_check', within('kind', STORED_KINDS))
export class RelatedCompany extends BusinessEntity {
  @Column('uuid')
  companyId: string;

  @Column('uuid')
  otherId: string;

  @Column('text')
  kind: StoredRelationKind;

  /** Where it is known from: annual report, registry, a talk. */
  @Column('text', { nullable: true })
  source: string | null;

  @Column('text', { nullable: true })
  note: string | null;

  /** The name of a ledger's column of related companies that a person confirmed to mean this. */
  @Column('text', { nullable: true })
  asGiven: string | null;
}

/** One contact with a company that belongs to no project, or to none yet. */
@Entity('company_follow_up')
@Index(['zoneId', 'companyId', 'happenedOn'])
@Index(['zoneId', 'byId', 'happenedOn'])
@ForeignKey(() => Company, ['zoneId', 'companyId'], ['zoneId', 'id'])
@ForeignKey(() => Person, ['zoneId', 'byId'], ['zoneId', 'id'])
@Check('company_follow_up_kind_check', within('kind', FOLLOW_UP_KINDS))
@Check('company_follow_up_contact_state_check', within('contact_state', CONTACT_STATES))
export class CompanyFollowUp extends BusinessEntity {
  @Column('uuid')
  companyId: string;

  @Column('text')
  kind: FollowUpKind;

  @Column('date')
  happenedOn: string;

  @Column('uuid', { nullable: true })
  byId: string | null;

  @Column('text')
  summary: string;

  /** How far the zone had got with the company after it. */
  @Column('text')
  contactState: ContactState;

  @Column('text', { nullable: true })
  nextStep: string | null;

  @Column('date', { nullable: true })
  nextStepOn: string | null;
}
