import type { ZoneTransaction } from '#platform';
import type { BreachMeasure } from './breach.entity.js';

/** Follows a measure to its end, in the transaction that decides on it or ends it. */
export interface MeasureFollower {
  /** @param title of the measure, in the zone's language */
  decided(tx: ZoneTransaction, measure: BreachMeasure, of: { projectId: string; title: string }): Promise<void>;
  ended(tx: ZoneTransaction, measure: BreachMeasure): Promise<void>;
}

const followers: MeasureFollower[] = [];

/** Declares who follows measures. Rooms that come after this one declare themselves, as with `defineOfficeWork`. */
export function followMeasures(follower: MeasureFollower): void {
  followers.push(follower);
}

export const measureFollowers = (): readonly MeasureFollower[] => followers;
