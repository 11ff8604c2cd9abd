import { dirname, relative, resolve, sep } from 'node:path';

/** The rooms of libs/, in order: each sees only those before it. */
export const ROOMS = ['platform', 'identity', 'company', 'chain', 'project', 'review', 'contract', 'incentive', 'service', 'pool', 'overview', 'snapshot', 'meeting', 'ledger', 'reminder', 'interchange', 'demo'];

/**
 * Fails on an import that crosses a room's wall: of a room to the right, of another room's inside, of an application from a room, of
 * tests from what is shipped.
 */
export const roomOrder = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      order: '{{from}} may not see #{{to}}: a room sees only those before it ({{order}}).',
      own: 'Inside the room {{from}} its files are imported by their relative path.',
      inside: 'A room is seen only through its index.ts: import from "#{{to}}".',
      unknown: 'There is no room #{{to}}.',
      application: 'A room may not see {{to}}: applications stand on rooms, not the other way round.',
      test: 'What is shipped may not import from a test ({{to}}).',
      admin: 'The admin sees the backend only over HTTP: {{to}} may not be imported.',
    },
  },
  create(context) {
    const file = relative(context.cwd, context.filename).split(sep).join('/');
    const from = placeOf(file);
    if (!from) return {};
    const check = (node) => {
      if (node?.type !== 'Literal' || typeof node.value !== 'string') return;
      const found = problemOf(file, from, node.value);
      if (found) context.report({ node, ...found });
    };
    return {
      ImportDeclaration: ({ source }) => check(source),
      ExportAllDeclaration: ({ source }) => check(source),
      ExportNamedDeclaration: ({ source }) => check(source),
      ImportExpression: ({ source }) => check(source),
      TSImportType: ({ source }) => check(source),
    };
  },
};

/** @returns {{ room?: string, app?: string, test: boolean } | null} null: the file is none of rooms, applications and tests */
function placeOf(file) {
  const [top, second, ...rest] = file.split('/');
  const test = top === 'test' || /\.(spec|itest|btest)\.[mc]?[jt]sx?$/.test(file) || rest.includes('testing');
  if (top === 'libs' && rest.length > 0) return { room: second, test };
  if (top === 'apps' && second !== 'launcher') return { app: second, test };
  return top === 'test' || top === 'bench' ? { test } : null;
}

function problemOf(file, from, specifier) {
  const say = (messageId, to) => ({ messageId, data: { from: from.room ?? from.app ?? file, to, order: ROOMS.join(' → ') } });
  if (specifier.startsWith('#')) {
    const [to, ...inside] = specifier.slice(1).split('/');
    if (!ROOMS.includes(to)) return say('unknown', to);
    if (from.app === 'admin') return say('admin', specifier);
    if (from.room === to) return from.test ? null : say('own', to);
    if (inside.length > 0) return say('inside', to);
    return from.room && ROOMS.indexOf(to) > ROOMS.indexOf(from.room) ? say('order', to) : null;
  }
  if (!specifier.startsWith('.')) return null;
  const target = relative(resolve('/'), resolve('/', dirname(file), specifier)).split(sep).join('/');
  const to = placeOf(target);
  if (from.app === 'admin') return to && to.app !== 'admin' ? say('admin', target) : null;
  if (to?.test && !from.test) return say('test', target);
  if (to?.room && to.room !== from.room) return say('inside', to.room);
  return from.room && !from.test && to && !to.room ? say('application', target) : null;
}
