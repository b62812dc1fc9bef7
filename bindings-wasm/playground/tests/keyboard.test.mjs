/** The whole way without a mouse. Every stop shows its focus. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inBrowser } from './support/browser.mjs';
import { focused, press, tabTo } from './support/keyboard.mjs';

/** @typedef {import("./support/playground.mjs").Playground} Playground */

const on = inBrowser();

/** A new step takes the focus to its heading. @param {Playground} page @param {string} heading */
async function arrivesAt(page, heading) {
  await page.heading(heading);
  const at = await focused(page);
  assert.deepEqual([at?.tag, at?.name], ['H2', heading]);
}

test(
  'search, configure, review, merge and undo by keyboard',
  on(async (page) => {
    await page.heading('Search and select');
    await press(page, 'Tab');
    assert.equal((await focused(page))?.name, 'Skip to the merge');
    for (const stop of ['Merge', 'Client', 'Portal', 'Situation']) {
      await press(page, 'Tab');
      assert.equal((await focused(page))?.name, stop);
    }
    await page.page.keyboard.type('Two online');
    await tabTo(page, /^Search for the other profile/);
    await press(page, 'Control+A');
    await page.page.keyboard.type('alvares');
    assert.match(await page.status(), /^1 found, 1 can be selected/);
    await tabTo(page, /^John Alvares/);
    await press(page, 'Space');
    await tabTo(page, /^Configure the merge/);
    await press(page, 'Enter');

    await arrivesAt(page, 'Configure');
    await tabTo(page, /^Jon Alvarez/);
    await press(page, 'ArrowDown');
    assert.equal(await page.field('Name').getByRole('radio', { name: 'John Alvares' }).isChecked(), true);
    await tabTo(page, /^ask his sister/);
    await press(page, 'Space');
    assert.equal(await page.phone('raw:ask his sister').getByRole('checkbox').isChecked(), false);
    await tabTo(page, /^Take the default for Phone numbers/);
    await press(page, 'Enter');
    assert.match((await focused(page))?.name ?? '', /^Phone numbers/);
    await tabTo(page, /^Review the merge/);
    await press(page, 'Enter');

    await arrivesAt(page, 'Review');
    assert.match(await page.merged('Name'), /John Alvares c-004 chosen/);
    await tabTo(page, /^Merge$/);
    await press(page, 'Enter');

    await arrivesAt(page, 'Merged');
    await tabTo(page, /^Undo the merge/);
    await press(page, 'Enter');
    await arrivesAt(page, 'Taken back');
  }),
);

test(
  'the skip link leads past the settings',
  on(async (page) => {
    await page.heading('Search and select');
    await press(page, 'Tab');
    await press(page, 'Enter');
    await tabTo(page, /./);
    const inMain = await page.page.evaluate(() => document.activeElement?.closest('main') !== null);
    assert.equal(inMain, true);
  }),
);

test(
  "a rule's id leads to the catalogue",
  on(async (page) => {
    await page.situation('Loyalty points');
    await page.result('c-030').getByRole('link', { name: 'MERGE-7' }).focus();
    await press(page, 'Enter');
    const entry = page.page.locator('#MERGE-7');
    assert.equal(await entry.evaluate((element) => element.matches(':target')), true);
    await page.page.waitForFunction(() => {
      const [entry, frame] = [document.getElementById('MERGE-7'), document.querySelector('.scroll')];
      if (entry === null || frame === null) return false;
      const [inner, outer] = [entry.getBoundingClientRect(), frame.getBoundingClientRect()];
      return inner.top >= outer.top - 1 && inner.bottom <= Math.min(outer.bottom, innerHeight) + 1;
    });
  }),
);
