import type { PolicyPackState } from './policy-pack.enums.js';

/** When one version of a policy pack holds. */
export interface PackValidity {
  number: number;
  validFrom: string;
  validUntil: string | null;
}

/**
 * Where each version stands on a day. The newest version that has begun supersedes all earlier ones from its first day on, also after
 * it has expired itself: an old pack does not come back because the new one has run out. Until then the earlier one holds.
 */
export function packStates(packs: readonly PackValidity[], today: string): Map<number, PolicyPackState> {
  const begun = Math.max(0, ...packs.filter(({ validFrom }) => validFrom <= today).map(({ number }) => number));
  return new Map(
    packs.map(({ number, validUntil }) => {
      if (number < begun) return [number, 'superseded'];
      if (number > begun) return [number, 'upcoming'];
      return [number, validUntil !== null && validUntil < today ? 'expired' : 'in_force'];
    }),
  );
}

/** The version in force on a day; null when there is none. */
export function packInForce<P extends PackValidity>(packs: readonly P[], today: string): P | null {
  const states = packStates(packs, today);
  return packs.find(({ number }) => states.get(number) === 'in_force') ?? null;
}
