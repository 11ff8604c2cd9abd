import { Reminder0008 } from './migrations/0008-reminder.js';
import { Delivery, Reminder, ReminderRuleSetting } from './reminder.entity.js';

export const reminderTables = { entities: [ReminderRuleSetting, Reminder, Delivery], migrations: [Reminder0008] };
export { Delivery, Reminder, ReminderRuleSetting };
export { ReminderModule } from './reminder.module.js';
export { ReminderScan } from './reminder-scan.js';
export * from './reminder.enums.js';
export { REMINDER_RULES, RULE_CODES, type RuleCode } from './reminder-rules.js';
