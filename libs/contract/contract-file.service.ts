import { Injectable } from '@nestjs/common';
import { invalidField, Refusal, ZoneDatabase, type RowVersion } from '#platform';
import { personRefJson, type Caller } from '#identity';
import { factsOfFile, readParts, writeParts } from '#company';
import { ContractFile } from './contract-file.entity.js';
import { ContractFileKind } from './contract-file.enums.js';
import type { ContractFileType } from './contract-file.types.js';
import { lockContract } from './contract.lock.js';
import { contractText as text } from './messages.js';

/** The files of agreements: what was signed, what was added, what proves a return. Versions stay, and nothing is overwritten. */
@Injectable()
export class ContractFileService {
  constructor(private readonly db: ZoneDatabase) {}

  /** The files of an agreement, latest first; a file that was taken away is no longer among them, its earlier versions are. */
  async files(caller: Caller, contractId: string): Promise<ContractFileType[]> {
    return (await this.db.read<ContractFileType[]>(
      caller.zoneId,
      'contract_files',
      `select coalesce(json_agg(json_build_object('id', f.id, 'version', f.version, 'kind', f.kind, 'name', f.name, 'size', f.size, 'number', f.number, 'replacesId', f.replaces_id, 'sha256', f.sha256,
         'current', not exists (select 1 from contract_file n where n.zone_id = f.zone_id and n.replaces_id = f.id and n.deleted_at is null),
         'url', '/files/contract-file/' || f.id, 'uploadedAt', f.created_at, 'uploadedBy', ${personRefJson('f', 'uploaded_by_id')}) order by f.created_at desc, f.id desc), '[]')
       from contract_file f where f.zone_id = app.zone() and f.contract_id = $1 and f.deleted_at is null`,
      [contractId],
    ))!;
  }

  /**
   * Adds a file, or a later version of one. Evidence is brought by whoever returns figures, everything else by whoever keeps the agreement.
   * @throws Refusal `INVALID_INPUT` for a type that is not taken, or a version that another one has followed; `NOT_FOUND`, `FORBIDDEN`
   */
  async add(caller: Caller, contractId: string, kind: ContractFileKind, name: string, bytes: Buffer, replacesId: string | null): Promise<string> {
    const facts = factsOfFile(name, bytes);
    return this.db.write(caller, async (tx) => {
      await lockContract(tx, caller, contractId, kind === ContractFileKind.EVIDENCE ? 'metric.return' : 'contract.edit');
      const before = replacesId === null ? null : await tx.get(ContractFile, replacesId);
      if (before && (before.contractId !== contractId || before.kind !== kind || (await tx.find(ContractFile, { replacesId: before.id })))) throw invalidField('replaces', text('field.file_followed'));
      const id = await tx.insert(ContractFile, { contractId, kind, ...facts, number: (before?.number ?? 0) + 1, replacesId, uploadedById: caller.personId });
      await writeParts(tx, 'contract_file_part', id, bytes);
      return id;
    });
  }

  /** Takes a file away, with the reason; the version before it counts again. @throws Refusal `INVALID_INPUT` for a version that another one has followed; `CONFLICT` */
  async remove(caller: Caller, { id, version }: RowVersion, reason: string): Promise<ContractFileType[]> {
    const contractId = await this.db.write(
      caller,
      async (tx) => {
        const file = await tx.get(ContractFile, id);
        await lockContract(tx, caller, file.contractId, 'contract.edit');
        if (file.version !== version) throw new Refusal('CONFLICT', { current: file });
        if (await tx.find(ContractFile, { replacesId: id })) throw invalidField('id', text('field.file_followed'));
        await tx.remove(ContractFile, file);
        return file.contractId;
      },
      { reason },
    );
    return this.files(caller, contractId);
  }

  /** A file, its bytes piece by piece. @throws Refusal `NOT_FOUND` */
  async file(caller: Caller, id: string): Promise<{ name: string; mediaType: string; size: number; parts: AsyncGenerator<Buffer> }> {
    const [file] = await this.db.rows<{ name: string; mediaType: string; size: number }>(
      caller.zoneId,
      'contract_file',
      `select f.name, f.media_type as "mediaType", f.size from contract_file f where f.zone_id = app.zone() and f.id = $1 and f.deleted_at is null`,
      [id],
    );
    if (!file) throw new Refusal('NOT_FOUND');
    return { ...file, parts: readParts(this.db, caller.zoneId, 'contract_file_part', id, file.size) };
  }
}
