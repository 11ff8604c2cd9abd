import { Module } from '@nestjs/common';
import { IdentityModule } from '#identity';
import { BulkPlacementService } from './bulk-placement.service.js';
import { ChainDocumentResolver } from './chain-document.resolver.js';
import { ChainDocumentService } from './chain-document.service.js';
import { ChainResolver, PlacementResolver } from './chain.resolver.js';
import { ChainService } from './chain.service.js';
import { NodeOrderService } from './node-order.service.js';
import { NodeRemovalService } from './node-removal.service.js';
import { NodeUses } from './node-uses.js';
import { PlacementService } from './placement.service.js';
import { PolicyPackResolver } from './policy-pack.resolver.js';
import { PolicyPackService } from './policy-pack.service.js';
import { SuggestionResolver } from './suggestion.resolver.js';
import { SuggestionService } from './suggestion.service.js';
import { TargetWeightsResolver } from './target-weights.resolver.js';
import { TargetWeightsService } from './target-weights.service.js';

/** Chains, their nodes, which company sits where, what a chain offers and what it wants of its targets. */
@Module({
  imports: [IdentityModule],
  providers: [
    SuggestionService, BulkPlacementService, SuggestionResolver,
    ChainService, PlacementService, NodeUses, NodeRemovalService, NodeOrderService, PolicyPackService, TargetWeightsService, ChainDocumentService,
    ChainResolver, PlacementResolver, PolicyPackResolver, TargetWeightsResolver, ChainDocumentResolver,
  ],
  exports: [ChainService, ChainDocumentService, PlacementService, NodeUses, TargetWeightsService],
})
export class ChainModule {}
