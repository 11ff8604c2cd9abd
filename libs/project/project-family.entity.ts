import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { Person } from '#identity';
import { BusinessEntity } from '#platform';
import { oneOf, Project } from './project.entity.js';
import { FamilyRole, FamilySign, FamilyState } from './project-family.enums.js';

/** Projects that are one investment: split, signed again, under a new name of the investor, or a capital increase. Counted once. */
@Entity('project_family')
@Index(['zoneId', 'state', 'updatedAt', 'id'])
@Check('project_family_state_check', oneOf('state', FamilyState))
@ForeignKey(() => Person, ['zoneId', 'decidedById'], ['zoneId', 'id'])
export class ProjectFamily extends BusinessEntity {
  @Column('text', { default: FamilyState.PROPOSED })
  state: FamilyState;

  /** Why it is held to be one; empty when people said so themselves. */
  @Column('text', { array: true, default: '{}' })
  signs: FamilySign[];

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('uuid', { nullable: true })
  decidedById: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt: Date | null;
}

/** A project of a family, and what it is within. Which confirmed family a project is of is `project.family_id`: never two. */
@Entity('project_family_member')
@Index(['zoneId', 'familyId', 'projectId'], { unique: true, where: 'deleted_at is null' })
@Index('project_family_counted_idx', ['zoneId', 'familyId'], { unique: true, where: `deleted_at is null and role = 'counted'` })
@Index(['zoneId', 'projectId'])
@Check('project_family_member_role_check', oneOf('role', FamilyRole))
@Check('project_family_member_increment_check', `(increment is not null) = (role = 'increase') and increment >= 0`)
@ForeignKey(() => ProjectFamily, ['zoneId', 'familyId'], ['zoneId', 'id'])
@ForeignKey(() => Project, ['zoneId', 'projectId'], ['zoneId', 'id'])
export class ProjectFamilyMember extends BusinessEntity {
  @Column('uuid')
  familyId: string;

  @Column('uuid')
  projectId: string;

  @Column('text')
  role: FamilyRole;

  /** What a capital increase adds, in yuan. */
  @Column('numeric', { precision: 20, scale: 2, nullable: true })
  increment: string | null;
}
