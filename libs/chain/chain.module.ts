import { Module } from '@nestjs/common';
import { ChainResolver, PlacementResolver } from './chain.resolver.js';
import { ChainService } from './chain.service.js';
import { NodeRemovalService } from './node-removal.service.js';
import { NodeUses } from './node-uses.js';
import { PlacementService } from './placement.service.js';
import { PolicyPackResolver } from './policy-pack.resolver.js';
import { PolicyPackService } from './policy-pack.service.js';

/** Chains, their nodes, and which company sits where. */
@Module({ 
  providers: [ChainService, PlacementService, NodeUses, NodeRemovalService, PolicyPackService, ChainResolver, PlacementResolver, PolicyPackResolver],
  exports: [ChainService, PlacementService, NodeUses],
 })
export class ChainModule {}
