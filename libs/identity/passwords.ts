import { hash, verify } from '@node-rs/argon2';
import { Refusal } from '#platform';

/** Argon2id with the library's parameters after OWASP: 19 MiB, two passes, one lane. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'));
}

let nobodys: Promise<string> | undefined;

/** Whether the password is right. Takes as long for somebody who is not there, so that answers do not tell who is. */
export async function passwordFits(passwordHash: string | null, password: string): Promise<boolean> {
  nobodys ??= hash('a password that nobody has');
  const fits = await verify(passwordHash ?? (await nobodys), password.normalize('NFKC'));
  return fits && passwordHash !== null;
}

/** @throws Refusal `WEAK_PASSWORD` */
export function assertStrongPassword(password: string, login: string): void {
  const folded = password.normalize('NFKC').toLowerCase();
  if ([...folded].length < 10 || folded === login.toLowerCase() || new Set(folded).size < 4) throw new Refusal('WEAK_PASSWORD');
}
