import { Controller, Get, Param, ParseUUIDPipe, Post, Req, Res, UploadedFile, UseInterceptors } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import type { Request, Response } from 'express';
import { ChainDocumentService } from '#chain';
import { HttpCaller, Requires, type Caller } from '#identity';
import { Refusal } from '#platform';
import { CHAIN_BOOK_LIMITS, chainWorkbook, readChainBook, type ChainRows } from './chain-book.js';
import { refuseImport } from './reading-problem.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Whole chains as files. */
@Controller('files/chain')
export class ChainFileController {
  constructor(private readonly documents: ChainDocumentService) {}

  /** A chain as one spreadsheet. */
  @Requires('chain.read')
  @Get(':id.xlsx')
  async spreadsheet(@HttpCaller() caller: Caller, @Param('id', new ParseUUIDPipe()) id: string, @Res() res: Response): Promise<void> {
    const file = await this.documents.file(caller, id);
    send(res, XLSX, `${file.chain.name}.xlsx`, await chainWorkbook(file, caller.locale));
  }

  /** A chain as JSON. */
  @Requires('chain.read')
  @Get(':id.json')
  async json(@HttpCaller() caller: Caller, @Param('id', new ParseUUIDPipe()) id: string, @Res() res: Response): Promise<void> {
    const file = await this.documents.file(caller, id);
    send(res, 'application/json; charset=utf-8', `${file.chain.name}.json`, Buffer.from(JSON.stringify(file, null, 2)));
  }

  /**
   * Reads a spreadsheet (multipart field `file`) into the document that `chainImportPlan` and `importChain` take; nothing is kept. A
   * browser must send `apollo-require-preflight`, which no foreign page can.
   */
  @Requires('chain.edit')
  @Post('read')
  @UseInterceptors(FileInterceptor('file', { limits: { fileSize: CHAIN_BOOK_LIMITS.maxBytes, files: 1, fields: 5 } }))
  async read(@Req() req: Request, @UploadedFile() file: { originalname: string; buffer: Buffer } | undefined): Promise<ChainRows> {
    if (req.headers.authorization === undefined && req.headers['apollo-require-preflight'] === undefined) throw new Refusal('BAD_REQUEST');
    if (!file) refuseImport('file', 'NO_FILE');
    return readChainBook(file.buffer, file.originalname);
  }
}

function send(res: Response, type: string, name: string, bytes: Buffer): void {
  res.setHeader('content-type', type);
  res.setHeader('content-disposition', `attachment; filename="chain.${name.split('.').at(-1)}"; filename*=UTF-8''${encodeURIComponent(name)}`);
  res.send(bytes);
}
