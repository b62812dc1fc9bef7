/** The client view: edits as each person may make them, routing that follows, and what a text message is. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AXE, clean } from './support/axe.mjs';
import { DESKTOP, inBrowser, PHONE } from './support/browser.mjs';
import { focused, press, tabTo } from './support/keyboard.mjs';

/** @typedef {import("./support/playground.mjs").Playground} Playground */

const on = inBrowser();
const STAFF = 'staff';
const PORTAL = 'the client, in the portal';

/** @param {Playground} page @param {string} kind @param {string} channel */
const cell = (page, kind, channel) =>
  page.page.locator(`tr[data-message="${kind}"] [data-channel="${channel}"]`);

/** @param {Playground} page @param {string} edit */
const toggle = (page, edit) => page.page.locator(`[data-switch="${edit}"] input`);

/** @param {Playground} page */
async function chen(page) {
  await page.view('Client');
  await page.set('Opened profile', 'Chen, Margaret (c-001)');
}

test(
  'every kind of message has a route by every channel, and follows a switch',
  on(async (page) => {
    await chen(page);
    assert.equal((await page.data('message')).length, 9);
    assert.equal(await page.page.locator('td[data-used]').count(), 36);
    await page.set('PIMS of the clinic', 'AVImark');
    assert.equal(await cell(page, 'Campaign', 'email').getAttribute('data-used'), 'true');
    await page.set('Who acts', PORTAL);
    await toggle(page, 'set-contact-by-email').click();
    assert.equal(await cell(page, 'Campaign', 'email').getAttribute('data-used'), 'false');
    assert.match(await cell(page, 'Campaign', 'email').innerText(), /suppressed CONTACT-\d+/);
    assert.ok((await page.data('kind', '.reasons')).includes('email-off-by-client'));
    assert.equal(await toggle(page, 'set-contact-by-email').isChecked(), false);
  }),
);

test(
  'a refused edit changes nothing and names its rule',
  on(async (page) => {
    await chen(page);
    const refusal = page.page.locator('[role=alert]');
    await page.set('Who acts', PORTAL);
    await page.page.locator('[data-number="+12069150177"]').getByRole('button', { name: 'Remove' }).click();
    assert.equal(await refusal.getAttribute('data-code'), 'not-allowed');
    assert.ok((await refusal.getByRole('link', { name: 'CONTACT-9' }).count()) > 0);
    assert.equal(await page.page.locator('[data-number]').count(), 2);

    await page.set('Who acts', STAFF);
    assert.equal(await refusal.count(), 0);
    await toggle(page, 'set-push').click();
    assert.ok((await refusal.getByRole('link', { name: 'CONTACT-8' }).count()) > 0);
    assert.equal(await toggle(page, 'set-push').isChecked(), false);
    await page.set('Who acts', 'the client, in the app');
    await toggle(page, 'set-push').click();
    assert.equal(await refusal.count(), 0);
    assert.equal(await cell(page, 'Chat', 'push').getAttribute('data-used'), 'true');
  }),
);

test(
  'numbers are added, changed, made primary and removed',
  on(async (page) => {
    await chen(page);
    await page.page.getByLabel('Another number').fill('(425) 637-0119');
    await page.button('Add the number');
    const added = page.page.locator('[data-number="+14256370119"]');
    await added.getByRole('button', { name: 'Make primary' }).click();
    assert.match(await added.innerText(), /primary/);
    assert.match(await cell(page, 'Chat', 'text').innerText(), /used/);
    await added.getByRole('button', { name: 'Change' }).click();
    await added.getByLabel('Change it to').fill('nobody knows');
    await added.getByRole('button', { name: 'Save' }).click();
    assert.equal(await added.count(), 0);
    const raw = page.page.locator('[data-number="raw:nobody knows"]');
    assert.match(await raw.innerText(), /cannot be read/);
    await raw.getByRole('button', { name: 'Remove' }).click();
    assert.equal(await raw.count(), 0);
  }),
);

test(
  'a text message is read as the rules say',
  on(async (page) => {
    await chen(page);
    const read = page.page.locator('[data-meaning]');
    const message = page.page.getByLabel('The message');
    assert.equal(await read.getAttribute('data-meaning'), 'opt-out');
    await message.fill('Please stop by at noon');
    assert.equal(await read.getAttribute('data-meaning'), 'message');
    await message.fill(' start ');
    assert.equal(await read.getAttribute('data-meaning'), 'opt-in');
    assert.equal(await read.getByRole('link').count(), 1);
  }),
);

test(
  'an edit here is there in the merge',
  on(async (page) => {
    await chen(page);
    await page.page.getByLabel('Another number').fill('(425) 637-0118');
    await page.button('Add the number');
    await page.page.locator('[data-number="+14256370118"]').waitFor();
    await page.view('Merge');
    assert.match(await page.card('Opened profile'), /\+14256370118/);
  }),
);

test(
  'by keyboard alone',
  on(async (page) => {
    await page.heading('Search and select');
    await tabTo(page, /^Client$/);
    await press(page, 'Enter');
    await page.page.locator('main#client').waitFor();
    await tabTo(page, /^Opened profile/);
    await page.page.keyboard.type('Chen, Margaret');
    await tabTo(page, /^Who acts/);
    await page.page.keyboard.type('the client, in the p');
    await tabTo(page, /^Text messages/);
    await press(page, 'Space');
    assert.equal(await cell(page, 'Chat', 'text').getAttribute('data-used'), 'false');
    await tabTo(page, /^The message/);
    await press(page, 'Control+A');
    await page.page.keyboard.type('UNSUBSCRIBE');
    await page.page.locator('[data-meaning="opt-out"]').waitFor();
    assert.equal((await focused(page))?.tag, 'INPUT');
  }),
);

for (const [size, viewport] of Object.entries({ desktop: DESKTOP, phone: PHONE })) {
  for (const scheme of /** @type {const} */ (['light', 'dark'])) {
    test(
      `axe, ${size}, ${scheme}; and it fits`,
      on(
        async (page) => {
          await page.page.addScriptTag({ path: AXE });
          await chen(page);
          await clean(page, 'client');
          await page.set('Who acts', PORTAL);
          await toggle(page, 'set-contact-by-text').click();
          await clean(page, 'client, switched off');
          await page.button('Save the address');
          await page.page.locator('[role=alert]').waitFor();
          await page.page.locator('[data-number="+12069150177"]').getByRole('button', { name: 'Change' }).click();
          await clean(page, 'client, refused');
          const width = await page.page.evaluate(() => document.documentElement.scrollWidth);
          assert.ok(width <= viewport.width, `it is ${width} wide`);
        },
        { viewport, scheme },
      ),
    );
  }
}
