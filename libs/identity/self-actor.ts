import type { Actor } from '#platform';
import type { Caller } from './caller.js';

/** Who changes what concerns only himself, such as his language: also somebody who otherwise only reads, and in his own zone. */
export function selfActor(caller: Caller): Actor {
  return { zoneId: caller.homeZoneId, personId: caller.personId, source: caller.source, requestId: caller.requestId };
}
