import { Field, ID, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayUnique, IsArray, IsOptional, IsUUID, Length, Matches } from 'class-validator';

@InputType({ description: 'Code and name are needed to set an office up. On update what is left out stays.' })
export class OfficeInput {
  @Field(() => String, { nullable: true, description: 'Letters, digits, dot, dash, underscore; no other office of the zone has it, nor had.' })
  @IsOptional()
  @Matches(/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,63}$/u)
  code?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @Length(1, 100)
  name?: string | null;
}

@InputType({ description: 'The name is needed to set a team up. On update what is left out stays; null takes leader or head away.' })
export class WorkingTeamInput {
  @Field(() => String, { nullable: true })
  @IsOptional()
  @Length(1, 100)
  name?: string | null;

  @Field(() => ID, { nullable: true, description: 'The zone leader who answers for the chain 链长.' })
  @IsOptional()
  @IsUUID()
  leaderId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who heads the team 专班负责人.' })
  @IsOptional()
  @IsUUID()
  headId?: string | null;

  @Field(() => [ID], { nullable: true, description: 'All plain members; replaces those who were.' })
  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(100)
  @IsUUID(undefined, { each: true })
  memberIds?: string[] | null;
}
