import { askedColumns, askedWithin, everything, packedRows, type Asked } from '#platform';
import type { OfficeRef, PersonRef } from '#identity';
import type { CompanyRef } from '#company';
import type { ChainRef, NodeRef } from '#chain';
import { byException, dueSql, lastProgressSql, lightSql, MilestoneKind, scheduleSql } from '#project';
import type { BoardCard, BoardMetric, BoardMilestone, NextMilestone } from './board.types.js';

type Packed = (string | null)[];

/** A card as it is read: what belongs to the project is still packed, and there only where it is asked for. */
export type PackedCard = Omit<BoardCard, 'company' | 'chain' | 'node' | 'owner' | 'leader' | 'office' | 'nextMilestone' | 'milestones' | 'metrics'> & {
  company?: Packed | null;
  chain?: Packed | null;
  node?: Packed | null;
  owner?: Packed | null;
  leader?: Packed | null;
  office?: Packed | null;
  milestones?: Packed[];
  metrics?: Packed[];
};

/** How cards are read for one query. */
export interface CardReading {
  /** SQL of a join that brings what is asked for of the page's row `p` as `card`; `$1` is today. */
  join: string;
  unpack: (card: PackedCard) => BoardCard;
}

const readings = new WeakMap<Asked, CardReading>();
const MILESTONE_ORDER = new Map<string | null, number>(Object.values(MilestoneKind).map((kind, index) => [kind, index]));
/** In the order in which a project reaches them; their kind comes first. Sorted here, which costs a third of what it costs in the statement. */
const inOrder = (milestones: Packed[]) => milestones.sort(([a], [b]) => MILESTONE_ORDER.get(a!)! - MILESTONE_ORDER.get(b!)!);

/** @param asked for of the board's page */
export function cardReading(asked: Asked): CardReading {
  let reading = readings.get(asked);
  if (!reading) readings.set(asked, (reading = readingOf(askedWithin(asked, 'nodes'))));
  return reading;
}

function readingOf(fields: Asked): CardReading {
  // By its id, later rooms add fields to a card.
  const asked: Asked = (path) => path === 'id' || fields(path);
  const company = packedRows<CompanyRef>({ id: 'o.id', name: 'o.name', shortName: 'o.short_name' }, askedWithin(asked, 'company'));
  const chainName = '(select y.name from chain y where y.zone_id = x.zone_id and y.id = x.chain_id)';
  const node = packedRows<NodeRef>({ id: 'x.id', name: 'x.name', chainId: 'x.chain_id', chainName }, askedWithin(asked, 'node'));
  const chain = packedRows<ChainRef>({ id: 'y.id', name: 'y.name' }, askedWithin(asked, 'chain'));
  const owner = packedRows<PersonRef>({ id: 'h.id', name: 'h.name' }, askedWithin(asked, 'owner'));
  const leader = packedRows<PersonRef>({ id: 'h.id', name: 'h.name' }, askedWithin(asked, 'leader'));
  const office = packedRows<OfficeRef>({ id: 'f.id', name: 'f.name' }, askedWithin(asked, 'office'));
  const milestones = packedRows<BoardMilestone>(
    { kind: 'm.kind', plannedOn: 'm.planned_on', replannedOn: 'm.replanned_on', actualOn: 'm.actual_on', dueOn: dueSql('m', 'p.clock_stopped', '$1::date') },
    asked('nextMilestone') ? everything : askedWithin(asked, 'milestones'),
  );
  const metrics = packedRows<BoardMetric>(
    { kind: 'm.kind', target: 'm.target', targetOn: 'm.target_on', actual: 'k.actual', actualOn: 'k.actual_on', dueOn: 'm.due_on', unit: 'm.unit', result: 'k.result' },
    askedWithin(asked, 'metrics'),
  );
  const columns = askedColumns(
    {
      id: 'p.id', version: 'p.version', code: 'p.code', name: 'p.name', stage: 'p.stage', sideState: 'p.side_state', totalInvestment: 'p.total_investment::text',
      fixedInvestment: 'p.fixed_investment::text', fundsArrived: 'p.funds_arrived::text', landArea: 'p.land_area::text', factoryArea: 'p.factory_area::text', jobs: 'p.jobs', investor: 'p.investor',
      industryCodes: 'p.industry_codes', channel: 'p.channel', leadSource: 'p.lead_source', content: 'p.content', progress: 'p.progress', problem: 'p.problem', coordination: 'p.coordination', remark: 'p.remark',
      firstContactOn: 'p.first_contact_on', signedOn: 'p.signed_on', lastContactOn: 'p.last_contact_on', lastProgressOn: lastProgressSql('p'), nextStep: 'p.next_step', nextStepOn: 'p.next_step_on', updatedAt: 'p.updated_at', byException: byException('p'), light: lightSql('p', '$1::date', 'schedule'),
      company: `(select ${company.sql} from company o where o.zone_id = p.zone_id and o.id = p.company_id)`,
      node: `(select ${node.sql} from chain_node x where x.zone_id = p.zone_id and x.id = p.node_id)`,
      chain: `(select ${chain.sql} from chain y where y.zone_id = p.zone_id and y.id = p.chain_id)`,
      owner: `(select ${owner.sql} from person h where h.zone_id = p.zone_id and h.id = p.owner_id)`,
      leader: `(select ${leader.sql} from person h where h.zone_id = p.zone_id and h.id = p.leader_id)`,
      office: `(select ${office.sql} from office f where f.zone_id = p.zone_id and f.id = p.office_id)`,
      milestones: 'schedule.milestones',
      metrics: `(select ${metrics.all('m.due_on, m.kind, m.id')} from contract c
        join contract_metric m on m.zone_id = c.zone_id and m.contract_id = c.id and m.deleted_at is null
        left join metric_check k on k.zone_id = m.zone_id and k.metric_id = m.id and k.current and k.deleted_at is null
        where c.zone_id = p.zone_id and c.project_id = p.id and c.state <> 'ended' and c.deleted_at is null)`,
    },
    (field) => asked(field) || (field === 'milestones' && asked('nextMilestone')),
  );
  // The light is judged by the milestones that the card shows: they are looked at once.
  const schedule = [(asked('milestones') || asked('nextMilestone')) && `${milestones.all()} as milestones`, asked('light') && scheduleSql('p', '$1::date')].filter(Boolean);
  const join = `${schedule.length > 0 ? `cross join lateral (select ${schedule.join(', ')} from milestone m where m.zone_id = p.zone_id and m.project_id = p.id and m.deleted_at is null) schedule` : ''}
       cross join lateral (select ${columns}) card`;
  const has = { chain: asked('chain'), leader: asked('leader'), office: asked('office'), nextMilestone: asked('nextMilestone') };
  // In place: nobody else holds what was read, and copies of whole pages cost more than unpacking them.
  const unpack = (packed: PackedCard): BoardCard => {
    const card = packed as unknown as BoardCard;
    card.company = packed.company ? company.unpack(packed.company) : null;
    card.node = packed.node ? node.unpack(packed.node) : null;
    card.owner = packed.owner ? owner.unpack(packed.owner) : null;
    if (has.chain) card.chain = packed.chain ? chain.unpack(packed.chain) : null;
    if (has.leader) card.leader = packed.leader ? leader.unpack(packed.leader) : null;
    if (has.office) card.office = packed.office ? office.unpack(packed.office) : null;
    const steps = inOrder(packed.milestones ?? []).map(milestones.unpack);
    if (has.nextMilestone) card.nextMilestone = nextOf(steps);
    card.milestones = steps;
    card.metrics = (packed.metrics ?? []).map(metrics.unpack);
    return card;
  };
  return { join, unpack };
}

/** The first step that is planned and has not come. */
function nextOf(milestones: readonly BoardMilestone[]): NextMilestone | null {
  for (const { kind, actualOn, dueOn } of milestones) {
    if (!actualOn && dueOn) return { kind, dueOn };
  }
  return null;
}
