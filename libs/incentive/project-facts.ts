import { returnsJson, type ReturnFacts } from '#contract';
import { MetricKind } from '#contract';

/** One promise of an agreement, with what came of it. */
export interface MetricFacts {
  id: string;
  kind: MetricKind;
  target: string | null;
  dueOn: string;
  returns: ReturnFacts[];
}

export interface ContractFacts {
  id: string;
  code: string;
  signedOn: string | null;
  landArea: string | null;
  factoryArea: string | null;
  metrics: MetricFacts[];
}

/** What incentives look at of a project. Money in yuan, areas in m². */
export interface ProjectFacts {
  id: string;
  code: string;
  name: string;
  chainId: string | null;
  totalInvestment: string | null;
  fixedInvestment: string | null;
  fundsArrived: string | null;
  landArea: string | null;
  factoryArea: string | null;
  /** In the order of signing; drafts are none. */
  contracts: ContractFacts[];
}

const KINDS = [MetricKind.TAX_PER_MU, MetricKind.OUTPUT_PER_MU, MetricKind.EMPLOYMENT].map((kind) => `'${kind}'`).join(', ');

/** SQL of a row of project as `ProjectFacts`. */
export function projectFactsJson(p: string): string {
  return `json_build_object('id', ${p}.id, 'code', ${p}.code, 'name', ${p}.name, 'chainId', ${p}.chain_id, 'totalInvestment', ${p}.total_investment::text,
    'fixedInvestment', ${p}.fixed_investment::text, 'fundsArrived', ${p}.funds_arrived::text, 'landArea', ${p}.land_area::text, 'factoryArea', ${p}.factory_area::text,
    'contracts', (select coalesce(json_agg(json_build_object('id', k.id, 'code', k.code, 'signedOn', k.signed_on, 'landArea', k.land_area::text, 'factoryArea', k.factory_area::text,
      'metrics', (select coalesce(json_agg(json_build_object('id', m.id, 'kind', m.kind, 'target', m.target::text, 'dueOn', m.due_on, 'returns', ${returnsJson('m')}) order by m.due_on, m.id), '[]')
        from contract_metric m where m.zone_id = k.zone_id and m.contract_id = k.id and m.deleted_at is null and m.kind in (${KINDS}))) order by k.signed_on nulls last, k.code), '[]')
      from contract k where k.zone_id = ${p}.zone_id and k.project_id = ${p}.id and k.deleted_at is null and k.state <> 'draft'))`;
}
