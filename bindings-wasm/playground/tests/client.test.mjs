/** The client view: edits as each person may make them, the contact book, routing that follows, and text messages. */
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

/** @param {Playground} page @param {string} key */
const number = (page, key) => page.page.locator(`[data-number="${key}"]`);

/** @param {Playground} page */
const received = (page) => page.page.locator('[data-received]');

/** A text message from one of the client's numbers. @param {Playground} page @param {string} from @param {string} text */
async function receive(page, from, text) {
  await page.set('From the number', from);
  await page.page.getByLabel('The text').fill(text);
  await page.button('Receive the message');
}

/** @param {Playground} page */
async function chen(page) {
  await page.view('Client');
  await page.set('Opened profile', 'Chen, Margaret (c-001)');
}

test(
  'every kind of message has a route by every channel, and follows a switch',
  on(async (page) => {
    await chen(page);
    assert.equal((await page.data('message')).length, 10);
    assert.equal(await page.page.locator('td[data-used]').count(), 40);
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
  'the contact book is told beside the numbers and the address',
  on(async (page) => {
    await page.view('Client');
    await page.set('Opened profile', 'Okafor, Tomas (c-008)');
    const stopped = number(page, '+12535720104');
    assert.match(
      await stopped.innerText(),
      /verified mobile, primary, texted STOP on 2025-12-01 at 08:30 UTC/,
    );
    assert.equal(await stopped.getAttribute('data-opt-out'), 'stopped');
    assert.doesNotMatch(await number(page, '+12535720105').innerText(), /STOP/);
    const address = page.page.locator('[data-suppressed]');
    assert.equal(await address.getAttribute('data-suppressed'), 'unsubscribed');
    assert.match(await address.innerText(), /unsubscribed on 2025-10-08 at 12:00 UTC CONTACT-21/);
    assert.match(await page.description(page.page.getByLabel('Email address')), /unsubscribed/);
    assert.equal(await cell(page, 'Chat', 'text').getAttribute('data-used'), 'false');
    assert.equal(await cell(page, 'Chat', 'email').getAttribute('data-used'), 'false');
    assert.ok((await page.data('kind', '.reasons')).includes('email-unsubscribed'));
  }),
);

test(
  'STOP from a number stops it on every profile that has it, and START lifts it',
  on(async (page) => {
    await chen(page);
    const phone = number(page, '+12069150177');
    await receive(page, '+12069150177', 'stop');
    assert.equal(await received(page).getAttribute('data-received'), 'opt-out');
    assert.equal(await received(page).getAttribute('data-reply'), 'opt-out-confirmed');
    assert.deepEqual(await page.data('kind', '[data-received]'), ['store-phone-entry']);
    assert.match(
      await received(page).innerText(),
      /\+12069150177: verified mobile, texted STOP on \d{4}-\d\d-\d\d/,
    );
    assert.equal(await phone.getAttribute('data-opt-out'), 'stopped');

    await page.set('Opened profile', 'Chen, Margret (c-002)');
    assert.equal(await phone.getAttribute('data-opt-out'), 'stopped');
    assert.equal(await cell(page, 'Chat', 'text').getAttribute('data-used'), 'false');
    await receive(page, '+12069150177', ' start ');
    assert.equal(await received(page).getAttribute('data-reply'), 'opt-in-confirmed');
    assert.equal(await phone.getAttribute('data-opt-out'), 'lifted');
    assert.match(await phone.innerText(), /opted in with START on/);
    assert.equal(await cell(page, 'Chat', 'text').getAttribute('data-used'), 'true');
  }),
);

test(
  'START lifts the opt-out of each client with that number, and warns of several',
  on(async (page) => {
    await chen(page);
    await page.set('Who acts', PORTAL);
    await toggle(page, 'set-contact-by-text').click();
    await page.set('Opened profile', 'Chen, Margret (c-002)');
    await page.set('Who acts', STAFF);
    await page.button('Record an opt-out of texts');
    assert.match(await page.page.locator('[data-switch="set-contact-by-text"]').innerText(), /recorded by/);
    await receive(page, '+12069150177', 'START');
    assert.deepEqual(await page.data('kind', '[data-received]'), [
      'store-phone-entry',
      'save-preferences',
      'several-clients',
    ]);
    assert.match(await received(page).innerText(), /Margaret Chen \(c-001\), Margret Chen \(c-002\)/);
    assert.equal(await toggle(page, 'set-contact-by-text').isChecked(), true);
    await page.set('Opened profile', 'Chen, Margaret (c-001)');
    assert.equal(await toggle(page, 'set-contact-by-text').isChecked(), true);
  }),
);

test(
  'an ordinary message changes nothing, and a keyword that may be an answer warns',
  on(async (page) => {
    await chen(page);
    await receive(page, '+12069150177', 'See you at noon');
    assert.equal(await received(page).getAttribute('data-received'), 'message');
    assert.equal(await received(page).getAttribute('data-reply'), 'none');
    assert.match(await received(page).innerText(), /\+12069150177: unchanged/);
    assert.equal(await number(page, '+12069150177').getAttribute('data-opt-out'), 'none');
    await receive(page, '+12069150177', 'Cancel');
    assert.deepEqual(await page.data('kind', '[data-received] .warnings'), ['may-be-an-answer']);
  }),
);

test(
  'a client without a number that can be read has none to text from',
  on(async (page) => {
    await page.view('Client');
    await page.set('Opened profile', 'Haddad, F. (c-029)');
    await page.page.getByText('no number that a text message could come from').waitFor();
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
    await tabTo(page, /^From the number/);
    await page.page.keyboard.type('+12069150177');
    await tabTo(page, /^The text/);
    await press(page, 'Control+A');
    await page.page.keyboard.type('QUIT');
    await press(page, 'Enter');
    await page.page.locator('[data-received="opt-out"]').waitFor();
    await page.page.locator('[data-number="+12069150177"][data-opt-out="stopped"]').waitFor();
    await tabTo(page, /^Receive the message/);
    await press(page, 'Space');
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
          await receive(page, '+12069150177', 'Cancel');
          await received(page).waitFor();
          await clean(page, 'client, a message received');
          await page.button('Save the address');
          await page.page.locator('[role=alert]').waitFor();
          await page.page
            .locator('[data-number="+12069150177"]')
            .getByRole('button', { name: 'Change' })
            .click();
          await clean(page, 'client, refused');
          const width = await page.page.evaluate(() => document.documentElement.scrollWidth);
          assert.ok(width <= viewport.width, `it is ${width} wide`);
        },
        { viewport, scheme },
      ),
    );
  }
}
