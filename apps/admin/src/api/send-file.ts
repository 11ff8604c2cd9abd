import type { Outcome } from './reading';
import { type ApiError, refusalOf, type Refused } from './errors';

/** Sends a file to the server; files do not travel through GraphQL. It answers as a change does: with what came of it, or refused. */
export async function sendFile<Data>(path: string, file: File, locale: string, unreachable: string): Promise<Outcome<Data>> {
  const body = new FormData();
  body.append('file', file);
  try {
    const answer = await fetch(path, { method: 'POST', body, credentials: 'same-origin', headers: { 'apollo-require-preflight': '1', 'accept-language': locale } });
    const said = (await answer.json().catch(() => ({}))) as Data & { errors?: Refused[] };
    if (answer.ok) return { data: said };
    return { error: refusalOf(said.errors?.[0] ?? { message: `${answer.status} ${answer.statusText}` }) };
  } catch {
    return { error: refusalOf({ message: unreachable, extensions: { code: 'NETWORK' } }) };
  }
}

/** A refusal in one line: what is wrong, and with which of the fields. */
export function inOneLine({ message, fields }: ApiError): string {
  return fields.length > 0 ? fields.map((field) => field.message).join(' — ') : message;
}
