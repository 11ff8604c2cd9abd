import { Injectable } from '@nestjs/common';
import { invalidField, keyset, Refusal, toPage, ZoneDatabase, type BusinessEntity, type Page, type PageArgs, type SortOrder, type ZoneTransaction } from '#platform';
import { CallerDirectory } from './caller-directory.js';
import type { Caller } from './caller.js';
import { Office, Person } from './identity.entity.js';
import { PersonSort, type CreatePersonInput, type PersonFilter, type PersonType, type UpdatePersonInput } from './identity.types.js';
import { identityMessage } from './messages.js';
import { assertStrongPassword, hashPassword } from './passwords.js';
import { PERSON_JSON } from './people.sql.js';
import { assertSession } from './sign-in.service.js';

const ORDERS: Record<PersonSort, SortOrder> = {
  [PersonSort.NAME_ASC]: { by: 'p.name', type: 'text', direction: 'asc', tie: 'p.id' },
  [PersonSort.LOGIN_ASC]: { by: 'p.login', type: 'text', direction: 'asc', tie: 'p.id' },
};

/** The people of a zone. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly db: ZoneDatabase,
    private readonly callers: CallerDirectory,
  ) {}

  /** The people of the zone, also those who left. */
  async people(zoneId: string, filter: PersonFilter, sort: PersonSort, page: PageArgs): Promise<Page<PersonType>> {
    const params: unknown[] = [];
    const conditions = ['p.zone_id = app.zone()', 'p.deleted_at is null'];
    if (filter.search) {
      params.push(`%${filter.search.trim().replace(/[\\%_]/g, '\\$&')}%`);
      conditions.push(`(p.name ilike $${params.length} or p.login ilike $${params.length})`);
    }
    if (filter.ids) {
      params.push(filter.ids);
      conditions.push(`p.id = any($${params.length}::uuid[])`);
    }
    if (filter.role != null) {
      params.push(filter.role);
      conditions.push(`$${params.length} = any (p.roles)`);
    }
    if (filter.active != null) conditions.push(filter.active ? 'p.active' : 'not p.active');
    const where = conditions.join(' and ');
    const counted = [...params];
    const { condition, orderBy, limit, cursor } = keyset(page, ORDERS[sort], params);
    const rows = await this.db.rows<{ node: PersonType; cursor: unknown }>(
      zoneId,
      'people',
      `select ${cursor} as cursor, ${PERSON_JSON} as node from person p where ${where} and ${condition} ${orderBy} ${limit}`,
      params,
    );
    const count = async () => (await this.db.read<number>(zoneId, 'people count', `select count(*)::int from person p where ${where}`, counted)) ?? 0;
    return toPage(rows.map(({ node, cursor: at }) => ({ ...node, cursor: at })), page, count);
  }

  /**
   * Makes somebody who can sign in.
   * @throws Refusal `WEAK_PASSWORD`; `INVALID_INPUT` for a login that is taken or an office that is not of the zone
   */
  async create(caller: Caller, input: CreatePersonInput, idempotencyKey: string): Promise<PersonType> {
    assertSession(caller);
    const { password, ...rest } = input;
    const login = input.login.toLowerCase();
    assertStrongPassword(password, login);
    const passwordHash = await hashPassword(password);
    try {
      const id = await this.db.write(caller, (tx) =>
        // Without the password: what is kept of the input is a fast hash.
        tx.once(idempotencyKey, 'createPerson', rest, async () => {
          await assertOffice(tx, input.officeId);
          const { name, email = null, phone = null, officeId = null, roles, locale } = input;
          return tx.insert(Person, { login, name: name.trim(), email, phone, officeId, roles, locale: locale ?? 'zh-CN', passwordHash });
        }),
      );
      return await this.person(caller.zoneId, id);
    } catch (error) {
      if ((error as { constraint?: string }).constraint === 'person_login_idx') throw invalidField('input.login', (locale) => identityMessage(locale, 'loginTaken'));
      throw error;
    }
  }

  /**
   * Changes somebody. Deactivating him or setting his password ends his sessions and tokens.
   * @throws Refusal `LAST_ADMIN` when nobody would be left to administrate the zone; `WEAK_PASSWORD`; `CONFLICT`
   */
  async update(caller: Caller, id: string, version: number, input: UpdatePersonInput, reason: string | undefined): Promise<PersonType> {
    assertSession(caller);
    const passwordHash = input.password == null ? undefined : await hashPassword(input.password);
    await this.db.write(
      caller,
      async (tx) => {
        const admins = await tx.sql<{ id: string }>(
          `select id from person where zone_id = app.zone() and 'zone_admin' = any (roles) and active and password_hash is not null and deleted_at is null
           order by id for update`,
        );
        const person = await tx.get(Person, id);
        if (input.password != null) assertStrongPassword(input.password, person.login);
        const stays = (input.active ?? person.active) && (input.roles ?? person.roles).includes('zone_admin');
        if (!stays && admins.length === 1 && admins[0]!.id === id) throw new Refusal('LAST_ADMIN');
        await assertOffice(tx, input.officeId);
        await tx.update(Person, { id, version }, changesOf(input, passwordHash));
        if (input.active === false || passwordHash) {
          const own = id === caller.personId && input.active !== false ? caller.credentialId : null;
          await tx.sql(`select app.revoke_sessions_of($1, $2, $3)`, [id, own, tx.now]);
        }
      },
      { ...(reason !== undefined && { reason }) },
    );
    this.callers.forget(id);
    return this.person(caller.zoneId, id);
  }

  private async person(zoneId: string, id: string): Promise<PersonType> {
    const person = await this.db.read<PersonType>(zoneId, 'person', `select ${PERSON_JSON} from person p where p.zone_id = app.zone() and p.id = $1 and p.deleted_at is null`, [id]);
    if (!person) throw new Refusal('NOT_FOUND');
    return person;
  }
}

/** E-mail, phone and office may be emptied with null; for everything else null means the same as left out. */
function changesOf(input: UpdatePersonInput, passwordHash: string | undefined): Partial<Omit<Person, keyof BusinessEntity>> {
  const { name, email, phone, officeId, roles, locale, active } = input;
  return {
    ...(name != null && { name: name.trim() }),
    ...(email !== undefined && { email }),
    ...(phone !== undefined && { phone }),
    ...(officeId !== undefined && { officeId }),
    ...(roles != null && { roles }),
    ...(locale != null && { locale }),
    ...(active != null && { active }),
    ...(passwordHash !== undefined && { passwordHash, demonstration: false }),
  };
}

async function assertOffice(tx: ZoneTransaction, officeId: string | null | undefined): Promise<void> {
  if (officeId == null) return;
  // Whoever closes the office meanwhile waits, and then counts this person too.
  await tx.sql(`select 1 from office where zone_id = app.zone() and id = $1 for share`, [officeId]);
  if (!(await tx.find(Office, { id: officeId }))) throw invalidField('input.officeId', (locale) => identityMessage(locale, 'noSuchOffice'));
}
