import { Navigate, useParams } from 'react-router';
import { useRead } from '@/api/reading';
import { Answer } from '@/components/answer';
import { NotFound } from '@/components/error-boundary';
import { graphql } from '@/graphql';

const contractPlaceQuery = graphql(`
  query ContractPlace($id: ID!) {
    contract(id: $id) { id project { id } }
  }
`);

/** An agreement is shown with its project: a link to it leads there. */
export function ContractLinkPage() {
  const { id = '' } = useParams();
  const read = useRead(contractPlaceQuery, { id });
  return <Answer read={read}>{({ contract }) => (contract ? <Navigate to={`/projects/${contract.project.id}`} replace /> : <NotFound />)}</Answer>;
}
