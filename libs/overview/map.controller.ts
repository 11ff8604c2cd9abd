import { Controller, Get, Param, ParseUUIDPipe, StreamableFile } from '@nestjs/common';
import { Refusal, sectionWorkbook } from '#platform';
import { HttpCaller, Requires, type Caller } from '#identity';
import { MapService } from './map.service.js';
import { mapSections } from './map-workbook.js';
import { mapWorkbookMessage } from './map-workbook.messages.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A chain's map as a file. */
@Controller('files/chain-map')
export class MapController {
  constructor(private readonly maps: MapService) {}

  /** Nodes with their figures, supply links and the definitions, as they stand. */
  @Requires('chain.read')
  @Get(':id.xlsx')
  async xlsx(@HttpCaller() caller: Caller, @Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    const map = await this.maps.statusMap(caller, id);
    if (!map) throw new Refusal('NOT_FOUND');
    const bytes = await sectionWorkbook(mapSections(map, caller.locale), caller.locale);
    const fileName = `${mapWorkbookMessage(caller.locale, 'file', { chain: map.chain.name }).replace(/[/\\:]/g, ' ')}.xlsx`;
    return new StreamableFile(bytes, { type: XLSX, disposition: `attachment; filename="chain-map.xlsx"; filename*=UTF-8''${encodeURIComponent(fileName)}`, length: bytes.length });
  }
}
