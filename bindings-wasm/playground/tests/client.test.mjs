/** The client view: edits by each actor, the contact book, message routing, and text messages. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertAccessible, AXE } from './support/axe.mjs';
import { DESKTOP, inBrowser, PHONE } from './support/browser.mjs';
import { focused, press, tabTo } from './support/keyboard.mjs';

/** @typedef {import("./support/playground.mjs").Playground} Playground */

const on = inBrowser();
const STAFF = 'staff';
const PORTAL = 'client in the portal';

/** @param {Playground} page @param {string} kind @param {string} channel */
const cell = (page, kind, channel) =>
  page.page.locator(`tr[data-message="${kind}"] [data-channel="${channel}"]`);

/** @param {Playground} page @param {string} edit */
const toggle = (page, edit) => page.page.locator(`[data-switch="${edit}"] input`);

/** @param {Playground} page @param {string} key */
const phoneItem = (page, key) => page.page.locator(`[data-phone-key="${key}"]`);

/** @param {Playground} page */
const received = (page) => page.page.locator('[data-received]');

/**
 * Receives a text message from one of the client's phone numbers.
 *
 * @param {Playground} page @param {string} from @param {string} text
 */
async function receive(page, from, text) {
  await page.set('From phone number', from);
  await page.page.getByLabel('Message text').fill(text);
  await page.button('Receive message');
}

/** @param {Playground} page */
async function openChen(page) {
  await page.view('Client');
  await page.set('Opened profile', 'Chen, Margaret (c-001)');
}

test(
  'every kind of message has a route for every channel, and a switch changes the routes',
  on(async (page) => {
    await openChen(page);
    assert.equal((await page.data('message')).length, 10);
    assert.equal(await page.page.locator('td[data-used]').count(), 40);
    await page.set('PIMS of the clinic', 'AVImark');
    assert.equal(await cell(page, 'Campaign', 'email').getAttribute('data-used'), 'true');
    await page.set('Actor', PORTAL);
    await toggle(page, 'set-contact-by-email').click();
    assert.equal(await cell(page, 'Campaign', 'email').getAttribute('data-used'), 'false');
    assert.match(await cell(page, 'Campaign', 'email').innerText(), /suppressed CONTACT-\d+/);
    assert.ok((await page.data('kind', '.reasons')).includes('email-off-by-client'));
    assert.equal(await toggle(page, 'set-contact-by-email').isChecked(), false);
  }),
);

test(
  'a rejected edit changes nothing and names its rule',
  on(async (page) => {
    await openChen(page);
    const alert = page.page.locator('[role=alert]');
    await page.set('Actor', PORTAL);
    await page.page
      .locator('[data-phone-key="+12069150177"]')
      .getByRole('button', { name: 'Remove' })
      .click();
    assert.equal(await alert.getAttribute('data-code'), 'not-allowed');
    assert.ok((await alert.getByRole('link', { name: 'CONTACT-9' }).count()) > 0);
    assert.equal(await page.page.locator('[data-phone-key]').count(), 2);

    await page.set('Actor', STAFF);
    assert.equal(await alert.count(), 0);
    await toggle(page, 'set-push').click();
    assert.ok((await alert.getByRole('link', { name: 'CONTACT-8' }).count()) > 0);
    assert.equal(await toggle(page, 'set-push').isChecked(), false);
    await page.set('Actor', 'client in the app');
    await toggle(page, 'set-push').click();
    assert.equal(await alert.count(), 0);
    assert.equal(await cell(page, 'Chat', 'push').getAttribute('data-used'), 'true');
  }),
);

test(
  'phone numbers can be added, changed, made primary and removed',
  on(async (page) => {
    await openChen(page);
    await page.page.getByLabel('Another phone number').fill('(425) 637-0119');
    await page.button('Add phone number');
    const added = page.page.locator('[data-phone-key="+14256370119"]');
    await added.getByRole('button', { name: 'Make primary' }).click();
    assert.match(await added.innerText(), /primary/);
    assert.match(await cell(page, 'Chat', 'text').innerText(), /used/);
    await added.getByRole('button', { name: 'Change' }).click();
    await added.getByLabel('New phone number').fill('nobody knows');
    await added.getByRole('button', { name: 'Save' }).click();
    assert.equal(await added.count(), 0);
    const raw = page.page.locator('[data-phone-key="raw:nobody knows"]');
    assert.match(await raw.innerText(), /invalid/);
    await raw.getByRole('button', { name: 'Remove' }).click();
    assert.equal(await raw.count(), 0);
  }),
);

test(
  'shows the meaning of a text message',
  on(async (page) => {
    await openChen(page);
    const reading = page.page.locator('[data-meaning]');
    const message = page.page.getByLabel('Message to check');
    assert.equal(await reading.getAttribute('data-meaning'), 'opt-out');
    await message.fill('Please stop by at noon');
    assert.equal(await reading.getAttribute('data-meaning'), 'message');
    await message.fill(' start ');
    assert.equal(await reading.getAttribute('data-meaning'), 'opt-in');
    assert.equal(await reading.getByRole('link').count(), 1);
  }),
);

test(
  'shows the contact book with the phone numbers and the email address',
  on(async (page) => {
    await page.view('Client');
    await page.set('Opened profile', 'Okafor, Tomas (c-008)');
    const stopped = phoneItem(page, '+12535720104');
    assert.match(
      await stopped.innerText(),
      /verified mobile, primary, texted STOP on 2025-12-01 at 08:30 UTC/,
    );
    assert.equal(await stopped.getAttribute('data-opt-out'), 'stopped');
    assert.doesNotMatch(await phoneItem(page, '+12535720105').innerText(), /STOP/);
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
  'STOP opts a phone number out on all its profiles, and START lifts the opt-out',
  on(async (page) => {
    await openChen(page);
    const phone = phoneItem(page, '+12069150177');
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
  'START lifts the opt-out of each client with the phone number, and warns that there are several',
  on(async (page) => {
    await openChen(page);
    await page.set('Actor', PORTAL);
    await toggle(page, 'set-contact-by-text').click();
    await page.set('Opened profile', 'Chen, Margret (c-002)');
    await page.set('Actor', STAFF);
    await page.button('Record text opt-out');
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
  'an ordinary message changes nothing, and a keyword that may be an answer causes a warning',
  on(async (page) => {
    await openChen(page);
    await receive(page, '+12069150177', 'See you at noon');
    assert.equal(await received(page).getAttribute('data-received'), 'message');
    assert.equal(await received(page).getAttribute('data-reply'), 'none');
    assert.match(await received(page).innerText(), /\+12069150177: unchanged/);
    assert.equal(await phoneItem(page, '+12069150177').getAttribute('data-opt-out'), 'none');
    await receive(page, '+12069150177', 'Cancel');
    assert.deepEqual(await page.data('kind', '[data-received] .warnings'), ['may-be-an-answer']);
  }),
);

test(
  'a client without a valid phone number cannot send a text message',
  on(async (page) => {
    await page.view('Client');
    await page.set('Opened profile', 'Haddad, F. (c-029)');
    await page.page.getByText('The client has no valid phone number').waitFor();
  }),
);

test(
  'an edit in the client view is visible in the merge view',
  on(async (page) => {
    await openChen(page);
    await page.page.getByLabel('Another phone number').fill('(425) 637-0118');
    await page.button('Add phone number');
    await page.page.locator('[data-phone-key="+14256370118"]').waitFor();
    await page.view('Merge');
    assert.match(await page.card('Opened profile'), /\+14256370118/);
  }),
);

test(
  'the client view can be used by keyboard',
  on(async (page) => {
    await page.heading('Search and select');
    await tabTo(page, /^Client$/);
    await press(page, 'Enter');
    await page.page.locator('main#client').waitFor();
    await tabTo(page, /^Opened profile/);
    await page.page.keyboard.type('Chen, Margaret');
    await tabTo(page, /^Actor/);
    await page.page.keyboard.type('client in the p');
    await tabTo(page, /^Text messages/);
    await press(page, 'Space');
    assert.equal(await cell(page, 'Chat', 'text').getAttribute('data-used'), 'false');
    await tabTo(page, /^From phone number/);
    await page.page.keyboard.type('+12069150177');
    await tabTo(page, /^Message text/);
    await press(page, 'Control+A');
    await page.page.keyboard.type('QUIT');
    await press(page, 'Enter');
    await page.page.locator('[data-received="opt-out"]').waitFor();
    await page.page.locator('[data-phone-key="+12069150177"][data-opt-out="stopped"]').waitFor();
    await tabTo(page, /^Receive message/);
    await press(page, 'Space');
    await tabTo(page, /^Message to check/);
    await press(page, 'Control+A');
    await page.page.keyboard.type('UNSUBSCRIBE');
    await page.page.locator('[data-meaning="opt-out"]').waitFor();
    assert.equal((await focused(page))?.tag, 'INPUT');
  }),
);

for (const [size, viewport] of Object.entries({ desktop: DESKTOP, phone: PHONE })) {
  for (const scheme of /** @type {const} */ (['light', 'dark'])) {
    test(
      `axe reports no violations and the page fits: ${size}, ${scheme}`,
      on(
        async (page) => {
          await page.page.addScriptTag({ path: AXE });
          await openChen(page);
          await assertAccessible(page, 'client');
          await page.set('Actor', PORTAL);
          await toggle(page, 'set-contact-by-text').click();
          await assertAccessible(page, 'client, with a switch off');
          await receive(page, '+12069150177', 'Cancel');
          await received(page).waitFor();
          await assertAccessible(page, 'client, after a message');
          await page.button('Save email');
          await page.page.locator('[role=alert]').waitFor();
          await page.page
            .locator('[data-phone-key="+12069150177"]')
            .getByRole('button', { name: 'Change' })
            .click();
          await assertAccessible(page, 'client, with an error');
          const width = await page.page.evaluate(() => document.documentElement.scrollWidth);
          assert.ok(width <= viewport.width, `the page is ${width} pixels wide`);
        },
        { viewport, scheme },
      ),
    );
  }
}
