import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { Person } from '#identity';
import { BusinessEntity } from '#platform';
import { oneOf } from '#project';
import { Contract } from './contract.entity.js';
import { ContractFileKind } from './contract-file.enums.js';

/** A file of an agreement. A later version names the one it takes the place of; its bytes are in `contract_file_part`. */
@Entity('contract_file')
@Index(['zoneId', 'contractId'])
@Index(['zoneId', 'replacesId'], { unique: true, where: 'deleted_at is null and replaces_id is not null' })
@Check('contract_file_kind_check', oneOf('kind', ContractFileKind))
@Check('contract_file_number_check', 'number >= 1')
@ForeignKey(() => Contract, ['zoneId', 'contractId'], ['zoneId', 'id'])
@ForeignKey(() => ContractFile, ['zoneId', 'replacesId'], ['zoneId', 'id'])
@ForeignKey(() => Person, ['zoneId', 'uploadedById'], ['zoneId', 'id'])
export class ContractFile extends BusinessEntity {
  @Column('uuid')
  contractId: string;

  @Column('text')
  kind: ContractFileKind;

  @Column('text')
  name: string;

  @Column('text')
  mediaType: string;

  @Column('int')
  size: number;

  @Column('text')
  sha256: string;

  /** Versions of one file count from 1. */
  @Column('int')
  number: number;

  @Column('uuid', { nullable: true })
  replacesId: string | null;

  @Column('uuid', { nullable: true })
  uploadedById: string | null;
}
