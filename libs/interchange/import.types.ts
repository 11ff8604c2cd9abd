import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsOptional, Matches, MaxLength } from 'class-validator';
import { Connection, DateTimeScalar, type Page } from '#platform';
import { PersonRef, Requires } from '#identity';
import { ColumnMatch, ImportOutcome, ImportState, LedgerKind } from './import.enums.js';

@Requires('import.run')
@ObjectType()
export class ImportSheet {
  @Field()
  name: string;

  @Field(() => Int)
  rows: number;

  @Field()
  chosen: boolean;
}

@Requires('import.run')
@ObjectType({ description: 'A column of the chosen sheet and the field it is taken for.' })
export class ImportColumn {
  @Field({ description: 'Letter, as spreadsheets show it.' })
  column: string;

  @Field()
  header: string;

  @Field(() => String, { nullable: true })
  field: string | null;

  @Field(() => String, { nullable: true })
  fieldLabel: string | null;

  @Field(() => String, { nullable: true, description: 'Unit that the header states.' })
  unit: string | null;

  @Field({ description: 'False where a person should look whether it was meant: such a column must be confirmed before a dry run.' })
  confident: boolean;

  @Field(() => ColumnMatch, { nullable: true, description: 'By what it was recognised; null for a column that nothing was found for.' })
  how: ColumnMatch | null;

  @Field(() => [String], { description: 'The first values that stand in it.' })
  samples: string[];

  @Field(() => [String], { description: 'Fields that its values would fit, where more than one would: nothing is chosen among them.' })
  suggestions: string[];
}

@Requires('import.run')
@ObjectType({ description: 'How far the work on an import has come, in rows.' })
export class ImportProgress {
  @Field(() => Int)
  done: number;

  @Field(() => Int)
  total: number;
}

@Requires('import.run')
@ObjectType({ description: 'What a column may be mapped to.' })
export class ImportField {
  @Field()
  field: string;

  @Field()
  label: string;

  @Field()
  required: boolean;
}

@Requires('import.run')
@ObjectType({ description: 'How many rows have which outcome; done counts those that a run has dealt with.' })
export class ImportTotals {
  @Field(() => Int)
  create: number;

  @Field(() => Int)
  update: number;

  @Field(() => Int)
  skip: number;

  @Field(() => Int)
  refuse: number;

  @Field(() => Int)
  total: number;

  @Field(() => Int)
  done: number;
}

@Requires('import.run')
@ObjectType()
export class ImportMessage {
  @Field({ description: '`error` refuses the row, `warning` is doubtful, `info` tells.' })
  severity: string;

  @Field(() => String, { nullable: true })
  column: string | null;

  @Field(() => String, { nullable: true })
  field: string | null;

  @Field(() => String, { nullable: true, description: 'What stands in the file.' })
  given: string | null;

  @Field()
  code: string;

  @Field()
  message: string;
}

@Requires('import.run')
@ObjectType()
export class ImportChange {
  @Field()
  field: string;

  @Field()
  label: string;

  @Field(() => String, { nullable: true })
  before: string | null;

  @Field(() => String, { nullable: true })
  after: string | null;
}

@Requires('import.run')
@ObjectType()
export class ImportRow {
  @Field(() => Int, { description: 'As in the file, from 1.' })
  rowNumber: number;

  @Field(() => ImportOutcome)
  outcome: ImportOutcome;

  @Field(() => String, { nullable: true })
  name: string | null;

  @Field(() => [ImportMessage])
  messages: ImportMessage[];

  @Field(() => [ImportChange])
  changes: ImportChange[];

  @Field(() => ID, { nullable: true, description: 'The company or project, once there is one.' })
  targetId: string | null;

  @Field()
  applied: boolean;
}

export const ImportRowConnection = Connection(ImportRow, 'ImportRowConnection', 'import.run');

@Requires('import.run')
@ObjectType('ImportBatch', { description: 'One file that somebody brings in.' })
export class ImportBatchType {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => LedgerKind)
  kind: LedgerKind;

  @Field()
  fileName: string;

  @Field(() => ImportState)
  state: ImportState;

  @Field(() => String, { nullable: true })
  sheet: string | null;

  @Field(() => [ImportSheet])
  sheets: ImportSheet[];

  @Field(() => [ImportColumn])
  mapping: ImportColumn[];

  @Field(() => [ImportField])
  fields: ImportField[];

  @Field(() => [String], { description: 'What is to be said of the file although it could be read: macros that were ignored, links to other files.' })
  notices: string[];

  @Field(() => ImportProgress, { nullable: true, description: 'While a dry run or an import is under way.' })
  progress: ImportProgress | null;

  @Field(() => ImportTotals)
  totals: ImportTotals;

  @Field(() => String, { nullable: true })
  error: string | null;

  @Field(() => PersonRef, { nullable: true })
  uploadedBy: PersonRef | null;

  @Field(() => DateTimeScalar)
  createdAt: string;

  @Field(() => String, { nullable: true, description: 'Where the refused rows can be had, with the reason beside each; null when there are none.' })
  refusedFileUrl: string | null;

  /** The dry run whose rows are shown; not a field. */
  plan: number;
}

@Requires('import.roll_back')
@ObjectType({ description: 'What a rollback does to the rows of one kind.' })
export class ImportRollbackRows {
  @Field({ description: 'Name of the table.' })
  entity: string;

  @Field()
  label: string;

  @Field(() => Int, { description: 'Rows that the import made and that go away.' })
  removed: number;

  @Field(() => Int, { description: 'Rows that it changed and that become what they were.' })
  restored: number;
}

@Requires('import.roll_back')
@ObjectType({ description: 'Something that came after the import and stands on what it brought.' })
export class ImportDependent {
  /** `changed` or `refers`; said in `message`. */
  how: string;

  @Field({ description: 'Name of the table.' })
  entity: string;

  @Field()
  label: string;

  @Field(() => ID)
  id: string;

  @Field(() => String, { nullable: true })
  name: string | null;

  @Field()
  message: string;
}

@Requires('import.roll_back')
@ObjectType('ImportRollback', { description: 'What a rollback of an import would do, and what stands against it.' })
export class ImportRollbackType {
  @Field()
  possible: boolean;

  @Field(() => [ImportRollbackRows])
  rows: ImportRollbackRows[];

  @Field(() => Int)
  dependentCount: number;

  @Field(() => [ImportDependent], { description: 'At most 50.' })
  dependents: ImportDependent[];
}

export const ImportBatchConnection = Connection(ImportBatchType, 'ImportBatchConnection', 'import.run');
export type ImportRowPage = Page<ImportRow>;

@InputType({ description: 'A correction: this column is that field, or none.' })
export class ImportMappingInput {
  @Field({ description: 'Letter of the column.' })
  @Matches(/^[A-Z]{1,3}$/)
  column: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(50)
  field?: string | null;
}
