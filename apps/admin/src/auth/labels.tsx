import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { useRead } from '@/api/reading';
import { Failure } from '@/components/failure';
import { Loading } from '@/components/loading';
import { graphql } from '@/graphql';
import type * as schema from '@/graphql/graphql';

/** The enumerations of the schema whose members have labels. */
export interface EnumTypes {
  AmendmentKind: schema.AmendmentKind;
  ApprovalKind: schema.ApprovalKind;
  ApprovalOutcome: schema.ApprovalOutcome;
  AssessmentResult: schema.AssessmentResult;
  EntryRule: schema.EntryRule;
  ReviewState: schema.ReviewState;
  Share: schema.Share;
  Verdict: schema.Verdict;
  Vote: schema.Vote;
  BreachCause: schema.BreachCause;
  BreachOutcome: schema.BreachOutcome;
  BreachState: schema.BreachState;
  BaseFigure: schema.BaseFigure;
  ChainAction: schema.ChainAction;
  Channel: schema.Channel;
  CheckResult: schema.CheckResult;
  CompanyEventKind: schema.CompanyEventKind;
  CompanyRelation: schema.CompanyRelation;
  ContactState: schema.ContactState;
  ContractState: schema.ContractState;
  Currency: schema.Currency;
  CultivationLibrary: schema.CultivationLibrary;
  CultivationState: schema.CultivationState;
  DeliveryChannel: schema.DeliveryChannel;
  DirectoryKind: schema.DirectoryKind;
  DeliveryState: schema.DeliveryState;
  ContractFileKind: schema.ContractFileKind;
  DelayState: schema.DelayState;
  FamilyRole: schema.FamilyRole;
  FamilySign: schema.FamilySign;
  FamilyState: schema.FamilyState;
  ReferralSide: schema.ReferralSide;
  ReferralState: schema.ReferralState;
  FollowUpKind: schema.FollowUpKind;
  FundKind: schema.FundKind;
  FundPhase: schema.FundPhase;
  ImportOutcome: schema.ImportOutcome;
  InvestmentBand: schema.InvestmentBand;
  ServiceRequestState: schema.ServiceRequestState;
  ServiceStepAction: schema.ServiceStepAction;
  ServiceStepState: schema.ServiceStepState;
  IntroductionEvidence: schema.IntroductionEvidence;
  ClawbackMethod: schema.ClawbackMethod;
  FairReview: schema.FairReview;
  FormulaMethod: schema.FormulaMethod;
  IncentiveCategory: schema.IncentiveCategory;
  IncentiveEntryKind: schema.IncentiveEntryKind;
  IncentiveProblemKind: schema.IncentiveProblemKind;
  LedgerChange: schema.LedgerChange;
  PaybackGrouping: schema.PaybackGrouping;
  ZoneLedger: schema.ZoneLedger;
  PolicyState: schema.PolicyState;
  ColumnMatch: schema.ColumnMatch;
  ImportState: schema.ImportState;
  ItemChangeKind: schema.ItemChangeKind;
  IntermediaryKind: schema.IntermediaryKind;
  LedgerKind: schema.LedgerKind;
  Light: schema.Light;
  LinkState: schema.LinkState;
  Maturity: schema.Maturity;
  PolicyPackState: schema.PolicyPackState;
  MatchState: schema.MatchState;
  MeasureKind: schema.MeasureKind;
  MeasureState: schema.MeasureState;
  MeetingState: schema.MeetingState;
  MeetingStatus: schema.MeetingStatus;
  MetricDirection: schema.MetricDirection;
  MetricKind: schema.MetricKind;
  MetricMeasure: schema.MetricMeasure;
  RateBasis: schema.RateBasis;
  RateCode: schema.RateCode;
  RateGrouping: schema.RateGrouping;
  MilestoneKind: schema.MilestoneKind;
  MoveKind: schema.MoveKind;
  NodeChangeKind: schema.NodeChangeKind;
  NameMatch: schema.NameMatch;
  PartyRole: schema.PartyRole;
  Position: schema.Position;
  SnapshotKind: schema.SnapshotKind;
  Priority: schema.Priority;
  RelationKind: schema.RelationKind;
  ReminderState: schema.ReminderState;
  ReturnSource: schema.ReturnSource;
  RewardBase: schema.RewardBase;
  RewardEntryKind: schema.RewardEntryKind;
  Role: schema.Role;
  SideState: schema.SideState;
  SiteKind: schema.SiteKind;
  SubmissionState: schema.SubmissionState;
  SumPurpose: schema.SumPurpose;
  Stage: schema.Stage;
  Strength: schema.Strength;
  TalentForm: schema.TalentForm;
  TalentLevel: schema.TalentLevel;
  TalentSide: schema.TalentSide;
  TaskLight: schema.TaskLight;
  TaskState: schema.TaskState;
  Tier: schema.Tier;
}

export interface Labels {
  /** The label of a member, "—" for none. */
  label: <Name extends keyof EnumTypes>(name: Name, value: EnumTypes[Name] | null | undefined) => string;
  /** All members in the schema's order, for a select. */
  options: <Name extends keyof EnumTypes>(name: Name) => { value: EnumTypes[Name]; label: string }[];
}

const enumLabelsQuery = graphql(`
  query EnumLabels {
    enumLabels { name values { value label } }
  }
`);

const LabelsContext = createContext<Labels | null>(null);

/** The server's labels of all enumerations in the user's language. */
export function LabelsProvider({ children }: { children: ReactNode }) {
  const { data, error, refresh } = useRead(enumLabelsQuery, {});
  const labels = useMemo<Labels | null>(() => {
    if (!data) return null;
    const enums = new Map(data.enumLabels.map(({ name, values }) => [name, values]));
    return {
      label: (name, value) => (value ? (enums.get(name)?.find((each) => each.value === value)?.label ?? value) : '—'),
      options: (name) => (enums.get(name) ?? []) as never,
    };
  }, [data]);
  if (!labels) return error ? <Failure error={error} retry={refresh} /> : <Loading page />;
  return <LabelsContext value={labels}>{children}</LabelsContext>;
}

export function useLabels(): Labels {
  const labels = useContext(LabelsContext);
  if (!labels) throw new Error('useLabels outside of LabelsProvider');
  return labels;
}
