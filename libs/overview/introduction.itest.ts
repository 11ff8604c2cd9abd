import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Caller, Person } from '#identity';
import { Chain, ChainNode, CompanyNode, SupplyLink } from '#chain';
import { Company, CompanyContact, CompanyFollowUp, derivedColumns, RelatedCompany, storedRelation } from '#company';
import { FollowUp, Project } from '#project';
import { openTestDatabase, type TestDatabase } from '../../test/support/database.js';
import { IntroductionService } from './introduction.service.js';

let t: TestDatabase;
let service: IntroductionService;
let caller: Caller;
const id: Record<string, string> = {};
const callerIn = (zoneId: string) =>
  new Caller({ personId: id.person!, name: '王一', officeId: null, zoneId, homeZoneId: zoneId, roles: ['promotion_officer'], teamIds: [], locale: 'zh-CN', readOnly: false, source: 'ui', credentialId: 'x' }, 'r', 'zh-CN');
const from = async (key: string, first = 10) => {
  const found = (await service.introductions(caller, id[key]!, first))!;
  return found.introductions.map(({ company, weight, hops }) => [company.name, weight, hops.map((hop) => `${hop.kind}:${hop.to.name}:${hop.evidence}`)]);
};

beforeAll(async () => {
  t = await openTestDatabase();
  service = new IntroductionService(t.db);
  await t.db.write(t.actor(t.zoneA), async (tx) => {
    const company = async (key: string, facts: Partial<Company> = {}) => (id[key] = await tx.insert(Company, { name: `${key}公司`, ...facts, ...derivedColumns({ name: `${key}公司` }) }));
    id.person = await tx.insert(Person, { login: 'one', name: '王一', roles: ['promotion_officer'] });
    const chainId = await tx.insert(Chain, { code: 'c', name: '链' });
    for (const key of ['上', '中', '下']) id[key] = await tx.insert(ChainNode, { chainId, key, name: key, position: 'upstream', criticality: 3 });
    await tx.insert(SupplyLink, { chainId, fromNodeId: id.上!, toNodeId: id.中! });
    await tx.insert(SupplyLink, { chainId, fromNodeId: id.中!, toNodeId: id.下! });

    // Related twice over; the same telephone; the same officer; a ledger's word; supply.
    for (const key of ['关联', '母', '同号', '同访', '台账', '供应', '总机']) await company(key, { isTarget: true, ...(key === '台账' && { relatedCompanies: ['本地丁公司', '谁也不是'] }) });
    for (const key of ['本地甲', '本地乙', '本地丙', '本地丁', '本地戊']) await company(key, { isLocal: true, yearlyOutput: '100' });
    await tx.insert(RelatedCompany, { ...storedRelation(id.关联!, id.母!, 'parent'), source: '年报' });
    await tx.insert(RelatedCompany, storedRelation(id.母!, id.本地甲!, 'customer'));
    await tx.insert(CompanyContact, { companyId: id.同号!, name: '陈五', title: '总监', phone: '0512-1000 0001' });
    await tx.insert(CompanyContact, { companyId: id.本地乙!, name: '陈五', title: '董事', phone: '051210000001' });
    await tx.insert(CompanyFollowUp, { companyId: id.同访!, kind: 'visit', happenedOn: '2026-01-10', byId: id.person, summary: '拜访', contactState: 'contacted' });
    const projectId = await tx.insert(Project, { code: 'P', name: '扩产', companyId: id.本地丙!, searchText: 'p' });
    await tx.insert(FollowUp, { projectId, kind: 'visit', happenedOn: '2026-02-11', byId: id.person, summary: '走访' });
    await tx.insert(CompanyNode, { companyId: id.供应!, nodeId: id.上!, relation: 'could_produce' });
    await tx.insert(CompanyNode, { companyId: id.本地戊!, nodeId: id.中!, relation: 'produces' });
    await tx.insert(CompanyNode, { companyId: id.本地甲!, nodeId: id.上!, relation: 'produces' });
    // A switchboard that eleven share is nobody's acquaintance.
    await tx.insert(CompanyContact, { companyId: id.总机!, name: '总机', phone: '4001234567' });
    await tx.insert(CompanyContact, { companyId: id.本地甲!, name: '总机', phone: '4001234567' });
    for (let i = 0; i < 9; i++) await tx.insert(CompanyContact, { companyId: await company(`分机${i}`), name: '总机', phone: '4001234567' });
  });
  await t.db.write(t.actor(t.zoneB), async (tx) => {
    id.外区 = await tx.insert(Company, { name: '外区公司', isLocal: true, ...derivedColumns({ name: '外区公司' }) });
    await tx.insert(CompanyContact, { companyId: id.外区, name: '陈五', phone: '051210000001' });
  });
  caller = callerIn(t.zoneA);
});
afterAll(() => t?.close());

describe('introductions from a target to companies here', () => {
  it('lead through related companies, named with their source', async () => {
    expect(await from('关联')).toEqual([['本地甲公司', 2, ['RELATION:母公司:母公司是关联公司的母公司（来源：年报）', 'RELATION:本地甲公司:本地甲公司是母公司的客户']]]);
  });

  it('lead through the same contact, whatever stands between the digits, but not through a switchboard or another zone', async () => {
    expect(await from('同号')).toEqual([['本地乙公司', 1, ['CONTACT:本地乙公司:两家企业有同一位联系人：陈五 董事']]]);
    expect(await from('总机')).toEqual([]);
  });

  it('lead through whoever of the zone was in contact with both, before a project and in one', async () => {
    expect(await from('同访')).toEqual([['本地丙公司', 2, ['VISIT:本地丙公司:王一与两家企业都有接触：同访公司 2026-01-10，本地丙公司 2026-02-11']]]);
  });

  it('say that a ledger’s word is not confirmed', async () => {
    expect(await from('台账')).toEqual([['本地丁公司', 2, ['MENTION:本地丁公司:台账公司的台账记有关联企业“本地丁公司”，尚未确认']]]);
  });

  it('lead along supply links, and to who is on the same node', async () => {
    expect(await from('供应')).toEqual([
      ['本地戊公司', 3, ['SUPPLY:本地戊公司:所在环节之间有供应关系：上 → 中']],
      ['本地甲公司', 4, ['SAME_NODE:本地甲公司:同在环节“上”']],
    ]);
    expect(await from('供应', 1)).toHaveLength(1);
  });

  it('are none for a company that is here, and nothing for one of another zone', async () => {
    expect(await service.introductions(caller, id.本地甲!, 5)).toMatchObject({ isLocal: true, introductions: [] });
    expect(await service.introductions(caller, id.外区!, 5)).toBeNull();
    expect((await service.introductions(callerIn(t.zoneB), id.同号!, 5))).toBeNull();
  });

  it('say when there was more to look at than is looked at', async () => {
    expect((await service.introductions(caller, id.关联!, 5))!).toMatchObject({ limited: false, lookedAt: 3 });
    await t.db.write(t.actor(t.zoneA), async (tx) => {
      for (let i = 0; i < 8; i++) {
        const hub = await tx.insert(Company, { name: `枢纽${i}`, ...derivedColumns({ name: `枢纽${i}` }) });
        await tx.insert(RelatedCompany, storedRelation(id.关联!, hub, 'partner'));
        const ends = await tx.insertMany(Company, Array.from({ length: 30 }, (_, j) => ({ name: `末端${i}-${j}`, ...derivedColumns({ name: `末端${i}-${j}` }) })));
        await tx.insertMany(RelatedCompany, ends.map((end) => storedRelation(hub, end, 'partner')));
      }
    });
    expect((await service.introductions(caller, id.关联!, 5))!).toMatchObject({ limited: true });
  });
});
