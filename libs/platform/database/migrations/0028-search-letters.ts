import type { MigrationInterface, QueryRunner } from 'typeorm';
import { searchIndex, type SearchableTable } from '../text-search.js';

const TABLES: readonly SearchableTable[] = ['company', 'project', 'fund', 'talent', 'intermediary'];

/** One letter and two are looked up too: where few rows have them, finding a page meant reading all rows. */
export class SearchLetters0028 implements MigrationInterface {
  name = 'SearchLetters0028_9800000000028';

  async up(runner: QueryRunner): Promise<void> {
    // One function makes the grams of all: an index of the old ones must not meet it.
    for (const table of TABLES) await runner.query(`drop index if exists ${table}_search_text_idx`);
    for (const table of TABLES) await searchIndex(runner, table);
  }

  /** The indexes of before are made by the same function. */
  async down(): Promise<void> {}
}
