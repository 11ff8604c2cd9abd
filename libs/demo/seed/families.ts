import type { ZoneTransaction } from '#platform';
import { FamilyRole, FamilyState, Project, ProjectFamily, ProjectFamilyMember } from '#project';
import type { SeededPeople } from './zone.js';
import type { SeededProject } from './projects.js';

const COUNTED = '电池系统集成基地';
const INCREASE = '电池系统集成基地增资扩产';

/** A capital increase that people have said is one investment with the project that it adds to. Others are found, and wait. */
export async function seedFamilies(tx: ZoneTransaction, people: SeededPeople, projects: readonly SeededProject[]): Promise<void> {
  const [counted, increase] = [COUNTED, INCREASE].map((name) => projects.find(({ data }) => data.name === name)!.id);
  const added = await tx.get(Project, increase!);
  const familyId = await tx.insert(ProjectFamily, { state: FamilyState.CONFIRMED, reason: '同一厂区增资，按增量计', decidedById: people.person['zhou.wei'], decidedAt: tx.now });
  await tx.insertMany(ProjectFamilyMember, [
    { familyId, projectId: counted!, role: FamilyRole.COUNTED, increment: null },
    { familyId, projectId: increase!, role: FamilyRole.INCREASE, increment: added.totalInvestment },
  ]);
  await tx.update(Project, await tx.get(Project, counted!), { familyId });
  await tx.update(Project, added, { familyId, counts: false, countedInvestment: added.totalInvestment });
}
