import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsInt, IsOptional, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { DateTimeScalar } from '#platform';
import { Requires } from './decorators.js';
import { PersonRef } from './identity.types.js';
import { ListName } from './lists.enums.js';

@Requires('self.use')
@ObjectType('ViewFilter', { description: "One filter of a view, by its name in the list's address." })
export class ViewFilterType {
  @Field()
  name: string;

  @Field()
  value: string;
}

@Requires('self.use')
@ObjectType('SavedView', { description: 'A list as somebody wants to see it again.' })
export class SavedViewType {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => ListName)
  list: ListName;

  @Field()
  name: string;

  @Field(() => PersonRef)
  owner: PersonRef;

  @Field({ description: 'Seen by the whole zone; otherwise by its owner alone.' })
  shared: boolean;

  @Field(() => [ViewFilterType])
  filters: ViewFilterType[];

  @Field(() => String, { nullable: true })
  sort: string | null;

  @Field(() => [String], { description: 'The columns to show, in order; none is all.' })
  columns: string[];

  @Field({ description: 'The caller opens the list with it.' })
  isDefault: boolean;

  @Field({ description: 'The caller may change it.' })
  mine: boolean;
}

@InputType()
export class ViewFilterInput {
  @Field()
  @MaxLength(40)
  name: string;

  @Field()
  @MaxLength(200)
  value: string;
}

@InputType({ description: 'On update what is left out stays.' })
export class SavedViewInput {
  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(60)
  name?: string | null;

  @Field(() => Boolean, { nullable: true })
  shared?: boolean | null;

  @Field(() => [ViewFilterInput], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(40)
  @ValidateNested({ each: true })
  @Type(() => ViewFilterInput)
  filters?: ViewFilterInput[] | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(40)
  sort?: string | null;

  @Field(() => [String], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(60)
  @MaxLength(40, { each: true })
  columns?: string[] | null;
}

@InputType({ description: 'A row and the version that was read.' })
export class RowVersionInput {
  @Field(() => ID)
  @IsUUID()
  id: string;

  @Field(() => Int)
  @IsInt()
  version: number;
}

@Requires('self.use')
@ObjectType({ description: 'What became of one row of a change of many.' })
export class BulkRowResult {
  @Field(() => ID, { nullable: true, description: 'Null for a row that the zone does not have.' })
  id: string | null;

  @Field(() => String, { nullable: true })
  name: string | null;

  @Field()
  done: boolean;

  @Field(() => String, { nullable: true, description: 'Why it was not done.' })
  why: string | null;
}

@Requires('self.use')
@ObjectType({ description: 'A change of many rows at once, row by row.' })
export class BulkResult {
  @Field(() => ID, { description: 'For undoBulkAction.' })
  id: string;

  @Field(() => Int)
  doneCount: number;

  @Field(() => [BulkRowResult])
  rows: BulkRowResult[];

  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when it can be undone by whoever did it; null when there is nothing to undo.' })
  undoUntil: string | null;
}
