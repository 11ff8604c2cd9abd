import { Field, ID, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar, DecimalScalar } from '#platform';
import { Requires } from '#identity';
import { MilestoneKind } from '#project';

@Requires('company.read')
@ObjectType('GivenFigure', {
  description: 'A number or a day that a ledger gave only about, such as "5-8亿" or "2023年3月": its words, as long as the figure is still what they were read as.',
})
export class GivenFigureType {
  @Field({ description: 'Field of the company or project that the words are about; of a milestone, `plannedOn` or `actualOn`.' })
  field: string;

  @Field(() => MilestoneKind, { nullable: true, description: 'For a date of the plan.' })
  milestone: MilestoneKind | null;

  @Field({ description: 'What the figure is called.' })
  label: string;

  @Field({ description: 'What stood in the cell. Its unit may have stood in the header.' })
  given: string;

  @Field(() => DecimalScalar, { nullable: true, description: 'Upper end of a range, in the unit of the field; the figure itself is the lower.' })
  upTo: string | null;

  @Field({ description: 'Label and words in one: what lists are exported with.' })
  text: string;

  @Field(() => ID, { description: 'The import that brought it.' })
  importId: string;

  @Field()
  fileName: string;

  @Field(() => DateTimeScalar)
  importedAt: string;
}
