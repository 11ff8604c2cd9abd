import type { Request, Response } from 'express';
import type { Locale } from '../messages/index.js';

/** What every resolver's context holds. `caller` is filled in by identity; platform only needs what may be asked of it. */
export interface RequestContext {
  req: Request;
  res: Response;
  requestId: string;
  locale: Locale;
  caller: PermissionHolder | null;
  /** Why it could not be found out who calls (the database is away, say); the operation is answered with it. */
  failure?: unknown;
}

/** Whoever can be asked whether he may do something. */
export interface PermissionHolder {
  readonly readOnly: boolean;
  may(permission: string): boolean;
}
