import pg from 'pg';

type Query = (this: pg.Client, ...args: unknown[]) => unknown;

/** The SQL statements that this process sends to PostgreSQL while the work is done; setting the zone goes along with a read and is no statement. */
export async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const statements: string[] = [];
  const prototype = pg.Client.prototype as unknown as { query: Query };
  const query = prototype.query;
  prototype.query = function (...args) {
    const [first] = args;
    const text = typeof first === 'string' ? first : String((first as { text?: unknown } | undefined)?.text ?? '');
    if (text && !/^\s*select set_config\('app\.zone'/.test(text)) statements.push(text);
    return query.apply(this, args);
  };
  try {
    await work();
  } finally {
    prototype.query = query;
  }
  return statements;
}
