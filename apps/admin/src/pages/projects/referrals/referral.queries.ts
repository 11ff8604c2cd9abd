import { graphql } from '@/graphql';
import type { ReferralsQuery as ReferralsAnswer } from '@/graphql/graphql';

export const ReferralsQuery = graphql(`
  query Referrals($side: ReferralSide, $state: ReferralState, $projectId: ID) {
    referrals(side: $side, state: $state, projectId: $projectId) {
      definition
      totals { side referrals takenUp signed investment credit }
      referrals {
        id version side otherZone state name investor content totalInvestment contact offeredOn proposedShare proposedBy agreedShare reason
        stage sideState signedOn creditedInvestment ownCredit otherCredit acts waits project { id code name }
      }
    }
  }
`);
export const ReferralZonesQuery = graphql(`
  query ReferralZones {
    referralZones { id name }
  }
`);
export const OfferReferral = graphql(`
  mutation OfferReferral($projectId: ID!, $input: ReferralInput!, $idempotencyKey: String!) {
    offerReferral(projectId: $projectId, input: $input, idempotencyKey: $idempotencyKey) { id version state }
  }
`);
export const ProposeShare = graphql(`
  mutation ProposeReferralShare($id: ID!, $version: Int!, $share: Decimal!, $reason: String!) {
    proposeReferralShare(id: $id, version: $version, share: $share, reason: $reason) { id version state }
  }
`);
export const AgreeShare = graphql(`
  mutation AgreeReferralShare($id: ID!, $version: Int!) {
    agreeReferralShare(id: $id, version: $version) { id version state }
  }
`);
export const TakeUpReferral = graphql(`
  mutation TakeUpReferral($id: ID!, $version: Int!, $input: TakeUpInput!) {
    takeUpReferral(id: $id, version: $version, input: $input) { id version state project { id } }
  }
`);
export const RefuseReferral = graphql(`
  mutation RefuseReferral($id: ID!, $version: Int!, $reason: String!) {
    refuseReferral(id: $id, version: $version, reason: $reason) { id version state }
  }
`);
export const WithdrawReferral = graphql(`
  mutation WithdrawReferral($id: ID!, $version: Int!, $reason: String!) {
    withdrawReferral(id: $id, version: $version, reason: $reason) { id version state }
  }
`);

export type Referral = ReferralsAnswer['referrals']['referrals'][number];
export type ReferralTotal = ReferralsAnswer['referrals']['totals'][number];
