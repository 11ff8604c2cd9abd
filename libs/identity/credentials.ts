import { createHmac, randomBytes } from 'node:crypto';
import { parseCookie } from 'cookie';
import type { CookieOptions, Request } from 'express';
import type { Settings } from '#platform';

/** A session ends after this long without a request. */
export const SESSION_IDLE_MINUTES = 30;
/** A session ends this long after sign-in, used or not. */
export const SESSION_HOURS = 12;

const TOKEN_PREFIX = 'lt_';

/** A new secret: of a session as it is, of an API token with a prefix by which leaked ones are found. */
export function newSecret(kind: 'ui' | 'api-token'): string {
  const secret = randomBytes(32).toString('base64url');
  return kind === 'api-token' ? TOKEN_PREFIX + secret : secret;
}

/**
 * What is kept of a secret, keyed with SESSION_SECRET: whoever can write to the database but does not know the key cannot put a session of
 * his own there. The secret is random, so that one fast hash is enough. Another key ends every session and token.
 */
export function secretHash(secret: string, { SESSION_SECRET }: Settings): Buffer {
  return createHmac('sha256', SESSION_SECRET).update(secret).digest();
}

/** `__Host-` makes the browser insist on encryption and on our host alone. */
export function sessionCookieName(settings: Settings): string {
  return settings.NODE_ENV === 'production' ? '__Host-liantu' : 'liantu';
}

/** Out of reach of scripts, not sent along by other sites, gone with the browser. */
export function sessionCookieOptions(settings: Settings): CookieOptions {
  return { httpOnly: true, sameSite: 'lax', path: '/', secure: settings.NODE_ENV === 'production' };
}

/** The credential that a request carries: an API token in `Authorization: Bearer`, or else the session cookie. */
export function credentialOf(req: Request, settings: Settings): string | null {
  const authorization = req.headers.authorization;
  if (authorization !== undefined) return /^Bearer (lt_[\w-]{43})$/i.exec(authorization)?.[1] ?? null;
  const cookie = req.headers.cookie;
  const session = cookie === undefined ? undefined : parseCookie(cookie)[sessionCookieName(settings)];
  return session && !session.startsWith(TOKEN_PREFIX) ? session : null;
}
