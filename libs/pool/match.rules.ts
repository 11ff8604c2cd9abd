import { MatchState } from './pool.enums.js';

/** Which states an introduction may go to from each. What was agreed may fall through; a sum may be agreed anew. */
export const STATE_MOVES = {
  [MatchState.INTRODUCED]: [MatchState.INTRODUCED, MatchState.IN_TALKS, MatchState.AGREED, MatchState.FAILED],
  [MatchState.IN_TALKS]: [MatchState.IN_TALKS, MatchState.AGREED, MatchState.FAILED],
  [MatchState.AGREED]: [MatchState.AGREED, MatchState.FAILED],
  [MatchState.FAILED]: [],
} as const satisfies Record<MatchState, readonly MatchState[]>;
