import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { MaxLength } from 'class-validator';
import { DateTimeScalar, JsonScalar } from '#platform';
import { PersonRef, Requires } from '#identity';
import { CompanyRef } from './company.types.js';
import { DuplicateCompany } from './duplicate.types.js';
import { MergeState, MergeTake } from './merge.enums.js';

@Requires('company.read')
@ObjectType({ description: 'A field in which two records differ.' })
export class MergeFieldChoice {
  @Field({ description: 'By its name in CompanyInput.' })
  field: string;

  @Field(() => JsonScalar, { nullable: true })
  survivor: unknown;

  @Field(() => JsonScalar, { nullable: true })
  merged: unknown;

  @Field({ description: 'Both can be taken: lists are joined, marks hold when one of them does.' })
  both: boolean;

  @Field(() => MergeTake, { description: 'What is taken when nothing is chosen.' })
  proposed: MergeTake;
}

@Requires('company.read')
@ObjectType({ description: 'Rows of one kind that a merge concerns.' })
export class MergeMoveCount {
  @Field({ description: 'Stable name of the kind, such as `project.company_id`.' })
  kind: string;

  @Field()
  label: string;

  @Field(() => Int)
  count: number;

  @Field(() => Int, { description: 'Of them, those that the survivor has as well: its own stays and takes over what it lacks.' })
  conflicts: number;

  @Field({ description: 'They point at the company themselves; otherwise they come along with what does.' })
  direct: boolean;
}

@Requires('company.read')
@ObjectType({ description: 'What merging one company into another would do. Nothing is saved.' })
export class CompanyMergePreview {
  @Field(() => DuplicateCompany)
  survivor: DuplicateCompany;

  @Field(() => DuplicateCompany, { description: 'Stays as a record that leads to the survivor; its names become former names.' })
  merged: DuplicateCompany;

  @Field(() => Int, { description: 'How likely they are one, 0 to 100.' })
  score: number;

  @Field(() => [String])
  reasons: string[];

  @Field(() => [String], { description: 'What should make one look twice.' })
  warnings: string[];

  @Field(() => [MergeFieldChoice])
  fields: MergeFieldChoice[];

  @Field(() => [MergeMoveCount], { description: 'What moves, by kind; kinds of which there is nothing are left out.' })
  moves: MergeMoveCount[];

  @Field(() => Int, { description: 'Days in which it can be undone.' })
  undoDays: number;
}

@InputType({ description: 'Which of two records a field is taken from.' })
export class MergeChoiceInput {
  @Field()
  @MaxLength(50)
  field: string;

  @Field(() => MergeTake)
  take: MergeTake;
}

@Requires('company.read')
@ObjectType({ description: 'Something that undoing a merge left as it is.' })
export class MergeLeftover {
  @Field({ description: 'What kind of thing.' })
  label: string;

  @Field(() => String, { nullable: true })
  title: string | null;

  @Field()
  reason: string;

  @Field(() => String, { nullable: true, description: 'Path in the admin.' })
  link: string | null;
}

@Requires('company.read')
@ObjectType('CompanyMerge', { description: 'One company record that was merged into another.' })
export class CompanyMergeType {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => CompanyRef)
  survivor: CompanyRef;

  @Field(() => CompanyRef)
  merged: CompanyRef;

  @Field(() => MergeState)
  state: MergeState;

  @Field(() => DateTimeScalar)
  mergedAt: string;

  @Field(() => PersonRef, { nullable: true })
  mergedBy: PersonRef | null;

  @Field()
  reason: string;

  @Field(() => [String], { description: 'Fields of the survivor that changed.' })
  fields: string[];

  @Field(() => [MergeMoveCount])
  moves: MergeMoveCount[];

  @Field(() => DateTimeScalar, { description: 'Until then it can be undone.' })
  undoUntil: string;

  @Field(() => DateTimeScalar, { nullable: true })
  undoneAt: string | null;

  @Field(() => PersonRef, { nullable: true })
  undoneBy: PersonRef | null;

  @Field(() => [MergeLeftover], { description: 'After undoing: what could not be put back, because somebody changed it since.' })
  leftovers: MergeLeftover[];
}

@Requires('company.read')
@ObjectType({ description: 'A company record that was merged into another.' })
export class MergedCompany {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;

  @Field(() => CompanyRef, { description: 'The company that it is today, however often it was merged.' })
  survivor: CompanyRef;
}
