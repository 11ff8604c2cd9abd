import { pipeline } from 'node:stream/promises';
import { Controller, Get, Param, ParseIntPipe, ParseUUIDPipe, Post, Query, Req, Res, UploadedFile, UseInterceptors } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import type { Request, Response } from 'express';
import { Refusal, type Quarter } from '#platform';
import { HttpCaller, Requires, type Caller } from '#identity';
import { nameOfUpload } from '#company';
import { LedgerKind } from './import.enums.js';
import { ImportPlanService } from './import-plan.service.js';
import { ImportService } from './import.service.js';
import { ReturnFormService } from './return-form.service.js';
import { refuseImport } from './reading-problem.js';
import { WORKBOOK_LIMITS } from './workbook.js';

interface Upload {
  originalname: string;
  buffer: Buffer;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Files going in, and refused rows going back. */
@Controller('files/import')
export class ImportController {
  constructor(
    private readonly plans: ImportPlanService,
    private readonly imports: ImportService,
    private readonly forms: ReturnFormService,
  ) {}

  /**
   * Takes a ledger: multipart field `file`, `?kind=company`, `project` or `return`. A browser must send `apollo-require-preflight`, which no foreign
   * page can. Answers the id of the import.
   */
  @Requires('import.run')
  @Post()
  @UseInterceptors(FileInterceptor('file', { limits: { fileSize: WORKBOOK_LIMITS.maxBytes, files: 1, fields: 5 } }))
  async upload(@HttpCaller() caller: Caller, @Req() req: Request, @Query('kind') kind: string | undefined, @UploadedFile() file: Upload | undefined): Promise<{ batchId: string }> {
    if (req.headers.authorization === undefined && req.headers['apollo-require-preflight'] === undefined) throw new Refusal('BAD_REQUEST');
    if (!(Object.values(LedgerKind) as unknown[]).includes(kind)) throw new Refusal('BAD_REQUEST');
    if (!file) refuseImport('file', 'NO_FILE');
    return { batchId: await this.plans.upload(caller, kind as LedgerKind, nameOfUpload(file.originalname), file.buffer) };
  }

  /**
   * The form for the returns of a quarter, one row for each metric of each agreement: `?year=2026&quarter=3`, `&chainId=` for one chain. Filled
   * in, it comes back as a ledger of the kind `return`.
   */
  @Requires('import.run')
  @Get('returns.xlsx')
  async returnForm(@HttpCaller() caller: Caller, @Query('year', ParseIntPipe) year: number, @Query('quarter', ParseIntPipe) quarter: number, @Query('chainId', new ParseUUIDPipe({ optional: true })) chainId: string | undefined, @Res() res: Response): Promise<void> {
    if (!isQuarter(year, quarter)) throw new Refusal('BAD_REQUEST');
    const { fileName, bytes } = await this.forms.form(caller, { year, quarter }, chainId ?? null);
    res.setHeader('content-type', XLSX);
    res.setHeader('content-disposition', `attachment; filename="returns.xlsx"; filename*=UTF-8''${encodeURIComponent(fileName)}`);
    await pipeline(bytes, res);
  }

  /** The refused rows of an import, each with its reasons, to be mended and brought in again. */
  @Requires('import.run')
  @Get(':id/refused.xlsx')
  async refused(@HttpCaller() caller: Caller, @Param('id', new ParseUUIDPipe()) id: string, @Res() res: Response): Promise<void> {
    const { fileName, bytes } = await this.imports.refused(caller, id);
    res.setHeader('content-type', XLSX);
    res.setHeader('content-disposition', `attachment; filename="refused.xlsx"; filename*=UTF-8''${encodeURIComponent(fileName)}`);
    await pipeline(bytes, res);
  }
}

function isQuarter(year: number, quarter: number): quarter is Quarter['quarter'] {
  return year >= 2000 && year <= 2100 && quarter >= 1 && quarter <= 4;
}
