import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { BusinessEntity } from '#platform';

/** A department of the zone's administration. */
@Entity('office')
@Index(['zoneId', 'code'], { unique: true })
export class Office extends BusinessEntity {
  @Column('text')
  code: string;

  @Column('text')
  name: string;
}

/** Someone who signs in. */
@Entity('person')
@Index(['login'], { unique: true })
@ForeignKey(() => Office, ['zoneId', 'officeId'], ['zoneId', 'id'])
export class Person extends BusinessEntity {
  /** Unique over the whole installation, lower case. */
  @Column('text')
  login: string;

  @Column('text')
  name: string;

  @Column('text', { nullable: true })
  email: string | null;

  @Column('text', { nullable: true })
  phone: string | null;

  @Column('uuid', { nullable: true })
  officeId: string | null;

  @Column('text', { array: true, default: '{}' })
  roles: string[];

  @Column('text', { default: 'zh-CN' })
  locale: string;

  /** Argon2id; null for a person who cannot sign in. Never in the history, and not read with the row, which a conflict shows. */
  @Column('text', { nullable: true, select: false })
  passwordHash: string | null;

  /** Left the zone: can no longer sign in. */
  @Column('boolean', { default: true })
  active: boolean;

  /** Made by the demonstration zone, with a password that everybody knows: production does not let it in. */
  @Column('boolean', { default: false })
  demonstration: boolean;
}

/** The team that works one industrial chain: one leader, one head, members [2]. */
@Entity('working_team')
export class WorkingTeam extends BusinessEntity {
  @Column('text')
  name: string;
}

/** What a person is in a working team. */
@Entity('team_member')
@Index(['zoneId', 'teamId', 'personId', 'duty'], { unique: true, where: 'deleted_at is null' })
@ForeignKey(() => WorkingTeam, ['zoneId', 'teamId'], ['zoneId', 'id'])
@ForeignKey(() => Person, ['zoneId', 'personId'], ['zoneId', 'id'])
@Check('team_member_duty_check', `duty in ('leader', 'head', 'member')`)
export class TeamMember extends BusinessEntity {
  @Column('uuid')
  teamId: string;

  @Column('uuid')
  personId: string;

  @Column('text')
  duty: 'leader' | 'head' | 'member';
}

/** What the zone says about one day, over the statutory calendar: an extra day off, or a day worked. */
@Entity('calendar_day')
@Index(['zoneId', 'date'], { unique: true, where: 'deleted_at is null' })
export class CalendarDay extends BusinessEntity {
  @Column('date')
  date: string;

  @Column('boolean')
  working: boolean;

  @Column('text', { nullable: true })
  note: string | null;
}
