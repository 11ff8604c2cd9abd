import type { RelationKind } from './relation.enums.js';

/** A relation as it is stored: `other` is the `kind` of `company`. */
export interface StoredRelation {
  companyId: string;
  otherId: string;
  kind: StoredRelationKind;
}

/** Each pair of opposite kinds is stored in one way only, so that nobody can say the same thing twice from either side. */
export const STORED_KINDS = ['parent', 'supplier', 'shareholder', 'partner', 'former_colleague', 'other'] as const;
export type StoredRelationKind = (typeof STORED_KINDS)[number];

/** What the same relation is called from the other side. */
export const OPPOSITE: Record<RelationKind, RelationKind> = {
  parent: 'subsidiary',
  subsidiary: 'parent',
  supplier: 'customer',
  customer: 'supplier',
  shareholder: 'investee',
  investee: 'shareholder',
  partner: 'partner',
  former_colleague: 'former_colleague',
  other: 'other',
};

/** Whether a relation says the same from either side, so that it does not matter which of the two stands first. */
export function goesBothWays(kind: RelationKind): boolean {
  return OPPOSITE[kind] === kind;
}

/** A relation as said from one company's side, in the form it is stored in. One that goes both ways begins with the smaller id when it is made; a merge of companies may turn it. */
export function storedRelation(companyId: string, otherId: string, kind: RelationKind): StoredRelation {
  const turned = { companyId: otherId, otherId: companyId, kind: OPPOSITE[kind] as StoredRelationKind };
  const asSaid = { companyId, otherId, kind: kind as StoredRelationKind };
  if (goesBothWays(kind)) return companyId < otherId ? asSaid : turned;
  return (STORED_KINDS as readonly string[]).includes(kind) ? asSaid : turned;
}

/** What the other company is to the one that looks. */
export function kindFrom(companyId: string, relation: StoredRelation): RelationKind {
  return relation.companyId === companyId ? relation.kind : OPPOSITE[relation.kind];
}
