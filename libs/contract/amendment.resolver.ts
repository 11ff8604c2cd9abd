import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentCaller, Requires, type Caller } from '#identity';
import { UpdateArgs } from '#project';
import { AmendmentArgs, AmendmentInput, RampUpArgs, RampUpInput } from './amendment.inputs.js';
import { AmendmentService } from './amendment.service.js';
import { ContractType } from './contract.types.js';
import { ContractTermsInput } from './terms.inputs.js';

/** Terms of agreements and amendments. */
@Resolver()
export class AmendmentResolver {
  constructor(private readonly amendments: AmendmentService) {}

  @Requires('contract.edit')
  @Mutation(() => ContractType, { description: 'Sets parties, phases, amounts and clauses of a draft.' })
  setContractTerms(@CurrentCaller() caller: Caller, @Args() { id, version, reason }: UpdateArgs, @Args('input') input: ContractTermsInput): Promise<ContractType> {
    return this.amendments.setTerms(caller, id, version, input, reason);
  }

  @Requires('contract.edit')
  @Mutation(() => ContractType, { description: 'Promises of following years 达产爬坡, in a draft.' })
  addContractRampUp(@CurrentCaller() caller: Caller, @Args() { contractId, idempotencyKey }: RampUpArgs, @Args('input') input: RampUpInput): Promise<ContractType> {
    return this.amendments.addRampUp(caller, contractId, input, idempotencyKey);
  }

  @Requires('contract.edit')
  @Mutation(() => ContractType, { description: 'Amends a signed agreement 补充协议; every target that is replaced is kept.' })
  amendContract(@CurrentCaller() caller: Caller, @Args() { contractId, version, idempotencyKey }: AmendmentArgs, @Args('input') input: AmendmentInput): Promise<ContractType> {
    return this.amendments.amend(caller, contractId, version, input, idempotencyKey);
  }
}
