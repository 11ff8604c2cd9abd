import { createHash } from 'node:crypto';
import { invalidField, type ZoneDatabase, type ZoneTransaction } from '#platform';
import { FILE_ENDINGS, mediaTypeOf } from './file-type.rules.js';
import { recordMessage } from './record.messages.js';

/** Bytes of a piece of a file: what is held in memory while it is read. */
const PART = 256 * 1024;

/** A table for the pieces of files: `file_id`, `part`, `bytes`. */
export type PartsTable = 'company_file_part' | 'contract_file_part';

/** What is kept of a file beside its bytes. */
export interface FileFacts {
  name: string;
  mediaType: string;
  size: number;
  sha256: string;
}

/** The facts of a file that somebody brings. @throws Refusal `INVALID_INPUT` for an empty file, a type that is not taken, or bytes that are not what the name says */
export function factsOfFile(name: string, bytes: Buffer): FileFacts {
  if (bytes.length === 0) throw invalidField('file', (locale) => recordMessage(locale, 'empty'));
  const mediaType = mediaTypeOf(name, bytes);
  if (!mediaType) throw invalidField('file', (locale) => recordMessage(locale, 'fileType', { endings: FILE_ENDINGS.join(' / ') }));
  return { name, mediaType, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** Writes the bytes of a file in pieces. */
export async function writeParts(tx: ZoneTransaction, table: PartsTable, fileId: string, bytes: Buffer): Promise<void> {
  for (let part = 0; part * PART < bytes.length; part++) {
    await tx.sql(`insert into ${table} (zone_id, file_id, part, bytes) values (app.zone(), $1, $2, $3)`, [fileId, part, bytes.subarray(part * PART, (part + 1) * PART)]);
  }
}

/** The bytes of a file, piece by piece. */
export async function* readParts(db: ZoneDatabase, zoneId: string, table: PartsTable, fileId: string, size: number): AsyncGenerator<Buffer> {
  for (let part = 0; part * PART < size; part++) {
    const [row] = await db.rows<{ bytes: Buffer }>(zoneId, table, `select bytes from ${table} where zone_id = app.zone() and file_id = $1 and part = $2`, [fileId, part]);
    if (!row) throw new Error(`part ${part} of the file ${fileId} is missing`);
    yield row.bytes;
  }
}

/** Browsers send the name of a file in UTF-8, which multer reads as Latin-1. */
export function nameOfUpload(original: string): string {
  const name = Buffer.from(original, 'latin1').toString('utf8');
  return (name.includes('\ufffd') ? original : name).replace(/^.*[\\/]/, '').slice(0, 200) || 'file';
}
