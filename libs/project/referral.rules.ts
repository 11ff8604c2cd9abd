import { decimal, roundTo, toPlain } from '#platform';
import { ReferralSide, ReferralState } from './referral.enums.js';

/** What may be done with a referral. */
export type ReferralAct = 'propose' | 'agree' | 'take_up' | 'refuse' | 'withdraw';

/** What a referral's next step depends on. */
export interface ReferralStanding {
  state: ReferralState;
  proposedBy: ReferralSide | null;
  /** The project was signed in the receiving zone: the split stands. */
  signed: boolean;
}

/**
 * What a side may do now. Either side proposes a split and only the other one agrees; the project is taken up by what was agreed; a split may
 * be negotiated anew until the project is signed.
 */
export function referralActs(side: ReferralSide, { state, proposedBy, signed }: ReferralStanding): ReferralAct[] {
  const receiver = side === ReferralSide.RECEIVER;
  const open = state === ReferralState.OFFERED || state === ReferralState.AGREED;
  const acts: ReferralAct[] = [];
  if ((open || state === ReferralState.TAKEN_UP) && !signed) {
    if (proposedBy !== null && proposedBy !== side) acts.push('agree');
    acts.push('propose');
  }
  if (state === ReferralState.AGREED && proposedBy === null && receiver) acts.push('take_up');
  if (open) acts.push(receiver ? 'refuse' : 'withdraw');
  return acts;
}

/** Whether it is this side's word that is waited for. */
export function waitsFor(side: ReferralSide, standing: ReferralStanding): boolean {
  const acts = referralActs(side, standing);
  return acts.includes('agree') || acts.includes('take_up');
}

/** How an investment is credited: the referring zone's share rounded to the fen, the rest to the receiving zone, so that both add up to it. */
export function credits(investment: string, share: string): Record<ReferralSide, string> {
  const sender = roundTo(decimal(investment).times(share).div(100), 2);
  return { sender: toPlain(sender, 2), receiver: toPlain(decimal(investment).minus(sender), 2) };
}
