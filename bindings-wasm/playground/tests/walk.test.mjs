/** Complete merges, from the search to the undo, at two kinds of clinics. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inBrowser } from './support/browser.mjs';

const on = inBrowser();

test(
  'merges an online request into the PIMS record at an AVImark clinic',
  on(async (page) => {
    await page.set('PIMS of the clinic', 'AVImark');
    await page.set('Opened profile', 'Chen, Margret (c-002)');
    await page.search('margaret chen');
    assert.match(await page.status(), /^1 found, 1 can be selected/);
    await page.configure('c-001');
    assert.deepEqual(await page.data('lock'), ['MERGE-22', 'MERGE-25']);
    assert.equal(await page.field('Name').getByRole('radio', { name: 'Margaret Chen' }).isChecked(), true);

    await page.review();
    assert.match(await page.merged('Name'), /Margaret Chen c-001 locked/);
    assert.match(await page.merged('Email address'), /margaret\.chen@example\.com c-001 locked/);
    assert.match(await page.merged('Phone numbers'), /\+12069150177, verified mobile c-001, c-002/);
    assert.match(await page.merged('Pets'), /Biscuit, dog c-001 .*Pickle, rabbit c-002/);
    assert.deepEqual(await page.data('loss'), ['name', 'email', 'payment-methods']);
    assert.deepEqual(await page.data('kind', '.warnings'), ['likely-duplicate-pets']);
    const effects = [
      'update-client',
      'move-pets',
      'write-back-pets',
      'remove-payment-methods',
      'keep-payment-methods',
      'rename-in-conversations',
      'move-conversation',
      'retire-client',
    ];
    assert.deepEqual(await page.data('kind', '.effects'), effects);

    await page.merge();
    assert.deepEqual(await page.data('kind', '.effects'), effects);
    assert.match(await page.card('Retired profile'), /Retired into c-001/);
    assert.match(await page.card('Merged profile'), /PIMS 48213.*survived 1 merge/);

    await page.undo();
    assert.deepEqual(await page.data('kind', '.conflicts'), []);
    assert.deepEqual(await page.data('kind', '.irreversible'), [
      'pets-written-back',
      'payment-methods-removed',
    ]);
    assert.doesNotMatch(await page.card('Other profile after undo'), /Retired/);
    assert.match(await page.card('Other profile after undo'), /Biscuit \(Dog\), Pickle \(rabbit\)/);
    assert.deepEqual(await page.data('state'), ['undone']);
  }),
);

test(
  'merges two online requests with choices at a Cornerstone clinic',
  on(async (page) => {
    await page.set('PIMS of the clinic', 'Cornerstone');
    await page.set('Opened profile', 'Alvarez, Jon (c-003)');
    await page.search('j.alvarez@');
    assert.match(await page.status(), /^1 found, 1 can be selected/);
    await page.configure('c-004');
    await page.field('Name').getByRole('radio', { name: 'John Alvares' }).check();
    await page.field('Email address').getByRole('radio', { name: 'j.alvarez@example.com' }).check();
    await page.phone('raw:ask his sister').getByRole('checkbox').uncheck();
    await page.phone('+12069350131').getByRole('radio').check();
    await page.field('Email').getByRole('checkbox').check();
    assert.match(await page.plan(), /The plan is valid: 4 values are lost, 1 warning/);

    await page.review();
    assert.match(await page.merged('Name'), /John Alvares c-004 chosen/);
    assert.match(await page.merged('Email address'), /j\.alvarez@example\.com c-004 chosen/);
    assert.match(await page.merged('Primary phone number'), /\+12069350131 c-003, c-004 chosen/);
    assert.doesNotMatch(await page.merged('Phone numbers'), /sister/);
    assert.match(await page.merged('Email'), /^on c-003 chosen/);
    assert.equal(await page.field('Text messages').getByText('by default').count(), 1);
    assert.equal(await page.field('Name').getByText('by default').count(), 0);
    assert.deepEqual(await page.data('loss'), ['name', 'email', 'phone', 'preference']);
    const effects = [
      'update-client',
      'move-pets',
      'move-payment-methods',
      'rename-in-conversations',
      'move-conversation',
      'retire-client',
    ];
    assert.deepEqual(await page.data('kind', '.effects'), effects);

    await page.merge();
    assert.match(await page.card('Merged profile'), /John Alvares c-003/);
    await page.undo();
    assert.match(await page.card('Survivor after undo'), /Jon Alvarez c-003/);
    assert.match(await page.card('Survivor after undo'), /switched off by staff on 2025-11-03/);
    assert.match(await page.card('Other profile after undo'), /John Alvares c-004.*ask his sister/);
    assert.deepEqual(await page.data('kind', '.irreversible'), []);
    assert.deepEqual(await page.data('kind', '.conflicts'), []);
  }),
);

test(
  'two profiles can be merged again after an undo',
  on(async (page) => {
    await page.scenario('Two online requests at a Cornerstone clinic');
    for (const _ of [1, 2]) {
      await page.configure('c-004');
      await page.review();
      await page.merge();
      await page.undo();
      await page.button('Start another merge');
      await page.heading('Search and select');
    }
    assert.equal(await page.result('c-004').getByRole('radio').isEnabled(), true);
  }),
);
