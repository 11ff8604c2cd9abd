import { Check, Column, Entity, Index } from 'typeorm';
import { BusinessEntity } from '#platform';

/** What a zone means to start in a year: projects and their investment in yuan. */
@Entity('start_target')
@Index(['zoneId', 'year'], { unique: true, where: 'deleted_at is null' })
@Check('start_target_year_check', 'year between 2000 and 2100')
@Check('start_target_projects_check', 'projects >= 0')
@Check('start_target_amount_check', 'amount >= 0')
export class StartTarget extends BusinessEntity {
  @Column('int')
  year: number;

  @Column('int')
  projects: number;

  @Column('numeric', { precision: 20, scale: 2 })
  amount: string;
}
