/** The sample clinic with its search, and the catalogue of rules. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inBrowser } from './support/browser.mjs';

const on = inBrowser();

test(
  'profiles are found by name, phone number, email address, pet and id',
  on(async (page) => {
    await page.scenario('Loyalty points');
    await page.search('');
    const all = Number(/^(\d+) found/.exec(await page.status())?.[1]);
    assert.ok(all >= 120 && all <= 400, `${all} profiles`);
    assert.equal(await page.page.locator('[data-client]').count(), 20);
    await page.button('Show 20 more');
    assert.equal(await page.page.locator('[data-client]').count(), 40);
    for (const text of ['+12069150177', 'mchen.wa@', 'Pickle', 'c-002', 'CHEN marg']) {
      await page.search(text);
      assert.equal(await page.result('c-002').count(), 1, text);
    }
    await page.search('no such name');
    assert.equal(await page.status(), 'No profiles found.');
  }),
);

test(
  'the search can be limited to selectable profiles',
  on(async (page) => {
    await page.scenario('Care memberships of every status');
    await page.page.getByLabel('Only selectable profiles').check();
    assert.equal(await page.page.locator('[data-client]').count(), 1);
    assert.equal(await page.result('c-044').count(), 1);
  }),
);

test(
  'shows the notices of a draft',
  on(async (page) => {
    await page.set('Opened profile', 'Fisher, Lena (c-011)');
    await page.page.getByText('3 notices').click();
    assert.equal(await page.page.locator('.notices').getByRole('link', { name: 'CONTACT-16' }).count(), 3);
    await page.set('Opened profile', 'Fischer, Lena (c-010)');
    await page.page.getByText('2 notices').click();
  }),
);

test(
  'every rule link on the page leads to an entry in the catalogue',
  on(async (page) => {
    await page.scenario('Online request and its AVImark record');
    await page.configure('c-001');
    await page.review();
    await page.merge();
    const dangling = await page.page
      .locator('a.rule')
      .evaluateAll((links) =>
        links
          .map((link) => link.getAttribute('href') ?? '')
          .filter((href) => document.getElementById(href.slice(1)) === null),
      );
    assert.deepEqual(dangling, []);
    assert.ok((await page.page.locator('.entry').count()) >= 40);
    assert.match(await page.page.locator('#MERGE-4').innerText(), /merging Pet Parent profiles/);
  }),
);

test(
  'shows the capabilities of the PIMS with their rules',
  on(async (page) => {
    await page.set('PIMS of the clinic', 'Cornerstone cloud');
    const capabilities = await page.page.getByRole('list', { name: 'PIMS capabilities' }).innerText();
    assert.match(capabilities, /Not available: merging with one profile in the PIMS PIMS-1/);
    assert.match(
      capabilities,
      /Not available: pet ID card PIMS-3\s+Available: reminders in the portal PIMS-4/,
    );
  }),
);
