import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { type NextFunction, type Request, type Response } from 'express';
import type { NestExpressApplication } from '@nestjs/platform-express';

/** Addresses that are not pages of the admin. */
const SERVED = /^\/(graphql|health|metrics|files)(\/|$)/;

/** Serves the built admin: its hashed assets for ever, its page for every address that a person may open or reload. */
export function serveAdmin(app: NestExpressApplication, folder: string): void {
  const page = join(folder, 'index.html');
  if (!existsSync(page)) return;
  app.use('/assets', express.static(join(folder, 'assets'), { immutable: true, maxAge: '1y', index: false, fallthrough: true }));
  app.use(express.static(folder, { index: false, maxAge: '1h', setHeaders: (res, path) => path === page && res.setHeader('cache-control', 'no-cache') }));
  app.use((req: Request, res: Response, next: NextFunction) => {
    const isPage = (req.method === 'GET' || req.method === 'HEAD') && !SERVED.test(req.path) && req.accepts(['json', 'html']) === 'html' && !/\.\w+$/.test(req.path);
    if (!isPage) return next();
    res.setHeader('cache-control', 'no-cache');
    res.sendFile(page);
  });
}
