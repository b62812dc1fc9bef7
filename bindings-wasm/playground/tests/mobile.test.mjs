/** A phone's screen: merging is not offered there, and the page says so by the rule; and it fits. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inBrowser, PHONE } from './support/browser.mjs';

/** @typedef {import("./support/playground.mjs").Playground} Playground */

const on = inBrowser();
const phone = { viewport: PHONE };

test(
  'on a phone MERGE-9 says that merging is not offered, and where it is',
  on(async (page) => {
    await page.heading('Search and select');
    const above = page.page.getByRole('region', { name: 'Why nothing can be selected' });
    assert.match(
      await above.innerText(),
      /not offered on mobile devices.*MERGE-9[\s\S]*in a browser on a computer/,
    );
    assert.match(await page.status(), /, 0 can be selected/);
    assert.equal(await page.page.getByRole('button', { name: 'Configure the merge' }).isDisabled(), true);
    for (const radio of await page.page.locator('.results').getByRole('radio').all())
      assert.equal(await radio.isDisabled(), true);
  }, phone),
);

test(
  "a screen that becomes wide is a desktop's again",
  on(async (page) => {
    await page.heading('Search and select');
    await page.page.setViewportSize({ width: 1100, height: 800 });
    await page.page.getByText('2 found, 1 can be selected.').waitFor();
  }, phone),
);

/** @param {Playground} page @param {string} step */
async function fits(page, step) {
  const width = await page.page.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(width <= PHONE.width, `${step} is ${width} wide`);
}

test(
  'every step fits a screen of 360 pixels',
  on(async (page) => {
    await page.situation('Everything at once');
    await fits(page, 'blocked');
    await page.situation('An online request, and the record in AVImark');
    await page.set('Surface', 'desktop');
    await page.configure('c-001');
    await fits(page, 'configure');
    await page.review();
    await fits(page, 'review');
    await page.merge();
    await page.page.getByText('The whole record').click();
    await fits(page, 'result');
    await page.undo();
    await fits(page, 'undone');
  }, phone),
);
