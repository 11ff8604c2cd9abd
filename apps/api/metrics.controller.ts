import { timingSafeEqual } from 'node:crypto';
import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Requires } from '#identity';
import { Metrics, Refusal, SETTINGS, type Settings } from '#platform';

/**
 * Figures for Prometheus. Not for everybody: with METRICS_TOKEN for whoever sends it as a bearer token, without it for this machine
 * alone, and then not through a proxy on it.
 */
@Requires('public')
@Controller('metrics')
export class MetricsController {
  constructor(
    private readonly metrics: Metrics,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get()
  async figures(@Req() req: Request, @Res() res: Response): Promise<void> {
    if (!this.mayRead(req)) throw new Refusal('UNAUTHENTICATED');
    res.type(this.metrics.registry.contentType).send(await this.metrics.registry.metrics());
  }

  private mayRead(req: Request): boolean {
    const token = this.settings.METRICS_TOKEN;
    if (token !== undefined) return sameText(req.headers.authorization ?? '', `Bearer ${token}`);
    const address = req.socket.remoteAddress ?? '';
    return /^(::1|(::ffff:)?127\.)/.test(address) && req.headers['x-forwarded-for'] === undefined && req.headers.forwarded === undefined;
  }
}

function sameText(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
}
