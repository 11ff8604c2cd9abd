import { Inject, Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { Clock, Refusal, SETTINGS, ZoneDatabase, type Settings } from '#platform';
import { CallerDirectory } from './caller-directory.js';
import type { Caller } from './caller.js';
import { newSecret, secretHash, SESSION_HOURS } from './credentials.js';
import { Person } from './identity.entity.js';
import { assertStrongPassword, hashPassword, passwordFits } from './passwords.js';
import { selfActor } from './self-actor.js';

/** Wrong passwords for one login before it is locked, and for how long. */
const ATTEMPTS = 5;
const LOCK_MINUTES = 15;
/** Wrong passwords from one address, whatever the login. A whole office may share an address. */
const ATTEMPTS_FROM_ADDRESS = 100;

/** Ended sessions are kept for as long as somebody might ask who was signed in. */
const KEPT_DAYS = 30;

interface Attempt {
  attempts: number;
  locked_until: Date | null;
}

interface SignInFacts {
  zone_id: string;
  person_id: string;
  password_hash: string | null;
  active: boolean;
  demonstration: boolean;
}

/** Sessions: signing in and out, one's password. */
@Injectable()
export class SignInService {
  constructor(
    private readonly db: ZoneDatabase,
    private readonly clock: Clock,
    private readonly callers: CallerDirectory,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /**
   * Opens a session and returns its secret.
   * @throws Refusal `SIGN_IN_FAILED`, the same for an unknown login, a wrong password and somebody who left; `LOCKED_OUT` after
   *   5 wrong passwords, for 15 minutes; `RATE_LIMITED` after 100 from one address
   */
  async signIn(givenLogin: string, password: string, address: string): Promise<string> {
    const login = givenLogin.normalize('NFKC').trim().toLowerCase().slice(0, 100);
    const from = `address:${address}`;
    const now = this.clock.now();
    const fromAddress = await this.attempt(from, ATTEMPTS_FROM_ADDRESS, now);
    if (fromAddress.attempts > ATTEMPTS_FROM_ADDRESS) throw new Refusal('RATE_LIMITED');
    // A login has no colon, so nobody can lock an address by signing in as it.
    const forLogin = await this.attempt(`login:${login}`, ATTEMPTS, now);
    if (forLogin.attempts > ATTEMPTS) {
      const minutes = Math.max(1, Math.ceil(((forLogin.locked_until?.getTime() ?? now.getTime()) - now.getTime()) / 60_000));
      throw new Refusal('LOCKED_OUT', { params: { minutes } });
    }
    const [person] = await this.db.unzoned<SignInFacts>(`select * from app.sign_in_facts($1)`, [login]);
    const fits = await passwordFits(person?.password_hash ?? null, password.slice(0, 1_000));
    if (!person || !fits || !person.active || (person.demonstration && this.settings.NODE_ENV === 'production')) throw new Refusal('SIGN_IN_FAILED');
    await this.db.unzoned(`select app.sign_in_succeeded($1, $2)`, [`login:${login}`, from]);

    const secret = newSecret('ui');
    const until = new Date(now.getTime() + SESSION_HOURS * 3_600_000);
    await this.db.unzoned(`select app.open_session($1, $2, $3, $4, 'ui', null, $5, $6)`, [uuidv7(), secretHash(secret, this.settings), person.zone_id, person.person_id, now, until]);
    return secret;
  }

  /** Ends the caller's session. */
  async signOut(caller: Caller): Promise<void> {
    assertSession(caller);
    await this.db.unzoned(`select app.revoke_session($1, $2, 'ui', $3)`, [caller.credentialId, caller.personId, this.clock.now()]);
    this.callers.forget(caller.personId);
  }

  /**
   * Changes one's own password; all other sessions and all tokens of the person end.
   * @throws Refusal `SIGN_IN_FAILED` when the current one is not right (that counts towards the lock-out), `WEAK_PASSWORD`
   */
  async changePassword(caller: Caller, current: string, next: string): Promise<void> {
    assertSession(caller);
    const actor = selfActor(caller);
    const now = this.clock.now();
    const login = await this.db.read<string>(actor.zoneId, 'own login', `select login from person where zone_id = app.zone() and id = $1`, [caller.personId]);
    if (!login) throw new Refusal('NOT_FOUND');
    const attempt = await this.attempt(`login:${login}`, ATTEMPTS, now);
    if (attempt.attempts > ATTEMPTS) throw new Refusal('LOCKED_OUT', { params: { minutes: LOCK_MINUTES } });
    const [person] = await this.db.unzoned<SignInFacts>(`select * from app.sign_in_facts($1)`, [login]);
    if (!(await passwordFits(person?.password_hash ?? null, current.slice(0, 1_000)))) throw new Refusal('SIGN_IN_FAILED');
    await this.db.unzoned(`select app.sign_in_succeeded($1, '')`, [`login:${login}`]);
    assertStrongPassword(next, login);
    const passwordHash = await hashPassword(next);
    await this.db.write(actor, async (tx) => {
      const row = await tx.get(Person, caller.personId);
      await tx.update(Person, row, { passwordHash });
      await tx.sql(`select app.revoke_sessions_of($1, $2, $3)`, [caller.personId, caller.credentialId, tx.now]);
    });
    this.callers.forget(caller.personId);
  }

  /** Clears sessions and counted guesses that ended more than 30 days ago; API tokens stay. Returns how many sessions went. */
  async clearEnded(): Promise<number> {
    const before = new Date(this.clock.now().getTime() - KEPT_DAYS * 86_400_000);
    const [cleared] = await this.db.unzoned<{ sessions: number }>(`select app.clear_sign_ins($1) as sessions`, [before]);
    return cleared!.sessions;
  }

  private async attempt(key: string, allowed: number, at: Date): Promise<Attempt> {
    const [attempt] = await this.db.unzoned<Attempt>(`select * from app.begin_sign_in($1, $2, $3, make_interval(mins => $4))`, [key, at, allowed, LOCK_MINUTES]);
    return attempt!;
  }
}

/** @throws Refusal `SESSION_REQUIRED` when the request came with an API token: what it may do must not outgrow it */
export function assertSession(caller: Caller): void {
  if (caller.source !== 'ui') throw new Refusal('SESSION_REQUIRED');
}
