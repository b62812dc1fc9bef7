// Prints the milliseconds from start to the first output of one of the variants that measure.mjs has built.

import { readFileSync } from 'node:fs';
import { vectors } from '../../../bindings-wasm/test/files.mjs';

const folder = new URL(`build/${process.argv[2]}/`, import.meta.url);
const vector = vectors().find(({ file, output }) => file === 'eligibility.jsonl' && output);
const input = JSON.parse(vector.input);
const start = process.hrtime.bigint();
const glue = await import(new URL('crossing.js', folder));
glue.initSync({ module: new WebAssembly.Module(readFileSync(new URL('out.wasm', folder))) });
JSON.parse(glue.call(vector.op, JSON.stringify(input)));
console.log(Number(process.hrtime.bigint() - start) / 1e6);
