import { graphql } from '@/graphql';
import type { ProjectFamiliesQuery } from '@/graphql/graphql';

export const FamiliesQuery = graphql(`
  query ProjectFamilies($state: FamilyState, $projectId: ID) {
    projectFamilies(state: $state, projectId: $projectId) {
      id version state signs reason decidedAt countedLeft decidedBy { id name }
      members { project { id code name } role increment investor stage sideState totalInvestment signedOn }
    }
  }
`);
export const FindFamilies = graphql(`
  mutation FindProjectFamilies {
    findProjectFamilies
  }
`);
export const CreateFamily = graphql(`
  mutation CreateProjectFamily($members: [FamilyMemberInput!]!, $reason: String!, $idempotencyKey: String!) {
    createProjectFamily(members: $members, reason: $reason, idempotencyKey: $idempotencyKey) { id version state }
  }
`);
export const ConfirmFamily = graphql(`
  mutation ConfirmProjectFamily($id: ID!, $version: Int!, $members: [FamilyMemberInput!]!, $reason: String!) {
    confirmProjectFamily(id: $id, version: $version, members: $members, reason: $reason) { id version state }
  }
`);
export const RefuseFamily = graphql(`
  mutation RefuseProjectFamily($id: ID!, $version: Int!, $reason: String!) {
    refuseProjectFamily(id: $id, version: $version, reason: $reason) { id version state }
  }
`);

export type Family = ProjectFamiliesQuery['projectFamilies'][number];
