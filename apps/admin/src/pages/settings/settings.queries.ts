import { graphql } from '@/graphql';
import type { PeopleQuery } from '@/graphql/graphql';

export const peopleQuery = graphql(`
  query People($first: Int!, $after: String, $page: Int, $filter: PersonFilter, $sort: PersonSort) {
    people(first: $first, after: $after, page: $page, filter: $filter, sort: $sort) {
      nodes { id version login name email phone roles office { id name } locale active }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`);

export const officesQuery = graphql(`
  query Offices {
    offices { id version code name }
  }
`);

export const workingTeamsQuery = graphql(`
  query WorkingTeams {
    workingTeams { id version name leader { id name } head { id name } members { id name } }
  }
`);

export const createOfficeMutation = graphql(`
  mutation CreateOffice($input: OfficeInput!, $idempotencyKey: String!) {
    createOffice(input: $input, idempotencyKey: $idempotencyKey) { id version }
  }
`);

export const updateOfficeMutation = graphql(`
  mutation UpdateOffice($id: ID!, $version: Int!, $input: OfficeInput!, $reason: String) {
    updateOffice(id: $id, version: $version, input: $input, reason: $reason) { id version }
  }
`);

export const closeOfficeMutation = graphql(`
  mutation CloseOffice($id: ID!, $version: Int!, $reason: String) {
    closeOffice(id: $id, version: $version, reason: $reason)
  }
`);

export const createTeamMutation = graphql(`
  mutation CreateWorkingTeam($input: WorkingTeamInput!, $idempotencyKey: String!) {
    createWorkingTeam(input: $input, idempotencyKey: $idempotencyKey) { id version }
  }
`);

export const updateTeamMutation = graphql(`
  mutation UpdateWorkingTeam($id: ID!, $version: Int!, $input: WorkingTeamInput!, $reason: String) {
    updateWorkingTeam(id: $id, version: $version, input: $input, reason: $reason) { id version }
  }
`);

export const closeTeamMutation = graphql(`
  mutation CloseWorkingTeam($id: ID!, $version: Int!, $successorId: ID, $reason: String) {
    closeWorkingTeam(id: $id, version: $version, successorId: $successorId, reason: $reason)
  }
`);

export const personNamesQuery = graphql(`
  query PersonNames {
    people(first: 200, sort: NAME_ASC) { nodes { id name } }
  }
`);

export const createPersonMutation = graphql(`
  mutation CreatePerson($input: CreatePersonInput!, $idempotencyKey: String!) {
    createPerson(input: $input, idempotencyKey: $idempotencyKey) { id }
  }
`);

export const updatePersonMutation = graphql(`
  mutation UpdatePerson($id: ID!, $version: Int!, $input: UpdatePersonInput!, $reason: String) {
    updatePerson(id: $id, version: $version, input: $input, reason: $reason) { id version }
  }
`);

export const calendarDaysQuery = graphql(`
  query CalendarDays($year: Int!) {
    calendarDays(year: $year) { id date working note }
  }
`);

export const setCalendarDayMutation = graphql(`
  mutation SetCalendarDay($input: CalendarDayInput!, $reason: String) {
    setCalendarDay(input: $input, reason: $reason) { id date working note }
  }
`);

export const queueQuery = graphql(`
  query Queues {
    queueFigures { name waiting delayed active failed }
    outboxProblems { id queue job dueAt enqueueCount lastError failedAt }
  }
`);

export const resendOutboxJobMutation = graphql(`
  mutation ResendOutboxJob($id: ID!) {
    resendOutboxJob(id: $id)
  }
`);

export const zoneComparisonQuery = graphql(`
  query ZoneComparison {
    zoneComparison { zone { id name } projects signed commissioned contractedInvestment breachedMetrics referralCredit receivedCredit }
  }
`);

export type Person = PeopleQuery['people']['nodes'][number];
