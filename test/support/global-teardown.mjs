/** After integration tests: the temporary PostgreSQL ends, and its files go. */
export default async function globalTeardown() {
  await globalThis.liantuTestPostgres?.stop();
}
