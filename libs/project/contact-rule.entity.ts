import { Check, Column, Entity, Index } from 'typeorm';
import { BusinessEntity } from '#platform';
import { InvestmentBand } from './investment-band.js';
import { oneOf } from './project.entity.js';

/** The zone's own days for a band; without a row the default of `contact.rules.ts` holds. */
@Entity('contact_rule')
@Index(['zoneId', 'band'], { unique: true, where: 'deleted_at is null' })
@Check('contact_rule_band_check', oneOf('band', InvestmentBand))
@Check('contact_rule_days_check', 'days between 1 and 60')
export class ContactRule extends BusinessEntity {
  @Column('text')
  band: InvestmentBand;

  @Column('int')
  days: number;
}
