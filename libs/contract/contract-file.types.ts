import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '#platform';
import { PersonRef, Requires } from '#identity';
import { ContractFileKind } from './contract-file.enums.js';

@Requires('contract.read')
@ObjectType('ContractFile', { description: 'A file of an agreement; earlier versions stay.' })
export class ContractFileType {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => ContractFileKind)
  kind: ContractFileKind;

  @Field()
  name: string;

  @Field(() => Int, { description: 'Bytes.' })
  size: number;

  @Field(() => Int, { description: 'Which version of the file this is, from 1.' })
  number: number;

  @Field(() => ID, { nullable: true, description: 'The version that it takes the place of.' })
  replacesId: string | null;

  @Field({ description: 'No later version has taken its place.' })
  current: boolean;

  @Field()
  url: string;

  @Field({ description: 'SHA-256 of its bytes.' })
  sha256: string;

  @Field(() => DateTimeScalar)
  uploadedAt: string;

  @Field(() => PersonRef, { nullable: true })
  uploadedBy: PersonRef | null;
}
