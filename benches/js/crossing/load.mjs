// Prints the milliseconds from nothing to the first answer of one of the ways that measure.mjs has built.

import { readFileSync } from 'node:fs';

const folder = new URL(`build/${process.argv[2]}/`, import.meta.url);
const vectors = JSON.parse(
  readFileSync(new URL('../../../tests/vectors/eligibility.json', import.meta.url), 'utf8'),
);
const { op, input } = vectors.find(({ output }) => output);
const start = process.hrtime.bigint();
const glue = await import(new URL('crossing.js', folder));
glue.initSync({ module: new WebAssembly.Module(readFileSync(new URL('out.wasm', folder))) });
JSON.parse(glue.call(op, JSON.stringify(input)));
console.log(Number(process.hrtime.bigint() - start) / 1e6);
