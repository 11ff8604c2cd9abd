import { createHash, randomBytes } from 'node:crypto';

/** Where a link leads, its token behind it. */
export const RETURN_PATH = '/files/return?key=';

/** A token: the zone, so that its rows can be asked for, and 24 random bytes that nobody guesses. */
export function newToken(zoneId: string): { token: string; hash: Buffer } {
  const token = Buffer.concat([Buffer.from(zoneId.replaceAll('-', ''), 'hex'), randomBytes(24)]).toString('base64url');
  return { token, hash: tokenHash(token) };
}

export function tokenHash(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** The zone that a token speaks of; null for what is no token. */
export function zoneOfToken(token: string): string | null {
  if (!/^[\w-]{54}$/.test(token)) return null;
  const hex = Buffer.from(token, 'base64url').subarray(0, 16).toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
