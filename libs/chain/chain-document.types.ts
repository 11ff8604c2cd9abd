import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Requires } from '#identity';

@Requires('chain.read')
@ObjectType({ description: 'A built-in chain to start from.' })
export class ChainTemplateInfo {
  @Field()
  code: string;

  @Field()
  name: string;

  @Field()
  focus: string;

  @Field(() => Int)
  nodes: number;

  @Field(() => Int)
  links: number;
}

@Requires('chain.read')
@ObjectType({ description: 'A node that a file would add or take away.' })
export class PlannedNode {
  @Field(() => Int, { nullable: true, description: 'As in the file, from 1.' })
  row: number | null;

  @Field()
  key: string;

  @Field()
  name: string;
}

@Requires('chain.read')
@ObjectType()
export class PlannedFieldChange {
  @Field()
  label: string;

  @Field(() => String, { nullable: true })
  before: string | null;

  @Field(() => String, { nullable: true })
  after: string | null;
}

@Requires('chain.read')
@ObjectType({ description: 'A node that a file would change, and how.' })
export class PlannedNodeChange extends PlannedNode {
  @Field(() => [PlannedFieldChange])
  changes: PlannedFieldChange[];
}

@Requires('chain.read')
@ObjectType({ description: 'A supply link that a file would draw or take away, by the names of its ends.' })
export class PlannedLink {
  @Field(() => Int, { nullable: true, description: 'As in the file, from 1.' })
  row: number | null;

  @Field()
  from: string;

  @Field()
  to: string;
}

@Requires('chain.read')
@ObjectType({ description: 'Why a row of a file cannot go in.' })
export class RefusedChainRow {
  @Field({ description: 'Name of the sheet or list.' })
  sheet: string;

  @Field(() => Int, { nullable: true, description: 'As in the file, from 1; null when it is about no row of it.' })
  row: number | null;

  @Field(() => String, { nullable: true, description: 'Name of the column.' })
  field: string | null;

  @Field()
  reason: string;
}

@Requires('chain.read')
@ObjectType({ description: 'What bringing a file into a chain would do. With anything refused nothing goes in.' })
export class ChainImportPlan {
  @Field(() => ID)
  chainId: string;

  @Field({ description: 'The state of the chain that this was planned on; `importChain` takes it, and applies the file to no other.' })
  state: string;

  @Field(() => [PlannedNode])
  added: PlannedNode[];

  @Field(() => [PlannedNodeChange])
  changed: PlannedNodeChange[];

  @Field(() => [PlannedNode])
  removed: PlannedNode[];

  @Field(() => [PlannedLink])
  linksAdded: PlannedLink[];

  @Field(() => [PlannedLink])
  linksRemoved: PlannedLink[];

  @Field({ description: 'Nodes that stay come in another order.' })
  reordered: boolean;

  @Field(() => Int, { description: 'Nodes and links that stay as they are.' })
  unchanged: number;

  @Field(() => [RefusedChainRow])
  refused: RefusedChainRow[];
}
