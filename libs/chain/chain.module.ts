import { Module } from '@nestjs/common';
import { ChainResolver, PlacementResolver } from './chain.resolver.js';
import { ChainService } from './chain.service.js';
import { PlacementService } from './placement.service.js';

/** Chains, their nodes, and which company sits where. */
@Module({ providers: [ChainService, PlacementService, ChainResolver, PlacementResolver], exports: [ChainService, PlacementService] })
export class ChainModule {}
