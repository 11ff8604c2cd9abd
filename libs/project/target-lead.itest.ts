import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Caller, Person, type Role } from '#identity';
import { Chain, ChainNode } from '#chain';
import { Company, derivedColumns } from '#company';
import { openTestDatabase, type TestDatabase } from '../../test/support/database.js';
import { Project } from './project.entity.js';
import { ProjectService } from './project.service.js';
import { TargetLeadService } from './target-lead.service.js';

let t: TestDatabase;
let leads: TargetLeadService;
let officer: Caller;
let owner: string;
let nodeId: string;
let chainId: string;

const callerOf = (personId: string, roles: Role[] = ['promotion_officer'], zoneId = t.zoneA) =>
  new Caller({ personId, name: '王一', officeId: null, zoneId, homeZoneId: zoneId, roles, teamIds: [], locale: 'zh-CN', readOnly: false, source: 'ui', credentialId: uuidv7() }, 'test', 'zh-CN');
const company = (name: string, more: Partial<Company> = {}) => t.db.write(t.actor(t.zoneA), (tx) => tx.insert(Company, { name, isTarget: true, ...more, ...derivedColumns({ name }) }));

beforeAll(async () => {
  t = await openTestDatabase();
  leads = new TargetLeadService(t.db, new ProjectService(t.db));
  await t.db.write(t.actor(t.zoneA), async (tx) => {
    officer = callerOf(await tx.insert(Person, { login: 'one', name: '王一', roles: ['promotion_officer'] }));
    owner = await tx.insert(Person, { login: 'two', name: '李二', roles: ['promotion_officer'] });
    chainId = await tx.insert(Chain, { code: 'c', name: '电池' });
    nodeId = await tx.insert(ChainNode, { chainId, key: 'sep', name: '隔膜', position: 'upstream', criticality: 4 });
  });
});
afterAll(() => t?.close());

describe('a target company turned into a lead', () => {
  it('takes along what is known of the company, linked to company, chain and node', async () => {
    const id = await company('虚构隔膜有限公司', { shortName: '虚构隔膜', channel: 'by_business', ownerId: owner, plannedInvestment: '500000000.00', industryCodes: ['2922'], lastContactOn: '2026-02-20', nextStep: '约访', nextStepOn: '2026-03-09' });
    const lead = await leads.open(officer, id, nodeId, {}, 'k');
    expect(lead).toMatchObject({
      name: '虚构隔膜隔膜项目', stage: 'lead', company: { id }, chain: { id: chainId }, node: { id: nodeId }, channel: 'by_business', owner: { id: owner }, totalInvestment: '500000000.00',
      industryCodes: ['2922'], firstContactOn: '2026-02-20', nextStep: '约访', nextStepOn: '2026-03-09',
    });
    expect((await leads.open(officer, id, nodeId, {}, 'k')).id).toBe(lead.id);
    await expect(leads.open(officer, id, nodeId, {}, uuidv7())).rejects.toMatchObject({ code: 'DUPLICATE', details: { current: { id: lead.id } } });
  });

  it('goes by what is given, and may be opened again once the earlier one has ended', async () => {
    const id = await company('再来隔膜有限公司');
    const first = await leads.open(officer, id, nodeId, { name: '二期', channel: 'taiwan', content: '年产一亿平' }, uuidv7());
    expect(first).toMatchObject({ name: '二期', channel: 'taiwan', content: '年产一亿平', owner: { id: officer.personId } });
    await t.db.write(t.actor(t.zoneA), (tx) => tx.update(Project, { id: first.id, version: first.version }, { sideState: 'terminated', sideReason: '放弃' }));
    expect(await leads.open(officer, id, nodeId, {}, uuidv7())).toMatchObject({ channel: 'by_chain' });
  });

  it('opened by two at once is one lead', async () => {
    const id = await company('争先隔膜有限公司');
    const both = await Promise.allSettled([leads.open(officer, id, nodeId, {}, uuidv7()), leads.open(callerOf(owner), id, nodeId, {}, uuidv7())]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('is refused to whoever may not take projects up, for a node that is not there, and for a company of another zone', async () => {
    const id = await company('拒绝隔膜有限公司');
    await expect(leads.open(callerOf(owner, ['legal_reviewer']), id, nodeId, {}, uuidv7())).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(leads.open(officer, id, uuidv7(), {}, uuidv7())).rejects.toMatchObject({ details: { fields: [{ path: 'nodeId' }] } });
    await expect(leads.open(callerOf(owner, ['zone_admin'], t.zoneB), id, nodeId, {}, uuidv7())).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
