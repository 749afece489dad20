// Numbers that look random and are the same for the same seed, so that a fault can be met again.
export class Random {
  #state;

  constructor(seed) {
    this.#state = seed;
  }

  /** A number from 0 to 1. */
  fraction() {
    this.#state = (Math.imul(this.#state, 1664525) + 1013904223) >>> 0;
    return this.#state / 2 ** 32;
  }

  /** A whole number from 0 on, below that. */
  below(end) {
    return Math.floor(this.fraction() * end);
  }

  /** One of a list. */
  one(list) {
    return list[this.below(list.length)];
  }

  /** So many of a list, each once. */
  some(list, count) {
    const rest = [...list];
    return Array.from({ length: Math.min(count, rest.length) }, () => rest.splice(this.below(rest.length), 1)[0]);
  }
}
