import type { Messages } from './zh-CN.js';

export const en: Messages = {
  'error.UNAUTHENTICATED': 'Please sign in first',
  'error.FORBIDDEN': 'You may not do this: {permission}',
  'error.READ_ONLY': 'You have read-only access and cannot change anything',
  'error.NOT_FOUND': 'No such record: it may have been removed, or it is not of this zone',
  'error.CONFLICT': 'Somebody else changed this record first; compare and save again',
  'error.INVALID_INPUT': 'Some fields need mending',
  'error.IDEMPOTENCY_MISMATCH': 'This request key was already used for something else; reload and try again',
  'error.GATE_REFUSED': 'Cannot enter “{to}” yet: {count} item(s) missing',
  'error.DUPLICATE': 'The same record exists already: {name}',
  'error.REFERENCED': 'Other records still refer to it, so it cannot be removed',
  'error.SIGN_IN_FAILED': 'The login or the password is not right',
  'error.LOCKED_OUT': 'Too many failed sign-ins: the account is locked, try again in {minutes} minutes',
  'error.WEAK_PASSWORD': 'A password has at least 10 characters and differs from the login',
  'error.RATE_LIMITED': 'Too many requests; try again a little later',
  'error.QUERY_TOO_COMPLEX': 'The query is too complex: {what} {value}, limit {limit}',
  'error.BAD_REQUEST': 'The request is malformed',
  'error.INTERNAL': 'Something unexpected went wrong; it is recorded as {requestId}',
};
