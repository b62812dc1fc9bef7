/** The clinic is one of some hundred profiles, and its catalogue is the library's. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inBrowser } from './support/browser.mjs';

const on = inBrowser();

test(
  'some hundred profiles are searched by name, number, mail, pet and id',
  on(async (page) => {
    await page.situation('Loyalty points');
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
    await page.search('nobody is called this');
    assert.equal(await page.status(), 'No profile found.');
  }),
);

test(
  'only those that can be selected, where that is asked for',
  on(async (page) => {
    await page.situation('Care memberships of every status');
    await page.page.getByLabel('Only those that can be selected').check();
    assert.equal(await page.page.locator('[data-client]').count(), 1);
    assert.equal(await page.result('c-044').count(), 1);
  }),
);

test(
  'what was noticed while a profile was read is told',
  on(async (page) => {
    await page.set('Opened profile', 'Fisher, Lena (c-011)');
    await page.page.getByText('3 noticed while reading').click();
    assert.equal(await page.page.locator('.notices').getByRole('link', { name: 'CONTACT-16' }).count(), 3);
    await page.set('Opened profile', 'Fischer, Lena (c-010)');
    await page.page.getByText('2 noticed while reading').click();
  }),
);

test(
  'every rule that the page names is in the catalogue',
  on(async (page) => {
    await page.situation('An online request, and the record in AVImark');
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
  'what the PIMS makes possible is told with its rule',
  on(async (page) => {
    await page.set('PIMS of the clinic', 'Cornerstone cloud');
    const told = await page.page.getByRole('list', { name: 'What this PIMS makes possible' }).innerText();
    assert.match(told, /Cannot: merge with one profile in the PIMS PIMS-1/);
    assert.match(told, /Cannot: pet ID card PIMS-3\s+Can: reminders in the portal PIMS-4/);
  }),
);
