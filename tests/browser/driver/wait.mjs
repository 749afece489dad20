// Waiting: always for a condition, never for a time.

const BETWEEN_TRIES = 20;
// Far above what any condition takes, so that only a real failure waits it out.
let patience = 5_000;

/** Sets how long a condition may take to hold from here on, in ms, and returns what it was; for tests of claims that never hold. */
export function setPatience(milliseconds) {
  const before = patience;
  patience = milliseconds;
  return before;
}

/**
 * Repeats `attempt` until it no longer throws, and returns what it returned. At the deadline, throws
 * what it threw last.
 */
export async function eventually(attempt, within = patience) {
  const deadline = performance.now() + within;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (performance.now() >= deadline) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_TRIES));
  }
}
