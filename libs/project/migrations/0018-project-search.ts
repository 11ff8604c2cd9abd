import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rewriteSearchText, searchIndex } from '#platform';
import { projectSearchText, type SearchedProject } from '../project.rules.js';

/**
 * A project is found by whatever its company is found by, also after the company was renamed, and whoever writes either of them. The search
 * text of a project is its own, an empty line, its company's.
 */
export class ProjectSearch0018 implements MigrationInterface {
  name = 'ProjectSearch9800000000018';

  async up(runner: QueryRunner): Promise<void> {
    await rewriteSearchText<SearchedProject>(runner, 'project', 'code, name, investor', projectSearchText);
    await runner.query(`
      alter table project disable trigger user;
      update project p set search_text = p.search_text || e'\\n\\n' || c.search_text from company c where c.zone_id = p.zone_id and c.id = p.company_id;
      alter table project enable trigger user`);
    await searchIndex(runner, 'project');
    // The company is locked, so that one that is being renamed is waited for, and one renamed next finds this project.
    await runner.query(`
      create function app.project_search_text() returns trigger language plpgsql as $$
      declare words text;
      begin
        if new.company_id is not null then
          select search_text into words from company where zone_id = new.zone_id and id = new.company_id for share;
        end if;
        new.search_text := concat_ws(e'\\n\\n', split_part(new.search_text, e'\\n\\n', 1), words);
        return new;
      end $$;
      create trigger search_text before insert or update of search_text, company_id on project for each row execute function app.project_search_text();

      create function app.company_search_text_changed() returns trigger language plpgsql as $$
      begin
        update project set search_text = search_text where zone_id = new.zone_id and company_id = new.id;
        return null;
      end $$;
      create trigger search_text_changed after update of search_text on company for each row
        when (old.search_text is distinct from new.search_text) execute function app.company_search_text_changed()`);
    // A company's renaming does not change its projects for people: neither their versions, on which somebody may be at work, nor their history.
    await runner.query(`
      create or replace trigger stamp before insert or update on project for each row when (pg_trigger_depth() = 0) execute function app.stamp_row();
      create or replace trigger record_update after update on project referencing old table as old_rows new table as new_rows
        for each statement when (pg_trigger_depth() = 0) execute function app.record_update('search_text');
      drop function if exists app.bigrams`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger search_text_changed on company;
      drop trigger search_text on project;
      drop function app.company_search_text_changed, app.project_search_text;
      create or replace trigger stamp before insert or update on project for each row execute function app.stamp_row();
      create or replace trigger record_update after update on project referencing old table as old_rows new table as new_rows
        for each statement execute function app.record_update('search_text')`);
  }
}
