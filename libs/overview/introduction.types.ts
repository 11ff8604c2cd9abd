import { Field, Int, ObjectType } from '@nestjs/graphql';
import { labelledEnum } from '#platform';
import { Requires } from '#identity';
import { CompanyRef } from '#company';
import type { EvidenceKind } from './introduction.rules.js';

/** What a step of an introduction stands on. */
export const IntroductionEvidence = {
  RELATION: 'RELATION', CONTACT: 'CONTACT', VISIT: 'VISIT', MENTION: 'MENTION', SUPPLY: 'SUPPLY', SAME_NODE: 'SAME_NODE',
} as const satisfies Record<EvidenceKind, EvidenceKind>;

labelledEnum(IntroductionEvidence, 'IntroductionEvidence', 'What a step of an introduction stands on.', {
  RELATION: { 'zh-CN': '企业关联', 'zh-TW': '企業關聯', en: 'Related companies' },
  CONTACT: { 'zh-CN': '同一联系人', 'zh-TW': '同一聯絡人', en: 'Same contact' },
  VISIT: { 'zh-CN': '走访跟进', 'zh-TW': '走訪跟進', en: 'Visits and follow-ups' },
  MENTION: { 'zh-CN': '台账所载', 'zh-TW': '台賬所載', en: 'Named in a ledger' },
  SUPPLY: { 'zh-CN': '供应关系', 'zh-TW': '供應關係', en: 'Supply link' },
  SAME_NODE: { 'zh-CN': '同一环节', 'zh-TW': '同一環節', en: 'Same node' },
});

@Requires('company.read')
@ObjectType({ description: 'One step of an introduction, with what it stands on.' })
export class IntroductionHop {
  @Field(() => CompanyRef)
  from: CompanyRef;

  @Field(() => CompanyRef)
  to: CompanyRef;

  @Field(() => IntroductionEvidence)
  kind: EvidenceKind;

  @Field({ description: "What is known, in the caller's language." })
  evidence: string;

  @Field(() => Int)
  weight: number;
}

@Requires('company.read')
@ObjectType({ description: 'A way from a company to one that is settled here.' })
export class Introduction {
  @Field(() => CompanyRef, { description: 'The local company that may introduce the zone.' })
  company: CompanyRef;

  @Field(() => Int, { description: 'The weights of its steps together.' })
  weight: number;

  @Field(() => [IntroductionHop])
  hops: IntroductionHop[];
}

@Requires('company.read')
@ObjectType({ description: '以商招商: the shortest introductions from a company to those that are settled here.' })
export class Introductions {
  @Field(() => CompanyRef)
  company: CompanyRef;

  @Field({ description: 'Whether the company is settled here itself.' })
  isLocal: boolean;

  @Field(() => [Introduction], { description: 'Lightest first.' })
  introductions: Introduction[];

  @Field({ description: 'How steps are weighed.' })
  weights: string;

  @Field({ description: 'How far was looked.' })
  limits: string;

  @Field(() => Int, { description: 'Companies that were looked at.' })
  lookedAt: number;

  @Field({ description: 'Whether a limit was reached, so that there may be more.' })
  limited: boolean;
}
