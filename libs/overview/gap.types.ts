import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar, DecimalScalar } from '#platform';
import { Requires } from '#identity';
import { CompanyRef } from '#company';
import { ChainRef, Position } from '#chain';
import { NodeVerdict } from './verdict.types.js';

@Requires('chain.read')
@ObjectType({ description: 'A node, by name.' })
export class NodeName {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;
}

@Requires('chain.read')
@ObjectType({ description: 'What each part contributes to the score of a gap.' })
export class GapParts {
  @Field(() => DecimalScalar)
  criticality: string;

  @Field(() => DecimalScalar)
  dependence: string;

  @Field(() => DecimalScalar)
  lack: string;
}

@Requires('chain.read')
@ObjectType({ description: 'A way along the supply links, from the first node to the last.' })
export class SupplyWay {
  @Field(() => [NodeName])
  nodes: NodeName[];
}

@Requires('chain.read')
@ObjectType({ description: 'A gap in its place, with what of the zone depends on it.' })
export class GapStanding {
  @Field(() => ID)
  nodeId: string;

  @Field()
  nodeName: string;

  @Field(() => Position)
  position: Position;

  @Field(() => Int)
  criticality: number;

  @Field()
  technologyGap: boolean;

  @Field(() => NodeVerdict)
  verdict: NodeVerdict;

  @Field(() => Int, { description: 'From 1, gravest first.' })
  rank: number;

  @Field(() => DecimalScalar, { description: '0 to 100: the sum of the parts.' })
  score: string;

  @Field(() => GapParts)
  parts: GapParts;

  @Field(() => Int, { description: 'Nodes downstream with local producers.' })
  dependentNodes: number;

  @Field(() => Int, { description: 'Local companies downstream, each once.' })
  dependentCompanies: number;

  @Field(() => DecimalScalar, { description: 'What they make a year, in yuan.' })
  dependentOutput: string;

  @Field(() => DecimalScalar, { description: "Share of the chain's local output, 0 to 1." })
  dependentShare: string;

  @Field({ description: "The same in words, in the caller's language." })
  dependence: string;

  @Field(() => [SupplyWay], { description: 'The shortest ways to what depends on it, largest output first, at most 5.' })
  ways: SupplyWay[];

  @Field(() => Int, { description: 'Target companies on the node or inside it.' })
  targets: number;
}

@Requires('chain.read')
@ObjectType({ isAbstract: true })
abstract class OutageFigures {
  @Field(() => [NodeName], { description: 'Nodes that nobody local is left on.' })
  stopped: NodeName[];

  @Field(() => Int)
  cutNodes: number;

  @Field(() => Int, { description: 'Companies downstream that are cut off, each once.' })
  cutCompanies: number;

  @Field(() => DecimalScalar, { description: 'What they make a year, in yuan.' })
  cutOutput: string;

  @Field(() => DecimalScalar, { description: "Share of the chain's local output, 0 to 1." })
  cutShare: string;

  @Field(() => Int, { description: 'Of these companies: those with no other local source.' })
  aloneCompanies: number;

  @Field(() => DecimalScalar)
  aloneOutput: string;

  @Field({ description: "The same in words, in the caller's language." })
  text: string;
}

@Requires('chain.read')
@ObjectType({ description: 'A company or a node whose stop cuts others off.' })
export class SupplyRisk extends OutageFigures {
  @Field(() => Int, { description: 'From 1, gravest first.' })
  rank: number;

  @Field(() => CompanyRef, { nullable: true, description: 'The company, when it is one.' })
  company: CompanyRef | null;

  @Field(() => NodeName, { nullable: true, description: 'The node, when it is one.' })
  node: NodeName | null;
}

@Requires('chain.read')
@ObjectType({ description: 'Gaps ranked by what depends on them, and what would be cut off if somebody stopped.' })
export class GapAnalysis {
  @Field(() => ChainRef)
  chain: ChainRef;

  @Field(() => DateTimeScalar)
  asOf: string;

  @Field({ description: 'How gaps are ranked, in words.' })
  gapRule: string;

  @Field({ description: 'How outages are followed, in words.' })
  outageRule: string;

  @Field(() => Int, { description: 'Local companies of the chain, each once.' })
  localCompanies: number;

  @Field(() => DecimalScalar, { description: 'What they make a year, in yuan.' })
  localOutput: string;

  @Field(() => [GapStanding])
  gaps: GapStanding[];

  @Field(() => [SupplyRisk], { description: 'Companies whose stop cuts others off, gravest first, at most 100.' })
  companyRisks: SupplyRisk[];

  @Field(() => [SupplyRisk], { description: 'Nodes whose stop cuts others off, gravest first, at most 100.' })
  nodeRisks: SupplyRisk[];
}

@Requires('company.read')
@ObjectType({ description: 'A company that is cut off.' })
export class CutCompany {
  @Field(() => CompanyRef)
  company: CompanyRef;

  @Field(() => DecimalScalar, { description: 'Yuan a year.' })
  output: string;
}

@Requires('chain.read')
@ObjectType({ description: 'A node downstream that loses what it was supplied with.' })
export class SupplyCut {
  @Field(() => NodeName)
  node: NodeName;

  @Field(() => [NodeName], { description: 'The shortest way from what stopped to this node, both included.' })
  path: NodeName[];

  @Field({ description: 'No other local supply reaches it.' })
  alone: boolean;

  @Field(() => Int)
  companyCount: number;

  @Field(() => [CutCompany], { description: 'Largest output first, at most 50.' })
  companies: CutCompany[];
}

@Requires('chain.read')
@ObjectType({ description: 'What follows when companies or nodes stop.' })
export class SupplyOutage extends OutageFigures {
  @Field(() => [SupplyCut], { description: 'Nearest first.' })
  cuts: SupplyCut[];
}
