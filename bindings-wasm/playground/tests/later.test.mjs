/** Edits between review and merge and between merge and undo, and repeated calls. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inBrowser } from './support/browser.mjs';

const on = inBrowser();
const REQUESTS = 'Two online requests at a Cornerstone clinic';

test(
  'a profile that changed since the review is listed, and nothing is merged',
  on(async (page) => {
    await page.scenario(REQUESTS);
    await page.configure('c-004');
    await page.review();
    await page.edit('c-004', 'Staff add a pet');
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
  'a STOP received since the review is listed, and nothing is merged',
  on(async (page) => {
    await page.scenario(REQUESTS);
    await page.configure('c-004');
    await page.review();
    await page.view('Client');
    await page.set('From phone number', '+12069350131');
    await page.button('Receive message');
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
  'a blocker that arose since the review prevents the merge',
  on(async (page) => {
    await page.scenario(REQUESTS);
    await page.configure('c-004');
    await page.review();
    await page.edit('c-003', 'Staff add 50 loyalty points');
    await page.button('Merge');
    const alert = page.page.getByRole('alert');
    assert.equal(await alert.getAttribute('data-code'), 'merge-blocked');
    assert.match(await alert.innerText(), /c-003 has 50 loyalty points/);
    await page.button('Back to the choices');
    await page.heading('These profiles cannot be merged');
  }),
);

test(
  'a setting that blocks the pair during the merge shows the blocker',
  on(async (page) => {
    await page.scenario('Online request and its AVImark record');
    await page.configure('c-001');
    await page.set('PIMS of the clinic', 'Pulse');
    assert.deepEqual(await page.data('kind', '[role=alert]'), ['client-in-pims']);
    await page.button('Back to the search');
    await page.heading('Search and select');
    assert.equal(await page.page.getByRole('button', { name: 'Configure the merge' }).isDisabled(), true);
  }),
);

test(
  'applying the same ticket again returns the original outcome',
  on(async (page) => {
    await page.scenario(REQUESTS);
    await page.configure('c-004');
    await page.review();
    await page.merge();
    const mergeId = await page.record('Merge');
    await page.button('Apply the same ticket again');
    await page.page.getByText('nothing was applied twice').waitFor();
    assert.equal(await page.record('Merge'), mergeId);
  }),
);

test(
  'undo keeps the edits made since the merge and lists them',
  on(async (page) => {
    await page.scenario(REQUESTS);
    await page.configure('c-004');
    await page.review();
    await page.merge();
    await page.edit('c-003', 'Staff change the last name');
    await page.edit('c-003', 'The client switches email off in the portal');
    await page.edit('c-003', 'Staff add a pet');
    await page.undo();
    assert.deepEqual(await page.data('kind', '.conflicts'), ['edited-since', 'added-since']);
    const fields = await page.page.locator('.conflicts strong').allInnerTexts();
    assert.deepEqual(fields, ['Name.', 'Email.', 'Pets.']);
    assert.match(await page.card('Survivor after undo'), /Alvarez-Moss/);
  }),
);

test(
  'a merge cannot be undone twice',
  on(async (page) => {
    await page.scenario(REQUESTS);
    await page.configure('c-004');
    await page.review();
    await page.merge();
    await page.undo();
    await page.button('Undo again');
    assert.equal(await page.page.getByRole('alert').getAttribute('data-code'), 'already-undone');
  }),
);
