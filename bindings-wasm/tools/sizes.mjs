// Prints the sizes of the files that a page downloads, and fails if a file exceeds its limit.

import { readFile } from 'node:fs/promises';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** The limits, in bytes after gzip. The actual sizes are in docs/decisions/0008. */
const LIMITS = { 'littermate.wasm': 359_500, 'phones.wasm': 158_500, 'browser.mjs': 8_900 };

for (const [file, limit] of Object.entries(LIMITS)) {
  const bytes = await readFile(new URL(`../dist/${file}`, import.meta.url));
  const gzip = gzipSync(bytes, { level: 9 }).length;
  const brotli = brotliCompressSync(bytes).length;
  console.log(`${file.padEnd(16)} ${bytes.length} bytes, ${gzip} gzip, ${brotli} brotli`);
  if (gzip > limit) {
    console.error(`${file} has ${gzip} bytes after gzip; the limit is ${limit}`);
    process.exitCode = 1;
  }
}
