import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsEnum, IsOptional, IsString, IsUUID, Length, MaxLength } from 'class-validator';
import { Connection, DateScalar, DateTimeScalar } from '#platform';
import { PersonRef, Requires } from '#identity';
import { ContactState } from './company.enums.js';
import { CompanyRef } from './company.types.js';
import { FollowUpKind, NameMatch, RelationKind } from './relation.enums.js';

@Requires('company.read')
@ObjectType('CompanyRelationRow', { description: 'A company that has to do with the one that is looked at.' })
export class CompanyRelationType {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => CompanyRef)
  other: CompanyRef;

  @Field({ description: 'Whether the other one is settled in the zone.' })
  otherIsLocal: boolean;

  @Field(() => RelationKind, { description: 'What the other one is to the one that is looked at.' })
  kind: RelationKind;

  @Field(() => String, { nullable: true, description: 'Where it is known from.' })
  source: string | null;

  @Field(() => String, { nullable: true })
  note: string | null;

  @Field(() => String, { nullable: true, description: 'The name in the ledger that a person confirmed to mean this company.' })
  asGiven: string | null;

  @Field(() => DateTimeScalar)
  updatedAt: string;
}

@Requires('company.read')
@ObjectType({ description: 'A company that a name may mean.' })
export class NamedCandidate {
  @Field(() => CompanyRef)
  company: CompanyRef;

  @Field()
  isLocal: boolean;

  @Field(() => NameMatch)
  match: NameMatch;
}

@Requires('company.read')
@ObjectType({ description: 'A name of the free-text related companies that no relation stands for yet, with the companies it may mean. A person confirms.' })
export class RelationSuggestion {
  @Field()
  name: string;

  @Field(() => [NamedCandidate], { description: 'Best first, at most 5.' })
  candidates: NamedCandidate[];
}

@Requires('company.read')
@ObjectType({ description: 'What a company has to do with others: what is confirmed, and names that still wait for it.' })
export class CompanyRelations {
  @Field(() => [CompanyRelationType])
  relations: CompanyRelationType[];

  @Field(() => [RelationSuggestion])
  suggestions: RelationSuggestion[];
}

@InputType({ description: 'A relation as seen from one company. On update what is left out stays.' })
export class CompanyRelationInput {
  @Field(() => ID, { nullable: true, description: 'The other company; needed to create, stays on update.' })
  @IsOptional()
  @IsUUID()
  otherId?: string | null;

  @Field(() => RelationKind, { nullable: true, description: 'What the other company is to this one; needed to create.' })
  @IsOptional()
  @IsEnum(RelationKind)
  kind?: RelationKind | null;

  @Field(() => String, { nullable: true, description: 'Where it is known from.' })
  @IsOptional()
  @MaxLength(200)
  source?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(2_000)
  note?: string | null;

  @Field(() => String, { nullable: true, description: 'The free-text name that is confirmed by this; only on creation.' })
  @IsOptional()
  @MaxLength(200)
  asGiven?: string | null;
}

@Requires('company.read')
@ObjectType('CompanyFollowUp', { description: 'A contact with a company outside of any project.' })
export class CompanyFollowUpType {
  @Field(() => ID)
  id: string;

  @Field(() => FollowUpKind)
  kind: FollowUpKind;

  @Field(() => DateScalar)
  happenedOn: string;

  @Field(() => PersonRef, { nullable: true })
  by: PersonRef | null;

  @Field()
  summary: string;

  @Field(() => ContactState, { description: 'How far the zone had got with the company after it.' })
  contactState: ContactState;

  @Field(() => String, { nullable: true })
  nextStep: string | null;

  @Field(() => DateScalar, { nullable: true })
  nextStepOn: string | null;
}

export const CompanyFollowUpConnection = Connection(CompanyFollowUpType, 'CompanyFollowUpConnection', 'company.read');

@InputType({ description: 'A contact with a company. The latest one sets its contact state and next step.' })
export class CompanyFollowUpInput {
  @Field(() => FollowUpKind)
  @IsEnum(FollowUpKind)
  kind: FollowUpKind;

  @Field(() => DateScalar, { description: 'Not in the future.' })
  @IsString()
  happenedOn: string;

  @Field()
  @Length(1, 10_000)
  summary: string;

  @Field(() => ContactState, { nullable: true, description: 'How far the zone has got now; at least contacted. Left out: as it follows.' })
  @IsOptional()
  @IsEnum(ContactState)
  contactState?: ContactState | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(2_000)
  nextStep?: string | null;

  @Field(() => DateScalar, { nullable: true })
  @IsOptional()
  @IsString()
  nextStepOn?: string | null;
}
