import pg from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { Office, Person, TeamMember, WorkingTeam } from '#identity';
import type { ZoneTransaction } from '#platform';
import { CHAINS, type ChainCode } from '../data/chains/index.js';
import { OFFICES, OVERSEER, PEOPLE, TEAMS, type Login, type OfficeCode, type PersonData, type TeamData } from '../data/people.js';

export interface SeededZones {
  zoneId: string;
  neighbourId: string;
  cityId: string;
}

/** The demonstration zone, a neighbour to compare it with, and the city above both. Zones are made by the owner of the tables alone. */
export async function seedZones(ownerUrl: string): Promise<SeededZones> {
  const zones = { zoneId: uuidv7(), neighbourId: uuidv7(), cityId: uuidv7() };
  await withOwner(ownerUrl, async (client) => {
    await client.query(
      `insert into zone (id, code, name, kind) values
       ($1, 'jianglan', '江澜经济技术开发区（演示）', 'zone'), ($2, 'yunxiu', '云岫高新技术产业开发区（演示）', 'zone'), ($3, 'jianglan-city', '江澜市（演示）', 'city')`,
      [zones.zoneId, zones.neighbourId, zones.cityId],
    );
  });
  return zones;
}

/** What the city's overseer may look into: both zones. */
export async function letOversee(ownerUrl: string, zones: SeededZones, overseerId: string): Promise<void> {
  await withOwner(ownerUrl, async (client) => {
    await client.query(`insert into overseen_zone (person_zone_id, person_id, zone_id) select $1, $2, unnest($3::uuid[])`, [
      zones.cityId,
      overseerId,
      [zones.zoneId, zones.neighbourId],
    ]);
  });
}

export async function seedOverseer(tx: ZoneTransaction, passwordHash: string): Promise<string> {
  return tx.insert(Person, { login: OVERSEER.login, name: OVERSEER.name, roles: ['city_overseer'], locale: 'zh-CN', passwordHash, active: true, demonstration: true });
}

export interface SeededPeople {
  office: Record<OfficeCode, string>;
  person: Record<Login, string>;
  team: Record<ChainCode, string>;
}

export async function seedPeople(tx: ZoneTransaction, passwordHash: string): Promise<SeededPeople> {
  const officeCodes = Object.keys(OFFICES) as OfficeCode[];
  const officeIds = await tx.insertMany(Office, officeCodes.map((code) => ({ code, name: OFFICES[code] })));
  const office = byKey(officeCodes, officeIds);

  const people = Object.entries(PEOPLE) as [Login, PersonData][];
  const personIds = await tx.insertMany(
    Person,
    people.map(([login, { name, office: code, roles }]) => ({
      login,
      name,
      officeId: office[code],
      roles: [...roles],
      // Invented addresses under a name that is reserved for examples.
      email: `${login}@liantu.example`,
      locale: 'zh-CN',
      passwordHash,
      active: true,
      demonstration: true,
    })),
  );
  const person = byKey(people.map(([login]) => login), personIds);

  const codes = CHAINS.map((chain) => chain.code);
  const teamIds = await tx.insertMany(WorkingTeam, CHAINS.map((chain) => ({ name: `${chain.names['zh-CN']}产业链专班` })));
  const team = byKey(codes, teamIds);
  const members = codes.flatMap((code) => {
    const { leader, head, members: plain }: TeamData = TEAMS[code];
    const duties: [Login | undefined, TeamMember['duty']][] = [[leader, 'leader'], [head, 'head'], ...plain.map((login): [Login, 'member'] => [login, 'member'])];
    return duties.flatMap(([login, duty]) => (login ? [{ teamId: team[code], personId: person[login], duty }] : []));
  });
  await tx.insertMany(TeamMember, members);
  return { office, person, team };
}

export function byKey<K extends string>(keys: readonly K[], ids: readonly string[]): Record<K, string> {
  return Object.fromEntries(keys.map((key, index) => [key, ids[index]!])) as Record<K, string>;
}

async function withOwner(ownerUrl: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
