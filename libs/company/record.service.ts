import { Injectable } from '@nestjs/common';
import { invalidField, parseDecimal, Refusal, ZoneDatabase, type ZoneTransaction } from '#platform';
import { personRefJson, type Caller } from '#identity';
import { Company } from './company.entity.js';
import { CompanyFile, CompanySite } from './record.entity.js';
import { SiteKind } from './record.enums.js';
import { recordMessage } from './record.messages.js';
import { factsOfFile, readParts, writeParts } from './stored-file.js';
import type { CompanyRecord, CompanySiteInput } from './record.types.js';

/** Where a company works, and the files about it. */
@Injectable()
export class RecordService {
  constructor(private readonly db: ZoneDatabase) {}

  /** Sites and files of a company; null when there is no such company. */
  record(caller: Caller, companyId: string): Promise<CompanyRecord | null> {
    return this.db.read(
      caller.zoneId,
      'company_record',
      `select json_build_object(
         'sites', (select coalesce(json_agg(json_build_object('id', s.id, 'version', s.version, 'kind', s.kind, 'address', s.address, 'district', s.district, 'area', s.area::text, 'note', s.note)
                     order by s.created_at, s.id), '[]') from company_site s where s.zone_id = c.zone_id and s.company_id = c.id and s.deleted_at is null),
         'files', (select coalesce(json_agg(json_build_object('id', f.id, 'version', f.version, 'name', f.name, 'mediaType', f.media_type, 'size', f.size, 'uploadedAt', f.created_at,
                     'url', '/files/company/' || f.id, 'uploadedBy', ${personRefJson('f', 'uploaded_by_id')})
                     order by f.created_at desc, f.id desc), '[]') from company_file f where f.zone_id = c.zone_id and f.company_id = c.id and f.deleted_at is null))
       from company c where c.zone_id = app.zone() and c.id = $1 and c.deleted_at is null`,
      [companyId],
    );
  }

  /** Adds a site. @throws Refusal `INVALID_INPUT`, `NOT_FOUND` */
  async addSite(caller: Caller, companyId: string, input: CompanySiteInput, idempotencyKey: string): Promise<CompanyRecord> {
    const columns = siteColumns(input, true);
    await this.db.write(caller, async (tx) => {
      await tx.get(Company, companyId);
      await tx.once(idempotencyKey, 'addCompanySite', { companyId, input }, () => tx.insert(CompanySite, { kind: SiteKind.OTHER, ...columns, companyId }));
    });
    return this.present(caller, companyId);
  }

  /** Changes a site. @throws Refusal `INVALID_INPUT`, `CONFLICT`, `NOT_FOUND` */
  async updateSite(caller: Caller, id: string, version: number, input: CompanySiteInput): Promise<CompanyRecord> {
    const columns = siteColumns(input, false);
    return this.change(caller, CompanySite, id, (tx) => tx.update(CompanySite, { id, version }, columns));
  }

  /** Takes a site away. @throws Refusal `CONFLICT`, `NOT_FOUND` */
  removeSite(caller: Caller, id: string, version: number): Promise<CompanyRecord> {
    return this.change(caller, CompanySite, id, (tx) => tx.remove(CompanySite, { id, version }));
  }

  /** Takes a file away; its bytes stay for the history. @throws Refusal `CONFLICT`, `NOT_FOUND` */
  removeFile(caller: Caller, id: string, version: number): Promise<CompanyRecord> {
    return this.change(caller, CompanyFile, id, (tx) => tx.remove(CompanyFile, { id, version }));
  }

  /**
   * Keeps a file about a company, in the database, so that the backup of the database has it.
   * @throws Refusal `INVALID_INPUT` for an empty file, a type that is not taken, or one whose bytes are not what its name says
   */
  async addFile(caller: Caller, companyId: string, name: string, bytes: Buffer): Promise<string> {
    return this.db.write(caller, async (tx) => {
      await tx.get(Company, companyId);
      return keepCompanyFile(tx, companyId, { name, bytes, uploadedById: caller.personId });
    });
  }

  /** A file, its bytes piece by piece. @throws Refusal `NOT_FOUND` */
  async file(caller: Caller, id: string): Promise<{ name: string; mediaType: string; size: number; parts: AsyncGenerator<Buffer> }> {
    const [file] = await this.db.rows<{ name: string; mediaType: string; size: number }>(
      caller.zoneId,
      'company_file',
      `select f.name, f.media_type as "mediaType", f.size from company_file f join company c on c.zone_id = f.zone_id and c.id = f.company_id and c.deleted_at is null
       where f.zone_id = app.zone() and f.id = $1 and f.deleted_at is null`,
      [id],
    );
    if (!file) throw new Refusal('NOT_FOUND');
    return { ...file, parts: readParts(this.db, caller.zoneId, 'company_file_part', id, file.size) };
  }

  private async change(caller: Caller, entity: typeof CompanySite | typeof CompanyFile, id: string, work: (tx: ZoneTransaction) => Promise<void>): Promise<CompanyRecord> {
    const companyId = await this.db.write(caller, async (tx) => {
      const row = await tx.get<CompanySite | CompanyFile>(entity, id);
      await work(tx);
      return row.companyId;
    });
    return this.present(caller, companyId);
  }

  private async present(caller: Caller, companyId: string): Promise<CompanyRecord> {
    const record = await this.record(caller, companyId);
    if (!record) throw new Refusal('NOT_FOUND');
    return record;
  }
}

/** Keeps a file about a company, its bytes in pieces. @throws Refusal `INVALID_INPUT` for a type that is not taken, or bytes that are not what the name says */
export async function keepCompanyFile(tx: ZoneTransaction, companyId: string, { name, bytes, uploadedById }: { name: string; bytes: Buffer; uploadedById: string }): Promise<string> {
  const id = await tx.insert(CompanyFile, { companyId, ...factsOfFile(name, bytes), uploadedById });
  await writeParts(tx, 'company_file_part', id, bytes);
  return id;
}

type SiteColumns = Partial<Pick<CompanySite, 'kind' | 'address' | 'district' | 'area' | 'note'>>;

function siteColumns(input: CompanySiteInput, creating: boolean): SiteColumns {
  if (creating ? !input.address?.trim() : input.address !== undefined && !input.address?.trim()) throw invalidField('input.address', (locale) => recordMessage(locale, 'addressRequired'));
  if (input.area != null && !parseDecimal(input.area)?.gt(0)) throw invalidField('input.area', (locale) => recordMessage(locale, 'area'));
  const columns: SiteColumns = {};
  if (input.kind != null) columns.kind = input.kind;
  if (input.address != null) columns.address = input.address.trim();
  if (input.district !== undefined) columns.district = input.district?.trim() || null;
  if (input.area !== undefined) columns.area = input.area;
  if (input.note !== undefined) columns.note = input.note?.trim() || null;
  return columns;
}
