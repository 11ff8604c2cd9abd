import { z } from 'zod';

const secret = z.string().min(32, 'must have at least 32 characters');
const postgresUrl = z.string().regex(/^postgres(ql)?:\/\//, 'must be a postgresql:// address');

const settingsSchema = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  /** Port of the HTTP server; 0 takes any free one (tests). */
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().default('0.0.0.0'),
  /** Where the embedded database and generated secrets are kept; read by the launcher. */
  DATA_DIR: z.string().min(1).optional(),
  /** The application's own role: owns nothing, cannot bypass row security. */
  DATABASE_URL: postgresUrl,
  /** The owner of the tables; only migrations use it. */
  DATABASE_OWNER_URL: postgresUrl.optional(),
  DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(10),
  /** BullMQ on Redis; left out, BullMQ runs on PostgreSQL. */
  REDIS_URL: z.string().regex(/^rediss?:\/\//, 'must be a redis:// or rediss:// address').optional(),
  /** The key under which sessions and API tokens are kept; another one ends them all. */
  SESSION_SECRET: secret,
  /** Address people reach the system at; used in mails and calendar files. */
  PUBLIC_URL: z.string().url('must be an http(s):// address').optional(),
  SMTP_URL: z.string().regex(/^smtps?:\/\//, 'must be an smtp:// or smtps:// address').optional(),
  MAIL_FROM: z.string().email('must be an e-mail address').optional(),
  /** Opens /metrics to whoever sends it as a bearer token; without it only this machine may read them. */
  METRICS_TOKEN: z.string().min(16, 'must have at least 16 characters').optional(),
  /** How many reverse proxies stand in front, each adding to X-Forwarded-For; left out, that header is not believed. */
  TRUST_PROXY: z.coerce.number().int().min(0).max(10).optional(),
  /** The built admin; beside the built API when left out. */
  ADMIN_DIR: z.string().optional(),
});

/** Settings of one process, read from the environment and checked as a whole. */
export type Settings = z.infer<typeof settingsSchema>;

/** Secrets that documentation and demonstrations print; production refuses them. */
const DEMONSTRATION_SECRETS = ['demonstration', 'change-me', 'changeme', 'example'];

export class SettingsError extends Error {
  constructor(readonly problems: string[]) {
    super(`These settings must be mended before the system can start:\n${problems.map((p) => `  - ${p}`).join('\n')}`);
  }
}

/** Encrypted, or on this very machine, where browsers keep secure cookies too. */
function isSafeAddress(url: string): boolean {
  return url.startsWith('https://') || /^http:\/\/(localhost|127\.0\.0\.1)([:/]|$)/.test(url);
}

/**
 * Reads the settings from the environment.
 * @throws SettingsError naming every setting that is wrong, not only the first
 */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  // An empty variable in an env file means "not set".
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = settingsSchema.safeParse(given);
  const problems = parsed.success
    ? []
    : parsed.error.issues.map((issue) => {
        const name = String(issue.path[0] ?? '');
        const missing = given[name] === undefined;
        return `${name}: ${missing ? 'is missing' : issue.message}`;
      });
  if (given.NODE_ENV === 'production') {
    const sessionSecret = given.SESSION_SECRET ?? '';
    if (DEMONSTRATION_SECRETS.some((word) => sessionSecret.toLowerCase().includes(word))) {
      problems.push('SESSION_SECRET: is a demonstration secret; production needs one of its own (openssl rand -hex 32)');
    }
    if (!given.PUBLIC_URL) problems.push('PUBLIC_URL: is missing; production needs the address people reach the system at');
    else if (!isSafeAddress(given.PUBLIC_URL)) problems.push('PUBLIC_URL: must be an https:// address; session cookies do not travel unencrypted');
    if (DEMONSTRATION_SECRETS.some((word) => given.METRICS_TOKEN?.toLowerCase().includes(word))) {
      problems.push('METRICS_TOKEN: is a demonstration secret; production needs one of its own (openssl rand -hex 32)');
    }
  }
  if (given.SMTP_URL && !given.MAIL_FROM) problems.push('MAIL_FROM: is missing; SMTP_URL needs a sender');
  if (problems.length > 0 || !parsed.success) throw new SettingsError(problems);
  return parsed.data;
}
