// Phone numbers as entered: `checkClient` compared with libphonenumber-js with the metadata of all regions.

import { readFile } from 'node:fs/promises';

import max from 'libphonenumber-js/max';
import { checkClient } from 'littermate';

import { clinic, withNumbers } from './clients.mjs';
import { medians } from './measure.mjs';
import { ratio, table, time } from './table.mjs';

/** The phone numbers of `benches/src/numbers.rs`. */
const US = [
  '(206) 555-0100',
  '206-555-0101',
  '206.555.0102',
  '2065550103',
  '+1 206 555 0104',
  '1 (206) 555-0105',
  '+12065550106',
  '(206) 555-0107 ext. 12',
  '206 555 0108',
  '(206)555-0109',
].map((text) => ['US', text]);

/** Strings that neither library may parse as a phone number. */
const BAD = ['', '12', 'call Ann', '555-0100', '+999 555 0100', '206 555 01000000'].map((text) => [
  'US',
  text,
]);

export async function phones() {
  const regions = await everyRegion();
  const differences = [...US, ...regions, ...BAD].flatMap(compared);
  const compare = `Compared in E.164: ${US.length + regions.length + BAD.length} numbers, ${differences.length} parsed differently.`;
  return [
    await timed('each of 10 US numbers', US, [draftsOf(US.map(([, text]) => text)), draftsOf([])]),
    await timed(
      `each of ${regions.length} numbers, one of each region`,
      regions,
      [
        regions.flatMap(([region, text]) => draftsOf([text], region)),
        regions.flatMap(([region]) => draftsOf([], region)),
      ],
      [compare, ...differences],
    ),
  ];
}

/** The cost of parsing is the time of the drafts minus the time of the same drafts without phone numbers. */
async function timed(title, numbers, [drafts, without], notes = []) {
  const times = await medians([
    ['drafts', () => drafts.map(checkClient)],
    ['without', () => without.map(checkClient)],
    ['parse', () => numbers.map(([region, text]) => max(text, region))],
    ['facts', () => numbers.map(([region, text]) => factsOf(max(text, region)))],
  ]);
  const each = (ns) => ns / numbers.length;
  const ours = each(times.get('drafts') - times.get('without'));
  const rows = [
    ['littermate, checkClient with them minus without', ours],
    ['libphonenumber-js/max, parse', each(times.get('parse'))],
    ['libphonenumber-js/max, and the same facts: possible, valid, line type', each(times.get('facts'))],
  ];
  const shown = rows.map(([name, ns]) => [name, ratio(ns, ours), time(ns)]);
  return table(title, ['relative to littermate', 'median'], shown, Object.fromEntries(rows), notes);
}

function draftsOf(texts, region = 'US') {
  return [{ clinic: { ...clinic, region }, draft: withNumbers(texts) }];
}

function factsOf(number) {
  return number && [number.number, number.isPossible(), number.isValid(), number.getType()];
}

function compared([region, text]) {
  const [ours, other] = [read(region, text), readByMax(region, text)];
  return ours === other ? [] : [`- ${region} \`${text}\`: littermate ${ours}, libphonenumber-js ${other}`];
}

function read(region, text) {
  try {
    const [{ number }] = checkClient(draftsOf([text], region)[0]).client.phones;
    return number.type === 'valid'
      ? number.e164 + (number.extension ? ` ext. ${number.extension}` : '')
      : 'none';
  } catch (error) {
    return error.problems[0].code;
  }
}

function readByMax(region, text) {
  const number = max(text, region);
  return number?.isPossible() ? number.number + (number.ext ? ` ext. ${number.ext}` : '') : 'none';
}

async function everyRegion() {
  const text = await readFile(new URL('../../data/regions.tsv', import.meta.url), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));
}
