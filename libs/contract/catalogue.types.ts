import { Field, ID, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar, DecimalScalar, JsonScalar } from '#platform';
import { Requires } from '#identity';
import { CheckResult, MetricDirection, MetricKind, MetricMeasure } from './contract.enums.js';

@Requires('contract.read')
@ObjectType({ description: 'A metric of the catalogue: unit, formula, direction, period, and the plan that wants it.' })
export class MetricDefinition {
  @Field(() => MetricKind)
  kind: MetricKind;

  @Field({ description: '`wan_per_mu`, `person`, `ratio`, `date`, `tce_per_wan`, `kg_per_wan`, `percent`, `wan_per_person`.' })
  unit: string;

  @Field(() => MetricMeasure)
  measure: MetricMeasure;

  @Field(() => MetricDirection)
  direction: MetricDirection;

  @Field({ description: "In the caller's language." })
  formula: string;

  @Field({ description: 'Every agreement states it.' })
  mandatory: boolean;

  @Field({ description: 'Mandatory only where the agreement gives land.' })
  onlyWithLand: boolean;

  @Field(() => MetricKind, { nullable: true, description: 'The promised day from which it is expected to grow.' })
  growsFrom: MetricKind | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'The least that may be promised in this zone.' })
  floor: string | null;

  @Field({ description: 'The sentence of the plan.' })
  rule: string;
}

@Requires('contract.read')
@ObjectType({ description: 'A check made again from what it looked at, on its day.' })
export class CheckReplay {
  @Field(() => ID)
  checkId: string;

  @Field(() => DateTimeScalar)
  checkedAt: string;

  @Field()
  ruleVersion: string;

  @Field({ description: 'The version of the rules that it was made again by.' })
  replayedBy: string;

  @Field({ description: 'It comes to the same.' })
  same: boolean;

  @Field(() => String, { nullable: true, description: '`no_facts`: it kept nothing to be made from; `other_rules`: the rules have changed since.' })
  obstacle: string | null;

  @Field(() => CheckResult)
  kept: CheckResult;

  @Field(() => CheckResult, { nullable: true })
  replayed: CheckResult | null;

  @Field(() => String, { nullable: true, description: "In the caller's language." })
  reason: string | null;

  @Field(() => [String], { description: 'Fields in which it differs from what was kept.' })
  differences: string[];

  @Field(() => JsonScalar, { nullable: true, description: 'All that the check looked at.' })
  facts: Record<string, unknown> | null;
}
