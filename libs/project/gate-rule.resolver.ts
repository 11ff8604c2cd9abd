import { Args, ArgsType, Field, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { IsInt, Length } from 'class-validator';
import { CurrentCaller, Requires, type Caller } from '#identity';
import { declaredGates } from './gate.rules.js';
import { GateRuleService } from './gate-rule.service.js';
import { GateRuleInput, GateRulePreview, GateRuleType } from './gate-rule.types.js';
import { PipelineStage } from './project.types.js';

@ArgsType()
class SetGateRuleArgs {
  @Field(() => Int, { description: 'The version that was read.' })
  @IsInt()
  number: number;

  @Field()
  @Length(1, 2000)
  reason: string;
}

/** The pipeline as it is declared, and what the zone adds to it. */
@Resolver()
export class GateRuleResolver {
  constructor(private readonly rules: GateRuleService) {}

  @Requires('project.read')
  @Query(() => [PipelineStage], { description: 'Every stage in order, with what its gate asks of a project that wants in: the rules that a move is judged by.' })
  async pipeline(@CurrentCaller() caller: Caller): Promise<PipelineStage[]> {
    return declaredGates(caller.locale, await this.rules.current(caller.zoneId));
  }

  @Requires('project.read')
  @Query(() => [GateRuleType], { description: 'What the zone asks for beyond what is declared for all: the version that holds first, last what comes with the system.' })
  gateRules(@CurrentCaller() caller: Caller): Promise<GateRuleType[]> {
    return this.rules.versions(caller);
  }

  @Requires('gate.rule')
  @Query(() => [GateRulePreview], { description: 'What another rule would change for active projects; nothing is saved.' })
  previewGateRule(@CurrentCaller() caller: Caller, @Args('rule') rule: GateRuleInput): Promise<GateRulePreview[]> {
    return this.rules.preview(caller, rule);
  }

  @Requires('gate.rule')
  @Mutation(() => [GateRuleType], { description: 'Sets what the zone asks for at its gates, as the next version. Projects past a gate are not asked again.' })
  setGateRule(@CurrentCaller() caller: Caller, @Args('rule') rule: GateRuleInput, @Args() { number, reason }: SetGateRuleArgs): Promise<GateRuleType[]> {
    return this.rules.set(caller, rule, number, reason);
  }
}
