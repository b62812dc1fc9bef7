/** A phone screen: merging is not offered, with the rule, and the page fits. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inBrowser, PHONE } from './support/browser.mjs';

/** @typedef {import("./support/playground.mjs").Playground} Playground */

const on = inBrowser();
const phone = { viewport: PHONE };

test(
  'MERGE-9 disables merging on a phone and says where it is available',
  on(async (page) => {
    await page.heading('Search and select');
    const above = page.page.getByRole('region', { name: 'Why no profile can be selected' });
    assert.match(
      await above.innerText(),
      /not available on mobile devices.*MERGE-9[\s\S]*in a browser on a computer/,
    );
    assert.match(await page.status(), /, 0 can be selected/);
    assert.equal(await page.page.getByRole('button', { name: 'Configure the merge' }).isDisabled(), true);
    for (const radio of await page.page.locator('.results').getByRole('radio').all())
      assert.equal(await radio.isDisabled(), true);
  }, phone),
);

test(
  'a screen that becomes wide is a desktop again',
  on(async (page) => {
    await page.heading('Search and select');
    await page.page.setViewportSize({ width: 1100, height: 800 });
    await page.page.getByText('2 found, 1 can be selected.').waitFor();
  }, phone),
);

/** @param {Playground} page @param {string} step */
async function assertFits(page, step) {
  const width = await page.page.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(width <= PHONE.width, `${step} is ${width} pixels wide`);
}

test(
  'every step fits a screen of 360 pixels',
  on(async (page) => {
    await page.scenario('Many blockers at once');
    await assertFits(page, 'blocked');
    await page.scenario('Online request and its AVImark record');
    await page.set('Surface', 'desktop');
    await page.configure('c-001');
    await assertFits(page, 'configure');
    await page.review();
    await assertFits(page, 'review');
    await page.merge();
    await page.page.getByText('Full record').click();
    await assertFits(page, 'result');
    await page.undo();
    await assertFits(page, 'undone');
  }, phone),
);
