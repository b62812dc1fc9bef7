/** A complete merge by keyboard. Every focused element shows its focus. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inBrowser } from './support/browser.mjs';
import { focused, press, tabTo } from './support/keyboard.mjs';

/** @typedef {import("./support/playground.mjs").Playground} Playground */

const on = inBrowser();

/** Checks that the heading of the new step has the focus. @param {Playground} page @param {string} heading */
async function assertStep(page, heading) {
  await page.heading(heading);
  const element = await focused(page);
  assert.deepEqual([element?.tag, element?.name], ['H2', heading]);
}

test(
  'search, configure, review, merge and undo work by keyboard',
  on(async (page) => {
    await page.heading('Search and select');
    await press(page, 'Tab');
    assert.equal((await focused(page))?.name, 'Skip to the merge');
    for (const name of ['Merge', 'Client', 'Portal', 'Scenario']) {
      await press(page, 'Tab');
      assert.equal((await focused(page))?.name, name);
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

    await assertStep(page, 'Configure');
    await tabTo(page, /^Jon Alvarez/);
    await press(page, 'ArrowDown');
    assert.equal(await page.field('Name').getByRole('radio', { name: 'John Alvares' }).isChecked(), true);
    await tabTo(page, /^ask his sister/);
    await press(page, 'Space');
    assert.equal(await page.phone('raw:ask his sister').getByRole('checkbox').isChecked(), false);
    await tabTo(page, /^Reset to default for Phone numbers/);
    await press(page, 'Enter');
    assert.match((await focused(page))?.name ?? '', /^Phone numbers/);
    await tabTo(page, /^Review the merge/);
    await press(page, 'Enter');

    await assertStep(page, 'Review');
    assert.match(await page.merged('Name'), /John Alvares c-004 chosen/);
    await tabTo(page, /^Merge$/);
    await press(page, 'Enter');

    await assertStep(page, 'Merged');
    await tabTo(page, /^Undo the merge/);
    await press(page, 'Enter');
    await assertStep(page, 'Undone');
  }),
);

test(
  'the skip link skips the settings',
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
  'a rule link leads to the catalogue',
  on(async (page) => {
    await page.scenario('Loyalty points');
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
