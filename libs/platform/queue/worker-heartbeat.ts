import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import type { ZoneDatabase } from '../database/zone-database.js';

/** Seconds without a heartbeat after which a worker counts as gone. */
const MISSED_AFTER = 30;

/** Tells everybody that this worker process is alive. By the database's clock: the injected one may stand still. */
export class WorkerHeartbeat {
  private readonly id = randomUUID();
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly db: ZoneDatabase) {}

  async start(): Promise<void> {
    await this.db.unzoned(`delete from app.worker_heartbeat where seen_at < clock_timestamp() - interval '1 day'`);
    await this.beat();
    this.timer = setInterval(() => void this.beat().catch(() => {}), (MISSED_AFTER * 1_000) / 3);
    this.timer.unref();
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.db.unzoned(`delete from app.worker_heartbeat where id = $1`, [this.id]);
  }

  private async beat(): Promise<void> {
    await this.db.unzoned(
      `insert into app.worker_heartbeat (id, host) values ($1, $2) on conflict (id) do update set seen_at = clock_timestamp()`,
      [this.id, `${hostname()}:${process.pid}`],
    );
  }
}

/** How many workers are alive. */
export async function liveWorkers(db: ZoneDatabase): Promise<number> {
  const [row] = await db.unzoned<{ workers: number }>(
    `select count(*)::int as workers from app.worker_heartbeat where seen_at > clock_timestamp() - make_interval(secs => $1)`,
    [MISSED_AFTER],
  );
  return row?.workers ?? 0;
}
