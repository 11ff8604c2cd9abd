import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { BusinessEntity } from '#platform';
import { Company } from '#company';
import { WorkingTeam } from '#identity';
import type { CompanyRelation, Maturity, Position } from './chain.enums.js';

/** An industrial chain 产业链 that one zone leader and one working team answer for [2]. */
@Entity('chain')
@Index(['zoneId', 'code'], { unique: true, where: 'deleted_at is null' })
@ForeignKey(() => WorkingTeam, ['zoneId', 'teamId'], ['zoneId', 'id'])
@Check('chain_maturity_check', `maturity in ('initial', 'complete', 'core_competitive')`)
export class Chain extends BusinessEntity {
  @Column('text')
  code: string;

  @Column('text')
  name: string;

  /** What the plan wants of this chain, in its own words. */
  @Column('text', { nullable: true })
  focus: string | null;

  @Column('text', { default: 'initial' })
  maturity: Maturity;

  @Column('uuid', { nullable: true })
  teamId: string | null;

  /** A node is strong from this many local producers on … */
  @Column('int', { default: 3 })
  strongCompanies: number;

  /** … who together make at least this much a year, in yuan. */
  @Column('numeric', { precision: 20, scale: 2, default: 1_000_000_000 })
  strongOutput: string;

  /** A node is adequate from this many local producers on … */
  @Column('int', { default: 2 })
  adequateCompanies: number;

  /** … who together make at least this much a year, in yuan. */
  @Column('numeric', { precision: 20, scale: 2, default: 100_000_000 })
  adequateOutput: string;
}

/** One step of a chain 环节, possibly inside a wider one. */
@Entity('chain_node')
@Index(['zoneId', 'chainId', 'key'], { unique: true, where: 'deleted_at is null' })
@Index(['zoneId', 'chainId', 'name'], { unique: true, where: 'deleted_at is null' })
@ForeignKey(() => Chain, ['zoneId', 'chainId'], ['zoneId', 'id'])
@ForeignKey(() => ChainNode, ['zoneId', 'parentId'], ['zoneId', 'id'])
@Check('chain_node_position_check', `position in ('upstream', 'midstream', 'downstream')`)
@Check('chain_node_criticality_check', `criticality between 1 and 5`)
export class ChainNode extends BusinessEntity {
  @Column('uuid')
  chainId: string;

  @Column('uuid', { nullable: true })
  parentId: string | null;

  /** Stable within the chain, for ledgers and seeds. */
  @Column('text')
  key: string;

  @Column('text')
  name: string;

  @Column('text')
  position: Position;

  /** How much the chain depends on it, 1 to 5. */
  @Column('int')
  criticality: number;

  /** A technology that the country lacks [9]. */
  @Column('boolean', { default: false })
  technologyGap: boolean;

  /** GB/T 4754-2017 codes. */
  @Column('text', { array: true, default: '{}' })
  industryCodes: string[];

  @Column('numeric', { precision: 20, scale: 4, nullable: true })
  localCapacity: string | null;

  @Column('numeric', { precision: 20, scale: 4, nullable: true })
  localDemand: string | null;

  /** Unit of both, e.g. `万吨/年`. */
  @Column('text', { nullable: true })
  capacityUnit: string | null;

  @Column('int', { default: 0 })
  sort: number;
}

/** One node supplies another of the same chain. */
@Entity('supply_link')
@Index(['zoneId', 'fromNodeId', 'toNodeId'], { unique: true, where: 'deleted_at is null' })
@Index(['zoneId', 'chainId'])
@ForeignKey(() => Chain, ['zoneId', 'chainId'], ['zoneId', 'id'])
@ForeignKey(() => ChainNode, ['zoneId', 'fromNodeId'], ['zoneId', 'id'])
@ForeignKey(() => ChainNode, ['zoneId', 'toNodeId'], ['zoneId', 'id'])
@Check('supply_link_check', `from_node_id <> to_node_id`)
export class SupplyLink extends BusinessEntity {
  @Column('uuid')
  chainId: string;

  @Column('uuid')
  fromNodeId: string;

  @Column('uuid')
  toNodeId: string;
}

/** A company's place on a node: what it makes there, or could make. */
@Entity('company_node')
@Index(['zoneId', 'nodeId', 'companyId'], { unique: true, where: 'deleted_at is null' })
// What the maps count, so that they need not open every row.
@Index('company_node_map_idx', ['zoneId', 'nodeId', 'relation', 'companyId'], { where: 'deleted_at is null' })
@Index(['zoneId', 'companyId'])
@ForeignKey(() => Company, ['zoneId', 'companyId'], ['zoneId', 'id'])
@ForeignKey(() => ChainNode, ['zoneId', 'nodeId'], ['zoneId', 'id'])
@Check('company_node_relation_check', `relation in ('produces', 'could_produce')`)
export class CompanyNode extends BusinessEntity {
  @Column('uuid')
  companyId: string;

  @Column('uuid')
  nodeId: string;

  @Column('text', { default: 'produces' })
  relation: CompanyRelation;
}
