import { useProjectTexts } from '../locale';

/** Fields that stand for another record: what the form calls them. */
const REFERENCES: Record<string, string> = { company: 'companyId', chain: 'chainId', node: 'nodeId', owner: 'ownerId', office: 'officeId', leader: 'leaderId' };

const FACTS = [
  'code', 'name', 'company', 'investor', 'chain', 'node', 'totalInvestment', 'fixedInvestment', 'fundsArrived', 'landArea', 'factoryArea', 'jobs',
  'plotRatio', 'plannedOutputPerMu', 'plannedTaxPerMu', 'industryCodes', 'channel', 'leadSource', 'content', 'firstContactOn', 'signedOn',
  'lastContactOn', 'lastProgressOn', 'nextStep', 'nextStepOn', 'progress', 'problem', 'coordination', 'remark', 'owner', 'office', 'leader', 'stage', 'sideState',
] as const;
export type FactName = (typeof FACTS)[number];

/** The form's name of a project's field. */
export function factField(field: string): string {
  return REFERENCES[field] ?? field;
}

/** The label of a project's field, by its name in the API or in the form. */
export function useFactLabel(): (field: string) => string {
  const t = useProjectTexts();
  return (field) => {
    const fact = FACTS.find((each) => each === field || REFERENCES[each] === field);
    return fact ? t(fact) : field;
  };
}
