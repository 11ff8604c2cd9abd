import { Controller, Get, Param, ParseUUIDPipe, StreamableFile } from '@nestjs/common';
import { MAX_PAGE, officialDocument, PageArgs, sectionWorkbook, ZoneDatabase, type DocumentSection } from '#platform';
import { HttpCaller, Requires, type Caller } from '#identity';
import { BreachSort } from './breach.enums.js';
import { BreachService } from './breach.service.js';
import { ContractService } from './contract.service.js';
import type { ContractType } from './contract.types.js';
import { reportFrame, reportSections } from './report.writer.js';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The fulfilment evaluation 履约评估报告 of an agreement as a document, and its ledger as a workbook. */
@Controller('files/contract')
export class ContractReportController {
  constructor(
    private readonly contracts: ContractService,
    private readonly breaches: BreachService,
    private readonly db: ZoneDatabase,
  ) {}

  @Requires('contract.read')
  @Get(':id.docx')
  async report(@HttpCaller() caller: Caller, @Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    const { contract, sections, today } = await this.read(caller, id);
    return file(await officialDocument({ ...reportFrame(contract, today, caller.locale), sections, locale: caller.locale }), DOCX, `${contract.code}.docx`);
  }

  @Requires('contract.read')
  @Get(':id.xlsx')
  async ledger(@HttpCaller() caller: Caller, @Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    const { contract, sections } = await this.read(caller, id);
    return file(await sectionWorkbook(sections, caller.locale), XLSX, `${contract.code}.xlsx`);
  }

  private async read(caller: Caller, id: string): Promise<{ contract: ContractType; sections: DocumentSection[]; today: string }> {
    const contract = await this.contracts.present(caller, id);
    const { nodes } = await this.breaches.list(caller, Object.assign(new PageArgs(), { first: MAX_PAGE }), { contractId: id }, BreachSort.OPENED_DESC);
    const today = this.db.clock.today();
    return { contract, sections: reportSections(contract, nodes, today, caller.locale), today };
  }
}

function file(bytes: Buffer, type: string, name: string): StreamableFile {
  const safe = encodeURIComponent(name.replace(/[/\\:]/g, ' '));
  return new StreamableFile(bytes, { type, disposition: `attachment; filename="contract${type === DOCX ? '.docx' : '.xlsx'}"; filename*=UTF-8''${safe}`, length: bytes.length });
}
