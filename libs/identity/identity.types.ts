import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayUnique, IsBoolean, IsEmail, IsIn, IsInt, IsOptional, IsUUID, Length, Matches, Max, MaxLength, Min } from 'class-validator';
import { Connection, DateScalar, DateTimeScalar, JsonScalar, labelledEnum, LOCALES, type Locale } from '#platform';
import { Requires } from './decorators.js';
import { RoleName } from './role-names.js';
import type { Role } from './permissions.js';

/** A person as other records show him. Reached only through fields that state their own permission. */
@Requires('public')
@ObjectType({ description: 'A person, as other records show him.' })
export class PersonRef {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;
}

@Requires('public')
@ObjectType({ description: 'An office, as other records show it.' })
export class OfficeRef {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;
}

@Requires('public')
@ObjectType('Zone', { description: 'A development zone, or the city above several.' })
export class ZoneType {
  @Field(() => ID)
  id: string;

  @Field()
  code: string;

  @Field()
  name: string;

  @Field({ description: '`zone`, or `city` for the level above.' })
  kind: string;
}

@Requires('person.read')
@ObjectType('Office', { description: 'A department of the zone.' })
export class OfficeType {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field()
  code: string;

  @Field()
  name: string;
}

/** `public`, because signing in answers with one's own person; every other field that leads here states its permission. */
@Requires('public')
@ObjectType('Person', { description: 'Someone who works in the zone.' })
export class PersonType {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field()
  login: string;

  @Field()
  name: string;

  @Field(() => String, { nullable: true })
  email: string | null;

  @Field(() => String, { nullable: true })
  phone: string | null;

  @Field(() => [RoleName])
  roles: Role[];

  @Field(() => OfficeRef, { nullable: true })
  office: OfficeRef | null;

  @Field({ description: 'zh-CN, zh-TW or en.' })
  locale: string;

  @Field({ description: 'False for someone who left: he cannot sign in.' })
  active: boolean;
}

@Requires('person.read')
@ObjectType('WorkingTeam', { description: 'The team that works one industrial chain: one leader, one head, members [2].' })
export class WorkingTeamType {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field()
  name: string;

  @Field(() => PersonRef, { nullable: true })
  leader: PersonRef | null;

  @Field(() => PersonRef, { nullable: true })
  head: PersonRef | null;

  @Field(() => [PersonRef])
  members: PersonRef[];
}

@Requires('public')
@ObjectType({ description: 'Who is signed in, where, and what he may do there.' })
export class Viewer {
  @Field(() => PersonType)
  person: PersonType;

  @Field(() => ZoneType, { description: 'The zone that this session is about.' })
  zone: ZoneType;

  @Field(() => [ZoneType], { description: 'Zones that one may choose.' })
  zones: ZoneType[];

  @Field(() => [String], { description: 'Permissions in this zone, whatever their scope.' })
  permissions: string[];

  @Field(() => [ID])
  teamIds: string[];

  @Field({ description: 'Sees, and changes nothing.' })
  readOnly: boolean;

  @Field(() => DateScalar, { description: "Today's date in the zone." })
  today: string;
}

@Requires('self.use')
@ObjectType({ description: 'A token for programs that act as its owner.' })
export class ApiToken {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;

  @Field(() => DateTimeScalar)
  createdAt: string;

  @Field(() => DateTimeScalar, { nullable: true })
  expiresAt: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  lastUsedAt: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  revokedAt: string | null;
}

@Requires('self.use')
@ObjectType()
export class CreatedApiToken {
  @Field(() => ApiToken)
  token: ApiToken;

  @Field({ description: 'Shown this once.' })
  secret: string;
}

@Requires('self.use')
@ObjectType()
export class EnumLabel {
  @Field()
  value: string;

  @Field()
  label: string;
}

@Requires('self.use')
@ObjectType({ description: 'The labels of one enum in the language of the caller.' })
export class EnumLabels {
  @Field()
  name: string;

  @Field(() => [EnumLabel])
  values: EnumLabel[];
}

@Requires('history.read')
@ObjectType({ description: 'One change of one record.' })
export class HistoryEntry {
  @Field(() => ID)
  id: string;

  @Field(() => DateTimeScalar)
  at: string;

  @Field(() => PersonRef, { nullable: true, description: 'Null for jobs and imports of the system: see `source`.' })
  person: PersonRef | null;

  @Field()
  entity: string;

  @Field(() => ID)
  rowId: string;

  @Field({ description: 'create, update, remove, restore.' })
  action: string;

  @Field(() => Int)
  rowVersion: number;

  @Field(() => JsonScalar, { nullable: true, description: 'What changed, as it was. Personal data is masked for those who may not reveal contacts.' })
  before: unknown;

  @Field(() => JsonScalar, { nullable: true, description: 'What changed, as it became.' })
  after: unknown;

  @Field(() => String, { nullable: true })
  reason: string | null;

  @Field({ description: '`ui`, `api-token`, `import`, `job:<name>`.' })
  source: string;
}

@Requires('zone.read')
@ObjectType('CalendarDay', { description: 'What the zone says about one day, over the statutory calendar.' })
export class CalendarDayType {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => DateScalar)
  date: string;

  @Field()
  working: boolean;

  @Field(() => String, { nullable: true })
  note: string | null;
}

export const PersonConnection = Connection(PersonType, 'PersonConnection', 'person.read');
export const HistoryConnection = Connection(HistoryEntry, 'HistoryConnection', 'history.read');

export const PersonSort = { NAME_ASC: 'name_asc', LOGIN_ASC: 'login_asc' } as const;
export type PersonSort = (typeof PersonSort)[keyof typeof PersonSort];
labelledEnum(PersonSort, 'PersonSort', 'How to sort people.', {
  NAME_ASC: { 'zh-CN': '按姓名', 'zh-TW': '按姓名', en: 'By name' },
  LOGIN_ASC: { 'zh-CN': '按账号', 'zh-TW': '按帳號', en: 'By login' },
});

@InputType()
export class PersonFilter {
  @Field(() => String, { nullable: true, description: 'Part of the name or the login.' })
  @IsOptional()
  @MaxLength(100)
  search?: string | null;

  @Field(() => RoleName, { nullable: true })
  role?: Role | null;

  @Field(() => Boolean, { nullable: true })
  active?: boolean | null;

  @Field(() => [ID], { nullable: true, description: 'These people; to show the names of those that a list is filtered by.' })
  @IsOptional()
  @ArrayMaxSize(200)
  @IsUUID(undefined, { each: true })
  ids?: string[] | null;
}

const PHONE = /^\+?[\d\s()-]{5,30}$/;

@InputType()
export class CreatePersonInput {
  @Field({ description: '3 to 64 of a-z, 0-9, dot, dash, underscore.' })
  @Matches(/^[a-z0-9][a-z0-9._-]{2,63}$/i)
  login: string;

  @Field()
  @Length(1, 100)
  name: string;

  @Field()
  @MaxLength(200)
  password: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsEmail()
  email?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @Matches(PHONE)
  phone?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  officeId?: string | null;

  @Field(() => [RoleName])
  @ArrayUnique()
  @ArrayMaxSize(20)
  roles: Role[];

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsIn(LOCALES)
  locale?: Locale | null;
}

@InputType({ description: 'What is left out stays as it is.' })
export class UpdatePersonInput {
  @Field(() => String, { nullable: true })
  @IsOptional()
  @Length(1, 100)
  name?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsEmail()
  email?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @Matches(PHONE)
  phone?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  officeId?: string | null;

  @Field(() => [RoleName], { nullable: true })
  @IsOptional()
  @ArrayUnique()
  @ArrayMaxSize(20)
  roles?: Role[] | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsIn(LOCALES)
  locale?: Locale | null;

  @Field(() => Boolean, { nullable: true, description: 'False ends all his sessions and tokens.' })
  @IsOptional()
  @IsBoolean()
  active?: boolean | null;

  @Field(() => String, { nullable: true, description: 'A new password; ends all his sessions and tokens.' })
  @IsOptional()
  @MaxLength(200)
  password?: string | null;
}

@InputType()
export class CalendarDayInput {
  @Field(() => DateScalar)
  date: string;

  @Field()
  working: boolean;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(200)
  note?: string | null;
}

@ArgsType()
export class CalendarArgs {
  @Field(() => Int)
  @IsInt()
  @Min(1949)
  @Max(2999)
  year: number;
}
