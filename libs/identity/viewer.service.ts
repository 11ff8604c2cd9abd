import { Inject, Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { Clock, LOCALES, message, Refusal, SETTINGS, ZoneDatabase, type Locale, type Settings } from '#platform';
import { CallerDirectory } from './caller-directory.js';
import type { CallerFacts } from './caller.js';
import type { Caller } from './caller.js';
import { newSecret, secretHash } from './credentials.js';
import { Person } from './identity.entity.js';
import type { ApiToken, CreatedApiToken, PersonType, Viewer, ZoneType } from './identity.types.js';
import { identityMessage } from './messages.js';
import { PERSON_JSON } from './people.sql.js';
import { grantedScope, PERMISSIONS, type Permission } from './permissions.js';
import { selfActor } from './self-actor.js';
import { assertSession } from './sign-in.service.js';

/** What somebody sees and sets about himself. */
@Injectable()
export class ViewerService {
  constructor(
    private readonly db: ZoneDatabase,
    private readonly clock: Clock,
    private readonly callers: CallerDirectory,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** The person behind a secret that was just made, or null. */
  async behind(secret: string): Promise<CallerFacts | null> {
    return this.callers.find(secret);
  }

  /** Who is signed in, where, and what he may do there. */
  async viewer(facts: Pick<CallerFacts, 'personId' | 'homeZoneId' | 'zoneId' | 'roles' | 'teamIds' | 'readOnly'>): Promise<Viewer> {
    const [person, zones] = await Promise.all([
      this.db.read<PersonType>(facts.homeZoneId, 'viewer', `select ${PERSON_JSON} from person p where p.zone_id = app.zone() and p.id = $1`, [facts.personId]),
      this.db.unzoned<ZoneType & { time_zone: string }>(`select * from app.visible_zones($1, $2)`, [facts.homeZoneId, facts.personId]),
    ]);
    const zone = zones.find(({ id }) => id === facts.zoneId);
    if (!person || !zone) throw new Refusal('UNAUTHENTICATED');
    const permissions = (Object.keys(PERMISSIONS) as Permission[]).filter((permission) => grantedScope(permission, facts.roles) !== null);
    return { person, zone, zones, permissions, teamIds: facts.teamIds, readOnly: facts.readOnly, today: this.clock.today(zone.time_zone) };
  }

  /**
   * Turns the caller's session to another zone that he oversees.
   * @throws Refusal `NOT_FOUND` for a zone that he does not oversee
   */
  async chooseZone(caller: Caller, zoneId: string): Promise<void> {
    const [{ chosen } = { chosen: false }] = await this.db.unzoned<{ chosen: boolean }>(`select app.choose_zone($1, $2) as chosen`, [caller.credentialId, zoneId]);
    if (!chosen) throw new Refusal('NOT_FOUND');
    this.callers.forget(caller.personId);
  }

  /** Sets the language in which the caller is answered. */
  async setLocale(caller: Caller, locale: string): Promise<void> {
    if (!LOCALES.includes(locale as Locale)) {
      throw new Refusal('INVALID_INPUT', { fields: [{ path: 'locale', message: (reader) => message(reader, 'validation.isIn', { 0: LOCALES.join(', ') }) }] });
    }
    await this.db.write(selfActor(caller), async (tx) => {
      await tx.update(Person, await tx.get(Person, caller.personId), { locale });
    });
    this.callers.forget(caller.personId);
  }

  /** The caller's own tokens, also those that ended. */
  tokens(caller: Caller): Promise<ApiToken[]> {
    return this.db.unzoned<ApiToken>(
      `select id, name, created_at as "createdAt", last_used_at as "lastUsedAt", expires_at as "expiresAt", revoked_at as "revokedAt" from app.api_tokens_of($1)`,
      [caller.personId],
    );
  }

  /**
   * Makes a token that acts as the caller until the end of a day, or for ever.
   * @throws Refusal `SESSION_REQUIRED` to another token, `INVALID_INPUT` for a day that is over
   */
  async createToken(caller: Caller, name: string, expiresOn: string | null): Promise<CreatedApiToken> {
    assertSession(caller);
    const trimmed = name.trim();
    if (trimmed.length === 0 || trimmed.length > 100) throw new Refusal('INVALID_INPUT', { fields: [{ path: 'name', message: (reader) => message(reader, 'validation.isLength', { 0: 1, 1: 100 }) }] });
    if (expiresOn !== null && expiresOn < this.clock.today()) throw new Refusal('INVALID_INPUT', { fields: [{ path: 'expiresOn', message: (reader) => identityMessage(reader, 'dayIsOver') }] });
    const id = uuidv7();
    const secret = newSecret('api-token');
    // The end of that day in China, where every zone is.
    const until = expiresOn === null ? null : new Date(`${expiresOn}T23:59:59+08:00`);
    await this.db.unzoned(`select app.open_session($1, $2, $3, $4, 'api-token', $5, $6, $7)`, [id, secretHash(secret, this.settings), caller.homeZoneId, caller.personId, trimmed, this.clock.now(), until]);
    const token = (await this.tokens(caller)).find((candidate) => candidate.id === id);
    return { token: token!, secret };
  }

  /** Ends one of the caller's own tokens. False when it was none, or had ended. */
  async revokeToken(caller: Caller, id: string): Promise<boolean> {
    assertSession(caller);
    const [row] = await this.db.unzoned<{ revoked: boolean }>(`select app.revoke_session($1, $2, 'api-token', $3) as revoked`, [id, caller.personId, this.clock.now()]);
    this.callers.forget(caller.personId);
    return row?.revoked ?? false;
  }
}
