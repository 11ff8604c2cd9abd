import { Field, ID, InputType } from '@nestjs/graphql';
import { IsOptional, IsUUID } from 'class-validator';
import { ContactState, Priority } from './company.enums.js';

@InputType({ description: 'What is set on every row; what is left out stays, null takes owner or priority away.' })
export class CompanyChangeInput {
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  ownerId?: string | null;

  @Field(() => Priority, { nullable: true })
  priority?: Priority | null;

  @Field(() => ContactState, { nullable: true })
  contactState?: ContactState | null;
}
