import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsEnum, IsInt, Max, Min } from 'class-validator';
import { Requires } from '#identity';
import { LONGEST_CONTACT_DAYS } from './contact.rules.js';
import { InvestmentBand } from './investment-band.js';

@Requires('project.read')
@ObjectType({ description: 'How long the active projects of a band have gone without a contact.' })
export class BandContacts {
  @Field(() => InvestmentBand)
  band: InvestmentBand;

  @Field(() => Int, { description: 'After so many days without a contact a project of the band is overdue.' })
  days: number;

  @Field(() => Int, { description: 'What comes with the system.' })
  defaultDays: number;

  @Field(() => Int, { description: 'Active projects.' })
  projects: number;

  @Field(() => Int, { description: 'Of these, the ones overdue.' })
  overdue: number;

  @Field(() => Int, { nullable: true, description: 'Days since the last contact: the middle one.' })
  median: number | null;

  @Field(() => Int, { nullable: true, description: 'The longest.' })
  longest: number | null;
}

@InputType({ description: 'After how many days a project of a band is overdue for a contact.' })
export class ContactRuleInput {
  @Field(() => InvestmentBand)
  @IsEnum(InvestmentBand)
  band: InvestmentBand;

  @Field(() => Int)
  @IsInt()
  @Min(1)
  @Max(LONGEST_CONTACT_DAYS)
  days: number;
}
