// What a user downloads, and that it stays as small as it is.

import { readFile } from 'node:fs/promises';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** The most that each may have, in bytes of gzip. What it has is in docs/decisions/0008. */
const MOST = { 'littermate.wasm': 354_500, 'phones.wasm': 158_500, 'browser.mjs': 8_800 };

for (const [file, most] of Object.entries(MOST)) {
  const bytes = await readFile(new URL(`../dist/${file}`, import.meta.url));
  const gzip = gzipSync(bytes, { level: 9 }).length;
  const brotli = brotliCompressSync(bytes).length;
  console.log(`${file.padEnd(16)} ${bytes.length} bytes, ${gzip} gzip, ${brotli} brotli`);
  if (gzip > most) {
    console.error(`${file} has ${gzip} bytes of gzip; at most ${most} are allowed`);
    process.exitCode = 1;
  }
}
