import { Caller, type CallerFacts } from './caller.js';
import { onlyReads, type Role } from './permissions.js';

const facts = (roles: Role[], teamIds: string[] = []): CallerFacts => ({
  personId: 'me',
  name: '我',
  officeId: null,
  zoneId: 'zone',
  homeZoneId: 'zone',
  roles,
  teamIds,
  locale: 'zh-CN',
  readOnly: onlyReads(roles, 'zone', 'zone'),
  source: 'ui',
  credentialId: 'session',
});
const caller = (roles: Role[], teamIds?: string[]) => new Caller(facts(roles, teamIds), 'request', 'zh-CN');

describe('how far a permission reaches', () => {
  it.each<[string, Role[], string[], { teamId?: string | null; ownerId?: string | null }, boolean]>([
    ['an officer edits his own project', ['promotion_officer'], [], { ownerId: 'me', teamId: 'x' }, true],
    ['but not a colleague’s', ['promotion_officer'], ['x'], { ownerId: 'other', teamId: 'x' }, false],
    ['a team head edits those of his chain', ['team_head'], ['x'], { ownerId: 'other', teamId: 'x' }, true],
    ['but not those of another chain', ['team_head'], ['y'], { ownerId: 'other', teamId: 'x' }, false],
    ['and his own wherever it belongs', ['team_head'], ['y'], { ownerId: 'me', teamId: 'x' }, true],
    ['a project without chain and owner is nobody’s', ['team_head', 'promotion_officer'], ['x'], {}, false],
    ['an administrator edits all', ['zone_admin'], [], { ownerId: 'other', teamId: 'x' }, true],
    ['the widest of several roles counts', ['promotion_officer', 'zone_admin'], [], {}, true],
    ['an auditor edits none', ['auditor'], ['x'], { ownerId: 'me', teamId: 'x' }, false],
  ])('%s', (_rule, roles, teamIds, row, reaches) => {
    expect(caller(roles, teamIds).mayOn('project.edit', row)).toBe(reaches);
  });

  it('ends where somebody only reads: in a reading role, or in a zone that is not his', () => {
    expect(onlyReads(['zone_admin', 'auditor'], 'a', 'a')).toBe(true);
    expect(onlyReads(['zone_admin'], 'a', 'a')).toBe(false);
    expect(onlyReads(['zone_admin'], 'b', 'a')).toBe(true);
  });
});
