import { askedColumns, askedWithin, packedRows, type Asked } from '#platform';
import type { PersonRef } from '#identity';
import type { CompanyRef } from '#company';
import type { NodeRef } from '#chain';
import { lightSql, MilestoneKind, scheduleSql } from '#project';
import type { BoardCard, BoardMetric, BoardMilestone } from './board.types.js';

type Packed = (string | null)[];

/** A card as it is read: what belongs to the project is still packed, and there only where it is asked for. */
export type PackedCard = Omit<BoardCard, 'company' | 'node' | 'owner' | 'milestones' | 'metrics'> & {
  company?: Packed | null;
  node?: Packed | null;
  owner?: Packed | null;
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
  const owner = packedRows<PersonRef>({ id: 'h.id', name: 'h.name' }, askedWithin(asked, 'owner'));
  const milestones = packedRows<BoardMilestone>(
    { kind: 'm.kind', plannedOn: 'm.planned_on', replannedOn: 'm.replanned_on', actualOn: 'm.actual_on' },
    askedWithin(asked, 'milestones'),
  );
  const metrics = packedRows<BoardMetric>(
    { kind: 'm.kind', target: 'm.target', targetOn: 'm.target_on', actual: 'k.actual', actualOn: 'k.actual_on', dueOn: 'm.due_on', unit: 'm.unit', result: 'k.result' },
    askedWithin(asked, 'metrics'),
  );
  const columns = askedColumns(
    {
      id: 'p.id', version: 'p.version', code: 'p.code', name: 'p.name', stage: 'p.stage', sideState: 'p.side_state', totalInvestment: 'p.total_investment::text',
      signedOn: 'p.signed_on', lastContactOn: 'p.last_contact_on', nextStepOn: 'p.next_step_on', light: lightSql('p', '$1::date', 'schedule'),
      company: `(select ${company.sql} from company o where o.zone_id = p.zone_id and o.id = p.company_id)`,
      node: `(select ${node.sql} from chain_node x where x.zone_id = p.zone_id and x.id = p.node_id)`,
      owner: `(select ${owner.sql} from person h where h.zone_id = p.zone_id and h.id = p.owner_id)`,
      milestones: 'schedule.milestones',
      metrics: `(select ${metrics.all('m.due_on, m.kind, m.id')} from contract c
        join contract_metric m on m.zone_id = c.zone_id and m.contract_id = c.id and m.deleted_at is null
        left join metric_check k on k.zone_id = m.zone_id and k.metric_id = m.id and k.current and k.deleted_at is null
        where c.zone_id = p.zone_id and c.project_id = p.id and c.state <> 'ended' and c.deleted_at is null)`,
    },
    asked,
  );
  // The light is judged by the milestones that the card shows: they are looked at once.
  const schedule = [asked('milestones') && `${milestones.all()} as milestones`, asked('light') && scheduleSql('$1::date')].filter(Boolean);
  const join = `${schedule.length > 0 ? `cross join lateral (select ${schedule.join(', ')} from milestone m where m.zone_id = p.zone_id and m.project_id = p.id and m.deleted_at is null) schedule` : ''}
       cross join lateral (select ${columns}) card`;
  const unpack = (card: PackedCard): BoardCard => ({
    ...card,
    company: card.company ? company.unpack(card.company) : null,
    node: card.node ? node.unpack(card.node) : null,
    owner: card.owner ? owner.unpack(card.owner) : null,
    milestones: inOrder(card.milestones ?? []).map(milestones.unpack),
    metrics: (card.metrics ?? []).map(metrics.unpack),
  });
  return { join, unpack };
}
