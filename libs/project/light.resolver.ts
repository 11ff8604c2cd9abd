import { Args, Field, ID, Int, Mutation, Query, Resolver, ArgsType } from '@nestjs/graphql';
import { IsInt, Length } from 'class-validator';
import { DateScalar } from '#platform';
import { CurrentCaller, Requires, type Caller } from '#identity';
import { DelayState } from './delay.enums.js';
import { ProjectDelayService } from './delay.service.js';
import { LightRuleService } from './light-rule.service.js';
import { LightChange, LightRuleBook, LightRuleInput, ProjectDelayInput, ProjectDelayType } from './light.types.js';
import { ProjectCreationArgs, ReasonedArgs } from './project.inputs.js';

@ArgsType()
class SetLightRuleArgs {
  @Field(() => Int, { description: 'The version that was read.' })
  @IsInt()
  number: number;

  @Field()
  @Length(1, 2000)
  reason: string;
}

/** When lights turn, and what stops a project's clock. */
@Resolver()
export class LightResolver {
  constructor(
    private readonly rules: LightRuleService,
    private readonly delays: ProjectDelayService,
  ) {}

  @Requires('project.read')
  @Query(() => LightRuleBook, { description: 'When the lights of the zone turn, within what limits, and what was set before.' })
  lightRule(@CurrentCaller() caller: Caller): Promise<LightRuleBook> {
    return this.rules.book(caller);
  }

  @Requires('light.rule')
  @Query(() => [LightChange], { description: 'How many projects would change their light by other thresholds; nothing is saved.' })
  previewLightRule(@CurrentCaller() caller: Caller, @Args('rule') rule: LightRuleInput): Promise<LightChange[]> {
    return this.rules.preview(caller, { ...rule });
  }

  @Requires('light.rule')
  @Mutation(() => LightRuleBook, { description: 'Sets when the lights turn, as the next version.' })
  setLightRule(@CurrentCaller() caller: Caller, @Args('rule') rule: LightRuleInput, @Args() { number, reason }: SetLightRuleArgs): Promise<LightRuleBook> {
    return this.rules.set(caller, { ...rule }, number, reason);
  }

  @Requires('project.read')
  @Query(() => [ProjectDelayType], { description: 'Delays by the government, of one project or of the zone: at most 200, the latest first.' })
  projectDelays(
    @CurrentCaller() caller: Caller,
    @Args('projectId', { type: () => ID, nullable: true }) projectId: string | null,
    @Args('state', { type: () => DelayState, nullable: true }) state: DelayState | null,
  ): Promise<ProjectDelayType[]> {
    return this.delays.delays(caller, { projectId, state });
  }

  @Requires('project.edit')
  @Mutation(() => ProjectDelayType, { description: 'Asks for a delay to be accepted as caused by the government, with what proves it.' })
  askProjectDelay(@CurrentCaller() caller: Caller, @Args() { projectId, idempotencyKey }: ProjectCreationArgs, @Args('input') input: ProjectDelayInput): Promise<ProjectDelayType> {
    return this.delays.ask(caller, projectId, input, idempotencyKey);
  }

  @Requires('delay.decide')
  @Mutation(() => ProjectDelayType, { description: "Accepts a delay, which stops the project's clock, or refuses it. Not by whoever asked." })
  decideProjectDelay(@CurrentCaller() caller: Caller, @Args() { id, version, reason }: ReasonedArgs, @Args('accepted') accepted: boolean): Promise<ProjectDelayType> {
    return this.delays.decide(caller, id, version, accepted, reason);
  }

  @Requires('project.edit')
  @Mutation(() => ProjectDelayType, { description: 'Says which was the last day of a delay that lasted.' })
  endProjectDelay(@CurrentCaller() caller: Caller, @Args() { id, version, reason }: ReasonedArgs, @Args('toOn', { type: () => DateScalar }) toOn: string): Promise<ProjectDelayType> {
    return this.delays.end(caller, id, version, toOn, reason);
  }
}
