import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { IsInt, IsOptional, Max, MaxLength, Min } from 'class-validator';
import { DecimalScalar } from '#platform';
import { Requires } from '#identity';

@Requires('project.read')
@ObjectType('StartTarget', { description: 'What the zone means to start in a year.' })
export class StartTargetType {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => Int)
  year: number;

  @Field(() => Int)
  projects: number;

  @Field(() => DecimalScalar, { description: 'Yuan.' })
  amount: string;
}

@ArgsType()
export class StartTargetArgs {
  @Field(() => Int)
  @IsInt()
  @Min(2000)
  @Max(2100)
  year: number;

  @Field(() => Int, { description: 'The version that was read; 0 while the year has no target.' })
  @IsInt()
  @Min(0)
  version: number;

  @Field(() => Int)
  @IsInt()
  @Min(0)
  @Max(100_000)
  projects: number;

  @Field(() => DecimalScalar, { description: 'Yuan.' })
  amount: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(1000)
  reason?: string | null;
}
