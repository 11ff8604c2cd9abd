import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsOptional, IsUUID } from 'class-validator';
import { DateScalar, DateTimeScalar, DecimalScalar } from '#platform';
import { PersonRef, Requires } from '#identity';
import { SideState, Stage } from './project.enums.js';
import { FamilyRole, FamilySign, FamilyState } from './project-family.enums.js';
import { ProjectRef } from './project.types.js';

@Requires('project.read')
@ObjectType({ description: 'A project of a family.' })
export class FamilyMember {
  @Field(() => ProjectRef)
  project: ProjectRef;

  @Field(() => FamilyRole)
  role: FamilyRole;

  @Field(() => DecimalScalar, { nullable: true, description: 'What a capital increase adds, in yuan.' })
  increment: string | null;

  @Field(() => String, { nullable: true })
  investor: string | null;

  @Field(() => Stage)
  stage: Stage;

  @Field(() => SideState)
  sideState: SideState;

  @Field(() => DecimalScalar, { nullable: true, description: 'Yuan.' })
  totalInvestment: string | null;

  @Field(() => DateScalar, { nullable: true })
  signedOn: string | null;
}

@Requires('project.read')
@ObjectType('ProjectFamily', { description: 'Projects that are one investment: a confirmed family counts once in every figure.' })
export class ProjectFamilyType {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => FamilyState)
  state: FamilyState;

  @Field(() => [FamilySign], { description: 'Why they are held to be one; empty when people said so themselves.' })
  signs: FamilySign[];

  @Field(() => String, { nullable: true, description: 'Why it was decided so.' })
  reason: string | null;

  @Field(() => PersonRef, { nullable: true })
  decidedBy: PersonRef | null;

  @Field(() => DateTimeScalar, { nullable: true })
  decidedAt: string | null;

  @Field({ description: 'The project that counts was terminated or has left: another is to be named, or the family counts as gone.' })
  countedLeft: boolean;

  @Field(() => [FamilyMember], { description: 'The one that counts first.' })
  members: FamilyMember[];
}

@InputType({ description: 'What a project is within a family.' })
export class FamilyMemberInput {
  @Field(() => ID)
  @IsUUID()
  projectId: string;

  @Field(() => FamilyRole)
  role: FamilyRole;

  @Field(() => DecimalScalar, { nullable: true, description: 'Yuan; for a capital increase, and only for one.' })
  @IsOptional()
  increment?: string | null;
}
