import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsOptional, IsUUID, Length, MaxLength } from 'class-validator';
import { DateScalar, DecimalScalar } from '#platform';
import { Requires } from '#identity';
import { SideState, Stage } from './project.enums.js';
import { ProjectRef } from './project.types.js';
import { ReferralSide, ReferralState } from './referral.enums.js';
import type { ReferralAct } from './referral.rules.js';

@Requires('project.read')
@ObjectType({ description: 'A zone that projects can be referred to.' })
export class ReferralZone {
  @Field(() => ID)
  id: string;

  @Field()
  code: string;

  @Field()
  name: string;
}

@Requires('project.read')
@ObjectType('Referral', { description: "A project that one zone refers to another, as the caller's zone sees it." })
export class ReferralType {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => ReferralSide)
  side: ReferralSide;

  @Field({ description: 'The zone at the other end, as it was called then.' })
  otherZone: string;

  @Field(() => ReferralState)
  state: ReferralState;

  @Field(() => ProjectRef, { nullable: true, description: "The caller's zone's own project: the one referred, or the one that it became." })
  project: ProjectRef | null;

  @Field()
  name: string;

  @Field(() => String, { nullable: true })
  investor: string | null;

  @Field(() => String, { nullable: true })
  content: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Yuan, as it was offered.' })
  totalInvestment: string | null;

  @Field(() => [String])
  industryCodes: string[];

  @Field({ description: 'Whom to talk to in the referring zone.' })
  contact: string;

  @Field(() => DateScalar)
  offeredOn: string;

  @Field(() => DecimalScalar, { nullable: true, description: "The referring zone's share that waits for the other side's word, in percent." })
  proposedShare: string | null;

  @Field(() => ReferralSide, { nullable: true })
  proposedBy: ReferralSide | null;

  @Field(() => DecimalScalar, { nullable: true, description: "The referring zone's share that both agreed on, in percent." })
  agreedShare: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was proposed, refused or withdrawn so.' })
  reason: string | null;

  @Field(() => Stage, { nullable: true, description: 'Where the project stands in the receiving zone, once it was taken up.' })
  stage: Stage | null;

  @Field(() => SideState, { nullable: true })
  sideState: SideState | null;

  @Field(() => DateScalar, { nullable: true })
  signedOn: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'The investment that is credited, in yuan: of a project signed and neither terminated nor left; null before.' })
  creditedInvestment: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: "The caller's zone's part of it." })
  ownCredit: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: "The other zone's part; both add up." })
  otherCredit: string | null;

  @Field(() => [String], { description: 'What the zone may do now: `propose`, `agree`, `take_up`, `refuse`, `withdraw`.' })
  acts: ReferralAct[];

  @Field({ description: 'It is this zone whose word is waited for.' })
  waits: boolean;
}

@Requires('project.read')
@ObjectType({ description: 'What referrals at one end come to.' })
export class ReferralTotal {
  @Field(() => ReferralSide)
  side: ReferralSide;

  @Field(() => Int)
  referrals: number;

  @Field(() => Int)
  takenUp: number;

  @Field(() => Int, { description: 'Signed, and neither terminated nor left.' })
  signed: number;

  @Field(() => DecimalScalar, { description: 'Investment of these in full, in yuan: some reports count it for both zones [6].' })
  investment: string;

  @Field(() => DecimalScalar, { description: "The zone's part by the splits agreed on, in yuan." })
  credit: string;
}

@Requires('project.read')
@ObjectType({ description: 'Referrals of the zone, and what they come to.' })
export class Referrals {
  @Field(() => [ReferralType], { description: 'At most 500: those that wait for this zone first, then the latest.' })
  referrals: ReferralType[];

  @Field(() => [ReferralTotal], { description: 'Of all of the zone, by end.' })
  totals: ReferralTotal[];

  @Field()
  definition: string;
}

@InputType({ description: 'A project offered to another zone. What the project says goes along: name, investor, content, investment, industry codes.' })
export class ReferralInput {
  @Field(() => ID)
  @IsUUID()
  toZoneId: string;

  @Field(() => DecimalScalar, { description: "The referring zone's share, 0 to 100 percent." })
  share: string;

  @Field({ description: 'Whom the other zone talks to.' })
  @Length(1, 200)
  contact: string;

  @Field({ description: 'Why it is referred.' })
  @Length(1, 1000)
  reason: string;
}

@InputType({ description: 'How a referred project is taken up: as a lead of its own, or as a project that the zone has already.' })
export class TakeUpInput {
  @Field(() => ID, { nullable: true, description: 'A project of the zone that is not signed yet; a new lead when left out.' })
  @IsOptional()
  @IsUUID()
  projectId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of the new lead; the caller when left out.' })
  @IsOptional()
  @IsUUID()
  ownerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of the new lead.' })
  @IsOptional()
  @IsUUID()
  nodeId?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(1000)
  remark?: string | null;
}
