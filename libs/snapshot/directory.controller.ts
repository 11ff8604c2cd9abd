import { Controller, Get, Param, ParseUUIDPipe, StreamableFile } from '@nestjs/common';
import { HttpCaller, Requires, type Caller } from '#identity';
import { DirectoryService, type DirectoryFormat } from './directory.service.js';

const TYPES: Record<DirectoryFormat, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Files of guidance directories and target lists, as they were issued. */
@Controller('files/directory')
export class DirectoryController {
  constructor(private readonly directories: DirectoryService) {}

  @Requires('company.read')
  @Get(':id.docx')
  docx(@HttpCaller() caller: Caller, @Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    return this.file(caller, id, 'docx');
  }

  @Requires('company.read')
  @Get(':id.xlsx')
  xlsx(@HttpCaller() caller: Caller, @Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    return this.file(caller, id, 'xlsx');
  }

  private async file(caller: Caller, id: string, format: DirectoryFormat): Promise<StreamableFile> {
    const { bytes, fileName } = await this.directories.file(caller, id, format);
    const disposition = `attachment; filename="directory.${format}"; filename*=UTF-8''${encodeURIComponent(fileName)}`;
    return new StreamableFile(bytes, { type: TYPES[format], disposition, length: bytes.length });
  }
}
