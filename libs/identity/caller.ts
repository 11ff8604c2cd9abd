import { Refusal, type Actor, type Locale, type PermissionHolder } from '#platform';
import { grantedScope, type Permission, type Role, type Scope } from './permissions.js';

/** Facts of a row that decide whether a scoped permission reaches it. */
export interface RowScope {
  /** Working team of the chain that the row belongs to. */
  teamId?: string | null;
  /** The row's owner. */
  ownerId?: string | null;
}

export interface CallerFacts {
  personId: string;
  name: string;
  officeId: string | null;
  zoneId: string;
  homeZoneId: string;
  roles: Role[];
  teamIds: string[];
  locale: Locale;
  readOnly: boolean;
  /** `ui` for a session, `api-token` for a token. */
  source: 'ui' | 'api-token';
  /** Session or token that this request came with. */
  credentialId: string;
}

/** The signed-in person behind one request, in the zone the request is about. */
export class Caller implements Actor, PermissionHolder {
  readonly personId: string;
  readonly name: string;
  readonly officeId: string | null;
  readonly zoneId: string;
  readonly homeZoneId: string;
  readonly roles: readonly Role[];
  readonly teamIds: readonly string[];
  readonly locale: Locale;
  readonly readOnly: boolean;
  readonly source: string;
  readonly credentialId: string;
  readonly requestId: string;

  constructor(facts: CallerFacts, requestId: string, locale: Locale) {
    Object.assign(this, facts);
    this.requestId = requestId;
    this.locale = locale;
  }

  /** Whether the matrix grants the permission at all, for whatever scope. */
  may(permission: string): boolean {
    return this.scope(permission as Permission) !== null;
  }

  /** How far the permission reaches for this caller. */
  scope(permission: Permission): Scope | null {
    return grantedScope(permission, this.roles);
  }

  /** Whether the permission reaches this row. */
  mayOn(permission: Permission, row: RowScope): boolean {
    const scope = this.scope(permission);
    if (scope === 'zone') return true;
    const owns = row.ownerId != null && row.ownerId === this.personId;
    if (scope === 'own') return owns;
    if (scope === 'team') return owns || (row.teamId != null && this.teamIds.includes(row.teamId));
    return false;
  }

  /** @throws Refusal `FORBIDDEN` when the permission does not reach this row */
  assertMayOn(permission: Permission, row: RowScope): void {
    if (!this.mayOn(permission, row)) throw new Refusal('FORBIDDEN', { params: { permission } });
  }
}
