import { Field, Int, ObjectType } from '@nestjs/graphql';
import { ChainRef } from '#chain';
import { Requires } from '#identity';
import { DecimalScalar } from '#platform';
import { ProjectRef } from '#project';
import { FigureSource } from './policy.types.js';

@Requires('incentive.read')
@ObjectType({ description: 'One year of a payback. Yuan.' })
export class IncentivePaybackYear {
  @Field(() => Int)
  year: number;

  @Field(() => DecimalScalar, { description: 'Incentives promised for the year, of grants that had not ended.' })
  promised: string;

  @Field(() => DecimalScalar, { description: 'Paid in the year, less what was clawed back in it.' })
  paid: string;

  @Field(() => DecimalScalar, { description: 'Tax that the agreements promise: the latest target due by the end of the year, times their area.' })
  promisedTax: string;

  @Field(() => DecimalScalar, { description: 'Tax that was returned and confirmed for the year.' })
  actualTax: string;

  @Field(() => Int, { description: 'Quarters of the year that were returned.' })
  quarters: number;

  @Field(() => [FigureSource], { description: "The rows behind the figures; of a chain's payback they stand with its projects." })
  sources: FigureSource[];
}

@Requires('incentive.read')
@ObjectType({ description: 'Incentives against the tax that they were given for: of a project, of a chain, or of the whole zone.' })
export class IncentivePayback {
  @Field(() => ProjectRef, { nullable: true, description: 'Null for a chain or the zone.' })
  project: ProjectRef | null;

  @Field(() => ChainRef, { nullable: true, description: 'Null for the zone, and where the project has none.' })
  chain: ChainRef | null;

  @Field(() => Int, { description: 'Projects with grants that were added up.' })
  projects: number;

  @Field(() => DecimalScalar, { description: 'Yuan, all years.' })
  promised: string;

  @Field(() => DecimalScalar, { description: 'Yuan, less what was clawed back.' })
  paid: string;

  @Field(() => DecimalScalar, { description: 'Yuan, up to the last year shown.' })
  promisedTax: string;

  @Field(() => DecimalScalar, { description: 'Yuan.' })
  actualTax: string;

  @Field(() => DecimalScalar, { nullable: true, description: 'Yuan a year as tax comes now: the latest year with returns, taken to four quarters. Null where nothing was returned.' })
  pace: string | null;

  @Field(() => Int, { nullable: true, description: 'First year by whose end the promised tax covers the promised incentives; null when it never does.' })
  breakEvenPromised: number | null;

  @Field(() => Int, { nullable: true, description: 'First year by whose end the tax that came and goes on coming covers what was paid and is still promised; null when it never does.' })
  breakEvenAtPace: number | null;

  @Field(() => [IncentivePaybackYear])
  years: IncentivePaybackYear[];

  @Field(() => [String], { description: "How both years were found, in the caller's language." })
  reasons: string[];
}
