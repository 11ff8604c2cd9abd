import { Args, ArgsType, Field, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ValidateNested, IsArray, Length } from 'class-validator';
import { Type } from 'class-transformer';
import { CurrentCaller, Requires, type Caller } from '#identity';
import { ContactService } from './contact.service.js';
import { BandContacts, ContactRuleInput } from './contact.types.js';

@ArgsType()
class ContactRuleArgs {
  @Field(() => [ContactRuleInput])
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => ContactRuleInput)
  rules: ContactRuleInput[];

  @Field()
  @Length(1, 2000)
  reason: string;
}

/** Contacts with investors by band. */
@Resolver()
export class ContactResolver {
  constructor(private readonly contacts: ContactService) {}

  @Requires('project.read')
  @Query(() => [BandContacts], { description: 'Days since the last contact of active projects by band of investment, and after how many they are overdue.' })
  contactsByBand(@CurrentCaller() caller: Caller): Promise<BandContacts[]> {
    return this.contacts.byBand(caller);
  }

  @Requires('light.rule')
  @Mutation(() => [BandContacts], { description: 'Sets after how many days without a contact projects of some bands are overdue; a larger band never waits longer than a smaller one.' })
  setContactRules(@CurrentCaller() caller: Caller, @Args() { rules, reason }: ContactRuleArgs): Promise<BandContacts[]> {
    return this.contacts.setRules(caller, rules, reason);
  }
}
