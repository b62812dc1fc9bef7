/** What changes between review and merge, between merge and undo, and what is asked twice. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inBrowser } from './support/browser.mjs';

const on = inBrowser();
const REQUESTS = 'Two online requests at a Cornerstone clinic';

test(
  'a profile that changed since the review is named, and nothing is merged',
  on(async (page) => {
    await page.situation(REQUESTS);
    await page.configure('c-004');
    await page.review();
    await page.edit('c-004', 'A pet is added');
    await page.button('Merge');
    const alert = page.page.getByRole('alert');
    assert.equal(await alert.getAttribute('data-code'), 'plan-stale');
    assert.match(await alert.innerText(), /selected: pets/);
    await page.button('Back to the choices');
    await page.heading('Configure');
    await page.review();
    assert.match(await page.merged('Pets'), /Newcomer/);
    await page.merge();
  }),
);

test(
  'a STOP that came since the review is named, and nothing is merged',
  on(async (page) => {
    await page.situation(REQUESTS);
    await page.configure('c-004');
    await page.review();
    await page.view('Client');
    await page.set('From the number', '+12069350131');
    await page.button('Receive the message');
    await page.page.locator('[data-received="opt-out"]').waitFor();
    await page.view('Merge');
    await page.button('Merge');
    const alert = page.page.getByRole('alert');
    assert.equal(await alert.getAttribute('data-code'), 'plan-stale');
    assert.match(await alert.innerText(), /clinic: contact book/);
    await page.button('Back to the choices');
    await page.heading('Configure');
    assert.deepEqual(await page.data('lock', '[data-phone="+12069350131"]'), ['MERGE-27']);
  }),
);

test(
  'a blocker that came since the review stands in the way',
  on(async (page) => {
    await page.situation(REQUESTS);
    await page.configure('c-004');
    await page.review();
    await page.edit('c-003', 'Staff give 50 loyalty points');
    await page.button('Merge');
    const alert = page.page.getByRole('alert');
    assert.equal(await alert.getAttribute('data-code'), 'merge-blocked');
    assert.match(await alert.innerText(), /c-003 has 50 loyalty points/);
    await page.button('Back to the choices');
    await page.heading('These two cannot be merged');
  }),
);

test(
  'a switch that blocks the pair in the middle of the merge is told',
  on(async (page) => {
    await page.situation('An online request, and the record in AVImark');
    await page.configure('c-001');
    await page.set('PIMS of the clinic', 'Pulse');
    assert.deepEqual(await page.data('kind', '[role=alert]'), ['client-in-pims']);
    await page.button('Back to the search');
    await page.heading('Search and select');
    assert.equal(await page.page.getByRole('button', { name: 'Configure the merge' }).isDisabled(), true);
  }),
);

test(
  'the same ticket again replays the outcome',
  on(async (page) => {
    await page.situation(REQUESTS);
    await page.configure('c-004');
    await page.review();
    await page.merge();
    const name = await page.record('Merge');
    await page.button('Apply the same ticket again');
    await page.page.getByText('nothing was done twice').waitFor();
    assert.equal(await page.record('Merge'), name);
  }),
);

test(
  'what was edited since the merge stays on the survivor and is listed',
  on(async (page) => {
    await page.situation(REQUESTS);
    await page.configure('c-004');
    await page.review();
    await page.merge();
    await page.edit('c-003', 'Staff correct the last name');
    await page.edit('c-003', 'The client switches mail off in the portal');
    await page.edit('c-003', 'A pet is added');
    await page.undo();
    assert.deepEqual(await page.data('kind', '.conflicts'), ['edited-since', 'added-since']);
    const fields = await page.page.locator('.conflicts strong').allInnerTexts();
    assert.deepEqual(fields, ['Name.', 'Mail.', 'Pets.']);
    assert.match(await page.card('Survivor, as before'), /Alvarez-Moss/);
  }),
);

test(
  'a merge is undone once',
  on(async (page) => {
    await page.situation(REQUESTS);
    await page.configure('c-004');
    await page.review();
    await page.merge();
    await page.undo();
    await page.button('Undo once more');
    assert.equal(await page.page.getByRole('alert').getAttribute('data-code'), 'already-undone');
  }),
);
