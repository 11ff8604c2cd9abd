import { Injectable } from '@nestjs/common';
import { asTheyStood, enumLabel, invalidField, Refusal, whenGiven, ZoneDatabase, type CalendarDate, type DocumentSection, type Locale } from '#platform';
import type { Caller } from '#identity';
import { LedgerChange, ZoneLedger } from './ledger.enums.js';
import { LEDGERS, type Ledger, type LedgerColumn } from './ledgers.js';
import type { LedgerArgs, LedgerCause, LedgerDifference, LedgerDifferenceArgs, LedgerDifferenceRow, LedgerPage } from './ledger.types.js';
import { ledgerText } from './messages.js';

/** Causes that a row of a difference shows. */
const CAUSES = 20;
/** Rows that a file holds; a zone with more asks for one chain at a time. */
const FILE_ROWS = 60_000;

type Values = Record<string, string | null>;
interface StoredDifference {
  id: string;
  label: string;
  link: string;
  before: Values | null;
  after: Values | null;
  causes: LedgerCause[];
}

/** Ledgers as they stood on a past date, and what changed between two, row by row. */
@Injectable()
export class LedgerService {
  constructor(private readonly db: ZoneDatabase) {}

  /** @throws Refusal `FORBIDDEN`; `INVALID_INPUT` for a day to come */
  async asOf(caller: Caller, { kind, on, chainId, first, page }: LedgerArgs): Promise<LedgerPage> {
    const ledger = this.ledger(caller, kind);
    if (on > this.db.clock.today()) throw invalidField('on', (locale) => ledgerText(locale, 'field.future'));
    const params: unknown[] = [on, first, (page - 1) * first];
    const found = await this.db.read<{ totalCount: number; sums: Values; rows: { id: string; label: string; link: string; cells: Values }[] }>(
      caller.zoneId,
      `ledger_${kind}`,
      `with l as (${rowsOn(ledger, '$1', chainId, params)})
       select json_build_object('totalCount', (select count(*)::int from l), 'sums', ${sumsSql(ledger, 'l')},
         'rows', (select coalesce(json_agg(json_build_object('id', r.id, 'label', r.label, 'link', r.link, 'cells', r.cells) order by r.label, r.id), '[]')
                  from (select * from l order by l.label, l.id limit $2 offset $3) r))`,
      params,
    );
    const { locale } = caller;
    return {
      columns: titled(ledger, locale),
      totalCount: found!.totalCount,
      sums: moneyOf(ledger).map(({ key }) => ({ key, value: found!.sums[key] ?? '0' })),
      rows: found!.rows.map(({ cells, ...row }) => ({ ...row, values: ledger.columns.map((column) => shown(column, cells, locale)) })),
    };
  }

  /**
   * Rows that came, went or changed between the ends of two days, with each value that differs, and with every change of the records that the
   * row is made of: by whom, when and why.
   * @throws Refusal `FORBIDDEN`; `INVALID_INPUT` for days in the wrong order or to come
   */
  async difference(caller: Caller, { kind, from, to, chainId, first, page }: LedgerDifferenceArgs): Promise<LedgerDifference> {
    const ledger = this.ledger(caller, kind);
    if (to > this.db.clock.today()) throw invalidField('to', (locale) => ledgerText(locale, 'field.future'));
    if (from >= to) throw invalidField('from', (locale) => ledgerText(locale, 'field.order'));
    const params: unknown[] = [from, to, first, (page - 1) * first];
    const found = await this.db.read<Omit<LedgerDifference, 'rows' | 'sums'> & { before: Values; after: Values; rows: StoredDifference[] }>(
      caller.zoneId,
      `ledger_difference_${kind}`,
      `with a as materialized (${rowsOn(ledger, '$1', chainId, params)}), b as materialized (${rowsOn(ledger, '$2', chainId, params)}),
       d as materialized (select coalesce(b.id, a.id) as id, coalesce(b.label, a.label) as label, coalesce(b.link, a.link) as link, a.cells as before, b.cells as after, a.entities || b.entities as entities
         from a full join b on b.id = a.id where a.cells is distinct from b.cells)
       select json_build_object('added', (select count(*)::int from d where before is null), 'removed', (select count(*)::int from d where after is null),
         'changed', (select count(*)::int from d where before is not null and after is not null),
         'before', ${sumsSql(ledger, 'a')}, 'after', ${sumsSql(ledger, 'b')},
         'rows', (select coalesce(json_agg(json_build_object('id', r.id, 'label', r.label, 'link', r.link, 'before', r.before, 'after', r.after, 'causes', ${causesSql('r')}) order by r.label, r.id), '[]')
                  from (select * from d order by d.label, d.id limit $3 offset $4) r))`,
      params,
    );
    const { before, after, rows, ...counts } = found!;
    const { locale } = caller;
    return {
      ...counts,
      sums: titled(ledger, locale).filter(({ kind }) => kind === 'money').map(({ key, title }) => ({ key, title, before: before[key] ?? '0', after: after[key] ?? '0' })),
      rows: rows.map((row) => differenceRow(ledger, row, locale)),
    };
  }

  /** A ledger as it stood, as sections of a workbook. */
  async sections(caller: Caller, kind: ZoneLedger, on: CalendarDate, chainId: string | null): Promise<DocumentSection[]> {
    const { columns, rows, totalCount } = await this.asOf(caller, { kind, on, chainId, first: FILE_ROWS, page: 1 });
    const { locale } = caller;
    return [{
      title: enumTitle(kind, locale),
      paragraphs: [ledgerText(locale, 'asOf', { date: on }), ledgerText(locale, 'rows', { count: totalCount }), ledgerText(locale, 'definition')],
      columns,
      rows: rows.map(({ values }) => Object.fromEntries(columns.map(({ key }, index) => [key, values[index]]))),
    }];
  }

  /** The difference between two days as sections of a workbook: a row for each value that differs. */
  async differenceSections(caller: Caller, kind: ZoneLedger, from: CalendarDate, to: CalendarDate, chainId: string | null): Promise<DocumentSection[]> {
    const { rows, sums, ...counts } = await this.difference(caller, { kind, from, to, chainId, first: FILE_ROWS, page: 1 });
    const { locale } = caller;
    const say = (key: Parameters<typeof ledgerText>[1], params = {}) => ledgerText(locale, key, params);
    const column = (key: string, title: string) => ({ key, title, kind: 'text' });
    return [{
      title: enumTitle(kind, locale),
      paragraphs: [say('between', { from, to }), say('changes', { ...counts }), ...sums.map(({ title, before, after }) => say('total', { column: title, before, after })), say('definition')],
      columns: [column('label', say('name')), column('change', say('change')), column('field', say('metric')), column('before', say('before', { column: '' })), column('after', say('after', { column: '' })), column('who', say('who')), column('when', say('when')), column('why', say('why'))],
      rows: rows.flatMap(({ label, change, values, causes }) => {
        const [latest] = causes;
        const cause = { who: latest?.person?.name ?? latest?.source, when: latest?.at, why: latest?.reason };
        const changed = changeLabel(change, locale);
        return values.map(({ title, before, after }) => ({ label, change: changed, field: title, before, after, ...cause }));
      }),
    }];
  }

  private ledger(caller: Caller, kind: ZoneLedger): Ledger {
    const ledger = LEDGERS[kind];
    if (!caller.may(ledger.permission)) throw new Refusal('FORBIDDEN', { params: { permission: ledger.permission } });
    return ledger;
  }
}

/** SQL of a ledger's rows at the end of the day in a parameter, in the zone's time. */
function rowsOn({ tables, rows, columns }: Ledger, day: string, chainId: string | null | undefined, params: unknown[]): string {
  const instant = endOf(day);
  const cells = columns.map(({ key }) => `'${key}', r."${key}"::text`).join(', ');
  const conditions: string[] = ['true'];
  whenGiven(conditions, params)(chainId, (param) => `r.chain_id = ${param}::uuid`);
  return `with ${asTheyStood(tables, instant)} select r.id, r.label, r.link, r.entities, jsonb_build_object(${cells}) as cells from (${rows}) r where ${conditions.join(' and ')}`;
}

/** SQL of the instant at which the day in a parameter ends, in the zone's time. */
function endOf(day: string): string {
  return `((${day}::date + 1)::timestamp at time zone (select z.time_zone from zone z where z.id = app.zone()))`;
}

function moneyOf({ columns }: Ledger): LedgerColumn[] {
  return columns.filter(({ kind }) => kind === 'money');
}

/** SQL: what each money column of the rows adds up to, as JSON. */
function sumsSql(ledger: Ledger, rows: string): string {
  const sums = moneyOf(ledger).map(({ key }) => `'${key}', coalesce(sum((${rows}.cells->>'${key}')::numeric), 0)::text`);
  return sums.length > 0 ? `(select json_build_object(${sums.join(', ')}) from ${rows})` : `'{}'::json`;
}

/** SQL: the changes between the two days of the records that a row `r` is made of. */
function causesSql(r: string): string {
  return `(select coalesce(json_agg(json_build_object('at', c.at, 'action', c.action, 'entity', c.entity, 'source', c.source, 'reason', c.reason,
      'person', (select json_build_object('id', o.id, 'name', o.name) from public.person o where o.zone_id = c.zone_id and o.id = c.person_id)) order by c.id desc), '[]')
    from (select h.* from history h where h.zone_id = app.zone() and h.row_id = any(${r}.entities) and h.at >= ${endOf('$1')} and h.at < ${endOf('$2')} order by h.id desc limit ${CAUSES}) c)`;
}

function titled({ columns }: Ledger, locale: Locale): { key: string; title: string; kind: string }[] {
  return columns.map(({ key, kind }) => ({ key, title: ledgerText(locale, key), kind: kind === 'enum' ? 'text' : kind }));
}

function shown({ key, of }: LedgerColumn, cells: Values | null, locale: Locale): string | null {
  const value = cells?.[key] ?? null;
  return value !== null && of ? enumLabel(of[0], of[1], value, locale) : value;
}

function differenceRow(ledger: Ledger, { before, after, ...row }: StoredDifference, locale: Locale): LedgerDifferenceRow {
  const titles = titled(ledger, locale);
  return {
    ...row,
    change: before === null ? 'added' : after === null ? 'removed' : 'changed',
    values: ledger.columns.flatMap((column, index) => {
      const [was, is] = [before?.[column.key] ?? null, after?.[column.key] ?? null];
      return was === is ? [] : [{ ...titles[index]!, before: shown(column, before, locale), after: shown(column, after, locale) }];
    }),
  };
}

function enumTitle(kind: ZoneLedger, locale: Locale): string {
  return enumLabel(ZoneLedger, 'ZoneLedger', kind, locale);
}

function changeLabel(change: LedgerChange, locale: Locale): string {
  return enumLabel(LedgerChange, 'LedgerChange', change, locale);
}
