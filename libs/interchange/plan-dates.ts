import { MilestoneKind } from '#project';

/** Where the dates of a project ledger stand in the project's plan, by their field. */
export const PLAN_DATES = {
  signedOn: [MilestoneKind.SIGNING, 'actualOn'],
  registeredOn: [MilestoneKind.REGISTRATION, 'actualOn'],
  landSuppliedOn: [MilestoneKind.LAND_SUPPLY, 'actualOn'],
  agreedStartOn: [MilestoneKind.CONSTRUCTION_START, 'plannedOn'],
  startedOn: [MilestoneKind.CONSTRUCTION_START, 'actualOn'],
  completedOn: [MilestoneKind.COMPLETION, 'actualOn'],
  agreedCommissioningOn: [MilestoneKind.COMMISSIONING, 'plannedOn'],
  commissionedOn: [MilestoneKind.COMMISSIONING, 'actualOn'],
} as const satisfies Record<string, readonly [MilestoneKind, 'plannedOn' | 'actualOn']>;

const FIELDS = new Map(Object.entries(PLAN_DATES).map(([field, [kind, which]]) => [`${kind}.${which}`, field]));

/** The ledger's name of a date of the plan. */
export function fieldOfPlanDate(kind: MilestoneKind, which: 'plannedOn' | 'actualOn'): string {
  return FIELDS.get(`${kind}.${which}`) ?? kind;
}
