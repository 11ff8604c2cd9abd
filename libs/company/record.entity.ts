import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { Person } from '#identity';
import { BusinessEntity } from '#platform';
import { Company } from './company.entity.js';
import { SITE_KINDS, type SiteKind } from './record.enums.js';

/** A place where a company works. */
@Entity('company_site')
@Index(['zoneId', 'companyId'])
@ForeignKey(() => Company, ['zoneId', 'companyId'], ['zoneId', 'id'])
@Check('company_site_kind_check', `kind in (${SITE_KINDS.map((kind) => `'${kind}'`).join(', ')})`)
export class CompanySite extends BusinessEntity {
  @Column('uuid')
  companyId: string;

  @Column('text')
  kind: SiteKind;

  @Column('text')
  address: string;

  @Column('text', { nullable: true })
  district: string | null;

  /** m². */
  @Column('numeric', { precision: 18, scale: 4, nullable: true })
  area: string | null;

  @Column('text', { nullable: true })
  note: string | null;
}

/** A file about a company. Its bytes are in `company_file_part`. */
@Entity('company_file')
@Index(['zoneId', 'companyId'])
@ForeignKey(() => Company, ['zoneId', 'companyId'], ['zoneId', 'id'])
@ForeignKey(() => Person, ['zoneId', 'uploadedById'], ['zoneId', 'id'])
export class CompanyFile extends BusinessEntity {
  @Column('uuid')
  companyId: string;

  @Column('text')
  name: string;

  @Column('text')
  mediaType: string;

  @Column('int')
  size: number;

  @Column('text')
  sha256: string;

  @Column('uuid', { nullable: true })
  uploadedById: string | null;
}
