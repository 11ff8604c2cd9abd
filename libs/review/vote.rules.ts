import { Share, Vote } from './review.enums.js';

/** Fewer than so many entitled members make no collective [3 集体决策]. */
export const LEAST_MEMBERS = 3;

/** Whether `part` of `whole` reaches a share, in whole numbers: no rounding decides a vote. */
const REACHES: Record<Share, (part: number, whole: number) => boolean> = {
  [Share.MORE_THAN_HALF]: (part, whole) => part * 2 > whole,
  [Share.TWO_THIRDS]: (part, whole) => part * 3 >= whole * 2,
  [Share.THREE_QUARTERS]: (part, whole) => part * 4 >= whole * 3,
};

/** How a meeting's votes are counted. */
export interface VoteRule {
  /** Of those entitled, how many must be there. */
  quorum: Share;
  /** Of those entitled, how many must vote for it. */
  majority: Share;
}

export interface Tally {
  /** Members, less those who recused themselves. */
  entitled: number;
  /** Voted or abstained. */
  present: number;
  for: number;
  against: number;
  abstain: number;
  recused: number;
  absent: number;
  enoughMembers: boolean;
  quorate: boolean;
  carried: boolean;
}

/**
 * Counts the votes: who recused himself is not entitled, who is absent is entitled and not there, and both shares are of those entitled,
 * so that staying away never helps.
 */
export function tally(votes: readonly Vote[], rule: VoteRule): Tally {
  const count = (vote: Vote) => votes.filter((each) => each === vote).length;
  const counts = { for: count(Vote.FOR), against: count(Vote.AGAINST), abstain: count(Vote.ABSTAIN), recused: count(Vote.RECUSED), absent: count(Vote.ABSENT) };
  const entitled = votes.length - counts.recused;
  const present = entitled - counts.absent;
  const enoughMembers = entitled >= LEAST_MEMBERS;
  const quorate = enoughMembers && REACHES[rule.quorum](present, entitled);
  return { ...counts, entitled, present, enoughMembers, quorate, carried: quorate && REACHES[rule.majority](counts.for, entitled) };
}
