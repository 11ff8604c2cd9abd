/** What the launcher tells on the terminal: one line per thing it does, with the time it took when that was noticeable. */

const colour = process.stdout.isTTY && !process.env.NO_COLOR;
const paint = (code, text) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);

export const bold = (text) => paint(1, text);
export const green = (text) => paint(32, text);
export const red = (text) => paint(31, text);
export const dim = (text) => paint(2, text);

/** One line of progress. */
export function say(text) {
  process.stdout.write(`  ${text}\n`);
}

/** A line that wants attention, on the error stream. */
export function complain(text) {
  process.stderr.write(`${text}\n`);
}

/** `0.4 s`, `1 min 12 s`. */
export function duration(milliseconds) {
  if (milliseconds < 60_000) return `${(milliseconds / 1000).toFixed(1)} s`;
  return `${Math.floor(milliseconds / 60_000)} min ${Math.round((milliseconds % 60_000) / 1000)} s`;
}

/**
 * Runs `work` and says that it goes on every few seconds, so that a long step is never mistaken for a hung one.
 * @param {string} title what is being done
 * @param {() => Promise<T>} work
 * @template T
 */
export async function withProgress(title, work, everyMs = 15_000) {
  const started = Date.now();
  say(`${title} …`);
  const ticking = setInterval(() => say(dim(`${title}: ${duration(Date.now() - started)} so far`)), everyMs);
  try {
    const result = await work();
    say(`${title}: done in ${duration(Date.now() - started)}`);
    return result;
  } finally {
    clearInterval(ticking);
  }
}
