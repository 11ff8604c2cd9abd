import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Connection, DateTimeScalar, labelledEnum } from '#platform';
import { PersonRef, Requires } from '#identity';
import { ProjectRef } from '#project';

/** What happened with a company. */
export const CompanyEventKind = {
  CHANGED: 'changed',
  IMPORTED: 'imported',
  REVEALED: 'revealed',
  FOLLOW_UP: 'follow_up',
  PROJECT_OPENED: 'project_opened',
  STAGE_MOVED: 'stage_moved',
  APPROVED: 'approved',
  AGREEMENT_SIGNED: 'agreement_signed',
  PLACED: 'placed',
  RELATED: 'related',
  REQUESTED: 'requested',
  INTRODUCED: 'introduced',
  INCENTIVE: 'incentive',
  SITE: 'site',
  FILE: 'file',
  CULTIVATED: 'cultivated',
  MERGED: 'merged',
} as const;
export type CompanyEventKind = (typeof CompanyEventKind)[keyof typeof CompanyEventKind];

labelledEnum(CompanyEventKind, 'CompanyEventKind', 'What happened with a company.', {
  CHANGED: { 'zh-CN': '资料变更', 'zh-TW': '資料變更', en: 'Record changed' },
  IMPORTED: { 'zh-CN': '台账导入', 'zh-TW': '台帳匯入', en: 'Imported' },
  REVEALED: { 'zh-CN': '查看联系方式', 'zh-TW': '查看聯絡方式', en: 'Contact revealed' },
  FOLLOW_UP: { 'zh-CN': '跟进与走访', 'zh-TW': '跟進與走訪', en: 'Follow-up or visit' },
  PROJECT_OPENED: { 'zh-CN': '项目立项', 'zh-TW': '專案立項', en: 'Project opened' },
  STAGE_MOVED: { 'zh-CN': '项目阶段', 'zh-TW': '專案階段', en: 'Project stage' },
  APPROVED: { 'zh-CN': '审批', 'zh-TW': '審批', en: 'Approval' },
  AGREEMENT_SIGNED: { 'zh-CN': '签订协议', 'zh-TW': '簽訂協議', en: 'Agreement signed' },
  PLACED: { 'zh-CN': '产业链环节', 'zh-TW': '產業鏈環節', en: 'Place on a chain' },
  RELATED: { 'zh-CN': '企业关联', 'zh-TW': '企業關聯', en: 'Relation' },
  REQUESTED: { 'zh-CN': '企业诉求', 'zh-TW': '企業訴求', en: 'Request' },
  INTRODUCED: { 'zh-CN': '资金与人才对接', 'zh-TW': '資金與人才對接', en: 'Funds and talents' },
  INCENTIVE: { 'zh-CN': '政策兑现', 'zh-TW': '政策兌現', en: 'Incentive' },
  SITE: { 'zh-CN': '厂区与办公地点', 'zh-TW': '廠區與辦公地點', en: 'Site' },
  FILE: { 'zh-CN': '文件', 'zh-TW': '檔案', en: 'File' },
  CULTIVATED: { 'zh-CN': '培育', 'zh-TW': '培育', en: 'Cultivation' },
  MERGED: { 'zh-CN': '企业合并', 'zh-TW': '企業合併', en: 'Merge' },
});

@Requires('company.read')
@ObjectType({ description: 'One thing that happened with a company, or with a record that was merged into it.' })
export class CompanyEvent {
  @Field(() => ID)
  id: string;

  @Field(() => DateTimeScalar)
  at: string;

  @Field(() => CompanyEventKind)
  kind: CompanyEventKind;

  @Field(() => PersonRef, { nullable: true })
  person: PersonRef | null;

  @Field(() => String, { nullable: true, description: 'What it was about: the summary of a follow-up, the node, the other company, the contact, the site, the file, what a review found, the request, the fund, the grant.' })
  title: string | null;

  @Field(() => [String], { description: 'Names of the columns that changed, as in the history.' })
  fields: string[];

  @Field(() => String, { nullable: true, description: 'Stage that a project came to, approval as `kind:outcome`, cultivation as `library:state` or `library:reviewed`, kind of follow-up, state of a request or an introduction, kind of ledger entry: the stored value.' })
  value: string | null;

  @Field(() => String, { nullable: true })
  reason: string | null;

  @Field(() => ProjectRef, { nullable: true })
  project: ProjectRef | null;
}

export const CompanyEventConnection = Connection(CompanyEvent, 'CompanyEventConnection', 'company.read');
