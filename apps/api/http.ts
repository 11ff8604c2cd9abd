import { json, urlencoded, type ErrorRequestHandler, type NextFunction, type Request, type Response } from 'express';
import helmet from 'helmet';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { RequestContexts, requestIdOf } from '#identity';
import { errorAnswer, KnownQueries, localeOf, Metrics, OperationRules, Refusal, type Settings } from '#platform';
import { answerKnownQueries } from './known-queries.js';

/** Largest JSON body: a GraphQL operation with its variables. Files have their own limit where they are uploaded. */
export const BODY_LIMIT = '512kb';

/** What every request passes before it reaches GraphQL or a controller. */
export function prepareHttp(app: NestExpressApplication, settings: Settings): void {
  const metrics = app.get(Metrics);
  app.disable('x-powered-by');
  app.set('trust proxy', settings.TRUST_PROXY ?? false);
  // Before everything else: what most requests ask is answered here, and the headers below are for pages.
  answerKnownQueries(app.getHttpServer(), { knownQueries: app.get(KnownQueries), rules: app.get(OperationRules), contexts: app.get(RequestContexts), metrics });
  app.use((req: Request, res: Response, next: NextFunction) => {
    requestIdOf(req, res);
    res.on('finish', () => metrics.httpRequests.inc({ status: String(res.statusCode) }));
    next();
  });
  app.use(securityHeaders(settings));
  app.use('/graphql', json({ limit: BODY_LIMIT }), refuseBody);
  // The page that a company fills in: a plain form.
  app.use('/files/return', urlencoded({ extended: false, limit: '64kb', parameterLimit: 100 }), refuseBody);
}

/** The admin brings its own scripts, fonts and pictures; Ant Design writes its styles into the page. */
function securityHeaders(settings: Settings): ReturnType<typeof helmet> {
  const encrypted = settings.PUBLIC_URL?.startsWith('https://') ?? false;
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        workerSrc: ["'self'", 'blob:'],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        // On a plain http address in the office network this would break every link.
        ...(encrypted && { upgradeInsecureRequests: [] }),
      },
    },
    strictTransportSecurity: encrypted,
    // Browsers ignore these two on plain http addresses, and complain.
    crossOriginOpenerPolicy: encrypted,
    originAgentCluster: encrypted,
    referrerPolicy: { policy: 'same-origin' },
  });
}

/** A body that is too large or no JSON, answered as GraphQL answers. */
const refuseBody: ErrorRequestHandler = (error: { type?: string }, req, res, _next) => {
  const tooLarge = error.type === 'entity.too.large';
  const refusal = tooLarge ? new Refusal('TOO_LARGE', { params: { limit: BODY_LIMIT } }) : new Refusal('BAD_REQUEST');
  const answer = errorAnswer(refusal, { locale: localeOf(req.headers['accept-language']), requestId: requestIdOf(req, res) });
  res.status(tooLarge ? 413 : 400).json({ errors: [answer] });
};
