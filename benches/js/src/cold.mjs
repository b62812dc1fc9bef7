// From the start of a process to its first answer on stdout.

import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';

import { median } from './measure.mjs';
import { goal, table, time } from './table.mjs';

const RUNS = 21;
const GOAL_NS = 15e6;
const BARE = 'node alone';
const OURS = 'littermate, first eligibility';

const eligibility = (engine) => ['eligibility', engine, 'has-loyalty-points'];
const number = (script) => [script, '', '+12065550100'];

/** A script in `cold/`, its argument, and what it has to say. */
const CANDIDATES = [
  [BARE, ['bare', '', 'ready']],
  [OURS, eligibility('littermate')],
  ['plain JS, first eligibility', eligibility('by-hand')],
  ['json-logic-engine, compiled, first eligibility', eligibility('json-logic')],
  ['json-rules-engine, first eligibility', eligibility('json-rules-engine')],
  ['zen-engine, first eligibility', eligibility('zen-engine')],
  ['cedar-wasm, first eligibility', eligibility('cedar')],
  ['littermate, first number read', number('number')],
  ['libphonenumber-js/max, first number read', number('number-libphonenumber')],
];

export async function cold() {
  const found = new Map(CANDIDATES.map(([name]) => [name, []]));
  for (let run = 0; run <= RUNS; run += 1) {
    for (const [name, candidate] of CANDIDATES) {
      const ns = await started(...candidate);
      if (run > 0) found.get(name).push(ns);
    }
  }
  const bare = found.get(BARE);
  // Each run is held against node alone a moment before: the machine may be busier in the next.
  const over = (list) => median(list.map((ns, run) => ns - bare[run]));
  const rows = [...found].map(([name, list]) => [
    name,
    name === BARE ? '' : time(over(list)),
    time(median(list)),
    name === OURS ? goal('15 ms over node alone', over(list) <= GOAL_NS) : '',
  ]);
  const raw = Object.fromEntries(
    [...found].map(([name, list]) => [name, { over: over(list), whole: median(list) }]),
  );
  return table('cold start to the first answer', ['over node alone', 'median', 'goal'], rows, raw);
}

function started(script, argument, expected) {
  const path = fileURLToPath(new URL(`./cold/${script}.mjs`, import.meta.url));
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, [path, argument], { stdio: ['ignore', 'pipe', 'inherit'] });
    let [said, took] = ['', 0];
    child.stdout.on('data', (chunk) => {
      took ||= (performance.now() - start) * 1e6;
      said += chunk;
    });
    child.on('error', reject);
    child.on('close', () => {
      if (said === expected) resolve(took);
      else reject(new Error(`${script} ${argument} said ${JSON.stringify(said)}, not ${expected}`));
    });
  });
}
