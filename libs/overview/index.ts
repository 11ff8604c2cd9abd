export { OverviewModule } from './overview.module.js';
export { BoardService } from './board.service.js';
export { CockpitService } from './cockpit.service.js';
export { FunnelService } from './funnel.service.js';
export { MapService, type MapReader } from './map.service.js';
export { SheetService } from './sheet.service.js';
export type { Funnel } from './funnel.types.js';
export type { ChainMap, MapNode, TargetMap } from './map.types.js';
export { COMMISSIONED, isContracted } from './map.sql.js';
