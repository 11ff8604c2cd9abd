import { Module } from '@nestjs/common';
import { IdentityModule } from '#identity';
import { ConclusionService } from './conclusion.service.js';
import { ReviewController } from './review.controller.js';
import { ReviewResolver } from './review.resolver.js';
import { ReviewService } from './review.service.js';
import { SchemeService } from './scheme.service.js';

/** The procedures before signing, and the scheme by which they judge. */
@Module({ imports: [IdentityModule], controllers: [ReviewController], providers: [ReviewService, ConclusionService, SchemeService, ReviewResolver] })
export class ReviewModule {}
