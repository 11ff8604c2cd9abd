import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentCaller, Requires, type Caller } from '#identity';
import { ReasonedArgs } from '#project';
import { ContractFileService } from './contract-file.service.js';
import { ContractFileType } from './contract-file.types.js';

/** The files of agreements over GraphQL; their bytes over `/files/contract-file`. */
@Resolver()
export class ContractFileResolver {
  constructor(private readonly service: ContractFileService) {}

  @Requires('contract.read')
  @Query(() => [ContractFileType], { description: 'The files of an agreement, latest first.' })
  contractFiles(@CurrentCaller() caller: Caller, @Args('contractId', { type: () => ID }) contractId: string): Promise<ContractFileType[]> {
    return this.service.files(caller, contractId);
  }

  @Requires('contract.edit')
  @Mutation(() => [ContractFileType], { description: 'Takes a file away; the version before it counts again.' })
  removeContractFile(@CurrentCaller() caller: Caller, @Args() { id, version, reason }: ReasonedArgs): Promise<ContractFileType[]> {
    return this.service.remove(caller, { id, version }, reason);
  }
}
