import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, IsArray, IsEnum, IsInt, ValidateNested } from 'class-validator';
import { Type } from 'class-transformer';
import { DateTimeScalar } from '#platform';
import { PersonRef, Requires } from '#identity';
import { Stage } from './project.enums.js';

@Requires('project.read')
@ObjectType({ description: 'What a zone adds to the gate of a stage.' })
export class AddedRequirements {
  @Field(() => Stage)
  stage: Stage;

  @Field(() => [String], { description: 'Codes of requirements.' })
  codes: string[];
}

@Requires('project.read')
@ObjectType('GateRule', { description: 'What a zone asks for at its gates beyond what is declared for all.' })
export class GateRuleType {
  @Field(() => Int, { description: 'Versions count from 1; 0 is what comes with the system.' })
  number: number;

  @Field(() => [AddedRequirements])
  added: AddedRequirements[];

  @Field(() => [Stage], { description: 'Stages that only whoever may hold projects brings one into.' })
  senior: Stage[];

  @Field(() => Int, { description: 'From how many mu of land on the strict review is made.' })
  strictReviewMu: number;

  @Field(() => String, { nullable: true })
  reason: string | null;

  @Field(() => PersonRef, { nullable: true })
  by: PersonRef | null;

  @Field(() => DateTimeScalar, { nullable: true })
  at: string | null;
}

@InputType({ description: 'What a zone adds to the gate of a stage.' })
export class AddedRequirementsInput {
  @Field(() => Stage)
  @IsEnum(Stage)
  stage: Stage;

  @Field(() => [String])
  @IsArray()
  @ArrayMaxSize(40)
  codes: string[];
}

@InputType({ description: 'What a zone asks for at its gates: more than what is declared, never less.' })
export class GateRuleInput {
  @Field(() => [AddedRequirementsInput])
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => AddedRequirementsInput)
  added: AddedRequirementsInput[];

  @Field(() => [Stage])
  @IsArray()
  @ArrayMaxSize(20)
  @IsEnum(Stage, { each: true })
  senior: Stage[];

  @Field(() => Int)
  @IsInt()
  strictReviewMu: number;
}

@Requires('project.read')
@ObjectType({ description: 'What another rule would change for the active projects in a stage.' })
export class GateRulePreview {
  @Field(() => Stage, { description: 'The stage that they would enter next.' })
  to: Stage;

  @Field(() => Int, { description: 'Projects whose open gate would shut.' })
  shut: number;

  @Field(() => Int, { description: 'Projects that would lack more than now.' })
  more: number;
}
