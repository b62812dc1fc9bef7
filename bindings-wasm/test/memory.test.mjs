// Run with --expose-gc.

import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { CLINIC, facts, inputOf, pair } from './files.mjs';

/** Every module that is instantiated, to see its memory. */
const memories = [];
let littermate;

before(async () => {
  const { Instance } = WebAssembly;
  WebAssembly.Instance = class extends Instance {
    constructor(...args) {
      super(...args);
      memories.push(this.exports.memory);
    }
  };
  littermate = await import('../dist/node.mjs');
});

const pages = () => memories.map((memory) => memory.buffer.byteLength / 65536);

/** Does it until it has all it needs, then many times more. */
function flat(times, body) {
  for (let time = 0; time < 2000; time++) body(time);
  const warm = pages();
  for (let time = 0; time < times; time++) body(time);
  assert.deepEqual(pages(), warm);
}

test('a million calls take no more memory than a thousand', () => {
  const eligible = pair();
  const blocked = { ...pair(), surface: 'mobile' };
  const bad = { ...pair(), surface: 'x' };
  flat(1_000_000, (time) => {
    littermate.mergeEligibility(time % 2 ? eligible : blocked);
    if (time % 64 === 0) assert.throws(() => littermate.mergeEligibility(bad));
  });
});

test('nor do plans, drafts and errors', () => {
  const plan = inputOf('merge.plan');
  const draft = inputOf('clients.check');
  flat(3000, () => {
    littermate.planMerge(plan);
    littermate.checkClient(draft);
    assert.throws(() => littermate.planMerge({ ...plan, opened: {} }));
  });
});

test('nor do handles, freed or forgotten', async () => {
  const { choices, now, ...merge } = inputOf('merge.plan');
  const { today, ...due } = inputOf('reminder.classify');
  const list = {
    clinic: CLINIC,
    results: Array.from({ length: 50 }, (_, index) => facts(`r${index}`)),
    surface: 'desktop',
  };
  flat(3000, () => {
    const opened = new littermate.OpenedMerge(merge);
    opened.plan(now);
    opened.free();
    const services = new littermate.ServiceList(due);
    services.statuses('2026-01-01');
    services.free();
  });
  const forget = async (times) => {
    for (let time = 0; time < times; time++) {
      new littermate.SearchList(list).open(facts('o'));
      if (time % 100 === 99) {
        globalThis.gc();
        await new Promise((done) => setTimeout(done, 1));
      }
    }
  };
  await forget(1000);
  const warm = pages();
  await forget(5000);
  const grown = pages().map((now, index) => now - warm[index]);
  assert.ok(
    grown.every((more) => more <= 4),
    `${grown} pages more`,
  );
});
