import './company-relations.js';
import { Review0031 } from './migrations/0031-review.js';
import { AssessmentScheme, Review, ReviewRound, ReviewVote } from './review.entity.js';

export const reviewTables = { entities: [AssessmentScheme, Review, ReviewVote, ReviewRound], migrations: [Review0031] };
export { AssessmentScheme, Review, ReviewRound, ReviewVote };
export { judgeAssessment } from './assessment.rules.js';
export { entryFindings } from './entry.rules.js';
export * from './review.enums.js';
export { ReviewModule } from './review.module.js';
export { schemeInForce } from './scheme.service.js';
export { USUAL_SCHEME, type SchemeTerms } from './scheme.rules.js';
