import { enumLabel, type DocumentSection, type Locale } from '#platform';
import { ChainAction, Maturity, Position, Strength } from '#chain';
import type { ChainMap } from './map.types.js';
import { mapWorkbookMessage } from './map-workbook.messages.js';

type Say = (key: Parameters<typeof mapWorkbookMessage>[1], params?: Record<string, string | number>) => string;
type Column = Extract<Parameters<typeof mapWorkbookMessage>[1], `column.${string}`> extends `column.${infer Name}` ? Name : never;

const NODE_COLUMNS: readonly [Column, string][] = [
  ['name', 'text'], ['parent', 'text'], ['position', 'text'], ['criticality', 'integer'], ['gap', 'text'], ['codes', 'text'], ['strength', 'text'], ['point', 'text'], ['action', 'text'],
  ['reason', 'text'], ['companies', 'integer'], ['output', 'money'], ['capacity', 'decimal'], ['demand', 'decimal'], ['unit', 'text'], ['projects', 'integer'], ['investment', 'money'], ['targets', 'integer'],
];

/** A chain's map as sheets: nodes with their figures, supply links, and how the figures are defined. */
export function mapSections(map: ChainMap, locale: Locale): DocumentSection[] {
  const say: Say = (key, params) => mapWorkbookMessage(locale, key, params);
  const columns = (of: readonly [Column, string][]) => of.map(([key, kind]) => ({ key, kind, title: say(`column.${key}`) }));
  const names = new Map(map.nodes.map((node) => [node.id, node.name]));
  const at = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: 'Asia/Shanghai' }).format(new Date(map.asOf));
  const level = enumLabel(Maturity, 'Maturity', map.maturity.level, locale);
  return [
    {
      title: say('sheet.nodes'),
      paragraphs: [say('asOf', { chain: map.chain.name, at })],
      columns: columns(NODE_COLUMNS),
      rows: map.nodes.map((node) => ({
        name: node.name,
        parent: (node.parentId && names.get(node.parentId)) || null,
        position: enumLabel(Position, 'Position', node.position, locale),
        criticality: node.criticality,
        gap: node.technologyGap ? say('yes') : null,
        codes: node.industryCodes.join(' '),
        strength: enumLabel(Strength, 'Strength', node.strength, locale),
        point: node.breakPoint ? say('breakPoint') : node.blockPoint ? say('blockPoint') : null,
        action: enumLabel(ChainAction, 'ChainAction', node.action, locale),
        reason: node.reason,
        companies: node.localCompanies,
        output: node.localOutput,
        capacity: node.localCapacity,
        demand: node.localDemand,
        unit: node.capacityUnit,
        projects: node.projectsInFlight,
        investment: node.contractedInvestment,
        targets: node.targets,
      })),
    },
    {
      title: say('sheet.links'),
      paragraphs: [],
      columns: columns([['from', 'text'], ['to', 'text']]),
      rows: map.links.map((link) => ({ from: names.get(link.fromNodeId), to: names.get(link.toNodeId) })),
    },
    {
      title: say('sheet.definitions'),
      paragraphs: [say('rule', { rule: map.rule.text }), say('maturity', { level, reason: map.maturity.reason, rule: map.maturity.rule }), say('figures')],
      columns: [],
      rows: [],
    },
  ];
}
