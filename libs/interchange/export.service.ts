import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { execute, getNamedType, isObjectType, Kind, parse, type DocumentNode, type GraphQLError, type GraphQLNamedType, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { writeXlsxStream } from 'hucre';
import { decimal, enumLabels, MAX_PAGE, operationFacts, OperationRules, Refusal, toPlain, type Locale, type OperationFacts, type RequestContext } from '#platform';
import { csvLine, numberCell, sheetText, type ExportCell } from './export-cells.rules.js';
import { exportText, type ExportWord } from './export.messages.js';
import { LIST_EXPORTS, type ExportColumn, type ExportedList, type ListExport } from './list-exports.js';

export type ExportFormat = 'xlsx' | 'csv';

type Row = Record<string, unknown>;
interface Connection {
  nodes: Row[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** What is found out about an export once: its document, what it costs and may, and what kind of value each column has. */
interface Prepared {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  facts: OperationFacts;
  /** By the path of a column: the name of its scalar or enum. */
  types: ReadonlyMap<string, string>;
}

/**
 * Lists as files, row by row, page after page. The rows come from the very query that shows the list, run as the caller: its filter and
 * order, what he may see, and what is covered for him are the same.
 */
@Injectable()
export class ExportService {
  private readonly prepared = new Map<ExportedList, Prepared>();

  constructor(
    private readonly modules: ModuleRef,
    private readonly rules: OperationRules,
  ) {}

  /**
   * A list as a stream of bytes.
   * @param variables of the list's query: its filter and its sort
   * @param columns to write, in order; none is all
   * @throws Refusal before the first byte, for what the caller may not see, a filter or a column that there is not
   */
  async export(context: RequestContext, list: ExportedList, format: ExportFormat, variables: Record<string, unknown>, columns: readonly string[] = []): Promise<{ fileName: string; bytes: Readable }> {
    const { locale } = context;
    const wanted = columnsOf(list, columns);
    const pages = this.pages(context, list, variables);
    // The first page is read before anything is answered, so that a refusal is one.
    const first = await pages.next();
    const title = exportText(locale, list);
    const lines = this.lines(context, list, wanted, first.done ? [] : first.value, pages);
    return { fileName: `${title}-${beijing(new Date().toISOString()).slice(0, 10)}.${format}`, bytes: format === 'csv' ? Readable.from(csv(lines)) : Readable.fromWeb(writeXlsxStream(lines, { name: title }) as never) };
  }

  private async *lines(context: RequestContext, list: ExportedList, columns: readonly ExportColumn[], first: readonly Row[], more: AsyncGenerator<Row[]>): AsyncGenerator<ExportCell[]> {
    const { locale } = context;
    const declared: ListExport = LIST_EXPORTS[list];
    const { types } = this.prepare(list);
    const labels = new Map(enumLabels(locale).map(({ name, values }) => [name, new Map(values.map(({ value, label }) => [value, label]))]));
    const lineOf = (row: Row) => columns.map((column) => cellOf(row, column, types.get(column.path)!, labels, locale));
    yield columns.map(({ label }) => exportText(locale, label));
    for (const row of first) yield lineOf(row);
    for await (const rows of more) for (const row of rows) yield lineOf(row);
    yield [];
    const by = (context.caller as { name?: string } | null)?.name ?? '';
    yield [exportText(locale, 'note') + exportText(locale, 'exported', { at: beijing(new Date().toISOString()), by })];
    const figures = new Set<ExportWord | null>([null, ...columns.map(({ label }) => label)]);
    for (const [figure, definition] of declared.definitions.filter(([of]) => figures.has(of))) yield [exportText(locale, 'note') + (figure ? exportText(locale, figure) + exportText(locale, 'colon') : '') + exportText(locale, definition)];
  }

  private async *pages(context: RequestContext, list: ExportedList, given: Record<string, unknown>): AsyncGenerator<Row[]> {
    const declared: ListExport = LIST_EXPORTS[list];
    const { document, operation, facts } = this.prepare(list);
    const known = new Set((operation.variableDefinitions ?? []).map(({ variable }) => variable.name.value));
    const variables: Record<string, unknown> = Object.fromEntries(Object.entries({ ...given, first: MAX_PAGE, after: null }).filter(([name]) => known.has(name)));
    this.rules.assertAllowed(facts, variables, context);
    for (;;) {
      // What loaders remember belongs to one page: a list of any length takes no more memory than its longest page.
      const { data, errors } = await execute({ schema: this.schema, document, variableValues: variables, contextValue: { ...context } });
      if (errors?.[0]) throw problemOf(errors[0]);
      const found = (declared.aliases ?? [declared.at]).map((at) => at.split('.').reduce<unknown>((value, key) => (value as Row | null)?.[key], data));
      if (Array.isArray(found[0])) return yield found.flat() as Row[];
      const { nodes, pageInfo } = found[0] as Connection;
      yield nodes;
      if (!pageInfo.hasNextPage) return;
      variables.after = pageInfo.endCursor;
    }
  }

  private prepare(list: ExportedList): Prepared {
    const known = this.prepared.get(list);
    if (known) return known;
    const declared: ListExport = LIST_EXPORTS[list];
    const document = parse(declared.query);
    const operation = document.definitions.find((definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION)!;
    const rows = rowType(typeAt(this.schema.getQueryType()!, declared.at));
    const made = { document, operation, facts: operationFacts(this.schema, document, operation), types: new Map(declared.columns.map(({ path }) => [path, typeAt(rows, path).name])) };
    this.prepared.set(list, made);
    return made;
  }

  /** Only where there is an API: a worker has the rooms without it. */
  private get schema(): GraphQLSchema {
    return this.modules.get(GraphQLSchemaHost, { strict: false }).schema;
  }
}

/** The columns of these names, in their order; all without a name. */
function columnsOf(list: ExportedList, names: readonly string[]): readonly ExportColumn[] {
  const declared: readonly ExportColumn[] = LIST_EXPORTS[list].columns;
  if (names.length === 0) return declared;
  return [...new Set(names)].map((name) => {
    const column = declared.find(({ label }) => label === name);
    if (!column) throw new Refusal('BAD_REQUEST');
    return column;
  });
}

/** Without a place in the answer nothing ran: the variables do not fit the list. */
function problemOf(error: GraphQLError): unknown {
  return error.path === undefined ? new Refusal('BAD_REQUEST') : (error.originalError ?? error);
}

/** The type that a path of fields leads to. */
function typeAt(from: GraphQLNamedType, path: string): GraphQLNamedType {
  return path.split('.').reduce<GraphQLNamedType>((type, name) => {
    const field = isObjectType(type) ? type.getFields()[name] : undefined;
    if (!field) throw new Error(`${type.name} has no field ${name}`);
    return getNamedType(field.type);
  }, from);
}

function rowType(type: GraphQLNamedType): GraphQLNamedType {
  return isObjectType(type) && type.getFields().pageInfo ? getNamedType(type.getFields().nodes!.type) : type;
}

const YES_NO: Record<Locale, readonly [string, string]> = { 'zh-CN': ['是', '否'], 'zh-TW': ['是', '否'], en: ['yes', 'no'] };

function cellOf(row: Row, { path, as }: ExportColumn, type: string, labels: ReadonlyMap<string, ReadonlyMap<string, string>>, locale: Locale): ExportCell {
  const values = valuesAt(row, path.split('.'));
  const one = (value: unknown): ExportCell => {
    if (typeof value === 'boolean') return YES_NO[locale][value ? 0 : 1];
    if (as === 'percent') return numberCell(toPlain(decimal(String(value)).times(100)));
    if (type === 'Decimal' || type === 'Int' || type === 'Float') return numberCell(String(value));
    if (type === 'DateTime') return beijing(String(value));
    return sheetText(labels.get(type)?.get(String(value)) ?? String(value));
  };
  if (values.length === 0) return null;
  return values.length === 1 ? one(values[0]) : values.map(one).join('、');
}

/** All that stands at the end of a path, through every list on the way. */
function valuesAt(value: unknown, path: readonly string[]): unknown[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((item) => valuesAt(item, path));
  return path.length === 0 ? [value] : valuesAt((value as Row)[path[0]!], path.slice(1));
}

const CLOCK = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' });

/** An instant as a Chinese clock shows it. */
function beijing(instant: string): string {
  return CLOCK.format(new Date(instant));
}

/** Marked as UTF-8, which Excel otherwise does not take it for. */
async function* csv(lines: AsyncIterable<ExportCell[]>): AsyncGenerator<string> {
  yield '\ufeff';
  for await (const line of lines) yield csvLine(line);
}
