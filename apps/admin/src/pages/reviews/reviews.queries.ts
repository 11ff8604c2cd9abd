import { graphql } from '@/graphql';
import type { AssessmentSchemesQuery as SchemesAnswer, ProjectReviewsQuery as ProjectAnswer, ReviewListQuery as ListAnswer } from '@/graphql/graphql';

export const SchemeFields = graphql(`
  fragment SchemeFields on AssessmentScheme {
    number madeOn reason minTotal prohibited excessCapacity highConsumption strictReviewMu minIntensity minTaxPerMu minPlotRatio quorum majority source
    criteria { code name weight minimum guidance }
  }
`);

export const ProjectReviewsQuery = graphql(`
  query ProjectReviews($projectId: ID!) {
    projectReviews(projectId: $projectId) {
      mayAsk
      findings { rule verdict detail source }
      exemptable { code label }
      scheme { ...SchemeFields }
      reviews {
        id version kind state askedOn note outcome concludedOn documentNo opinion validUntil mayConclude mayResubmit mayWithdraw
        askedBy { id name } concludedBy { id name } project { id code name } standsInFor { code label }
        assessment { schemeNumber total minTotal result lacks findings { rule verdict detail source } scores { code name weight minimum score reason } }
        meeting { name metOn quorum majority entitled present for against abstain recused absent votes { vote remark person { id name } } }
        rounds { number submittedOn note outcome reviewedOn opinion submittedBy { id name } reviewedBy { id name } changes { text answer } }
      }
    }
  }
`);

export const ReviewListQuery = graphql(`
  query ReviewList($first: Int!, $after: String, $page: Int, $filter: ReviewFilter) {
    reviewList(first: $first, after: $after, page: $page, filter: $filter) {
      nodes {
        id version kind state askedOn note outcome concludedOn documentNo mayConclude mayResubmit
        askedBy { id name } concludedBy { id name } project { id code name }
      }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`);

export const AssessmentSchemesQuery = graphql(`
  query AssessmentSchemes {
    assessmentSchemes { ...SchemeFields }
  }
`);

export const ChangeAssessmentScheme = graphql(`
  mutation ChangeAssessmentScheme($number: Int!, $input: SchemeInput!, $reason: String!) {
    changeAssessmentScheme(number: $number, input: $input, reason: $reason) { number }
  }
`);

export const AskForReview = graphql(`
  mutation AskForReview($projectId: ID!, $input: ReviewRequestInput!, $idempotencyKey: String!) {
    askForReview(projectId: $projectId, input: $input, idempotencyKey: $idempotencyKey) { id version }
  }
`);

export const WithdrawReview = graphql(`
  mutation WithdrawReview($id: ID!, $version: Int!, $reason: String!) {
    withdrawReview(id: $id, version: $version, reason: $reason) { id version }
  }
`);

export const AssessProject = graphql(`
  mutation AssessProject($id: ID!, $version: Int!, $input: AssessmentInput!) {
    assessProject(id: $id, version: $version, input: $input) { id version }
  }
`);

export const DecideCollectively = graphql(`
  mutation DecideCollectively($id: ID!, $version: Int!, $input: MeetingVoteInput!) {
    decideCollectively(id: $id, version: $version, input: $input) { id version }
  }
`);

export const DecideException = graphql(`
  mutation DecideException($id: ID!, $version: Int!, $input: MeetingVoteInput!) {
    decideException(id: $id, version: $version, input: $input) { id version }
  }
`);

export const ReviewLegality = graphql(`
  mutation ReviewLegality($id: ID!, $version: Int!, $input: LegalityInput!) {
    reviewLegality(id: $id, version: $version, input: $input) { id version }
  }
`);

export const ResubmitReview = graphql(`
  mutation ResubmitReview($id: ID!, $version: Int!, $input: ResubmissionInput!) {
    resubmitReview(id: $id, version: $version, input: $input) { id version }
  }
`);

export type ProjectReviewsAnswer = NonNullable<ProjectAnswer['projectReviews']>;
export type Review = ProjectReviewsAnswer['reviews'][number];
export type Finding = ProjectReviewsAnswer['findings'][number];
export type Scheme = SchemesAnswer['assessmentSchemes'][number];
export type ListedReview = ListAnswer['reviewList']['nodes'][number];
