import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { JsonScalar } from '#platform';
import { CurrentCaller, Requires, type Caller } from '#identity';
import { ChainDocumentService } from './chain-document.service.js';
import { ChainImportPlan, ChainTemplateInfo } from './chain-document.types.js';
import { ChainType } from './chain.types.js';

const id = { type: () => ID } as const;
const json = { type: () => JsonScalar } as const;

/** Whole chains, out and in. */
@Resolver()
export class ChainDocumentResolver {
  constructor(private readonly documents: ChainDocumentService) {}

  @Requires('chain.read')
  @Query(() => [ChainTemplateInfo], { description: 'The built-in chains that a new one can start from.' })
  chainTemplates(@CurrentCaller() caller: Caller): ChainTemplateInfo[] {
    return this.documents.templates(caller.locale);
  }

  @Requires('chain.read')
  @Query(() => JsonScalar, { description: 'A whole chain as a file holds it: nodes by key, nesting, order, criticality, classes, capacity and demand, supply links.' })
  chainDocument(@CurrentCaller() caller: Caller, @Args('chainId', id) chainId: string): Promise<object> {
    return this.documents.file(caller, chainId);
  }

  @Requires('chain.edit')
  @Query(() => ChainImportPlan, { description: 'The dry run of `importChain`: what would be added, changed, removed, and what is refused and why. Nothing is written.' })
  chainImportPlan(@CurrentCaller() caller: Caller, @Args('chainId', id) chainId: string, @Args('document', json) document: unknown): Promise<ChainImportPlan> {
    return this.documents.plan(caller, chainId, document);
  }

  @Requires('chain.edit')
  @Mutation(() => ChainType, {
    description: 'Makes a chain what a file says, in one transaction. CONFLICT when the chain is no longer in the state of the dry run; INVALID_INPUT when anything of the file is refused.',
  })
  importChain(
    @CurrentCaller() caller: Caller,
    @Args('chainId', id) chainId: string,
    @Args('document', json) document: unknown,
    @Args('state') state: string,
    @Args('reason', { type: () => String, nullable: true }) reason: string | null,
  ): Promise<ChainType> {
    return this.documents.import(caller, chainId, document, state, reason);
  }
}
