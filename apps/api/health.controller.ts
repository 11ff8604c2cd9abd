import { Controller, Get, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Requires } from '#identity';
import { HealthChecks, type HealthState } from '#platform';

/** For balancers and container platforms. */
@Requires('public')
@Controller('health')
export class HealthController {
  constructor(private readonly checks: HealthChecks) {}

  /** The process answers. Failing this means: start it again. */
  @Get('live')
  live(): { up: true } {
    return { up: true };
  }

  /** The database, the queue and the worker are there. Failing this means: send nothing here. */
  @Get('ready')
  async ready(@Res({ passthrough: true }) res: Response): Promise<{ up: boolean; parts: Record<string, Pick<HealthState, 'up'>> }> {
    const states = await this.checks.states();
    const up = Object.values(states).every((state) => state.up);
    res.status(up ? 200 : 503);
    // What is wrong in detail is for the log of that part, not for whoever can reach this address.
    return { up, parts: Object.fromEntries(Object.entries(states).map(([name, state]) => [name, { up: state.up }])) };
  }
}
