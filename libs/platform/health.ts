import { Injectable } from '@nestjs/common';

/** Throws, or rejects, when what it looks at is not there. */
export type HealthCheck = () => Promise<void>;

/** How one part of the system is. */
export interface HealthState {
  up: boolean;
  /** Why not; for operators only. */
  problem?: string;
}

/** What readiness asks: each part registers how to look at it. */
@Injectable()
export class HealthChecks {
  private readonly checks = new Map<string, HealthCheck>();

  /** Adds a part, e.g. `queue` or `worker`. */
  register(name: string, check: HealthCheck): void {
    this.checks.set(name, check);
  }

  /** Looks at every part at once; one that does not answer in time is down. */
  async states(timeoutMs = 2_000): Promise<Record<string, HealthState>> {
    const states = await Promise.all([...this.checks].map(async ([name, check]) => [name, await stateOf(check, timeoutMs)] as const));
    return Object.fromEntries(states);
  }
}

async function stateOf(check: HealthCheck, timeoutMs: number): Promise<HealthState> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${timeoutMs} ms`)), timeoutMs);
  });
  try {
    await Promise.race([check(), late]);
    return { up: true };
  } catch (error) {
    return { up: false, problem: error instanceof Error ? error.message : String(error) };
  } finally {
    clearTimeout(timer);
  }
}
