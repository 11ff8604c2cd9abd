import { Readable } from 'node:stream';
import { Controller, Get, Param, ParseUUIDPipe, Post, Query, Req, StreamableFile, UploadedFile, UseInterceptors } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import type { Request } from 'express';
import { invalidField, Refusal } from '#platform';
import { HttpCaller, Requires, type Caller } from '#identity';
import { FILE_LIMIT } from './file-type.rules.js';
import { recordMessage } from './record.messages.js';
import { nameOfUpload } from './stored-file.js';
import { RecordService } from './record.service.js';

/** Files about companies, in and out. */
@Controller('files/company')
export class CompanyFileController {
  constructor(private readonly records: RecordService) {}

  /** Takes a file: multipart field `file`, `?companyId=`. A browser must send `apollo-require-preflight`, which no foreign page can. */
  @Requires('company.edit')
  @Post()
  @UseInterceptors(FileInterceptor('file', { limits: { fileSize: FILE_LIMIT, files: 1, fields: 5 } }))
  async upload(
    @HttpCaller() caller: Caller,
    @Req() req: Request,
    @Query('companyId', new ParseUUIDPipe()) companyId: string,
    @UploadedFile() file: { originalname: string; buffer: Buffer } | undefined,
  ): Promise<{ fileId: string }> {
    if (req.headers.authorization === undefined && req.headers['apollo-require-preflight'] === undefined) throw new Refusal('BAD_REQUEST');
    if (!file) throw invalidField('file', (locale) => recordMessage(locale, 'noFile'));
    return { fileId: await this.records.addFile(caller, companyId, nameOfUpload(file.originalname), file.buffer) };
  }

  /** A file, always as a download: nothing that people bring is shown as a page of ours. */
  @Requires('company.read')
  @Get(':id')
  async download(@HttpCaller() caller: Caller, @Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    const { name, mediaType, size, parts } = await this.records.file(caller, id);
    const disposition = `attachment; filename="file"; filename*=UTF-8''${encodeURIComponent(name)}`;
    return new StreamableFile(Readable.from(parts), { type: mediaType, disposition, length: size });
  }
}
