import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as littermate from '../dist/node.mjs';
import { vectors } from './files.mjs';
import { differences, FUNCTIONS } from './vectors.mjs';

const all = vectors();

for (const file of new Set(all.map((vector) => vector.file))) {
  test(`returns the expected output for the vectors of ${file}, byte for byte`, () => {
    const messages = all
      .filter((vector) => vector.file === file)
      .flatMap((vector) => differences(littermate, vector));
    assert.equal(messages.length, 0, messages.join('\n'));
  });
}

test('every operation has a function and vectors', () => {
  for (const [operation, name] of Object.entries(FUNCTIONS)) {
    assert.equal(typeof littermate[name], 'function', name);
    assert.ok(
      operation === 'rules.list' || all.some((vector) => vector.op === operation && vector.output),
      operation,
    );
  }
});
