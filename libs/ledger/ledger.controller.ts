import { Controller, Get, ParseEnumPipe, ParseUUIDPipe, Query, StreamableFile } from '@nestjs/common';
import { HttpCaller, Requires, type Caller } from '#identity';
import { enumLabel, isCalendarDate, Refusal, sectionWorkbook, type DocumentSection } from '#platform';
import { ZoneLedger } from './ledger.enums.js';
import { LedgerService } from './ledger.service.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Ledgers as they stood, and their differences, as workbooks. */
@Controller('files/ledger')
export class LedgerController {
  constructor(private readonly ledgers: LedgerService) {}

  /** `?kind=projects&on=2026-03-31`: as it stood. `?kind=projects&from=2026-01-01&to=2026-03-31`: what changed between the two. `&chainId=…`: of one chain. */
  @Requires('history.read')
  @Get()
  async workbook(
    @HttpCaller() caller: Caller,
    @Query('kind', new ParseEnumPipe(ZoneLedger)) kind: ZoneLedger,
    @Query('on') on: unknown,
    @Query('from') from: unknown,
    @Query('to') to: unknown,
    @Query('chainId', new ParseUUIDPipe({ optional: true })) chainId: string | undefined,
  ): Promise<StreamableFile> {
    const sections = on === undefined ? await this.ledgers.differenceSections(caller, kind, day(from), day(to), chainId ?? null) : await this.ledgers.sections(caller, kind, day(on), chainId ?? null);
    return file(sections, caller, kind, [on, from, to].filter((each) => each !== undefined).join('_'));
  }
}

async function file(sections: DocumentSection[], caller: Caller, kind: ZoneLedger, dates: string): Promise<StreamableFile> {
  const bytes = await sectionWorkbook(sections, caller.locale);
  const name = encodeURIComponent(`${enumLabel(ZoneLedger, 'ZoneLedger', kind, caller.locale)}-${dates}.xlsx`);
  return new StreamableFile(bytes, { type: XLSX, disposition: `attachment; filename="${kind}.xlsx"; filename*=UTF-8''${name}`, length: bytes.length });
}

function day(given: unknown): string {
  if (typeof given === 'string' && isCalendarDate(given)) return given;
  throw new Refusal('BAD_REQUEST');
}
