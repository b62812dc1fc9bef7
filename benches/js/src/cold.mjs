// The first result of a new process: by its own clock from before anything is loaded, and as the parent process sees it on
// stdout.

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

/** A script in `cold/`, its argument, and its expected result. */
const CANDIDATES = [
  [BARE, ['bare', '', 'ready']],
  [OURS, eligibility('littermate')],
  ['plain JS, first eligibility', eligibility('by-hand')],
  ['json-logic-engine, compiled, first eligibility', eligibility('json-logic')],
  ['json-rules-engine, first eligibility', eligibility('json-rules-engine')],
  ['zen-engine, first eligibility', eligibility('zen-engine')],
  ['cedar-wasm, first eligibility', eligibility('cedar')],
  ['littermate, first phone number parsed', number('number')],
  ['libphonenumber-js/max, first phone number parsed', number('number-libphonenumber')],
];

export async function cold() {
  const found = new Map(CANDIDATES.map(([name]) => [name, []]));
  for (let run = 0; run <= RUNS; run += 1) {
    for (const [name, candidate] of CANDIDATES) {
      const took = await started(...candidate);
      if (run > 0) found.get(name).push(took);
    }
  }
  const bare = found.get(BARE);
  const inside = (list) => median(list.map((took) => took.inside));
  // Each run is compared with node alone just before, since the load of the machine changes.
  const over = (list) => median(list.map((took, run) => took.whole - bare[run].whole));
  const rows = [...found].map(([name, list]) => [
    name,
    name === BARE ? '' : time(inside(list)),
    name === BARE ? '' : time(over(list)),
    time(median(list.map((took) => took.whole))),
    name === OURS ? goal('15 ms to load and run', inside(list) <= GOAL_NS) : '',
  ]);
  const raw = Object.fromEntries(
    [...found].map(([name, list]) => [name, { inside: inside(list), over: over(list) }]),
  );
  const columns = ['to load and run', 'process, over node alone', 'process', 'goal'];
  return table('cold start to the first result', columns, rows, raw);
}

function started(script, argument, expected) {
  const path = fileURLToPath(new URL(`./cold/${script}.mjs`, import.meta.url));
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, [path, argument], { stdio: ['ignore', 'pipe', 'inherit'] });
    let [output, took] = ['', 0];
    child.stdout.on('data', (chunk) => {
      took ||= (performance.now() - start) * 1e6;
      output += chunk;
    });
    child.on('error', reject);
    child.on('close', () => {
      const { result, inside } = output === '' ? {} : JSON.parse(output);
      if (result === expected) resolve({ whole: took, inside: inside * 1e6 });
      else reject(new Error(`${script} ${argument} printed ${JSON.stringify(output)}, not ${expected}`));
    });
  });
}
