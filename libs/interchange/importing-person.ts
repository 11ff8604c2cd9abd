import type { ZoneDatabase } from '#platform';
import { Caller, type Role } from '#identity';

/** Who brings the file in, with what he may do now; null when he left or may no longer import. */
export async function importingPerson(db: ZoneDatabase, zoneId: string, personId: string, batchId: string): Promise<Caller | null> {
  const facts = await db.read<{ name: string; officeId: string | null; roles: Role[]; teamIds: string[] }>(
    zoneId,
    'import_person',
    `select json_build_object('name', p.name, 'officeId', p.office_id, 'roles', p.roles,
       'teamIds', (select coalesce(json_agg(distinct m.team_id), '[]') from team_member m where m.zone_id = p.zone_id and m.person_id = p.id and m.deleted_at is null))
     from person p where p.zone_id = app.zone() and p.id = $1 and p.active and p.deleted_at is null`,
    [personId],
  );
  if (!facts) return null;
  const caller = new Caller({ ...facts, personId, zoneId, homeZoneId: zoneId, locale: 'zh-CN', readOnly: false, source: 'ui', credentialId: batchId }, batchId, 'zh-CN');
  return caller.may('import.run') ? caller : null;
}
