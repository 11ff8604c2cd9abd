import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsOptional, MaxLength } from 'class-validator';
import { DateTimeScalar, DecimalScalar } from '#platform';
import { PersonRef, Requires } from '#identity';
import { SiteKind } from './record.enums.js';

@Requires('company.read')
@ObjectType('CompanySite', { description: 'A place where a company works.' })
export class CompanySiteType {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => SiteKind)
  kind: SiteKind;

  @Field()
  address: string;

  @Field(() => String, { nullable: true })
  district: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'm².' })
  area: string | null;

  @Field(() => String, { nullable: true })
  note: string | null;
}

@Requires('company.read')
@ObjectType('CompanyFile', { description: 'A file about a company.' })
export class CompanyFileType {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field()
  name: string;

  @Field()
  mediaType: string;

  @Field(() => Int, { description: 'Bytes.' })
  size: number;

  @Field(() => PersonRef, { nullable: true })
  uploadedBy: PersonRef | null;

  @Field(() => DateTimeScalar)
  uploadedAt: string;

  @Field({ description: 'Where it is read.' })
  url: string;
}

@Requires('company.read')
@ObjectType({ description: 'Sites and files of a company.' })
export class CompanyRecord {
  @Field(() => [CompanySiteType])
  sites: CompanySiteType[];

  @Field(() => [CompanyFileType])
  files: CompanyFileType[];
}

@InputType({ description: 'On update a field left out stays.' })
export class CompanySiteInput {
  @Field(() => SiteKind, { nullable: true })
  kind?: SiteKind | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(500)
  address?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(100)
  district?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'm².' })
  area?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(500)
  note?: string | null;
}
