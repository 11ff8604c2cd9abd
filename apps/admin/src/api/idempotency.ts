import { useCallback, useState } from 'react';

/**
 * The key that makes a creation happen once however often it is sent: it stays the same while a form is open (a second click, a retry
 * after a lost answer) and is renewed once the thing was created.
 */
export function useIdempotencyKey(): [key: string, renew: () => void] {
  const [key, setKey] = useState(newKey);
  return [key, useCallback(() => setKey(newKey()), [])];
}

/** `crypto.randomUUID` exists only on https and localhost; a zone's intranet may have neither. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
