import type { Locale } from '#platform';
import { chainMessage } from './messages.js';

/** Who answers for a chain. */
export interface ChainKeepers {
  teamId: string | null;
  hasLeader: boolean;
  hasHead: boolean;
}

/** What a chain lacks, with words. */
export interface Flag {
  code: string;
  message: string;
}

/**
 * One chain has one zone leader, one working team and one team head [2 一个产业链、一位开发区领导、一个工作专班、一位专班负责人]; what is
 * lacking is flagged. Without a team there can be neither leader nor head, and all three are flagged.
 */
export function chainFlags(locale: Locale, { teamId, hasLeader, hasHead }: ChainKeepers): Flag[] {
  const lacking: ('NO_TEAM' | 'NO_LEADER' | 'NO_TEAM_HEAD')[] = [];
  if (teamId === null) lacking.push('NO_TEAM');
  if (teamId === null || !hasLeader) lacking.push('NO_LEADER');
  if (teamId === null || !hasHead) lacking.push('NO_TEAM_HEAD');
  return lacking.map((code) => ({ code, message: chainMessage(locale, `flag.${code}`) }));
}
