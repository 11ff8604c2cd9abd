import type { Type } from '@nestjs/common';
import { ArgsType, Extensions, Field, Int, ObjectType, TypeMetadataStorage, type FieldMiddleware } from '@nestjs/graphql';
import { IsInt, IsOptional, IsString, Max, Min } from 'class-validator';
import { Refusal } from '../errors.js';
import type { Asked } from './asked-fields.js';

/** Most rows a page may have. */
export const MAX_PAGE = 200;

@Extensions({ permission: 'public' })
@ObjectType({ description: 'Where this page of a connection stands.' })
export class PageInfo {
  @Field()
  hasNextPage: boolean;

  @Field(() => String, { nullable: true, description: 'Give it as `after` to read on.' })
  endCursor: string | null;
}

/** Paging of every connection: `first` rows after a cursor, or a jump to a page. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 25, description: `Rows a page, at most ${MAX_PAGE}.` })
  @IsInt()
  @Min(1)
  @Max(MAX_PAGE)
  first: number = 25;

  @Field(() => String, { nullable: true, description: 'The endCursor of the page before.' })
  @IsOptional()
  @IsString()
  after?: string;

  @Field(() => Int, { nullable: true, description: 'Jump to this page, counted from 1, instead of reading on from a cursor.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(100_000)
  page?: number;
}

/** What a list resolver answers; `totalCount` is counted only when the query asks for it. */
export interface Page<T> {
  nodes: T[];
  pageInfo: PageInfo;
  /** Called when `totalCount` is asked for. Past `atMost` a long list stops counting; see {@link countStatement}. */
  totalCount: (atMost?: number | null) => Promise<number>;
}

const countWhenAsked: FieldMiddleware<unknown, unknown, { atMost?: number | null }> = async ({ args }, next) => {
  const count: unknown = await next();
  return typeof count === 'function' ? count(args.atMost) : count;
};

/** A GraphQL connection type over nodes: `nodes`, `pageInfo` and a lazily counted `totalCount`. */
export function Connection<T>(node: Type<T>, name: string, permission: string): Type<Page<T>> {
  @Extensions({ permission })
  @ObjectType(name, { description: `A page of ${name.replace(/Connection$/, '')} rows.` })
  class ConnectionType {
    @Field(() => [node])
    nodes: T[];

    @Field(() => PageInfo)
    pageInfo: PageInfo;

    @Field(() => Int, {
      description: 'How many rows there are in all; counted only when asked for. With `atMost` a long list is counted no further: a greater answer means more than that.',
      middleware: [countWhenAsked as FieldMiddleware],
    })
    totalCount: Page<T>['totalCount'];
  }
  // Nest reads `@Args` of resolvers alone; a field that brings its own function declares its argument here.
  TypeMetadataStorage.addMethodParamMetadata({ kind: 'arg', name: 'atMost', target: ConnectionType, methodName: 'totalCount', index: 0, typeFn: () => Int, options: { nullable: true } });
  return ConnectionType as unknown as Type<Page<T>>;
}

/**
 * A statement that counts rows.
 * @param rows what follows `from`
 * @param atMost the count goes one further and stops, so that counting what thousands have costs no more than that many
 */
export function countStatement(rows: string, atMost?: number | null): string {
  // In the text, as the page size is: the admin always asks for the same.
  return atMost == null ? `select count(*)::int from ${rows}` : `select count(*)::int from (select from ${rows} limit ${Math.max(0, Math.trunc(atMost)) + 1}) counted`;
}

/** One declared way to sort a list: an SQL expression and its direction. */
export interface SortOrder {
  /** SQL expression over the list's own row, never null (use coalesce). */
  by: string;
  /** SQL type the cursor's value is cast back to, e.g. `text`, `timestamptz`, `numeric`. */
  type: string;
  direction: 'asc' | 'desc';
  /** Column that breaks ties, e.g. `c.id`. */
  tie: string;
  /** SQL type of that column; `uuid` when left out. */
  tieType?: 'uuid' | 'bigint';
}

/** The SQL pieces of a keyset page. */
export interface Keyset {
  /** Condition to add with `and`; `true` for the first page. */
  condition: string;
  orderBy: string;
  limit: string;
  /** Expression to select as `cursor` for each row. */
  cursor: string;
}

/**
 * Turns paging arguments into SQL. Adds its values to `params`. One row more than asked for is read, which tells
 * whether there is a next page; see `toPage`.
 */
export function keyset(page: PageArgs, order: SortOrder, params: unknown[]): Keyset {
  const operator = order.direction === 'asc' ? '>' : '<';
  let condition = 'true';
  // A variable that is sent as null says no more than one that is left out.
  if (page.after != null) {
    const [value, id] = decodeCursor(page.after);
    params.push(value, id);
    condition = `(${order.by}, ${order.tie}) ${operator} ($${params.length - 1}::${order.type}, $${params.length}::${order.tieType ?? 'uuid'})`;
  }
  // In the text and not as a value: with it PostgreSQL plans the statement once for all, without it anew every time. `first` was checked.
  let limit = `limit ${Math.trunc(Number(page.first)) + 1}`;
  if (page.page != null && page.after == null) {
    params.push((page.page - 1) * page.first);
    limit += ` offset $${params.length}`;
  }
  return {
    condition,
    orderBy: `order by ${order.by} ${order.direction}, ${order.tie} ${order.direction}`,
    limit,
    cursor: `json_build_array((${order.by})::text, ${order.tie})`,
  };
}

/** Whether a query asks for rows at all and not only for how many there are. */
export function rowsAsked(asked: Asked): boolean {
  return asked('nodes') || asked('pageInfo');
}

/** Cuts the extra row off and makes the page. Each row carries its `cursor` as `keyset` selected it. */
export function toPage<T extends { cursor?: unknown }>(rows: T[], page: PageArgs, totalCount: Page<T>['totalCount']): Page<T> {
  const nodes = rows.slice(0, page.first);
  return pageOf(nodes, { cursor: nodes.at(-1)?.cursor, more: rows.length > page.first }, totalCount);
}

/** The page of a statement that itself tells the cursor of its last row and whether there is more; without rows it has no cursor. */
export function pageOf<T>(nodes: T[], { cursor, more }: { cursor: unknown; more: boolean }, totalCount: Page<T>['totalCount']): Page<T> {
  return { nodes, pageInfo: { hasNextPage: more, endCursor: nodes.length > 0 ? encodeCursor(cursor) : null }, totalCount };
}

function encodeCursor(cursor: unknown): string {
  return Buffer.from(JSON.stringify(cursor)).toString('base64url');
}

function decodeCursor(cursor: string): [string, string] {
  try {
    const decoded: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(decoded) && decoded.length === 2 && /^[0-9a-f-]{1,36}$/.test(String(decoded[1]))) {
      return [String(decoded[0]), String(decoded[1])];
    }
  } catch {
    // falls through to the refusal
  }
  throw new Refusal('BAD_REQUEST');
}
