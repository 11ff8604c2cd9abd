import { graphql } from '@/graphql';
import type { MyRemindersQuery, ReminderRulesQuery } from '@/graphql/graphql';

export const myRemindersQuery = graphql(`
  query MyReminders($first: Int!, $after: String, $page: Int, $filter: ReminderFilter) {
    myReminders(first: $first, after: $after, page: $page, filter: $filter) {
      nodes { id version rule title body link dueOn state snoozedUntil createdAt deliveries { id channel state attempts deliveredAt lastError } }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`);

export const completeReminderMutation = graphql(`
  mutation CompleteReminder($id: ID!, $version: Int!) {
    completeReminder(id: $id, version: $version) { id version state }
  }
`);

export const snoozeReminderMutation = graphql(`
  mutation SnoozeReminder($id: ID!, $version: Int!, $until: Date!) {
    snoozeReminder(id: $id, version: $version, until: $until) { id version state snoozedUntil }
  }
`);

export const reminderRulesQuery = graphql(`
  query ReminderRules {
    reminderRules { code version title text enabled leadDays thresholdDays }
  }
`);

export const updateReminderRuleMutation = graphql(`
  mutation UpdateReminderRule($code: String!, $version: Int!, $input: ReminderRuleInput!, $reason: String) {
    updateReminderRule(code: $code, version: $version, input: $input, reason: $reason) { code version enabled leadDays thresholdDays }
  }
`);

export const runReminderRulesMutation = graphql(`
  mutation RunReminderRules {
    runReminderRules
  }
`);

export type Reminder = MyRemindersQuery['myReminders']['nodes'][number];
export type ReminderRule = ReminderRulesQuery['reminderRules'][number];
