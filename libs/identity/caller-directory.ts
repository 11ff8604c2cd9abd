import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { Clock, Notices, SETTINGS, ZoneDatabase, type Settings } from '#platform';
import type { CallerFacts } from './caller.js';
import { secretHash, SESSION_IDLE_MINUTES } from './credentials.js';
import { onlyReads } from './permissions.js';

/** How long a process keeps who is behind a credential, at most: changes are announced, so this only bounds what got lost. */
const KEEP_MS = 15_000;
/** Using a session is written down at most this often. */
const TOUCH_EVERY_MS = 60_000;
const IDLE_MS = SESSION_IDLE_MINUTES * 60_000;

interface Known {
  facts: CallerFacts;
  lastUsedAt: number;
  expiresAt: number;
}

type Row = Omit<CallerFacts, 'readOnly'> & { lastUsedAt: string; expiresAt: string | null };

/** Finds out who is behind a credential, and keeps it for some seconds so that not every request asks the database. */
@Injectable()
export class CallerDirectory implements OnModuleInit {
  private readonly kept = new LRUCache<string, Known>({ max: 10_000, ttl: KEEP_MS });
  /** Counts what was heard, so that an answer read before a change is not kept after it. */
  private heard = 0;

  constructor(
    private readonly db: ZoneDatabase,
    private readonly clock: Clock,
    private readonly notices: Notices,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.notices.listen('liantu_person', (personId) => this.forget(personId));
  }

  /** Forgets one person, or everybody. */
  forget(personId: string | null): void {
    this.heard++;
    if (personId === null) return this.kept.clear();
    for (const [key, known] of this.kept.entries()) if (known.facts.personId === personId) this.kept.delete(key);
  }

  /** Who is behind this secret; null when it is unknown, ended, idle for too long, or its owner has left. */
  async find(secret: string): Promise<CallerFacts | null> {
    const hash = secretHash(secret, this.settings);
    const key = hash.toString('base64');
    const now = this.clock.now().getTime();
    const known = this.kept.get(key) ?? (await this.read(hash, key, now));
    if (!known || known.expiresAt <= now) return null;
    if (known.facts.source === 'ui' && known.lastUsedAt <= now - IDLE_MS) return null;
    if (now - known.lastUsedAt >= TOUCH_EVERY_MS) {
      known.lastUsedAt = now;
      await this.db.unzoned(`select app.touch_session($1, $2)`, [known.facts.credentialId, new Date(now)]);
    }
    return known.facts;
  }

  private async read(hash: Buffer, key: string, now: number): Promise<Known | null> {
    const heardBefore = this.heard;
    const row = await this.db.readUnzoned<Row>('caller', `select app.caller_of($1, $2, make_interval(mins => $3))`, [hash, new Date(now), SESSION_IDLE_MINUTES]);
    if (!row) return null;
    const { lastUsedAt, expiresAt, ...facts } = row;
    const known: Known = {
      facts: { ...facts, readOnly: onlyReads(facts.roles, facts.zoneId, facts.homeZoneId) },
      lastUsedAt: Date.parse(lastUsedAt),
      expiresAt: expiresAt === null ? Infinity : Date.parse(expiresAt),
    };
    if (this.notices.attached && this.heard === heardBefore) this.kept.set(key, known);
    return known;
  }
}
