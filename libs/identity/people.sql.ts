/** SQL of the person whom a row names in a column, as `PersonRef`; null when the column is. */
export function personRefJson(row: string, column: string): string {
  return refJson('person', row, column);
}

/** SQL of the office that a row names in a column, as `OfficeRef`; null when the column is. */
export function officeRefJson(row: string, column: string): string {
  return refJson('office', row, column);
}

function refJson(table: string, row: string, column: string): string {
  return `(select json_build_object('id', ref.id, 'name', ref.name) from ${table} ref where ref.zone_id = ${row}.zone_id and ref.id = ${row}.${column})`;
}

/** A row `p` of person as the GraphQL type shows it. */
export const PERSON_JSON = `json_build_object(
  'id', p.id, 'version', p.version, 'login', p.login, 'name', p.name, 'email', p.email, 'phone', p.phone, 'roles', p.roles,
  'locale', p.locale, 'active', p.active,
  'office', ${officeRefJson('p', 'office_id')})`;
