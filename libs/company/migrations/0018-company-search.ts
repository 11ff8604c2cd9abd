import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rewriteSearchText, searchIndex } from '#platform';
import { derivedColumns, type NamedCompany } from '../company.rules.js';

/** Companies are found by pinyin too, and by an index that knows three letters from two. */
export class CompanySearch0018 implements MigrationInterface {
  name = 'CompanySearch9800000000018';

  async up(runner: QueryRunner): Promise<void> {
    const columns = `name, short_name as "shortName", former_names as "formerNames", credit_code as "creditCode", stock_code as "stockCode"`;
    await rewriteSearchText<NamedCompany>(runner, 'company', columns, (company) => derivedColumns(company).searchText);
    await searchIndex(runner, 'company');
  }

  /** The text that was added does no harm, and the index of 0003 is made by the same function. */
  async down(): Promise<void> {}
}
