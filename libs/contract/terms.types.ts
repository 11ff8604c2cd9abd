import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar, DecimalScalar, JsonScalar } from '#platform';
import { Requires } from '#identity';
import { ProjectRef } from '#project';
import { AmendmentKind, Currency, MetricKind, PartyRole, SumPurpose } from './contract.enums.js';

@Requires('contract.read')
@ObjectType('ContractParty')
export class ContractPartyType {
  @Field(() => ID)
  id: string;

  @Field(() => PartyRole)
  role: PartyRole;

  @Field()
  name: string;

  @Field(() => ID, { nullable: true })
  companyId: string | null;

  @Field(() => String, { nullable: true })
  signatory: string | null;
}

@Requires('contract.read')
@ObjectType('ContractPhase', { description: 'Area in m², amount in yuan.' })
export class ContractPhaseType {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;

  @Field(() => ProjectRef, { nullable: true, description: 'The project that the phase is.' })
  project: ProjectRef | null;

  @Field(() => String, { nullable: true })
  content: string | null;

  @Field(() => DecimalScalar, { nullable: true })
  landArea: string | null;

  @Field(() => DecimalScalar, { nullable: true })
  amount: string | null;

  @Field(() => DateScalar, { nullable: true })
  startsOn: string | null;

  @Field(() => DateScalar, { nullable: true })
  endsOn: string | null;
}

@Requires('contract.read')
@ObjectType('ContractSum', { description: 'An amount in its currency, with the rate of a day and what it comes to in yuan.' })
export class ContractSumType {
  @Field(() => ID)
  id: string;

  @Field(() => SumPurpose)
  purpose: SumPurpose;

  @Field(() => Currency)
  currency: Currency;

  @Field(() => DecimalScalar)
  amount: string;

  @Field(() => DecimalScalar)
  rate: string;

  @Field(() => DateScalar, { nullable: true })
  ratedOn: string | null;

  @Field(() => DecimalScalar)
  yuan: string;
}

@Requires('contract.read')
@ObjectType('ContractClause')
export class ContractClauseType {
  @Field(() => ID)
  id: string;

  @Field()
  number: string;

  @Field()
  title: string;

  @Field()
  content: string;
}

@Requires('contract.read')
@ObjectType({ description: 'A target that an amendment put in the place of another.' })
export class TargetChange {
  @Field(() => ID)
  metricId: string;

  @Field(() => MetricKind)
  kind: MetricKind;

  @Field()
  unit: string;

  @Field(() => DecimalScalar, { nullable: true })
  target: string | null;

  @Field(() => DateScalar, { nullable: true })
  targetOn: string | null;

  @Field(() => DateScalar)
  dueOn: string;
}

@Requires('contract.read')
@ObjectType('ContractAmendment', { description: 'What was agreed after signing.' })
export class ContractAmendmentType {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  number: number;

  @Field(() => AmendmentKind)
  kind: AmendmentKind;

  @Field(() => String, { nullable: true })
  code: string | null;

  @Field(() => DateScalar)
  signedOn: string;

  @Field()
  reason: string;

  @Field(() => JsonScalar, { description: 'The terms as they stood before.' })
  before: Record<string, unknown>;

  @Field(() => [TargetChange], { description: 'The targets that it replaced.' })
  replaced: TargetChange[];
}

@Requires('contract.read')
@ObjectType({ description: 'A target that counts no more.' })
export class EarlierTarget {
  @Field(() => Int)
  number: number;

  @Field(() => DecimalScalar, { nullable: true })
  base: string | null;

  @Field(() => DecimalScalar, { nullable: true })
  target: string | null;

  @Field(() => DateScalar, { nullable: true })
  targetOn: string | null;

  @Field(() => DateScalar)
  dueOn: string;

  @Field(() => DateScalar)
  replacedOn: string;

  @Field(() => ID, { nullable: true, description: 'The amendment that replaced it; null when it was changed while drafted.' })
  replacedById: string | null;
}
