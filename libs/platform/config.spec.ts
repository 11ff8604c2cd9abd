import { readSettings, SettingsError } from './config.js';

const GOOD = {
  DATABASE_URL: 'postgresql://liantu_app:x@db/liantu',
  SESSION_SECRET: '0123456789abcdef0123456789abcdef',
};
const PRODUCTION = { ...GOOD, NODE_ENV: 'production', PUBLIC_URL: 'https://liantu.example' };

function problems(env: Record<string, string>): string[] {
  try {
    readSettings(env);
    return [];
  } catch (error) {
    if (error instanceof SettingsError) return error.problems.map((problem) => problem.split(':')[0]!);
    throw error;
  }
}

describe('settings', () => {
  it('fill in what may be left out, and take an empty variable as left out', () => {
    const settings = readSettings({ ...GOOD, PORT: '', REDIS_URL: '' });
    expect(settings).toMatchObject({ PORT: 3000, NODE_ENV: 'development', DATABASE_POOL: 10 });
    expect(settings.REDIS_URL).toBeUndefined();
  });

  it('name everything that is wrong at once', () => {
    const env = { PORT: 'eighty', DATABASE_URL: 'mysql://x', REDIS_URL: 'http://x', SESSION_SECRET: 'short', METRICS_TOKEN: 'short', SMTP_URL: 'smtp://mail', TRUST_PROXY: 'yes' };
    expect(problems(env).sort()).toEqual(['DATABASE_URL', 'MAIL_FROM', 'METRICS_TOKEN', 'PORT', 'REDIS_URL', 'SESSION_SECRET', 'TRUST_PROXY']);
    expect(problems({}).sort()).toEqual(['DATABASE_URL', 'SESSION_SECRET']);
  });

  it.each<[string, Record<string, string>, string[]]>([
    ['its own secrets and an encrypted address', {}, []],
    ['a demonstration secret', { SESSION_SECRET: 'demonstration-secret-0123456789abcdef' }, ['SESSION_SECRET']],
    ['a demonstration token for the figures', { METRICS_TOKEN: 'change-me-please-now' }, ['METRICS_TOKEN']],
    ['no address', { PUBLIC_URL: '' }, ['PUBLIC_URL']],
    ['an address without encryption', { PUBLIC_URL: 'http://liantu.example' }, ['PUBLIC_URL']],
    ['this very machine', { PUBLIC_URL: 'http://localhost:3000' }, []],
  ])('in production: %s', (_what, env, wrong) => {
    expect(problems({ ...PRODUCTION, ...env })).toEqual(wrong);
  });
});
