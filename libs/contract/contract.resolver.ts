import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { PageArgs, requestLoader, type Page, type RequestContext } from '#platform';
import { CurrentCaller, CurrentRequest, Requires, type Caller } from '#identity';
import { ProjectType, UpdateArgs } from '#project';
import { ContractCheckService } from './contract-check.service.js';
import {
  CheckFilter,
  CheckSort,
  ContractCreationArgs,
  ContractInput,
  ContractMetricInput,
  MetricCreationArgs,
  MetricReturnInput,
  ReturnCreationArgs,
} from './contract.inputs.js';
import { ContractService } from './contract.service.js';
import { finishContract, type ContractRow } from './contract.sql.js';
import { CheckConnection, ContractType, type CheckRow } from './contract.types.js';

/** Investment agreements: reading, drawing up, returns, checks. */
@Resolver()
export class ContractResolver {
  constructor(
    private readonly contracts: ContractService,
    private readonly checks: ContractCheckService,
  ) {}

  @Requires('contract.read')
  @Query(() => ContractType, { nullable: true, description: 'One agreement; null when there is none.' })
  contract(@CurrentCaller() caller: Caller, @Args('id', { type: () => ID }) id: string): Promise<ContractType | null> {
    return this.contracts.contract(caller, id);
  }

  @Requires('contract.read')
  @Query(() => CheckConnection, { description: 'The latest check of every metric of signed agreements.' })
  contractChecks(
    @CurrentCaller() caller: Caller,
    @Args() page: PageArgs,
    @Args('filter', { type: () => CheckFilter, nullable: true }) filter: CheckFilter | null,
    @Args('sort', { type: () => CheckSort, nullable: true }) sort: CheckSort | null,
  ): Promise<Page<CheckRow>> {
    return this.checks.list(caller, page, filter ?? {}, sort ?? CheckSort.DUE_ASC);
  }

  @Requires('contract.edit')
  @Mutation(() => ContractType, { description: 'Draws up an agreement for a project.' })
  createContract(@CurrentCaller() caller: Caller, @Args() { projectId, idempotencyKey }: ContractCreationArgs, @Args('input') input: ContractInput): Promise<ContractType> {
    return this.contracts.create(caller, projectId, input, idempotencyKey);
  }

  @Requires('contract.edit')
  @Mutation(() => ContractType, { description: 'Changes an agreement; what is left out stays. Signing is refused with everything in its way.' })
  updateContract(@CurrentCaller() caller: Caller, @Args() { id, version, reason }: UpdateArgs, @Args('input') input: ContractInput): Promise<ContractType> {
    return this.contracts.update(caller, id, version, input, reason);
  }

  @Requires('contract.edit')
  @Mutation(() => ContractType, { description: 'Adds a promise; the same kind and due date again amends its target.' })
  addContractMetric(@CurrentCaller() caller: Caller, @Args() { contractId, idempotencyKey }: MetricCreationArgs, @Args('input') input: ContractMetricInput): Promise<ContractType> {
    return this.contracts.addMetric(caller, contractId, input, idempotencyKey);
  }

  @Requires('metric.return')
  @Mutation(() => ContractType, { description: 'Records what was reported for a quarter, and checks the agreement anew.' })
  recordMetricReturn(@CurrentCaller() caller: Caller, @Args() { metricId, idempotencyKey }: ReturnCreationArgs, @Args('input') input: MetricReturnInput): Promise<ContractType> {
    return this.contracts.recordReturn(caller, metricId, input, idempotencyKey);
  }

  @Requires('check.run')
  @Mutation(() => ContractType, { description: "Holds an agreement's promises against what came, now." })
  runContractChecks(@CurrentCaller() caller: Caller, @Args('contractId', { type: () => ID }) contractId: string): Promise<ContractType> {
    return this.contracts.runChecks(caller, contractId);
  }
}

/** The agreements of a project: read along with it where the project was read for its page, otherwise in one statement for all. */
@Resolver(() => ProjectType)
export class ProjectContractsResolver {
  constructor(private readonly contracts: ContractService) {}

  @Requires('contract.read')
  @ResolveField('contracts', () => [ContractType])
  async contractsOf(@Parent() project: ProjectType & { contracts?: ContractRow[] }, @CurrentCaller() caller: Caller, @CurrentRequest() context: RequestContext): Promise<ContractType[]> {
    const rows = project.contracts ?? (await requestLoader(context, 'contractsOfProject', (ids) => this.contracts.ofProjects(caller.zoneId, ids)).load(project.id));
    return (rows ?? []).map((row) => finishContract(row, caller.locale));
  }
}
