import { Controller, Get, Param, ParseUUIDPipe, StreamableFile } from '@nestjs/common';
import { HttpCaller, Requires, type Caller } from '#identity';
import { BriefingService } from './briefing.service.js';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Documents of frozen briefing packs. */
@Controller('files/briefing')
export class BriefingController {
  constructor(private readonly briefings: BriefingService) {}

  /** The document as it was made when the pack was frozen. */
  @Requires('meeting.read')
  @Get(':id.docx')
  async docx(@HttpCaller() caller: Caller, @Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    const { document, fileName } = await this.briefings.document(caller, id);
    const disposition = `attachment; filename="briefing.docx"; filename*=UTF-8''${encodeURIComponent(fileName)}`;
    return new StreamableFile(document, { type: DOCX, disposition, length: document.length });
  }
}
