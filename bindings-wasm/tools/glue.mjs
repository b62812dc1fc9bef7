// What is changed in the glue that wasm-bindgen wrote.

import { readFile } from 'node:fs/promises';

/** It copies a text into memory character by character as long as that is ASCII. */
const LOOP = /let offset = 0;\s+for \(; offset < len; offset\+\+\) \{[^}]*\}/;

/**
 * The encoder copies a whole input many times faster, which is a tenth of a short call. Where the bytes are more than the
 * characters it does not get to the end, and the lines that follow make room and write the text anew.
 */
const ENCODED =
  'let offset = cachedTextEncoder.encodeInto(arg, mem.subarray(ptr, ptr + len)).read === len ? len : 0;';

/** A plugin for esbuild. */
export const quickTexts = {
  name: 'quick-texts',
  setup(build) {
    build.onLoad({ filter: /[\\/]build[\\/]littermate\.js$/ }, async ({ path }) => {
      const glue = await readFile(path, 'utf8');
      if (!LOOP.test(glue)) throw new Error('wasm-bindgen no longer writes the loop that is replaced here');
      return { contents: glue.replace(LOOP, ENCODED), loader: 'js' };
    });
  },
};
