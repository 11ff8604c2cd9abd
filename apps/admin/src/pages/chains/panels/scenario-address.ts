/** The scenarios that stand beside each other, by their key in the address. */
export const SCENARIOS = ['a', 'b'] as const;
export type ScenarioKey = (typeof SCENARIOS)[number];

/** A company that a scenario assumes: one of the library, or one by name. */
export interface AssumedTarget {
  companyId?: string;
  name?: string;
  /** Yuan a year. */
  yearlyOutput: string;
  places: { nodeId: string; capacity?: string }[];
}

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const AMOUNT = /^\d{1,18}(\.\d{1,4})?$/;

/** A scenario as an address carries it: `<company or =name>;<output>;<node>[:<capacity>],…|…`. */
export function writeScenario(targets: readonly AssumedTarget[]): string {
  return targets
    .map(({ companyId, name, yearlyOutput, places }) => {
      const who = companyId ?? `=${encodeURIComponent(name ?? '')}`;
      return [who, yearlyOutput, places.map(({ nodeId, capacity }) => (capacity ? `${nodeId}:${capacity}` : nodeId)).join(',')].join(';');
    })
    .join('|');
}

/** What an address says; what cannot be read in it is left out. */
export function readScenario(text: string | null): AssumedTarget[] {
  return (text ?? '').split('|').flatMap((part): AssumedTarget[] => {
    const [who = '', yearlyOutput = '', where = ''] = part.split(';');
    const places = where.split(',').flatMap((place) => {
      const [nodeId = '', capacity] = place.split(':');
      if (!ID.test(nodeId) || (capacity !== undefined && !AMOUNT.test(capacity))) return [];
      return [capacity === undefined ? { nodeId } : { nodeId, capacity }];
    });
    const name = who.startsWith('=') ? nameIn(who.slice(1)) : null;
    if (places.length === 0 || !AMOUNT.test(yearlyOutput) || !(name || ID.test(who))) return [];
    return [{ ...(name ? { name } : { companyId: who }), yearlyOutput, places }];
  });
}

function nameIn(text: string): string | null {
  try {
    return decodeURIComponent(text).slice(0, 100).trim() || null;
  } catch {
    return null;
  }
}
