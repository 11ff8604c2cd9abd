import { realpathSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { v7 as uuidv7 } from 'uuid';
import { assertStrongPassword, hashPassword, Person } from '#identity';
import { message, ownerDataSource, ReadPool, Refusal, SystemClock, ZoneDatabase, type ZoneTransaction } from '#platform';
import { tables } from './tables.js';

/** A zone and the first person of it. */
export interface NewZone {
  /** Short name for addresses and commands: a-z, 0-9, dash. */
  code: string;
  name: string;
  /** A city administrates nothing: its person oversees zones and changes nothing in them. */
  kind: 'zone' | 'city';
  login: string;
  personName: string;
  password: string;
  /** Codes of the zones that the city's person sees. */
  oversees: string[];
}

const USAGE = `Makes a zone and the first person who signs in there. The rest that person enters in the system.

  create-zone --code jianglan --name 江澜经济技术开发区 --admin-login admin --admin-name 系统管理员
  create-zone --code jianglan-city --name 江澜市 --city --oversees jianglan,yunxiu --admin-login city --admin-name 市级主管

A zone's person is its administrator; a city's (--city) is its overseer, who reads the zones that --oversees names.
The password is asked for, or comes through standard input or ADMIN_PASSWORD. DATABASE_OWNER_URL is the owner of the tables.`;

/** Something the person who typed the command can mend. */
export class CreateZoneError extends Error {}

/**
 * Makes a zone with its first person, as the owner of the tables: the application may not make zones. All of it or nothing.
 * @throws CreateZoneError when the code or the login is taken, or a zone to be overseen is not there; Refusal `WEAK_PASSWORD`
 * @returns the id of the zone
 */
export async function createZone(ownerUrl: string, zone: NewZone): Promise<string> {
  const login = zone.login.toLowerCase();
  assertShape(zone, login);
  assertStrongPassword(zone.password, login);
  const passwordHash = await hashPassword(zone.password);
  const owner = await ownerDataSource(ownerUrl, tables).initialize();
  const reader = new ReadPool(ownerUrl, 1);
  const zoneId = uuidv7();
  try {
    await new ZoneDatabase(owner, reader, new SystemClock()).write({ zoneId, personId: null, source: 'create-zone' }, async (tx) => {
      await tx.sql(`insert into zone (id, code, name, kind) values ($1, $2, $3, $4)`, [zoneId, zone.code, zone.name.trim(), zone.kind]);
      const role = zone.kind === 'city' ? 'city_overseer' : 'zone_admin';
      const personId = await tx.insert(Person, { login, name: zone.personName.trim(), roles: [role], locale: 'zh-CN', passwordHash });
      await letOversee(tx, personId, zone.oversees);
    });
    return zoneId;
  } catch (error) {
    const { constraint } = error as { constraint?: string };
    if (constraint === 'zone_code_key') throw new CreateZoneError(`There is a zone "${zone.code}" already; nothing was changed.`);
    if (constraint === 'person_login_idx') throw new CreateZoneError(`The login "${login}" is taken: logins are unique over all zones. Nothing was changed.`);
    throw error;
  } finally {
    await reader.close();
    await owner.destroy();
  }
}

function assertShape(zone: NewZone, login: string): void {
  if (!/^[a-z][a-z0-9-]{0,39}$/.test(zone.code)) throw new CreateZoneError('--code: up to 40 of a-z, 0-9 and dash, a letter first.');
  if (!/^[a-z0-9][a-z0-9._-]{2,63}$/.test(login)) throw new CreateZoneError('--admin-login: 3 to 64 of a-z, 0-9, dot, dash and underscore.');
  if (zone.name.trim() === '') throw new CreateZoneError('--name: is empty.');
  if (zone.personName.trim() === '') throw new CreateZoneError('--admin-name: is empty.');
  if (zone.kind === 'city' && zone.oversees.length === 0) throw new CreateZoneError('--city: needs --oversees with the codes of the zones that are seen.');
  if (zone.kind === 'zone' && zone.oversees.length > 0) throw new CreateZoneError('--oversees: is for a city; add --city.');
}

async function letOversee(tx: ZoneTransaction, personId: string, codes: string[]): Promise<void> {
  const zones = await tx.sql<{ id: string; code: string }>(`select id, code from zone where code = any ($1)`, [codes]);
  const unknown = codes.filter((code) => !zones.some((zone) => zone.code === code));
  if (unknown.length > 0) throw new CreateZoneError(`There is no zone ${unknown.map((code) => `"${code}"`).join(', ')}; nothing was changed.`);
  for (const { id } of zones) {
    await tx.sql(`insert into overseen_zone (person_zone_id, person_id, zone_id) values ($1, $2, $3)`, [tx.actor.zoneId, personId, id]);
  }
}

/** Out of the environment, typed unseen, or the first line of standard input: a command line is for everybody on the machine to read. */
async function readPassword(): Promise<string> {
  if (process.env.ADMIN_PASSWORD) return process.env.ADMIN_PASSWORD;
  const terminal = process.stdin.isTTY;
  const unseen = new Writable({ write: (_chunk, _encoding, done) => done() });
  if (terminal) process.stderr.write('Password of the first person (it is not shown): ');
  const lines = createInterface({ input: process.stdin, output: unseen, terminal });
  for await (const line of lines) {
    if (terminal) process.stderr.write('\n');
    return line;
  }
  throw new CreateZoneError('No password came: set ADMIN_PASSWORD, or write it to standard input.');
}

async function main(): Promise<void> {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    options: { code: text, name: text, 'admin-login': text, 'admin-name': text, oversees: text, city: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  if (values.help) return void process.stdout.write(`${USAGE}\n`);
  const { code, name, 'admin-login': login, 'admin-name': personName } = values;
  if (!code || !name || !login || !personName) throw new CreateZoneError(USAGE);
  const ownerUrl = process.env.DATABASE_OWNER_URL;
  if (!ownerUrl) throw new CreateZoneError('DATABASE_OWNER_URL: is missing; only the owner of the tables can make a zone.');
  const oversees = [...new Set((values.oversees ?? '').split(',').map((each) => each.trim()).filter(Boolean))];
  await createZone(ownerUrl, { code, name, kind: values.city ? 'city' : 'zone', login, personName, oversees, password: await readPassword() });
  process.stdout.write(`${name} (${code}) is there; ${personName} signs in as ${login.toLowerCase()}.\n`);
}

function messageOf(error: unknown): string {
  if (error instanceof Refusal) return message('en', `error.${error.code}`);
  const { code, message: text, stack } = error as Error & { code?: string };
  return error instanceof CreateZoneError || code?.startsWith('ERR_PARSE_ARGS') ? text : (stack ?? text);
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  main().catch((error: unknown) => {
    console.error(messageOf(error));
    process.exitCode = 1;
  });
}
