import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyMerge, LittermateError, redactMerge, undoMerge } from '../dist/node.mjs';
import { storedInFormat1 } from './files.mjs';

const stored = (name) => JSON.parse(storedInFormat1(name));
const stamp = { merge: 'm-2', by: 'ann', at: '2026-03-01T09:40:00Z' };
const contactBook = { phones: [], emails: [] };

/** Converts a profile stored in format 1 to the current shape: the facts of its phone numbers are in the contact book. */
function converted({ memory: _, ...client }) {
  const phones = client.phones.map(({ line: _line, keywordOptOut: _optOut, ...phone }) => phone);
  const pets = client.pets.map(({ born, ...pet }) => ({ ...pet, dateOfBirth: born }));
  return { ...client, phones, pets };
}

const profiles = () => {
  const { clinic, opened, selected } = stored('profiles');
  return { clinic, opened: converted(opened), selected: converted(selected) };
};

test('a record of format 1 replays its ticket and is returned in format 2', () => {
  const input = { ...profiles(), contactBook, ticket: stored('ticket'), stamp };
  const replayed = applyMerge({ ...input, previous: stored('record-applied') });
  assert.equal(replayed.type, 'merged');
  assert.equal(replayed.replayed, true);
  const { survivor } = stored('outcome');
  const syncOverrides = { ignoredPhones: ['+13035550117'], primary: { type: 'pims' } };
  assert.deepEqual(replayed.survivor, { ...converted(survivor), syncOverrides });
  assert.equal(replayed.record.format, 2);
  assert.deepEqual(
    replayed.record.content.contactBook.phones.map(({ number, textOptOut }) => [number, textOptOut.type]),
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

test('a record of format 1 can be undone and redacted', () => {
  const input = { ...profiles(), contactBook, ticket: stored('ticket'), stamp };
  const { survivor, retired } = applyMerge({ ...input, previous: stored('record-applied') });
  const record = stored('record-applied');
  const undone = undoMerge({ record, survivor, retired, stamp: { by: 'ann', at: '2026-03-02T08:00:00Z' } });
  assert.deepEqual(undone.conflicts, []);
  assert.deepEqual(undone.retired.phones, input.opened.phones);
  const redacted = redactMerge({ record, stamp: { by: 'eve', at: '2026-04-01T08:00:00Z' } }).record;
  assert.equal(JSON.stringify(redacted).includes('Okafor'), false);
  const replayed = applyMerge({ ...input, previous: redacted });
  assert.deepEqual([replayed.type, replayed.survivor], ['redacted-replay', 'c-1041']);
});
