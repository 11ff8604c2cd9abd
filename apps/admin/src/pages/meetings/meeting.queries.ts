import { graphql } from '@/graphql';

export const CalendarEntryFields = graphql(`
  fragment CalendarEntryFields on MeetingCalendarEntry {
    chain { id name }
    year quarter status meetingId scheduledAt
    leader { id name }
  }
`);

export const MeetingCalendarQuery = graphql(`
  query MeetingCalendar($year: Int!) {
    first: meetingCalendar(year: $year, quarter: 1) { ...CalendarEntryFields }
    second: meetingCalendar(year: $year, quarter: 2) { ...CalendarEntryFields }
    third: meetingCalendar(year: $year, quarter: 3) { ...CalendarEntryFields }
    fourth: meetingCalendar(year: $year, quarter: 4) { ...CalendarEntryFields }
  }
`);

export const MeetingQuery = graphql(`
  query Meeting($id: ID!) {
    meeting(id: $id) {
      id version year quarter scheduledAt place state heldOn
      chain { id name }
      packs { id frozenAt frozenBy { id name } hash downloadUrl }
      decisions { id version number text tasks { ...TaskFields } }
      carriedOver { ...TaskFields }
    }
  }
`);

export const TaskFields = graphql(`
  fragment TaskFields on SupervisedTask {
    id version title dueOn state progress doneOn light meetingId
    measure { id contractId }
    responsibleLeader { id name }
    leadOffice { id name }
    supportingOffices { id name }
    chain { id name }
    project { id code name }
  }
`);

export const BriefingFields = graphql(`
  fragment BriefingFields on Briefing {
    chain { id name }
    year quarter generatedAt frozen hash
    sections { code title paragraphs columns { key title kind } rows }
  }
`);

export const BriefingQuery = graphql(`
  query Briefing($chainId: ID!, $year: Int!, $quarter: Int!) {
    briefing(chainId: $chainId, year: $year, quarter: $quarter) { ...BriefingFields }
  }
`);

export const BriefingPackQuery = graphql(`
  query BriefingPack($id: ID!) {
    briefingPack(id: $id) { ...BriefingFields }
  }
`);

export const SupervisedTasksQuery = graphql(`
  query SupervisedTasks($first: Int!, $after: String, $page: Int, $filter: TaskFilter, $sort: TaskSort) {
    supervisedTasks(first: $first, after: $after, page: $page, filter: $filter, sort: $sort) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { ...TaskFields }
    }
  }
`);

export const ScheduleMeeting = graphql(`
  mutation ScheduleMeeting($input: MeetingInput!, $idempotencyKey: String!) {
    scheduleMeeting(input: $input, idempotencyKey: $idempotencyKey) { id version }
  }
`);

export const UpdateMeeting = graphql(`
  mutation UpdateMeeting($id: ID!, $version: Int!, $input: MeetingInput!, $reason: String) {
    updateMeeting(id: $id, version: $version, input: $input, reason: $reason) { id version }
  }
`);

export const FreezeBriefing = graphql(`
  mutation FreezeBriefing($meetingId: ID!, $idempotencyKey: String!) {
    freezeBriefing(meetingId: $meetingId, idempotencyKey: $idempotencyKey) { id hash downloadUrl }
  }
`);

export const RecordDecision = graphql(`
  mutation RecordDecision($meetingId: ID!, $input: DecisionInput!, $idempotencyKey: String!) {
    recordDecision(meetingId: $meetingId, input: $input, idempotencyKey: $idempotencyKey) { id number }
  }
`);

export const AssignTask = graphql(`
  mutation AssignTask($decisionId: ID!, $input: TaskInput!, $idempotencyKey: String!) {
    assignTask(decisionId: $decisionId, input: $input, idempotencyKey: $idempotencyKey) { id }
  }
`);

export const UpdateTask = graphql(`
  mutation UpdateTask($id: ID!, $version: Int!, $input: UpdateTaskInput!, $reason: String) {
    updateTask(id: $id, version: $version, input: $input, reason: $reason) { id version }
  }
`);
