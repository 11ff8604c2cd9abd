import { pipeline } from 'node:stream/promises';
import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Refusal } from '#platform';
import { RequestContexts, Requires } from '#identity';
import { ExportService, type ExportFormat } from './export.service.js';
import { LIST_EXPORTS, type ExportedList } from './list-exports.js';

const TYPES: Record<ExportFormat, string> = { xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', csv: 'text/csv; charset=utf-8' };

/** Lists as files. */
@Controller('files/export')
export class ExportController {
  constructor(
    private readonly exports: ExportService,
    private readonly contexts: RequestContexts,
  ) {}

  /**
   * `?list=companies&format=xlsx&variables={"filter":…,"sort":…}&columns=name,revenue`: the list with the variables of its query and the
   * columns that are seen, in their order; all columns when none is named. What the query itself asks for of permissions is asked for here too.
   */
  @Requires('self.use')
  @Get()
  async export(@Req() req: Request, @Res() res: Response, @Query('list') list: unknown, @Query('format') format: unknown, @Query('variables') variables: unknown, @Query('columns') columns: unknown): Promise<void> {
    if (typeof list !== 'string' || !Object.hasOwn(LIST_EXPORTS, list) || (format !== 'xlsx' && format !== 'csv')) throw new Refusal('BAD_REQUEST');
    const { fileName, bytes } = await this.exports.export(await this.contexts.of(req, res), list as ExportedList, format, read(variables), names(columns));
    res.setHeader('content-type', TYPES[format]);
    res.setHeader('content-disposition', `attachment; filename="${list}.${format}"; filename*=UTF-8''${encodeURIComponent(fileName)}`);
    await pipeline(bytes, res);
  }
}

function names(columns: unknown): string[] {
  if (columns === undefined || columns === '') return [];
  if (typeof columns !== 'string') throw new Refusal('BAD_REQUEST');
  return columns.split(',');
}

function read(variables: unknown): Record<string, unknown> {
  if (variables === undefined) return {};
  try {
    const given: unknown = JSON.parse(String(variables));
    if (typeof given === 'object' && given !== null && !Array.isArray(given)) return given as Record<string, unknown>;
  } catch {
    // falls through to the refusal
  }
  throw new Refusal('BAD_REQUEST');
}
