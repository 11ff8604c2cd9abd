import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { IsEnum, IsInt, IsOptional, IsString, IsUUID, Max, Min } from 'class-validator';
import { PersonRef, Requires } from '#identity';
import { DateScalar, DateTimeScalar, DecimalScalar, MAX_PAGE } from '#platform';
import { LedgerChange, ZoneLedger } from './ledger.enums.js';

@ArgsType()
export class LedgerPageArgs {
  @Field(() => ZoneLedger)
  @IsEnum(ZoneLedger)
  kind: ZoneLedger;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  chainId?: string | null;

  @Field(() => Int, { defaultValue: 25, description: `Rows a page, at most ${MAX_PAGE}.` })
  @IsInt()
  @Min(1)
  @Max(MAX_PAGE)
  first: number = 25;

  @Field(() => Int, { defaultValue: 1, description: 'Counted from 1.' })
  @IsInt()
  @Min(1)
  @Max(100_000)
  page: number = 1;
}

@ArgsType()
export class LedgerArgs extends LedgerPageArgs {
  @Field(() => DateScalar, { description: 'As the ledger stood at the end of this day; not later than today.' })
  @IsString()
  on: string;
}

@ArgsType()
export class LedgerDifferenceArgs extends LedgerPageArgs {
  @Field(() => DateScalar, { description: 'The earlier day, at its end.' })
  @IsString()
  from: string;

  @Field(() => DateScalar, { description: 'The later day, at its end; not later than today.' })
  @IsString()
  to: string;
}

@Requires('self.use')
@ObjectType({ description: 'A column of a ledger.' })
export class LedgerColumn {
  @Field()
  key: string;

  @Field({ description: "In the caller's language." })
  title: string;

  @Field({ description: '`text`, `date`, `money` (yuan) or `decimal`.' })
  kind: string;
}

@Requires('self.use')
@ObjectType({ description: 'What a money column adds up to, yuan.' })
export class LedgerSum {
  @Field()
  key: string;

  @Field(() => DecimalScalar)
  value: string;
}

@Requires('self.use')
@ObjectType({ description: 'A row of a ledger as it stood.' })
export class LedgerRow {
  @Field(() => ID)
  id: string;

  @Field()
  label: string;

  @Field({ description: 'Where it is looked at in the admin, as it stands today.' })
  link: string;

  @Field(() => [String], { nullable: 'items', description: "By column, in their order; members of enumerations in the caller's language." })
  values: (string | null)[];
}

@Requires('self.use')
@ObjectType({ description: 'A ledger as it stood at the end of a day.' })
export class LedgerPage {
  @Field(() => [LedgerColumn])
  columns: LedgerColumn[];

  @Field(() => [LedgerRow])
  rows: LedgerRow[];

  @Field(() => Int)
  totalCount: number;

  @Field(() => [LedgerSum], { description: 'Of all rows, not of the page.' })
  sums: LedgerSum[];
}

@Requires('self.use')
@ObjectType({ description: 'One change of a record that a row of a ledger is made of.' })
export class LedgerCause {
  @Field(() => DateTimeScalar)
  at: string;

  @Field(() => PersonRef, { nullable: true, description: 'Null for jobs of the system: see `source`.' })
  person: PersonRef | null;

  @Field({ description: '`create`, `update`, `remove`, `restore`.' })
  action: string;

  @Field({ description: 'The table, such as `metric_return`.' })
  entity: string;

  @Field()
  source: string;

  @Field(() => String, { nullable: true })
  reason: string | null;
}

@Requires('self.use')
@ObjectType({ description: 'A value of a row that is not what it was.' })
export class LedgerValueChange {
  @Field()
  key: string;

  @Field()
  title: string;

  @Field({ description: '`text`, `date`, `money` (yuan) or `decimal`.' })
  kind: string;

  @Field(() => String, { nullable: true })
  before: string | null;

  @Field(() => String, { nullable: true })
  after: string | null;
}

@Requires('self.use')
@ObjectType({ description: 'A row that came, went or changed between two days, and who changed what it is made of.' })
export class LedgerDifferenceRow {
  @Field(() => ID)
  id: string;

  @Field()
  label: string;

  @Field()
  link: string;

  @Field(() => LedgerChange)
  change: LedgerChange;

  @Field(() => [LedgerValueChange])
  values: LedgerValueChange[];

  @Field(() => [LedgerCause], { description: 'The latest first, at most 20.' })
  causes: LedgerCause[];
}

@Requires('self.use')
@ObjectType({ description: 'A sum of a ledger on both days, yuan.' })
export class LedgerSumChange {
  @Field()
  key: string;

  @Field()
  title: string;

  @Field(() => DecimalScalar)
  before: string;

  @Field(() => DecimalScalar)
  after: string;
}

@Requires('self.use')
@ObjectType({ description: 'The difference of a ledger between the ends of two days, row by row.' })
export class LedgerDifference {
  @Field(() => Int)
  added: number;

  @Field(() => Int)
  changed: number;

  @Field(() => Int)
  removed: number;

  @Field(() => [LedgerSumChange])
  sums: LedgerSumChange[];

  @Field(() => [LedgerDifferenceRow])
  rows: LedgerDifferenceRow[];
}
