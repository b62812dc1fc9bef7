import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const read = (path) => readFileSync(new URL(path, import.meta.url), 'utf8');

for (const readme of ['../README.md', '../../README.md']) {
  test(`the lines in ${readme} are those that are compiled`, () => {
    assert.ok(read(readme).includes('```ts\n' + read('types/readme.ts') + '```\n'));
  });
}
