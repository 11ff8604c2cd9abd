import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsBoolean, IsOptional, IsUUID, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { Connection, DateScalar, DateTimeScalar, DecimalScalar, labelledEnum } from '#platform';
import { OfficeRef, PersonRef, Requires } from '#identity';
import { Channel, CompanyRef } from '#company';
import { ChainRef, NodeRef } from '#chain';
import { InvestmentBand, Light, MilestoneKind, SideState, Stage } from '#project';
import { CheckResult, MetricKind } from '#contract';
import { RateRowsFilter } from './rates.types.js';

@Requires('project.read')
@ObjectType({ description: 'Planned, re-planned and actual date of one step.' })
export class BoardMilestone {
  @Field(() => MilestoneKind)
  kind: MilestoneKind;

  @Field(() => DateScalar, { nullable: true })
  plannedOn: string | null;

  @Field(() => DateScalar, { nullable: true })
  replannedOn: string | null;

  @Field(() => DateScalar, { nullable: true })
  actualOn: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it is due: the re-planned date, else the planned one, moved by delays that the government caused.' })
  dueOn: string | null;
}

@Requires('project.read')
@ObjectType({ description: 'The first step that is planned and has not come.' })
export class NextMilestone {
  @Field(() => MilestoneKind)
  kind: MilestoneKind;

  @Field(() => DateScalar, { description: 'The re-planned date, else the planned one, moved by delays that the government caused.' })
  dueOn: string;
}

@Requires('contract.read')
@ObjectType({ description: 'An agreed metric with what its latest check found.' })
export class BoardMetric {
  @Field(() => MetricKind)
  kind: MetricKind;

  @Field(() => DecimalScalar, { nullable: true })
  target: string | null;

  @Field(() => DateScalar, { nullable: true })
  targetOn: string | null;

  @Field(() => DecimalScalar, { nullable: true })
  actual: string | null;

  @Field(() => DateScalar, { nullable: true })
  actualOn: string | null;

  @Field(() => DateScalar)
  dueOn: string;

  @Field()
  unit: string;

  @Field(() => CheckResult, { nullable: true, description: 'Null before the first check.' })
  result: CheckResult | null;
}

@Requires('project.read')
@ObjectType({ description: 'A project on the board.' })
export class BoardCard {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field()
  code: string;

  @Field()
  name: string;

  @Field(() => Stage)
  stage: Stage;

  @Field(() => SideState)
  sideState: SideState;

  @Field(() => DecimalScalar, { nullable: true, description: 'Yuan.' })
  totalInvestment: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Yuan.' })
  fixedInvestment: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Yuan.' })
  fundsArrived: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'm².' })
  landArea: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'm².' })
  factoryArea: string | null;

  @Field(() => Int, { nullable: true })
  jobs: number | null;

  @Field(() => String, { nullable: true, description: 'The investor as given, while there is no company record.' })
  investor: string | null;

  @Field(() => [String], { description: 'GB/T 4754-2017, without the section letter.' })
  industryCodes: string[];

  @Field(() => Channel, { nullable: true })
  channel: Channel | null;

  @Field(() => String, { nullable: true })
  leadSource: string | null;

  @Field(() => String, { nullable: true })
  content: string | null;

  @Field(() => String, { nullable: true })
  progress: string | null;

  @Field(() => String, { nullable: true })
  problem: string | null;

  @Field(() => String, { nullable: true })
  coordination: string | null;

  @Field(() => String, { nullable: true })
  remark: string | null;

  @Field(() => DateScalar, { nullable: true })
  firstContactOn: string | null;

  @Field(() => DateScalar, { nullable: true })
  signedOn: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it last came forward.' })
  lastProgressOn: string | null;

  @Field(() => String, { nullable: true })
  nextStep: string | null;

  @Field(() => DateTimeScalar)
  updatedAt: string;

  @Field(() => DateScalar, { nullable: true })
  lastContactOn: string | null;

  @Field(() => DateScalar, { nullable: true })
  nextStepOn: string | null;

  @Field({ description: 'Whether a case-by-case approval ever let it through as an exception; it stays so.' })
  byException: boolean;

  @Field(() => Light)
  light: Light;

  @Field(() => CompanyRef, { nullable: true })
  company: CompanyRef | null;

  @Field(() => NodeRef, { nullable: true })
  node: NodeRef | null;

  @Field(() => ChainRef, { nullable: true })
  chain: ChainRef | null;

  @Field(() => PersonRef, { nullable: true })
  owner: PersonRef | null;

  @Field(() => PersonRef, { nullable: true })
  leader: PersonRef | null;

  @Field(() => OfficeRef, { nullable: true })
  office: OfficeRef | null;

  @Field(() => NextMilestone, { nullable: true })
  nextMilestone: NextMilestone | null;

  @Field(() => [BoardMilestone])
  milestones: BoardMilestone[];

  @Field(() => [BoardMetric], { description: 'Metrics of agreements that have not ended.' })
  metrics: BoardMetric[];
}

export const BoardPage = Connection(BoardCard, 'BoardPage', 'project.read');

/** What the board is sorted by. */
export const BoardSort = {
  UPDATED_DESC: 'updated_desc',
  NAME_ASC: 'name_asc',
  INVESTMENT_DESC: 'investment_desc',
  STAGE_ASC: 'stage_asc',
  LAST_CONTACT_ASC: 'last_contact_asc',
} as const;
export type BoardSort = (typeof BoardSort)[keyof typeof BoardSort];
labelledEnum(BoardSort, 'BoardSort', 'What the board is sorted by.', {
  UPDATED_DESC: { 'zh-CN': '最近更新', 'zh-TW': '最近更新', en: 'Last changed' },
  NAME_ASC: { 'zh-CN': '名称', 'zh-TW': '名稱', en: 'Name' },
  INVESTMENT_DESC: { 'zh-CN': '总投资从大到小', 'zh-TW': '總投資從大到小', en: 'Largest investment' },
  STAGE_ASC: { 'zh-CN': '阶段', 'zh-TW': '階段', en: 'Stage' },
  LAST_CONTACT_ASC: { 'zh-CN': '最久未联系', 'zh-TW': '最久未聯繫', en: 'Longest without contact' },
});

@InputType()
export class BoardFilter {
  @Field(() => String, { nullable: true, description: 'Words of name, code, investor: Traditional or Simplified alike.' })
  @IsOptional()
  @MaxLength(100)
  search?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  chainId?: string | null;

  @Field(() => ID, { nullable: true, description: 'On this node or inside it.' })
  @IsOptional()
  @IsUUID()
  nodeId?: string | null;

  @Field(() => [Stage], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(20)
  stages?: Stage[] | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  ownerId?: string | null;

  @Field(() => Light, { nullable: true })
  light?: Light | null;

  @Field(() => SideState, { nullable: true })
  sideState?: SideState | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  companyId?: string | null;

  @Field(() => Channel, { nullable: true })
  channel?: Channel | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  officeId?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  leaderId?: string | null;

  @Field(() => Int, { nullable: true, description: 'Not contacted for more than this many days, or never.' })
  @IsOptional()
  @Min(0)
  @Max(36_500)
  quietDays?: number | null;

  @Field(() => InvestmentBand, { nullable: true, description: 'Of this band of total investment.' })
  @IsOptional()
  band?: InvestmentBand | null;

  @Field(() => Boolean, { nullable: true, description: 'Active, and longer without a contact than the band may be.' })
  @IsOptional()
  @IsBoolean()
  contactOverdue?: boolean | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Total investment from this many yuan on.' })
  minInvestment?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Let through as an exception by a case-by-case approval, or not.' })
  @IsOptional()
  @IsBoolean()
  byException?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'Came or was changed with this import.' })
  @IsOptional()
  @IsUUID()
  importId?: string | null;

  @Field(() => RateRowsFilter, { nullable: true, description: 'Exactly the projects behind one figure of one rate.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => RateRowsFilter)
  rate?: RateRowsFilter | null;
}
