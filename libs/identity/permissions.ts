/**
 * Who may do what: one matrix, the only place where it is said. Every resolver method and object type states one of these
 * permissions with `@Requires`; the operation is refused before execution when the caller lacks one.
 */

/** Roles of `domain.md`, "Who uses it". */
export const ROLES = [
  'promotion_officer',
  'team_head',
  'team_member',
  'chain_leader',
  'service_officer',
  'legal_reviewer',
  'finance_officer',
  'land_officer',
  'supervisor',
  'zone_admin',
  'city_overseer',
  'auditor',
] as const;
export type Role = (typeof ROLES)[number];

/**
 * How far a permission reaches inside the zone: every row, rows of the caller's own chains (his working teams), or rows he
 * owns. Rows of other zones are out of reach for everyone: row security holds that, not this matrix.
 */
export type Scope = 'zone' | 'team' | 'own';

type Grants = Partial<Record<Role, Scope>>;

const everybody = Object.fromEntries(ROLES.map((role) => [role, 'zone'])) as Record<Role, Scope>;
const insiders: Grants = { ...everybody };
delete insiders.city_overseer;

const workers: Grants = { ...insiders };
delete workers.auditor;
const keepers = Object.fromEntries(ROLES.filter((role) => role !== 'city_overseer' && role !== 'auditor').map((role) => [role, 'own'])) as Grants;

/** Permission → role → scope. A role left out does not have it. */
export const PERMISSIONS = {
  /** Being signed in: one's own profile, enum labels, own tokens. */
  'self.use': everybody,
  'zone.read': everybody,
  'zone.compare': { city_overseer: 'zone', auditor: 'zone', zone_admin: 'zone', chain_leader: 'zone' },
  'person.read': everybody,
  'person.manage': { zone_admin: 'zone' },
  'history.read': everybody,
  /** Keeps views of lists: one's own, and the administrator those that are shared. */
  'view.save': { ...keepers, zone_admin: 'zone' },
  /** Undoes one's own change of many rows; what was changed decides whether he may. */
  'bulk.undo': keepers,
  /** Days that the zone works, or does not, against the statutory calendar. */
  'calendar.edit': { zone_admin: 'zone' },
  'company.read': everybody,
  'company.edit': { promotion_officer: 'zone', team_head: 'zone', team_member: 'zone', service_officer: 'zone', zone_admin: 'zone' },
  /** Makes one company of two records, and undoes it. */
  'company.merge': { team_head: 'zone', zone_admin: 'zone' },
  /** Personal data of contacts in clear; each reveal is recorded. */
  'contact.reveal': { promotion_officer: 'zone', team_head: 'zone', team_member: 'zone', service_officer: 'zone', zone_admin: 'zone' },
  /** Says who has a company in hand: whoever may change it, and the leader of a chain. */
  'target.assign': { promotion_officer: 'zone', team_head: 'zone', team_member: 'zone', service_officer: 'zone', chain_leader: 'zone', zone_admin: 'zone' },
  'chain.read': everybody,
  'chain.edit': { team_head: 'team', team_member: 'team', chain_leader: 'team', zone_admin: 'zone' },
  /** Says which company sits on which node. */
  'chain.place': { promotion_officer: 'zone', team_head: 'zone', team_member: 'zone', chain_leader: 'team', zone_admin: 'zone' },
  /** Takes snapshots of a chain and issues directories from them. */
  'snapshot.take': { team_head: 'team', team_member: 'team', chain_leader: 'team', zone_admin: 'zone' },
  'project.read': everybody,
  'project.create': { promotion_officer: 'zone', team_head: 'zone', team_member: 'zone', zone_admin: 'zone' },
  'project.edit': { promotion_officer: 'own', team_head: 'team', team_member: 'team', service_officer: 'own', zone_admin: 'zone' },
  'project.move': { promotion_officer: 'own', team_head: 'team', team_member: 'team', service_officer: 'own', zone_admin: 'zone' },
  'project.hold': { team_head: 'team', chain_leader: 'team', zone_admin: 'zone' },
  /** Sets how much the zone means to start in a year. */
  'start.target': { zone_admin: 'zone' },
  /** Sets what the zone asks for at its gates beyond what is declared for all. */
  'gate.rule': { zone_admin: 'zone' },
  /** Sets when the lights of the zone turn, and after how many days a project is overdue for a contact. */
  'light.rule': { zone_admin: 'zone' },
  /** Accepts delays as caused by the government; never one's own. */
  'delay.decide': { chain_leader: 'team', supervisor: 'zone', zone_admin: 'zone' },
  /** Says which projects are one investment and count once. */
  'project.family': { team_head: 'team', chain_leader: 'team', zone_admin: 'zone' },
  /** Offers a project to another zone. */
  'referral.offer': { promotion_officer: 'own', team_head: 'team', team_member: 'team', zone_admin: 'zone' },
  /** Speaks for the zone in referrals: splits, taking up, refusing, taking back. */
  'referral.decide': { team_head: 'zone', zone_admin: 'zone' },
  'followup.log': { promotion_officer: 'zone', team_head: 'zone', team_member: 'zone', service_officer: 'zone', chain_leader: 'zone', zone_admin: 'zone' },
  'review.read': everybody,
  /** Asks for reviews before signing, answers the changes they ask for. Who concludes them: the next four. */
  'review.ask': { promotion_officer: 'own', team_head: 'team', team_member: 'team', service_officer: 'own', zone_admin: 'zone' },
  /** Sets by what projects are assessed and how meetings vote. */
  'review.scheme': { zone_admin: 'zone' },
  'approval.pre_assessment': { team_head: 'team', finance_officer: 'zone', land_officer: 'zone', zone_admin: 'zone' },
  'approval.collective_decision': { chain_leader: 'team', supervisor: 'zone', zone_admin: 'zone' },
  'approval.legality_review': { legal_reviewer: 'zone' },
  'approval.case_by_case': { chain_leader: 'team' },
  'contract.read': everybody,
  'contract.edit': { team_head: 'team', legal_reviewer: 'zone', zone_admin: 'zone' },
  'metric.return': { promotion_officer: 'zone', team_head: 'team', team_member: 'team', service_officer: 'zone', finance_officer: 'zone', zone_admin: 'zone' },
  'check.run': { promotion_officer: 'zone', team_head: 'zone', finance_officer: 'zone', legal_reviewer: 'zone', supervisor: 'zone', zone_admin: 'zone' },
  /** Agent service of projects, and requests of investors. */
  'service.read': everybody,
  /** Keeps the checklists and the response times. */
  'service.template': { zone_admin: 'zone' },
  'service.run': { service_officer: 'zone', promotion_officer: 'own', team_head: 'team', team_member: 'team', zone_admin: 'zone' },
  /** Steps and requests of one's own office, services of one's own; of others whoever has `service.run` or `request.answer`. */
  'service.work': workers,
  'request.raise': { service_officer: 'zone', promotion_officer: 'zone', team_head: 'zone', team_member: 'zone', chain_leader: 'zone', zone_admin: 'zone' },
  'request.answer': { service_officer: 'zone', team_head: 'team', chain_leader: 'team', zone_admin: 'zone' },
  /** States the cause of a breach, decides on measures and ends them. */
  'breach.handle': { team_head: 'team', legal_reviewer: 'zone', finance_officer: 'zone', land_officer: 'zone', supervisor: 'zone', zone_admin: 'zone' },
  'breach.close': { legal_reviewer: 'zone', supervisor: 'zone', zone_admin: 'zone' },
  /** Capital pool and talent pool. */
  'pool.read': everybody,
  'pool.edit': { promotion_officer: 'zone', team_head: 'zone', team_member: 'zone', service_officer: 'zone', finance_officer: 'zone', zone_admin: 'zone' },
  /** Introduces a fund or a talent to a project and says what came of it. */
  'pool.match': { promotion_officer: 'own', team_head: 'team', team_member: 'team', service_officer: 'own', finance_officer: 'zone', zone_admin: 'zone' },
  'cultivation.read': everybody,
  /** Whoever has it for his own rows serves the companies whose one officer he is. */
  'cultivation.edit': { service_officer: 'own', promotion_officer: 'own', team_head: 'zone', team_member: 'own', zone_admin: 'zone' },
  /** Intermediaries, advisers, experts, and the reward ledger. */
  'intermediary.read': everybody,
  'intermediary.edit': { promotion_officer: 'zone', team_head: 'zone', team_member: 'zone', zone_admin: 'zone' },
  'intermediary.contribute': { team_head: 'team', zone_admin: 'zone' },
  'reward.rule': { finance_officer: 'zone', zone_admin: 'zone' },
  /** Computing, deciding and paying are three people's work. */
  'reward.compute': { team_head: 'team', zone_admin: 'zone' },
  /** Adds an entry to a reward's ledger; which one is one of the next two. */
  'reward.record': { chain_leader: 'zone', supervisor: 'zone', finance_officer: 'zone' },
  'reward.decide': { chain_leader: 'team', supervisor: 'zone' },
  'reward.pay': { finance_officer: 'zone' },
  /** Incentive policies, the fulfilment ledger, payback. */
  'incentive.read': everybody,
  /** Drafts policies and puts them in force. */
  'incentive.policy': { finance_officer: 'zone', zone_admin: 'zone' },
  /** Reviews drafts for fair competition: never one's own. */
  'incentive.review': { legal_reviewer: 'zone' },
  /** Grants a policy in an agreement, and ends a grant. */
  'incentive.grant': { team_head: 'team', legal_reviewer: 'zone', zone_admin: 'zone' },
  /** Books what is due by the formula. */
  'incentive.due': { team_head: 'team', team_member: 'team', service_officer: 'zone', zone_admin: 'zone' },
  /** Adds an entry to the fulfilment ledger; which one is one of the next two. */
  'incentive.record': { chain_leader: 'zone', supervisor: 'zone', finance_officer: 'zone' },
  /** Approves, withholds, releases, reduces. */
  'incentive.decide': { chain_leader: 'team', supervisor: 'zone' },
  /** Pays and claws back; never on one's own approval. */
  'incentive.pay': { finance_officer: 'zone' },
  'meeting.read': everybody,
  'meeting.manage': { team_head: 'team', team_member: 'team', chain_leader: 'team', supervisor: 'zone', zone_admin: 'zone' },
  'meeting.decide': { team_head: 'team', chain_leader: 'team', supervisor: 'zone', zone_admin: 'zone' },
  'task.read': everybody,
  /** Accept and report on a task of one's own office. */
  'task.update': insiders,
  /** Assign and close. */
  'task.supervise': { chain_leader: 'team', supervisor: 'zone', zone_admin: 'zone' },
  'reminder.own': everybody,
  'reminder.manage': { zone_admin: 'zone', supervisor: 'zone' },
  'import.run': { promotion_officer: 'zone', team_head: 'zone', team_member: 'zone', zone_admin: 'zone' },
  /** Takes a whole import back: one's own, or anybody's. */
  'import.roll_back': { promotion_officer: 'own', team_head: 'own', team_member: 'own', zone_admin: 'zone' },
  'queue.manage': { zone_admin: 'zone' },
} as const satisfies Record<string, Grants>;

export type Permission = keyof typeof PERMISSIONS;

/** Roles that see and never change; a person who has one of them has read-only access whatever else he is. */
export const READ_ONLY_ROLES: readonly Role[] = ['city_overseer', 'auditor'];

/** Whether somebody with these roles changes nothing here: a reading role, or a zone that is not his own. */
export function onlyReads(roles: readonly Role[], zoneId: string, homeZoneId: string): boolean {
  return zoneId !== homeZoneId || roles.some((role) => READ_ONLY_ROLES.includes(role));
}

const WIDTH: Record<Scope, number> = { own: 1, team: 2, zone: 3 };

/** The widest scope that any of the roles gives; null when none does. */
export function grantedScope(permission: Permission, roles: readonly Role[]): Scope | null {
  const grants: Grants = PERMISSIONS[permission];
  return roles.reduce<Scope | null>((widest, role) => {
    const scope = grants[role];
    return scope && (!widest || WIDTH[scope] > WIDTH[widest]) ? scope : widest;
  }, null);
}
