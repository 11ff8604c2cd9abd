import pg from 'pg';

/** Called with a notice's payload, or with null when notices may have been missed. */
export type NoticeHandler = (payload: string | null) => void;

const RECONNECT_AFTER_MS = 2_000;

/**
 * Hears what other processes announce through PostgreSQL (`pg_notify`), on a connection of its own that is made again when it
 * breaks. While it is away `attached` is false, and nothing may be kept on the strength of being told when it changes.
 */
export class Notices {
  private readonly handlers = new Map<string, NoticeHandler>();
  private client: pg.Client | undefined;
  private closed = false;
  private retry: NodeJS.Timeout | undefined;

  constructor(private readonly url: string) {}

  get attached(): boolean {
    return this.client !== undefined;
  }

  /** Hears one channel from now on. */
  async listen(channel: string, handler: NoticeHandler): Promise<void> {
    this.handlers.set(channel, handler);
    if (this.client) await this.client.query(`listen ${pg.escapeIdentifier(channel)}`);
    else await this.connect();
  }

  async close(): Promise<void> {
    this.closed = true;
    clearTimeout(this.retry);
    const client = this.client;
    this.client = undefined;
    await client?.end();
  }

  private async connect(): Promise<void> {
    const client = new pg.Client({ connectionString: this.url, application_name: 'liantu-notices', keepAlive: true });
    client.on('notification', ({ channel, payload }) => this.handlers.get(channel)?.(payload ?? ''));
    client.on('error', () => this.lost(client));
    client.on('end', () => this.lost(client));
    try {
      await client.connect();
      for (const channel of this.handlers.keys()) await client.query(`listen ${pg.escapeIdentifier(channel)}`);
      if (this.closed) return void (await client.end());
      this.client = client;
    } catch {
      await client.end().catch(() => {});
      this.connectLater();
    }
  }

  private lost(client: pg.Client): void {
    if (this.client !== client) return;
    this.client = undefined;
    for (const handler of this.handlers.values()) handler(null);
    this.connectLater();
  }

  private connectLater(): void {
    if (this.closed) return;
    clearTimeout(this.retry);
    this.retry = setTimeout(() => void this.connect(), RECONNECT_AFTER_MS);
    this.retry.unref();
  }
}
