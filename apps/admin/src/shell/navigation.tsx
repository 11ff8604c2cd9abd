import {
  AlertOutlined, ApartmentOutlined, AuditOutlined, BankOutlined, BellOutlined, CalendarOutlined, CarryOutOutlined, CloudServerOutlined,
  DashboardOutlined, FieldTimeOutlined, FileProtectOutlined, FundOutlined, GiftOutlined, CustomerServiceOutlined, GlobalOutlined, ImportOutlined, ProjectOutlined, SolutionOutlined, TeamOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import type { Permission } from '@/auth/session';

interface Entry {
  path: string;
  text:
    | 'menu.cockpit' | 'menu.companies' | 'menu.chains' | 'menu.projects' | 'menu.contracts' | 'menu.meetings' | 'menu.tasks' | 'menu.reminders'
    | 'menu.reviews' | 'menu.services' | 'menu.pools' | 'menu.incentives' | 'menu.ledgers' | 'menu.reminderRules' | 'menu.imports' | 'menu.people' | 'menu.calendar' | 'menu.queue' | 'menu.zones';
  icon: ReactNode;
  permission: Permission;
}

/** The menu: what a person may open, in the order of a working day. */
export const NAVIGATION: { text: 'menu.work' | 'menu.oversight' | 'menu.settings'; entries: Entry[] }[] = [
  {
    text: 'menu.work',
    entries: [
      { path: '/', text: 'menu.cockpit', icon: <DashboardOutlined />, permission: 'zone.read' },
      { path: '/reminders', text: 'menu.reminders', icon: <BellOutlined />, permission: 'reminder.own' },
      { path: '/chains', text: 'menu.chains', icon: <ApartmentOutlined />, permission: 'chain.read' },
      { path: '/companies', text: 'menu.companies', icon: <BankOutlined />, permission: 'company.read' },
      { path: '/projects', text: 'menu.projects', icon: <ProjectOutlined />, permission: 'project.read' },
      { path: '/reviews', text: 'menu.reviews', icon: <SolutionOutlined />, permission: 'review.read' },
      { path: '/services', text: 'menu.services', icon: <CustomerServiceOutlined />, permission: 'service.read' },
      { path: '/pools', text: 'menu.pools', icon: <FundOutlined />, permission: 'pool.read' },
      { path: '/imports', text: 'menu.imports', icon: <ImportOutlined />, permission: 'import.run' },
    ],
  },
  {
    text: 'menu.oversight',
    entries: [
      { path: '/contracts', text: 'menu.contracts', icon: <FileProtectOutlined />, permission: 'contract.read' },
      { path: '/incentives', text: 'menu.incentives', icon: <GiftOutlined />, permission: 'incentive.read' },
      { path: '/ledgers', text: 'menu.ledgers', icon: <FieldTimeOutlined />, permission: 'history.read' },
      { path: '/meetings', text: 'menu.meetings', icon: <CarryOutOutlined />, permission: 'meeting.read' },
      { path: '/tasks', text: 'menu.tasks', icon: <AuditOutlined />, permission: 'task.read' },
      { path: '/zones', text: 'menu.zones', icon: <GlobalOutlined />, permission: 'zone.compare' },
    ],
  },
  {
    text: 'menu.settings',
    entries: [
      { path: '/people', text: 'menu.people', icon: <TeamOutlined />, permission: 'person.read' },
      { path: '/reminder-rules', text: 'menu.reminderRules', icon: <AlertOutlined />, permission: 'reminder.manage' },
      { path: '/calendar', text: 'menu.calendar', icon: <CalendarOutlined />, permission: 'zone.read' },
      { path: '/queue', text: 'menu.queue', icon: <CloudServerOutlined />, permission: 'queue.manage' },
    ],
  },
];

/** The path of the menu entry that a page belongs to. */
export function entryOf(pathname: string): string {
  const first = `/${pathname.split('/')[1] ?? ''}`;
  return first;
}
