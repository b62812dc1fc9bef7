import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const read = (path) => readFileSync(new URL(path, import.meta.url), 'utf8');

for (const readme of ['../README.md', '../../README.md']) {
  test(`${readme} contains the example that is compiled`, () => {
    assert.ok(read(readme).includes('```ts\n' + read('types/readme.ts') + '```\n'));
  });
}
