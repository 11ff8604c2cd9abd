/** A row `p` of person as the GraphQL type shows it. */
export const PERSON_JSON = `json_build_object(
  'id', p.id, 'version', p.version, 'login', p.login, 'name', p.name, 'email', p.email, 'phone', p.phone, 'roles', p.roles,
  'locale', p.locale, 'active', p.active,
  'office', (select json_build_object('id', o.id, 'name', o.name) from office o where o.zone_id = p.zone_id and o.id = p.office_id))`;
