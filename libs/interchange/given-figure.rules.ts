import { parseDecimal } from '#platform';

/** Whether a figure is still what a ledger's words were read as: once it is entered otherwise, they say nothing of it any more. */
export function stillStands(reading: string, current: string | null): boolean {
  if (current === null || reading === current) return current !== null;
  const [one, other] = [parseDecimal(reading), parseDecimal(current)];
  return one !== null && other !== null && one.eq(other);
}
