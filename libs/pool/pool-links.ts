import { invalidField, type ZoneTransaction } from '#platform';
import { Person } from '#identity';
import { Company } from '#company';
import { Chain } from '#chain';
import { Project } from '#project';
import { text, type PoolMessage } from './messages.js';
import { FundChain, TalentChain } from './pool.entity.js';

/** What the pools point to must be of the zone and there. */
export async function assertLinks(tx: ZoneTransaction, links: { ownerId?: string | null; companyId?: string | null; projectId?: string | null; chainIds?: readonly string[] | null }): Promise<void> {
  const missing = (field: string, key: PoolMessage) => invalidField(`input.${field}`, text(key));
  if (links.ownerId && !(await tx.find(Person, { id: links.ownerId, active: true }))) throw missing('ownerId', 'field.ownerUnknown');
  if (links.companyId && !(await tx.find(Company, { id: links.companyId }))) throw missing('companyId', 'field.companyUnknown');
  if (links.projectId && !(await tx.find(Project, { id: links.projectId }))) throw missing('projectId', 'field.projectUnknown');
  for (const id of links.chainIds ?? []) if (!(await tx.find(Chain, { id }))) throw missing('chainIds', 'field.chainUnknown');
}

/** Makes a fund's or a talent's chains these; undefined leaves them. */
export async function replaceChains(tx: ZoneTransaction, of: { fundId: string } | { talentId: string }, chainIds: readonly string[] | null | undefined): Promise<void> {
  if (chainIds === undefined) return;
  const wanted = [...new Set(chainIds ?? [])];
  const before = 'fundId' in of ? await tx.findAll(FundChain, of) : await tx.findAll(TalentChain, of);
  const entity = 'fundId' in of ? FundChain : TalentChain;
  for (const old of before) if (!wanted.includes(old.chainId)) await tx.remove(entity, old);
  const added = wanted.filter((chainId) => !before.some((old) => old.chainId === chainId));
  if (added.length > 0) await tx.insertMany<FundChain | TalentChain>(entity, added.map((chainId) => ({ ...of, chainId })));
}
