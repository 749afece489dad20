// leb.mjs: numbers as WebAssembly writes them, for the scripts that take modules apart and put them together.

/** The bytes of a whole number from 0 to 2^32 - 1: seven bits each, the lowest first (LEB128). */
export const leb = (number) => (number < 128 ? [number] : [(number & 127) | 128, ...leb(number >>> 7)]);

/** The whole number from 0 to 2^32 - 1 that begins there, and where it ends. */
export function readLeb(bytes, at) {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[at++];
    value += (byte & 127) * 2 ** shift;
    if (byte < 128) return [value, at];
  }
}
