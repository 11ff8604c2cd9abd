import { Module } from '@nestjs/common';
import { BoardViewsResolver } from './board-views.resolver.js';
import { BoardViewsService } from './board-views.service.js';
import { BoardResolver } from './board.resolver.js';
import { BoardService } from './board.service.js';
import { CockpitResolver } from './cockpit.resolver.js';
import { CockpitService } from './cockpit.service.js';
import { ForecastResolver } from './forecast.resolver.js';
import { ForecastService } from './forecast.service.js';
import { FunnelResolver } from './funnel.resolver.js';
import { FunnelService } from './funnel.service.js';
import { GapResolver } from './gap.resolver.js';
import { GapService } from './gap.service.js';
import { IntroductionResolver } from './introduction.resolver.js';
import { IntroductionService } from './introduction.service.js';
import { MapController } from './map.controller.js';
import { MapResolver } from './map.resolver.js';
import { MapService } from './map.service.js';
import { RulePreviewService } from './rule-preview.service.js';
import { RateResolver } from './rates.resolver.js';
import { RateService } from './rates.service.js';
import { SheetResolver } from './sheet.resolver.js';
import { SheetService } from './sheet.service.js';
import { WhatIfService } from './what-if.service.js';
import { TimelineResolver } from './timeline.resolver.js';
import { TimelineService } from './timeline.service.js';

/** Everything that is read across rooms; it writes nothing. */
@Module({
  controllers: [MapController],
  providers: [IntroductionService, IntroductionResolver, MapService, MapResolver, BoardService, BoardResolver, BoardViewsService, BoardViewsResolver, SheetService, SheetResolver, RateService, RateResolver, FunnelService, FunnelResolver, ForecastService, ForecastResolver, CockpitService, CockpitResolver, RulePreviewService, GapService, WhatIfService, GapResolver, TimelineService, TimelineResolver],
  exports: [MapService, BoardService, SheetService, FunnelService, CockpitService],
})
export class OverviewModule {}
