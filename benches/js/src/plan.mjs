// The plan of two clients with three phone numbers and four pets each. No other engine has plans; it is compared with the cost
// of only writing the input as JSON and parsing the output.

import { checkClient, mergeOptions, OpenedMerge, planMerge } from 'littermate';

import { clinic, contactBook, opened, selected } from './clients.mjs';
import { medians } from './measure.mjs';
import { ratio, table, time } from './table.mjs';

export async function plan() {
  const client = (draft) => checkClient({ clinic, draft }).client;
  const surface = 'desktop';
  const input = { clinic, opened: client(opened), selected: client(selected), contactBook, surface };
  const now = '2026-03-01T09:30:00Z';
  const merge = new OpenedMerge(input);
  const choices = [{ name: input.opened.id }, { name: input.selected.id }, {}];
  // In the PIMS, the selected profile's name is locked: only allowed choices are used.
  const allowed = choices.filter((one) => succeeds(() => merge.plan(now, one)));
  const written = JSON.stringify(merge.plan(now));
  let at = 0;

  const times = await medians([
    ['planMerge', () => planMerge({ ...input, now })],
    ['OpenedMerge.plan, with a changed choice', () => merge.plan(now, allowed[(at += 1) % allowed.length])],
    ['new OpenedMerge', () => new OpenedMerge(input).free()],
    ['mergeOptions', () => mergeOptions(input)],
    ['JSON only: writing the input, parsing the plan', () => [JSON.stringify(input), JSON.parse(written)]],
  ]);
  merge.free();
  const [ours] = times.values();
  const rows = [...times].map(([name, ns]) => [name, ratio(ns, ours), time(ns)]);
  return table('a plan of two clients', ['relative to planMerge', 'median'], rows, Object.fromEntries(times));
}

function succeeds(run) {
  try {
    return Boolean(run());
  } catch {
    return false;
  }
}
