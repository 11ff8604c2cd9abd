export { OverviewModule } from './overview.module.js';
export { BoardService } from './board.service.js';
export { CockpitService } from './cockpit.service.js';
export { FunnelService } from './funnel.service.js';
export { MapService } from './map.service.js';
export { SheetService } from './sheet.service.js';
export type { Funnel } from './funnel.types.js';
export type { ChainMap, TargetMap } from './map.types.js';
