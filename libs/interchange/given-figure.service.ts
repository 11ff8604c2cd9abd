import { Injectable } from '@nestjs/common';
import { snake, ZoneDatabase, type Locale } from '#platform';
import type { Caller } from '#identity';
import { fieldLabel } from './field-labels.js';
import { stillStands } from './given-figure.rules.js';
import type { GivenFigureType } from './given-figure.types.js';
import { LedgerKind } from './import.enums.js';
import { IMPORTERS } from './importers.js';
import { PLAN_DATES } from './plan-dates.js';

interface StoredFigure {
  targetId: string;
  field: string;
  given: string;
  reading: string;
  upTo: string | null;
  current: string | null;
  importId: string;
  fileName: string;
  importedAt: string;
}

/** Where a figure of a project stands: in its plan, or - as the signing date does too - with the project. */
const IN_PLAN = Object.fromEntries(Object.entries(PLAN_DATES).filter(([field]) => field !== 'signedOn').map(([field, [kind, which]]) => [field, [kind, snake(which)]]));

const CURRENT: Record<LedgerKind, string> = {
  [LedgerKind.COMPANY]: `(select to_jsonb(c) ->> ($3::jsonb ->> g.field) from company c where c.zone_id = g.zone_id and c.id = g.target_id)`,
  // A return is exact or none.
  [LedgerKind.RETURN]: 'null::text',
  [LedgerKind.PROJECT]: `case when $4::jsonb ? g.field
    then (select to_jsonb(m) ->> ($4::jsonb -> g.field ->> 1) from milestone m where m.zone_id = g.zone_id and m.project_id = g.target_id and m.kind = $4::jsonb -> g.field ->> 0 and m.deleted_at is null)
    else (select to_jsonb(p) ->> ($3::jsonb ->> g.field) from project p where p.zone_id = g.zone_id and p.id = g.target_id) end`,
};

/** Figures that ledgers gave only about, as the companies and projects show them. */
@Injectable()
export class GivenFigureService {
  constructor(private readonly db: ZoneDatabase) {}

  /** The words beside the figures of some companies or projects, by their ids; those of figures that were entered otherwise since are left out. */
  async of(caller: Caller, kind: LedgerKind, ids: readonly string[]): Promise<Map<string, GivenFigureType[]>> {
    const columns = COLUMNS[kind];
    const rows = await this.db.rows<StoredFigure>(
      caller.zoneId,
      `given_${kind}`,
      `select g.target_id as "targetId", g.field, g.given, g.reading, g.up_to as "upTo", ${CURRENT[kind]} as current, g.batch_id as "importId", b.file_name as "fileName", g.updated_at as "importedAt"
       from given_figure g join import_batch b on b.zone_id = g.zone_id and b.id = g.batch_id
       where g.zone_id = app.zone() and g.target_kind = $1 and g.target_id = any($2::uuid[]) and g.deleted_at is null and ($3::jsonb is not null or $4::jsonb is not null) order by g.created_at, g.id`,
      [kind, ids, JSON.stringify(columns), JSON.stringify(IN_PLAN)],
    );
    const found = new Map<string, GivenFigureType[]>();
    for (const row of rows) {
      if (!stillStands(row.reading, row.current)) continue;
      found.set(row.targetId, [...(found.get(row.targetId) ?? []), shown(row, kind, caller.locale)]);
    }
    return found;
  }
}

/** Columns of the table by the field that an import changes. */
const COLUMNS = Object.fromEntries(
  Object.values(LedgerKind).map((kind) => {
    const { ledger, columns } = IMPORTERS[kind];
    return [kind, Object.fromEntries(ledger.fields.map(({ key }) => [columns[key] ?? key, snake(columns[key] ?? key)]))];
  }),
) as Record<LedgerKind, Record<string, string>>;

function shown({ field, given, upTo, importId, fileName, importedAt }: StoredFigure, kind: LedgerKind, locale: Locale): GivenFigureType {
  const place = kind === LedgerKind.PROJECT && field in IN_PLAN ? PLAN_DATES[field as keyof typeof PLAN_DATES] : null;
  const label = fieldLabel(kind, field, locale);
  return { field: place ? place[1] : field, milestone: place ? place[0] : null, label, given, upTo, text: `${label}${locale === 'en' ? ': ' : '：'}${given}`, importId, fileName, importedAt };
}
