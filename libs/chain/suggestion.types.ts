import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { Connection } from '#platform';
import { Requires } from '#identity';
import { CompanyRef } from '#company';

@Requires('chain.read')
@ObjectType({ description: 'A node that a company probably belongs on; nothing is placed until a person confirms it.' })
export class NodeSuggestion {
  @Field(() => ID)
  nodeId: string;

  @Field()
  nodeName: string;

  @Field(() => ID)
  chainId: string;

  @Field()
  chainName: string;

  @Field(() => Int, { description: '25 to 100.' })
  score: number;

  @Field(() => [String])
  reasons: string[];
}

@Requires('chain.read')
@ObjectType({ description: 'A company with the nodes suggested for it; none that it sits on already.' })
export class CompanySuggestions {
  @Field(() => CompanyRef)
  company: CompanyRef;

  @Field(() => [NodeSuggestion])
  suggestions: NodeSuggestion[];
}

export const CompanySuggestionsPage = Connection(CompanySuggestions, 'CompanySuggestionsPage', 'chain.read');

@InputType({ description: 'A company and a node.' })
export class PlacementInput {
  @Field(() => ID)
  @IsUUID()
  companyId: string;

  @Field(() => ID)
  @IsUUID()
  nodeId: string;
}
