import type { Locale } from '#platform';
import { chainMessage } from './messages.js';

/** Who answers for a chain, and by what. */
export interface ChainKeepers {
  teamId: string | null;
  hasLeader: boolean;
  hasHead: boolean;
  /** A policy pack is in force. */
  hasPolicyPack: boolean;
}

export type FlagCode = 'NO_TEAM' | 'NO_LEADER' | 'NO_TEAM_HEAD' | 'NO_POLICY_PACK';

/** What a chain lacks, with words. */
export interface Flag {
  code: string;
  message: string;
}

/**
 * One chain has one zone leader, one working team and one team head [2 一个产业链、一位开发区领导、一个工作专班、一位专班负责人], and one
 * policy pack [1 一链一策]; what is lacking is flagged. Without a team there can be neither leader nor head, and all three are flagged.
 */
export function chainFlags(locale: Locale, { teamId, hasLeader, hasHead, hasPolicyPack }: ChainKeepers): Flag[] {
  const lacking: FlagCode[] = [];
  if (teamId === null) lacking.push('NO_TEAM');
  if (teamId === null || !hasLeader) lacking.push('NO_LEADER');
  if (teamId === null || !hasHead) lacking.push('NO_TEAM_HEAD');
  if (!hasPolicyPack) lacking.push('NO_POLICY_PACK');
  return lacking.map((code) => ({ code, message: flagText(locale, code) }));
}

/** A flag in words. */
export function flagText(locale: Locale, code: FlagCode): string {
  return chainMessage(locale, `flag.${code}`);
}
