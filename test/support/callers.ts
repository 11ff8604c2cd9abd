import { v7 as uuidv7 } from 'uuid';
import { Refusal } from '#platform';
import { Caller, Person, type Role } from '#identity';
import type { TestDatabase } from './database.js';

interface CallerOptions {
  roles: Role[];
  /** Zone A when left out. */
  zoneId?: string;
  officeId?: string | null;
  /** Working teams that he is in. */
  teamIds?: string[];
}

/** Makes somebody and answers him as he calls a service. */
export async function callerOf(test: TestDatabase, { roles, zoneId = test.zoneA, officeId = null, teamIds = [] }: CallerOptions): Promise<Caller> {
  const name = roles.join();
  const personId = await test.db.write(test.actor(zoneId), (tx) => tx.insert(Person, { login: uuidv7(), name, roles, officeId }));
  return new Caller({ personId, name, officeId, zoneId, homeZoneId: zoneId, roles, teamIds, locale: 'zh-CN', readOnly: false, source: 'ui', credentialId: personId }, 'request', 'zh-CN');
}

/** The refusal that work must end in. @throws when it succeeds or fails otherwise */
export async function refusal(work: Promise<unknown>): Promise<Refusal> {
  const error: unknown = await work.then(() => null, (reason: unknown) => reason);
  if (!(error instanceof Refusal)) throw error ?? new Error('nothing was refused');
  return error;
}

/** Paths of the fields for which work is refused. */
export async function refusedPaths(work: Promise<unknown>): Promise<string[] | undefined> {
  return (await refusal(work)).details.fields?.map(({ path }) => path);
}
