/** Most bytes of one file. */
export const FILE_LIMIT = 20 * 1024 * 1024;

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OFFICE = 'application/vnd.openxmlformats-officedocument';

/** What may be kept, by the ending of its name: its media type, and how its bytes begin. Text has no beginning of its own. */
const TYPES: Record<string, { mediaType: string; begins: readonly number[] | null }> = {
  pdf: { mediaType: 'application/pdf', begins: [0x25, 0x50, 0x44, 0x46] },
  png: { mediaType: 'image/png', begins: [0x89, 0x50, 0x4e, 0x47] },
  jpg: { mediaType: 'image/jpeg', begins: [0xff, 0xd8, 0xff] },
  jpeg: { mediaType: 'image/jpeg', begins: [0xff, 0xd8, 0xff] },
  docx: { mediaType: `${OFFICE}.wordprocessingml.document`, begins: ZIP },
  xlsx: { mediaType: `${OFFICE}.spreadsheetml.sheet`, begins: ZIP },
  pptx: { mediaType: `${OFFICE}.presentationml.presentation`, begins: ZIP },
  txt: { mediaType: 'text/plain; charset=utf-8', begins: null },
  csv: { mediaType: 'text/csv; charset=utf-8', begins: null },
};

export const FILE_ENDINGS = Object.keys(TYPES);

/** The media type of a file whose name and bytes agree; null for one that is not taken, or is not what it is called. */
export function mediaTypeOf(name: string, bytes: Uint8Array): string | null {
  const type = TYPES[/\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''];
  if (!type) return null;
  if (type.begins) return type.begins.every((byte, index) => bytes[index] === byte) ? type.mediaType : null;
  return bytes.includes(0) ? null : type.mediaType;
}
