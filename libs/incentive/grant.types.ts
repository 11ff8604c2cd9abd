import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ChainRef } from '#chain';
import { CheckResult, MetricKind } from '#contract';
import { PersonRef, Requires } from '#identity';
import { Connection, DateScalar, DateTimeScalar, DecimalScalar } from '#platform';
import { ProjectRef } from '#project';
import { ClawbackMethod, IncentiveEntryKind, IncentiveProblemKind } from './incentive.enums.js';
import { IncentivePolicyRef } from './policy.types.js';

@Requires('incentive.read')
@ObjectType({ description: 'An agreement as incentives show it.' })
export class IncentiveContractRef {
  @Field(() => ID)
  id: string;

  @Field()
  code: string;
}

@Requires('incentive.read')
@ObjectType({ description: 'A version of a policy as a grant shows it.' })
export class PolicyVersionRef {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  number: number;

  @Field(() => DateScalar)
  validFrom: string;

  @Field(() => DateScalar)
  validUntil: string;
}

@Requires('incentive.read')
@ObjectType({ description: 'What is promised for a year at most, and what of it became due. Yuan.' })
export class GrantYear {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  year: number;

  @Field(() => DecimalScalar)
  promised: string;

  @Field(() => DecimalScalar)
  due: string;
}

@Requires('incentive.read')
@ObjectType({ description: 'A metric of the agreement that a grant is tied to, with what its latest check found.' })
export class GrantMetric {
  @Field(() => ID, { description: 'Of the metric.' })
  id: string;

  @Field(() => MetricKind)
  kind: MetricKind;

  @Field(() => DecimalScalar, { nullable: true })
  target: string | null;

  @Field(() => DateScalar, { nullable: true })
  targetOn: string | null;

  @Field()
  unit: string;

  @Field(() => DateScalar)
  dueOn: string;

  @Field(() => CheckResult, { nullable: true })
  result: CheckResult | null;

  @Field(() => String, { nullable: true, description: "In the caller's language." })
  reason: string | null;

  @Field(() => DecimalScalar, { nullable: true })
  actual: string | null;
}

@Requires('incentive.read')
@ObjectType('IncentiveEntry', { description: 'One entry of the fulfilment ledger; none is ever changed.' })
export class EntryType {
  @Field(() => ID)
  id: string;

  @Field(() => IncentiveEntryKind)
  kind: IncentiveEntryKind;

  @Field(() => Int, { nullable: true, description: 'Of what is due and reduced: the year of the promise.' })
  year: number | null;

  @Field(() => DecimalScalar, { description: 'Yuan, above zero.' })
  amount: string;

  @Field(() => DateScalar)
  happenedOn: string;

  @Field(() => DateTimeScalar)
  recordedAt: string;

  @Field(() => PersonRef, { nullable: true })
  by: PersonRef | null;

  @Field(() => String, { nullable: true })
  documentNo: string | null;

  @Field(() => String, { nullable: true })
  reason: string | null;

  @Field(() => [String], { description: "How it was computed, step by step, in the caller's language; empty when it was entered." })
  arithmetic: string[];
}

@Requires('incentive.read')
@ObjectType('IncentiveGrant', { description: 'A version of a policy granted to a project in its agreement, with its ledger. Yuan: due = paid + withheld + open.' })
export class GrantType {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field()
  code: string;

  @Field(() => ProjectRef)
  project: ProjectRef;

  @Field(() => ChainRef, { nullable: true })
  chain: ChainRef | null;

  @Field(() => IncentiveContractRef)
  contract: IncentiveContractRef;

  @Field(() => IncentivePolicyRef)
  policy: IncentivePolicyRef;

  @Field(() => PolicyVersionRef)
  policyVersion: PolicyVersionRef;

  @Field(() => DateScalar)
  grantedOn: string;

  @Field(() => String, { nullable: true, description: 'Where the agreement says it.' })
  clause: string | null;

  @Field({ description: 'Granted beyond the policy by an approved 一事一议.' })
  exception: boolean;

  @Field(() => DateScalar, { nullable: true, description: 'Nothing more becomes due from this day on.' })
  endedOn: string | null;

  @Field(() => ClawbackMethod)
  clawbackMethod: ClawbackMethod;

  @Field(() => [DecimalScalar], { description: 'Per cent in the first, second, third… year since the first payment.' })
  clawbackRates: string[];

  @Field(() => [GrantYear])
  years: GrantYear[];

  @Field(() => [GrantMetric])
  metrics: GrantMetric[];

  @Field(() => Int, { description: 'How many of its metrics are breached now; nothing is paid while there is one.' })
  breached: number;

  @Field(() => DecimalScalar, { description: 'Over all years.' })
  promised: string;

  @Field(() => DecimalScalar)
  due: string;

  @Field(() => DecimalScalar)
  approved: string;

  @Field(() => DecimalScalar)
  withheld: string;

  @Field(() => DecimalScalar)
  paid: string;

  @Field(() => DecimalScalar)
  clawedBack: string;

  @Field(() => DecimalScalar, { description: 'Due and neither paid nor withheld.' })
  open: string;

  @Field(() => DecimalScalar, { description: 'Approved, due, neither withheld nor paid.' })
  payable: string;

  @Field(() => DecimalScalar, { description: 'Paid less what was clawed back.' })
  net: string;

  @Field(() => [EntryType], { description: 'In the order they were written.' })
  entries: EntryType[];
}

export const GrantConnection = Connection(GrantType, 'IncentiveGrantConnection', 'incentive.read');

@Requires('incentive.read')
@ObjectType({ description: 'An entry of the fulfilment ledger with what it belongs to.' })
export class IncentiveLedgerRow extends EntryType {
  @Field(() => ID)
  grantId: string;

  @Field()
  grantCode: string;

  @Field(() => ProjectRef)
  project: ProjectRef;

  @Field(() => ChainRef, { nullable: true })
  chain: ChainRef | null;

  @Field(() => IncentivePolicyRef)
  policy: IncentivePolicyRef;
}

export const LedgerConnection = Connection(IncentiveLedgerRow, 'IncentiveLedgerConnection', 'incentive.read');

@Requires('incentive.read')
@ObjectType({ description: 'Something wrong with the promises to one project.' })
export class IncentiveProblem {
  @Field(() => IncentiveProblemKind)
  kind: IncentiveProblemKind;

  @Field(() => ProjectRef)
  project: ProjectRef;

  @Field(() => [ID])
  grantIds: string[];

  @Field({ description: "In the caller's language." })
  text: string;

  @Field({ description: 'All of the grants were made by an approved 一事一议.' })
  excepted: boolean;
}

@Requires('incentive.read')
@ObjectType('IncentiveClawback', { description: 'What the agreement has taken back now, with its arithmetic; nothing is booked.' })
export class ClawbackType {
  @Field(() => DecimalScalar, { description: 'Yuan.' })
  amount: string;

  @Field(() => [String])
  steps: string[];

  @Field(() => String, { nullable: true, description: 'Why nothing is to be taken back.' })
  refusal: string | null;
}
