// Waiting: always for a condition, never for a time.

const BETWEEN_TRIES = 20;
// Far above what any condition takes, also beside other browsers on a busy machine, so that only a real failure waits
// it out.
let patience = 15_000;

/** Sets how long a condition may take to hold from here on, in ms, and returns what it was; for tests of claims that never hold. */
export function setPatience(milliseconds) {
  const before = patience;
  patience = milliseconds;
  return before;
}

/** A claim that does not hold yet. What to say of it costs a look at the whole page, so it is asked for at the end alone. */
export class NotYet extends Error {
  /** `explain()` says, perhaps after a while, what is wrong. */
  constructor(explain) {
    super();
    this.explain = explain;
  }
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
      if (performance.now() >= deadline) {
        throw error instanceof NotYet ? new Error(await error.explain()) : error;
      }
    }
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_TRIES));
  }
}
