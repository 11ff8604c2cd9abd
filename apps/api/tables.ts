import { Platform0001, Queue0010, SearchLetters0028, type Tables } from '#platform';
import { identityTables } from '#identity';
import { companyTables } from '#company';
import { chainTables } from '#chain';
import { projectTables } from '#project';
import { reviewTables } from '#review';
import { contractTables } from '#contract';
import { incentiveTables } from '#incentive';
import { serviceTables } from '#service';
import { snapshotTables } from '#snapshot';
import { poolTables } from '#pool';
import { meetingTables } from '#meeting';
import { reminderTables } from '#reminder';
import { interchangeTables } from '#interchange';

/** Every table of every room, and the migrations that make them, in order. */
const rooms: { entities: Function[]; migrations: Function[] }[] = [
  { entities: [], migrations: [Platform0001, Queue0010, SearchLetters0028] },
  identityTables,
  companyTables,
  chainTables,
  projectTables,
  reviewTables,
  contractTables,
  incentiveTables,
  serviceTables,
  snapshotTables,
  poolTables,
  meetingTables,
  reminderTables,
  interchangeTables,
];

export const tables = {
  entities: rooms.flatMap((room) => room.entities),
  migrations: rooms.flatMap((room) => room.migrations),
} satisfies Tables;
