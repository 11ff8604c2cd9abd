import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { PageArgs, type Page } from '#platform';
import { CurrentCaller, Requires, type Caller } from '#identity';
import { ApprovalKind, ProjectCreationArgs, ReasonedArgs, RowArgs } from '#project';
import { ConclusionService } from './conclusion.service.js';
import { AssessmentInput, LegalityInput, MeetingVoteInput, ResubmissionInput, ReviewFilter, ReviewRequestInput, SchemeInput } from './review.inputs.js';
import { ReviewService } from './review.service.js';
import { ProjectReviewsType, ReviewConnection, ReviewType, SchemeType } from './review.types.js';
import { SchemeService } from './scheme.service.js';

/** The procedures before signing: pre-assessment, collective decision, legality review, case-by-case exception. */
@Resolver()
export class ReviewResolver {
  constructor(
    private readonly reviews: ReviewService,
    private readonly conclusions: ConclusionService,
    private readonly service: SchemeService,
  ) {}

  @Requires('review.read')
  @Query(() => ProjectReviewsType, { nullable: true, description: 'The procedures of a project, and how it stands to the rules of entry now.' })
  projectReviews(@CurrentCaller() caller: Caller, @Args('projectId', { type: () => ID }) projectId: string): Promise<ProjectReviewsType | null> {
    return this.reviews.ofProject(caller, projectId);
  }

  @Requires('review.read')
  @Query(() => ReviewConnection, { description: 'Reviews of all projects, the longest waiting first.' })
  reviewList(@CurrentCaller() caller: Caller, @Args() page: PageArgs, @Args('filter', { type: () => ReviewFilter, nullable: true }) filter: ReviewFilter | null): Promise<Page<ReviewType>> {
    return this.reviews.page(caller, page, filter ?? {});
  }

  @Requires('review.read')
  @Query(() => [SchemeType], { description: 'Every version of the assessment scheme, the one in force first.' })
  assessmentSchemes(@CurrentCaller() caller: Caller): Promise<SchemeType[]> {
    return this.service.schemes(caller);
  }

  @Requires('review.scheme')
  @Mutation(() => SchemeType, { description: 'Puts another version of the scheme in force; reviews that are concluded keep theirs.' })
  changeAssessmentScheme(
    @CurrentCaller() caller: Caller,
    @Args('number', { type: () => Int, description: 'Of the version that was read.' }) number: number,
    @Args('input') input: SchemeInput,
    @Args('reason') reason: string,
  ): Promise<SchemeType> {
    return this.service.change(caller, number, input, reason);
  }

  @Requires('review.ask')
  @Mutation(() => ReviewType, { description: 'Asks for a review of a project before signing, or for an exception.' })
  askForReview(@CurrentCaller() caller: Caller, @Args() { projectId, idempotencyKey }: ProjectCreationArgs, @Args('input') input: ReviewRequestInput): Promise<ReviewType> {
    return this.reviews.ask(caller, projectId, input, idempotencyKey);
  }

  @Requires('review.ask')
  @Mutation(() => ReviewType, { description: 'Takes a request back that is not concluded.' })
  withdrawReview(@CurrentCaller() caller: Caller, @Args() { id, version, reason }: ReasonedArgs): Promise<ReviewType> {
    return this.reviews.withdraw(caller, { id, version }, reason);
  }

  @Requires('approval.pre_assessment')
  @Mutation(() => ReviewType, { description: 'Scores a project; the result is computed from scores and rules of entry.' })
  assessProject(@CurrentCaller() caller: Caller, @Args() row: RowArgs, @Args('input') input: AssessmentInput): Promise<ReviewType> {
    return this.conclusions.assess(caller, row, input);
  }

  @Requires('approval.collective_decision')
  @Mutation(() => ReviewType, { description: 'Records how a meeting voted on a project; the result is computed from the votes.' })
  decideCollectively(@CurrentCaller() caller: Caller, @Args() row: RowArgs, @Args('input') input: MeetingVoteInput): Promise<ReviewType> {
    return this.conclusions.decide(caller, row, ApprovalKind.COLLECTIVE_DECISION, input);
  }

  @Requires('approval.case_by_case')
  @Mutation(() => ReviewType, { description: 'Records how the joint meeting voted on an exception; carried, it stands in for what was asked and nothing else.' })
  decideException(@CurrentCaller() caller: Caller, @Args() row: RowArgs, @Args('input') input: MeetingVoteInput): Promise<ReviewType> {
    return this.conclusions.decide(caller, row, ApprovalKind.CASE_BY_CASE, input);
  }

  @Requires('approval.legality_review')
  @Mutation(() => ReviewType, { description: 'Clears a contract, refuses it, or sends it back with a list of changes.' })
  reviewLegality(@CurrentCaller() caller: Caller, @Args() row: RowArgs, @Args('input') input: LegalityInput): Promise<ReviewType> {
    return this.conclusions.reviewLegality(caller, row, input);
  }

  @Requires('review.ask')
  @Mutation(() => ReviewType, { description: 'Submits a contract again, saying of each change what was done.' })
  resubmitReview(@CurrentCaller() caller: Caller, @Args() row: RowArgs, @Args('input') input: ResubmissionInput): Promise<ReviewType> {
    return this.conclusions.resubmit(caller, row, input);
  }
}
