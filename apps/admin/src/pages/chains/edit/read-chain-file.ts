import { inOneLine, sendFile } from '@/api/send-file';

/** A chain's file as the server takes it, or why it could not be read. */
export type ReadChainFile = { document: unknown; error?: undefined } | { document?: undefined; error: string };

/** Reads a file that somebody chose: JSON here, a spreadsheet on the server. */
export async function readChainFile(file: File, locale: string, words: { unreachable: string; notJson: string }): Promise<ReadChainFile> {
  if (/\.json$/i.test(file.name)) {
    try {
      return { document: JSON.parse(await file.text()) as unknown };
    } catch {
      return { error: words.notJson };
    }
  }
  const { data, error } = await sendFile('/files/chain/read', file, locale, words.unreachable);
  return error ? { error: inOneLine(error) } : { document: data };
}
