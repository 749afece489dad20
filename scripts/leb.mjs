// leb.mjs: numbers as WebAssembly writes them, for the scripts that take modules apart and put them together.

/** The bytes of a whole number from 0 to 2^32 - 1: seven bits each, the lowest first (LEB128). */
export const leb = (number) => (number < 128 ? [number] : [(number & 127) | 128, ...leb(number >>> 7)]);
