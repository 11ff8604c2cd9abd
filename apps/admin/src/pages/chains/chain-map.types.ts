import type { ChainQuery, GapFieldsFragment, MapNodeFieldsFragment } from '@/graphql/graphql';

export type MapNode = MapNodeFieldsFragment;
export type Gap = GapFieldsFragment;
export type Target = Gap['targets'][number];
export type ChainSheet = NonNullable<ChainQuery['chain']>;
export type ChainMap = NonNullable<ChainQuery['statusMap']>;

/** A node as a map draws it: as it stands, as a snapshot kept it, or as a scenario would have it. */
export type DrawnNode = Omit<MapNode, 'version'>;

/** What a map is drawn from. */
export interface DrawnMap {
  chain: { id: string; name: string };
  rule: { text: string };
  nodes: readonly DrawnNode[];
  links: readonly { id: string; fromNodeId: string; toNodeId: string }[];
}

/** Where a gap stands in the order, as a map shows it. */
export type DrawnGap = Pick<Gap, 'nodeId' | 'rank'>;

/** The three readings of the one graph. */
export const MAP_KINDS = ['panorama', 'status', 'targets'] as const;
export type MapKind = (typeof MAP_KINDS)[number];

/** What a panel beside the map is about. */
export interface PanelProps {
  chain: ChainSheet;
  map: ChainMap;
  onOpen: (nodeId: string) => void;
}
