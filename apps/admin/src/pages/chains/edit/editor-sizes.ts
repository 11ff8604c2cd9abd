import type { LayoutSizes } from '../map/chain-layout';

/** The editor's picture stands as the maps' does, with more room between the nodes to drop and draw in. */
export const EDITOR_SIZES: LayoutSizes = {
  nodeWidth: 200, nodeHeight: 40, rowGap: 12, indent: 16, groupPadding: 12, blockGap: 22, columnGap: 70, bandGap: 20, bandHeader: 52, aspect: 1.6,
};
