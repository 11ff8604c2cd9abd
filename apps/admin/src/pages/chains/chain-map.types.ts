import type { ChainQuery, GapFieldsFragment, MapNodeFieldsFragment } from '@/graphql/graphql';

export type MapNode = MapNodeFieldsFragment;
export type Gap = GapFieldsFragment;
export type Target = Gap['targets'][number];
export type ChainSheet = NonNullable<ChainQuery['chain']>;
export type ChainMap = NonNullable<ChainQuery['statusMap']>;

/** The three readings of the one graph. */
export const MAP_KINDS = ['panorama', 'status', 'targets'] as const;
export type MapKind = (typeof MAP_KINDS)[number];

/** What a panel beside the map is about. */
export interface PanelProps {
  chain: ChainSheet;
  map: ChainMap;
  onOpen: (nodeId: string) => void;
}
