import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsInt, IsOptional, Length } from 'class-validator';
import { DateScalar, DateTimeScalar } from '#platform';
import { PersonRef, Requires } from '#identity';
import { DelayState } from './delay.enums.js';
import { Light } from './project.enums.js';
import { ProjectRef } from './project.types.js';

@Requires('project.read')
@ObjectType('LightRule', { description: 'When the lights of the zone turn.' })
export class LightRuleType {
  @Field(() => Int, { description: 'Versions count from 1; 0 is what comes with the system.' })
  number: number;

  @Field(() => Int, { description: 'Behind schedule by this many points or more: yellow.' })
  behindYellow: number;

  @Field(() => Int, { description: 'Behind schedule by more than this many points: red.' })
  behindRed: number;

  @Field(() => Int, { description: 'Whole months since signing without progress: yellow.' })
  idleYellow: number;

  @Field(() => Int, { description: 'The same: red.' })
  idleRed: number;

  @Field(() => Int, { description: 'The same: flagged to leave.' })
  idleLeave: number;

  @Field(() => String, { nullable: true, description: 'Why it was set so.' })
  reason: string | null;

  @Field(() => PersonRef, { nullable: true })
  by: PersonRef | null;

  @Field(() => DateTimeScalar, { nullable: true })
  at: string | null;
}

@Requires('project.read')
@ObjectType({ description: 'Between what a threshold may be set.' })
export class LightLimit {
  @Field()
  threshold: string;

  @Field(() => Int)
  least: number;

  @Field(() => Int)
  most: number;
}

@Requires('project.read')
@ObjectType({ description: 'The rule of the lights, its limits and all its versions.' })
export class LightRuleBook {
  @Field(() => LightRuleType)
  current: LightRuleType;

  @Field(() => [LightRuleType], { description: 'Latest first; last what comes with the system.' })
  versions: LightRuleType[];

  @Field(() => [LightLimit])
  limits: LightLimit[];
}

@InputType({ description: 'Thresholds of the lights; each colour begins behind the one before it.' })
export class LightRuleInput {
  @Field(() => Int)
  @IsInt()
  behindYellow: number;

  @Field(() => Int)
  @IsInt()
  behindRed: number;

  @Field(() => Int)
  @IsInt()
  idleYellow: number;

  @Field(() => Int)
  @IsInt()
  idleRed: number;

  @Field(() => Int)
  @IsInt()
  idleLeave: number;
}

@Requires('project.read')
@ObjectType({ description: 'How many projects would change their light.' })
export class LightChange {
  @Field(() => Light)
  from: Light;

  @Field(() => Light)
  to: Light;

  @Field(() => Int)
  projects: number;
}

@Requires('project.read')
@ObjectType('ProjectDelay', { description: "A delay that the government caused. Accepted, it stops the project's clock: neither schedule nor idleness count its days." })
export class ProjectDelayType {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => ProjectRef)
  project: ProjectRef;

  @Field(() => DelayState)
  state: DelayState;

  @Field(() => DateScalar)
  fromOn: string;

  @Field(() => DateScalar, { nullable: true, description: 'The last day of it; null while it lasts.' })
  toOn: string | null;

  @Field()
  cause: string;

  @Field({ description: 'What proves it: number and title of the document.' })
  evidence: string;

  @Field(() => PersonRef, { nullable: true })
  askedBy: PersonRef | null;

  @Field(() => PersonRef, { nullable: true })
  decidedBy: PersonRef | null;

  @Field(() => DateTimeScalar, { nullable: true })
  decidedAt: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was decided so.' })
  reason: string | null;
}

@InputType({ description: 'A delay by the government, with what proves it.' })
export class ProjectDelayInput {
  @Field(() => DateScalar)
  fromOn: string;

  @Field(() => DateScalar, { nullable: true, description: 'The last day of it; left out while it lasts.' })
  @IsOptional()
  toOn?: string | null;

  @Field()
  @Length(1, 500)
  cause: string;

  @Field()
  @Length(1, 500)
  evidence: string;
}
