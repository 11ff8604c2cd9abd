import { createServer } from 'node:net';
import { LaunchError } from './folders.mjs';

/** Whether a port can be listened on. */
export function isFree(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => resolve(error.code === 'EADDRINUSE' || error.code === 'EACCES' ? false : true));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

/** A port of this machine that nobody listens on. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port: 0, host: '127.0.0.1' }, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/**
 * The port that PORT asks for, 3000 when it says nothing.
 * @throws LaunchError when it is not a port
 */
export function wantedPort(env = process.env) {
  const text = env.PORT || '3000';
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new LaunchError(`PORT: "${text}" is not a port; give a whole number between 0 and 65535.`);
  return port;
}

/** What to type to start on another port, in the words of this system's terminal. */
export function startOnPort(port) {
  return process.platform === 'win32' ? `set PORT=${port}&& npm start   (PowerShell: $env:PORT=${port}; npm start)` : `PORT=${port} npm start`;
}
