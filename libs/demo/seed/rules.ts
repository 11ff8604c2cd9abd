import type { ZoneTransaction } from '#platform';
import { GateRuleVersion } from '#project';
import type { SeededPeople } from './zone.js';

/** What the zone asks for at its gates beyond what is declared for all. */
export async function seedRules(tx: ZoneTransaction, people: SeededPeople): Promise<void> {
  await tx.insert(GateRuleVersion, { number: 1, added: { construction_started: ['FUNDS_ARRIVED'] }, senior: [], strictReviewMu: 100, reason: '资金未到位不开工（演示）', byId: people.person.admin });
}
