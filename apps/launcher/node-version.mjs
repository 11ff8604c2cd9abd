// In plain words and old syntax: it has to run on the Node.js that it refuses.

/** The oldest Node.js that everything runs on; package.json's `engines` says the same. */
export const OLDEST_NODE = [20, 19];

/** Ends the process with a message when its Node.js is too old. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  process.stderr.write(
    'Liantu needs Node.js ' + OLDEST_NODE.join('.') + ' or newer; this is ' + process.versions.node + ' (' + process.execPath + ').\n' +
      'Install a current version from https://nodejs.org and start again.\n',
  );
  process.exit(1);
}
