import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';

function literal(name: string, node: ValueNode): unknown {
  if (node.kind === Kind.STRING || node.kind === Kind.INT || node.kind === Kind.FLOAT) return node.value;
  throw new TypeError(`${name} must be a string`);
}

const DECIMAL = /^-?\d{1,24}(\.\d{1,12})?$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

function decimal(value: unknown): string {
  const text = String(value).trim();
  if (!DECIMAL.test(text)) throw new TypeError(`Decimal must be digits with an optional fraction, such as "1250000.50"; got "${text}"`);
  return text;
}

function date(value: unknown): string {
  const text = String(value);
  const instant = DATE.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  if (!instant || Number.isNaN(instant.getTime()) || instant.toISOString().slice(0, 10) !== text) {
    throw new TypeError(`Date must be a calendar date such as "2026-03-31"; got "${text}"`);
  }
  return text;
}

function instant(value: unknown): string {
  const at = value instanceof Date ? value : new Date(String(value));
  if (Number.isNaN(at.getTime())) throw new TypeError(`DateTime must be an ISO 8601 instant; got "${String(value)}"`);
  return at.toISOString();
}

/** An exact decimal, as a string: money in yuan, areas in m². Never a float. */
export const DecimalScalar = new GraphQLScalarType({
  name: 'Decimal',
  description: 'An exact decimal as a string: money in yuan, areas in square metres. Never a float.',
  serialize: (value) => String(value),
  parseValue: decimal,
  parseLiteral: (node) => decimal(literal('Decimal', node)),
});

/** A calendar date, YYYY-MM-DD, of the zone. */
export const DateScalar = new GraphQLScalarType({
  name: 'Date',
  description: 'A calendar date of the zone, YYYY-MM-DD.',
  serialize: (value) => String(value),
  parseValue: date,
  parseLiteral: (node) => date(literal('Date', node)),
});

/** An instant, ISO 8601, UTC. */
export const DateTimeScalar = new GraphQLScalarType({
  name: 'DateTime',
  description: 'An instant, ISO 8601.',
  serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
  parseValue: instant,
  parseLiteral: (node) => instant(literal('DateTime', node)),
});

/** Any JSON value. */
export const JsonScalar = new GraphQLScalarType({
  name: 'JSON',
  description: 'Any JSON value.',
  serialize: (value) => value,
  parseValue: (value) => value,
});

