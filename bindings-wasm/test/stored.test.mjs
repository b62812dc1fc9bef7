import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyMerge, LittermateError, redactMerge, undoMerge } from '../dist/node.mjs';
import { storedInFormat1 } from './files.mjs';

const stored = (name) => JSON.parse(storedInFormat1(name));
const stamp = { merge: 'm-2', by: 'ann', at: '2026-03-01T09:40:00Z' };
const contactBook = { phones: [], emails: [] };

/** A profile of format 1 as a host has it today: what was known of its numbers is in the contact book. */
function today({ memory: _, ...client }) {
  const phones = client.phones.map(({ line: _line, keywordOptOut: _optOut, ...phone }) => phone);
  return { ...client, phones };
}

const profiles = () => {
  const { clinic, opened, selected } = stored('profiles');
  return { clinic, opened: today(opened), selected: today(selected) };
};

test('a record of format 1 answers a retry with its ticket, and is of format 2 then', () => {
  const input = { ...profiles(), contactBook, ticket: stored('ticket'), stamp };
  const again = applyMerge({ ...input, previous: stored('record-applied') });
  assert.equal(again.type, 'merged');
  assert.equal(again.replayed, true);
  const { survivor } = stored('outcome');
  const syncOverrides = { ignoredPhones: ['+13035550117'], primary: { type: 'pims' } };
  assert.deepEqual(again.survivor, { ...today(survivor), syncOverrides });
  assert.equal(again.record.format, 2);
  assert.deepEqual(
    again.record.content.contactBook.phones.map(({ number, textOptOut }) => [number, textOptOut.type]),
    [
      ['+13035550117', 'none'],
      ['+13035550142', 'none'],
      ['+17205550188', 'stopped'],
    ],
  );
  assert.throws(
    () => applyMerge(input),
    (error) => error instanceof LittermateError && error.code === 'plan-stale',
  );
});

test('a record of format 1 is undone and redacted', () => {
  const input = { ...profiles(), contactBook, ticket: stored('ticket'), stamp };
  const { survivor, retired } = applyMerge({ ...input, previous: stored('record-applied') });
  const record = stored('record-applied');
  const undone = undoMerge({ record, survivor, retired, stamp: { by: 'ann', at: '2026-03-02T08:00:00Z' } });
  assert.deepEqual(undone.conflicts, []);
  assert.deepEqual(undone.retired.phones, input.opened.phones);
  const redacted = redactMerge({ record, stamp: { by: 'eve', at: '2026-04-01T08:00:00Z' } }).record;
  assert.equal(JSON.stringify(redacted).includes('Okafor'), false);
  const again = applyMerge({ ...input, previous: redacted });
  assert.deepEqual([again.type, again.survivor], ['redacted-replay', 'c-1041']);
});
