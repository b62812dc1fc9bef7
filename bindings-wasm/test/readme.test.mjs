import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const read = (path) => readFileSync(new URL(path, import.meta.url), 'utf8');

test('the lines in the README are those that are compiled', () => {
  assert.ok(read('../README.md').includes('```ts\n' + read('types/readme.ts') + '```\n'));
});
