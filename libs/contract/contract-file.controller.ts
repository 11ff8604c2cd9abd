import { Readable } from 'node:stream';
import { Controller, Get, Param, ParseEnumPipe, ParseUUIDPipe, Post, Query, Req, StreamableFile, UploadedFile, UseInterceptors } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import type { Request } from 'express';
import { invalidField, Refusal } from '#platform';
import { HttpCaller, Requires, type Caller } from '#identity';
import { FILE_LIMIT, nameOfUpload } from '#company';
import { ContractFileKind } from './contract-file.enums.js';
import { ContractFileService } from './contract-file.service.js';
import { contractText } from './messages.js';

/** Files of agreements, in and out. */
@Controller('files/contract-file')
export class ContractFileController {
  constructor(private readonly files: ContractFileService) {}

  /**
   * Takes a file: multipart field `file`, `?contractId=&kind=agreement`, `&replaces=` for a later version. A browser must send
   * `apollo-require-preflight`, which no foreign page can.
   */
  // Who may bring which kind: the service.
  @Requires('contract.read')
  @Post()
  @UseInterceptors(FileInterceptor('file', { limits: { fileSize: FILE_LIMIT, files: 1, fields: 5 } }))
  async upload(
    @HttpCaller() caller: Caller,
    @Req() req: Request,
    @Query('contractId', new ParseUUIDPipe()) contractId: string,
    @Query('kind', new ParseEnumPipe(ContractFileKind)) kind: ContractFileKind,
    @Query('replaces', new ParseUUIDPipe({ optional: true })) replaces: string | undefined,
    @UploadedFile() file: { originalname: string; buffer: Buffer } | undefined,
  ): Promise<{ fileId: string }> {
    if (req.headers.authorization === undefined && req.headers['apollo-require-preflight'] === undefined) throw new Refusal('BAD_REQUEST');
    if (!file) throw invalidField('file', contractText('field.no_file'));
    return { fileId: await this.files.add(caller, contractId, kind, nameOfUpload(file.originalname), file.buffer, replaces ?? null) };
  }

  /** A file, always as a download: nothing that people bring is shown as a page of ours. */
  @Requires('contract.read')
  @Get(':id')
  async download(@HttpCaller() caller: Caller, @Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    const { name, mediaType, size, parts } = await this.files.file(caller, id);
    return new StreamableFile(Readable.from(parts), { type: mediaType, disposition: `attachment; filename="file"; filename*=UTF-8''${encodeURIComponent(name)}`, length: size });
  }
}
