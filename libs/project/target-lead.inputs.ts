import { Field, InputType } from '@nestjs/graphql';
import { IsEnum, IsOptional, MaxLength } from 'class-validator';
import { Channel } from '#company';

@InputType({ description: 'What a lead is called and how it was found; what is left out comes from the company.' })
export class TargetLeadInput {
  @Field(() => String, { nullable: true, description: 'Made of the names of company and node when left out.' })
  @IsOptional()
  @MaxLength(200)
  name?: string | null;

  @Field(() => Channel, { nullable: true, description: "The company's own when left out, else along the chain." })
  @IsOptional()
  @IsEnum(Channel)
  channel?: Channel | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(10_000)
  content?: string | null;
}
