/** By a number made of each key: the last row of the file that has it. Plain data: it may come out of another thread. */
export type LastRows = Map<number, number>;

/** Notes that a row has a key. */
export function noteKey(lastRows: LastRows, key: string, rowNumber: number): void {
  lastRows.set(numberOf(key), rowNumber);
}

/** Whether a row behind this one has the key. Two keys of the same number only make that a yes too often, never a no. */
export function isToCome(lastRows: LastRows, key: string, rowNumber: number): boolean {
  return (lastRows.get(numberOf(key)) ?? 0) > rowNumber;
}

/** FNV-1a: some bytes for a key, of which a file may have a hundred thousand. */
function numberOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
