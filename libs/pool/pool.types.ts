import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Connection, DateScalar, DateTimeScalar, DecimalScalar } from '#platform';
import { PersonRef, Requires } from '#identity';
import { CompanyRef } from '#company';
import { ChainRef } from '#chain';
import { ProjectRef } from '#project';
import { FundKind, FundPhase, MatchState, TalentForm, TalentLevel, TalentSide } from './pool.enums.js';

@Requires('pool.read')
@ObjectType({ description: 'A fund, as other records show it.' })
export class FundRef {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;
}

@Requires('pool.read')
@ObjectType('Fund', { description: 'Money of the capital pool. Yuan.' })
export class FundType extends FundRef {
  @Field(() => Int)
  version: number;

  @Field(() => FundKind)
  kind: FundKind;

  @Field({ description: 'Who manages the money.' })
  manager: string;

  @Field(() => DecimalScalar)
  size: string;

  @Field(() => DecimalScalar, { description: 'Used before or outside of what is recorded here.' })
  usedBefore: string;

  @Field(() => DecimalScalar, { description: 'Agreed with projects of the zone.' })
  agreed: string;

  @Field(() => DecimalScalar, { description: 'size − usedBefore − agreed; never below zero.' })
  left: string;

  @Field(() => DecimalScalar, { nullable: true, description: 'Most of one deal.' })
  dealCap: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Least of one deal.' })
  dealFloor: string | null;

  @Field(() => [String])
  sectors: string[];

  @Field(() => [ChainRef])
  chains: ChainRef[];

  @Field(() => [String], { description: 'GB/T 4754-2017, from section to class.' })
  industryCodes: string[];

  @Field(() => [FundPhase])
  phases: FundPhase[];

  @Field(() => [String], { description: 'Where investors come from that it prefers.' })
  regions: string[];

  @Field(() => DateScalar, { nullable: true })
  validUntil: string | null;

  @Field()
  active: boolean;

  @Field(() => PersonRef, { nullable: true, description: 'Who in the zone looks after it.' })
  owner: PersonRef | null;

  @Field(() => String, { nullable: true })
  remark: string | null;

  @Field(() => DateTimeScalar)
  updatedAt: string;
}

export const FundConnection = Connection(FundType, 'FundConnection', 'pool.read');

@Requires('pool.read')
@ObjectType({ description: 'Somebody of the talent pool, as other records show him.' })
export class TalentRef {
  @Field(() => ID)
  id: string;

  @Field({ description: 'The name of a person is masked for whoever may not see personal data.' })
  name: string;
}

@Requires('pool.read')
@ObjectType('Talent', { description: 'An entry of the talent pool: somebody available, or somebody wanted. Phone and email are masked (masked: true) until revealTalent.' })
export class TalentType extends TalentRef {
  @Field(() => Int)
  version: number;

  @Field(() => TalentSide)
  side: TalentSide;

  @Field(() => TalentForm)
  form: TalentForm;

  @Field(() => Int)
  headcount: number;

  @Field(() => [String])
  specialties: string[];

  @Field(() => TalentLevel, { description: 'Of a demand, the least that is wanted.' })
  level: TalentLevel;

  @Field(() => String, { nullable: true })
  organisation: string | null;

  @Field(() => [ChainRef])
  chains: ChainRef[];

  @Field(() => [String], { description: 'GB/T 4754-2017.' })
  industryCodes: string[];

  @Field(() => DateScalar, { nullable: true })
  availableFrom: string | null;

  @Field(() => DateScalar, { nullable: true })
  availableUntil: string | null;

  @Field()
  active: boolean;

  @Field(() => String, { nullable: true })
  phone: string | null;

  @Field(() => String, { nullable: true })
  email: string | null;

  @Field()
  masked: boolean;

  @Field(() => CompanyRef, { nullable: true, description: 'The company that is looking.' })
  company: CompanyRef | null;

  @Field(() => ProjectRef, { nullable: true, description: 'The project that is looking.' })
  project: ProjectRef | null;

  @Field(() => ProjectRef, { nullable: true, description: 'The project that he has agreed to come to.' })
  placedWith: ProjectRef | null;

  @Field(() => PersonRef, { nullable: true })
  owner: PersonRef | null;

  @Field(() => String, { nullable: true })
  remark: string | null;

  @Field(() => DateTimeScalar)
  updatedAt: string;
}

export const TalentConnection = Connection(TalentType, 'TalentConnection', 'pool.read');

@Requires('contact.reveal')
@ObjectType({ description: 'Personal data of somebody in the talent pool, in clear.' })
export class TalentDetails {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;

  @Field(() => String, { nullable: true })
  phone: string | null;

  @Field(() => String, { nullable: true })
  email: string | null;
}

@Requires('pool.read')
@ObjectType('PoolMatch', { description: 'An introduction between a project and a fund or a talent, and what came of it.' })
export class PoolMatchType {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => ProjectRef)
  project: ProjectRef;

  @Field(() => FundRef, { nullable: true })
  fund: FundRef | null;

  @Field(() => TalentRef, { nullable: true })
  talent: TalentRef | null;

  @Field(() => MatchState)
  state: MatchState;

  @Field(() => [MatchState], { description: 'What its state can be set to, itself included where that is of use; none once it failed.' })
  nextStates: MatchState[];

  @Field(() => DecimalScalar, { nullable: true, description: 'Yuan, of a fund that agreed.' })
  amount: string | null;

  @Field(() => String, { nullable: true, description: 'Why it failed.' })
  reason: string | null;

  @Field(() => Int, { description: 'How well they fitted when they were introduced, out of 100.' })
  score: number;

  @Field(() => DateScalar)
  introducedOn: string;

  @Field(() => DateScalar, { nullable: true })
  settledOn: string | null;

  @Field(() => PersonRef, { nullable: true })
  by: PersonRef | null;

  @Field(() => String, { nullable: true })
  note: string | null;
}

export const PoolMatchConnection = Connection(PoolMatchType, 'PoolMatchConnection', 'pool.read');
