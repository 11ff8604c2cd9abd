import { CompanySite, keepCompanyFile, type SiteKind } from '#company';
import { type ZoneTransaction } from '#platform';
import { INVENTED_TARGETS, LOCAL_COMPANIES } from '../data/local-companies.js';
import type { SeededCompanies } from './companies.js';
import type { SeededPeople } from './zone.js';

const PLANTS: { kind: SiteKind; road: string; area: number; note: string | null }[] = [
  { kind: 'headquarters', road: '演示大道', area: 12_000, note: null },
  { kind: 'plant', road: '示范二路', area: 86_000, note: '一期已投产，二期预留用地 40 亩' },
  { kind: 'research', road: '创新路', area: 6_500, note: '省级企业技术中心（演示）' },
];

/** Where the first of the invented local companies and targets work, and files about some of them. */
export async function seedRecords(tx: ZoneTransaction, people: SeededPeople, companies: SeededCompanies): Promise<void> {
  const locals = LOCAL_COMPANIES.slice(0, 14);
  const sites = locals.flatMap(({ key }, index) =>
    PLANTS.slice(0, 1 + (index % 3)).map(({ kind, road, area, note }) => ({
      companyId: companies[key]!, kind, address: `江澜市${road} ${100 + index} 号（演示）`, district: '示范开发区', area: `${area - index * 350}.0000`, note,
    })),
  );
  const away = INVENTED_TARGETS.slice(0, 8).map(({ key, province, city }, index) => ({
    companyId: companies[key]!, kind: 'plant' as const, address: `${province}${city}产业园（演示）`, district: null, area: `${45_000 + index * 2_000}.0000`, note: index % 2 === 0 ? '现有基地产能已满，正在选址扩产' : null,
  }));
  await tx.insertMany(CompanySite, [...sites, ...away]);
  for (const [index, { key, name }] of [...locals.slice(0, 5), ...INVENTED_TARGETS.slice(0, 3)].entries()) {
    const profile = `${name}\n\n本文件为演示数据，企业与内容均为虚构。\n\n主营：见企业档案“主要产品”。\n近三年营收与研发投入：由企业填报。\n`;
    await keepCompanyFile(tx, companies[key]!, { name: '企业简介（演示）.txt', bytes: Buffer.from(profile), uploadedById: people.person['chen.jing']! });
    if (index % 2 === 0) {
      const products = '\ufeff产品,年产能,单位\n主要产品一（演示）,10,GWh\n主要产品二（演示）,5,万套\n';
      await keepCompanyFile(tx, companies[key]!, { name: '产品与产能（演示）.csv', bytes: Buffer.from(products), uploadedById: people.person['li.na']! });
    }
  }
}
