/** A node among its siblings, by the number that orders them. */
export interface OrderedNode {
  id: string;
  sort: number;
}

/**
 * The order numbers that change when a node goes before one of its siblings, or to the end when none is named. The siblings keep the
 * numbers that they have together, so that only what lies between the two places changes.
 * @param siblings in their order, the node among them
 */
export function movedBefore(siblings: readonly OrderedNode[], id: string, beforeId: string | null): OrderedNode[] {
  const moved = siblings.find((each) => each.id === id);
  const others = siblings.filter((each) => each.id !== id);
  if (!moved || beforeId === id) return [];
  const at = beforeId === null ? others.length : others.findIndex((each) => each.id === beforeId);
  if (at < 0) return [];
  const order = [...others.slice(0, at), moved, ...others.slice(at)];
  const numbers = ascending(siblings.map(({ sort }) => sort));
  return order.flatMap(({ id: of, sort }, index) => (sort === numbers[index] ? [] : [{ id: of, sort: numbers[index]! }]));
}

/** The same numbers where each is larger than the last; otherwise, as after an import, as little larger as is needed to tell them apart. */
function ascending(numbers: readonly number[]): number[] {
  const told: number[] = [];
  for (const number of numbers) told.push(Math.max(number, (told.at(-1) ?? Number.NEGATIVE_INFINITY) + 1));
  return told;
}
