import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { BusinessEntity } from '#platform';
import { Company } from '#company';
import { oneOf, Project } from '#project';
import { Contract } from './contract.entity.js';
import { Currency, PartyRole, SumPurpose } from './contract.enums.js';

/** Who signs. */
@Entity('contract_party')
@Index(['zoneId', 'contractId'])
@Index(['zoneId', 'companyId'])
@Check('contract_party_role_check', oneOf('role', PartyRole))
@ForeignKey(() => Contract, ['zoneId', 'contractId'], ['zoneId', 'id'])
@ForeignKey(() => Company, ['zoneId', 'companyId'], ['zoneId', 'id'])
export class ContractParty extends BusinessEntity {
  @Column('uuid')
  contractId: string;

  @Column('int')
  position: number;

  @Column('text')
  role: PartyRole;

  @Column('text')
  name: string;

  @Column('uuid', { nullable: true })
  companyId: string | null;

  @Column('text', { nullable: true })
  signatory: string | null;
}

/** A phase 分期 of what was agreed; one that is a project of its own points to it. */
@Entity('contract_phase')
@Index(['zoneId', 'contractId'])
@ForeignKey(() => Contract, ['zoneId', 'contractId'], ['zoneId', 'id'])
@ForeignKey(() => Project, ['zoneId', 'projectId'], ['zoneId', 'id'])
export class ContractPhase extends BusinessEntity {
  @Column('uuid')
  contractId: string;

  @Column('int')
  position: number;

  @Column('text')
  name: string;

  @Column('uuid', { nullable: true })
  projectId: string | null;

  @Column('text', { nullable: true })
  content: string | null;

  @Column('numeric', { precision: 18, scale: 4, nullable: true })
  landArea: string | null;

  @Column('numeric', { precision: 20, scale: 2, nullable: true })
  amount: string | null;

  @Column('date', { nullable: true })
  startsOn: string | null;

  @Column('date', { nullable: true })
  endsOn: string | null;
}

/** An amount in its currency, with the rate of a day and what it comes to in yuan. */
@Entity('contract_sum')
@Index(['zoneId', 'contractId'])
@Check('contract_sum_purpose_check', oneOf('purpose', SumPurpose))
@Check('contract_sum_currency_check', oneOf('currency', Currency))
@ForeignKey(() => Contract, ['zoneId', 'contractId'], ['zoneId', 'id'])
export class ContractSum extends BusinessEntity {
  @Column('uuid')
  contractId: string;

  @Column('int')
  position: number;

  @Column('text')
  purpose: SumPurpose;

  @Column('text')
  currency: Currency;

  @Column('numeric', { precision: 20, scale: 2 })
  amount: string;

  /** Yuan for one of the currency. */
  @Column('numeric', { precision: 18, scale: 8 })
  rate: string;

  @Column('date', { nullable: true })
  ratedOn: string | null;

  @Column('numeric', { precision: 20, scale: 2 })
  yuan: string;
}

/** A clause of the agreement's text. */
@Entity('contract_clause')
@Index(['zoneId', 'contractId'])
@ForeignKey(() => Contract, ['zoneId', 'contractId'], ['zoneId', 'id'])
export class ContractClause extends BusinessEntity {
  @Column('uuid')
  contractId: string;

  @Column('int')
  position: number;

  @Column('text')
  number: string;

  @Column('text')
  title: string;

  @Column('text')
  content: string;
}
