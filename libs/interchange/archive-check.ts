import { type UnzipFileInfo, unzipSync } from 'fflate';
import { SpreadsheetError } from './spreadsheet-error.js';

const MEGABYTE = 1024 * 1024;
const MOST_PARTS = 5_000;

/** Whether the bytes begin as a ZIP archive does. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && ((bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6));
}

/** Whether the bytes begin as an OLE compound file does: a workbook with a password, or one of Excel 97-2003. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 8)).toString('hex') === 'd0cf11e0a1b11ae1';
}

/** What an OLE compound file is, by the names in its directory. Always an error: none of them is read. */
export function refuseCompoundFile(bytes: Buffer): never {
  const has = (name: string) => bytes.includes(Buffer.from(name, 'utf16le'));
  if (has('EncryptedPackage')) throw new SpreadsheetError('FILE_ENCRYPTED');
  if (has('Workbook') || has('Book')) throw new SpreadsheetError('FILE_FORMAT_UNSUPPORTED', { format: 'xls' });
  throw new SpreadsheetError('FILE_NOT_SPREADSHEET', { extension: '' });
}

/**
 * Looks at an archive's directory without unpacking anything: that it is an .xlsx workbook, and that it will not unpack to
 * more than `maxUnpackedBytes`. The reader unpacks no part beyond the size stated here, so that a lying directory only
 * makes the part unreadable - provided that a size is stated, which is why parts of stated size zero are refused.
 * Returns whether the workbook carries macros, and to how many other workbooks it refers: neither is ever read.
 */
export function checkArchive(bytes: Uint8Array, maxUnpackedBytes: number): { macros: boolean; externalLinks: number } {
  const parts: UnzipFileInfo[] = [];
  try {
    unzipSync(bytes, {
      filter: (part) => {
        if (parts.length <= MOST_PARTS) parts.push(part);
        return false;
      },
    });
  } catch (cause) {
    throw new SpreadsheetError('FILE_DAMAGED', {}, { cause });
  }
  const names = new Set(parts.map((part) => part.name));
  if (names.has('xl/workbook.bin')) throw new SpreadsheetError('FILE_FORMAT_UNSUPPORTED', { format: 'xlsb' });
  if (names.has('content.xml') && names.has('mimetype')) throw new SpreadsheetError('FILE_FORMAT_UNSUPPORTED', { format: 'ods' });
  if (!names.has('[Content_Types].xml') || ![...names].some((name) => /^\/?xl\//i.test(name))) {
    throw new SpreadsheetError('FILE_NOT_SPREADSHEET', { extension: 'zip' });
  }
  if (parts.length > MOST_PARTS || names.size !== parts.length) throw new SpreadsheetError('FILE_DAMAGED');
  for (const part of parts) {
    const empty = part.originalSize === 0 || part.size === 0;
    if (empty && /\.(?:xml|rels|vml)$/i.test(part.name)) throw new SpreadsheetError('FILE_DAMAGED');
    if (part.originalSize === 0 && part.size > 2) throw new SpreadsheetError('FILE_DAMAGED');
  }
  const unpacked = parts.reduce((total, part) => total + part.originalSize, 0);
  if (unpacked > maxUnpackedBytes) {
    throw new SpreadsheetError('FILE_UNPACKS_TOO_LARGE', {
      megabytes: Math.ceil(unpacked / MEGABYTE),
      limit: Math.floor(maxUnpackedBytes / MEGABYTE),
    });
  }
  return {
    macros: [...names].some((name) => /vbaProject\.bin$/i.test(name)),
    externalLinks: [...names].filter((name) => /^\/?xl\/externalLinks\/[^/]+\.xml$/i.test(name)).length,
  };
}
