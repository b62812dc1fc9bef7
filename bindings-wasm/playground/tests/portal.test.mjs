/** The portal view: sections that depend on the PIMS, and due statuses that depend on the current day. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertAccessible, AXE } from './support/axe.mjs';
import { DESKTOP, inBrowser, PHONE } from './support/browser.mjs';
import { focused, press, tabTo } from './support/keyboard.mjs';

/** @typedef {import("./support/playground.mjs").Playground} Playground */

const on = inBrowser();

/** @param {Playground} page @param {string} name */
const section = (page, name) => page.page.locator(`[data-section="${name}"]`);

/** @param {Playground} page @param {string} service */
const dueStatus = (page, service) =>
  page.page.locator(`[data-classified="${service}"]`).getAttribute('data-due-status');

/** @param {Playground} page */
const today = (page) => page.page.locator('.today output').innerText();

/** Drags the current day to a position on the time line, from 0 to 1. @param {Playground} page @param {number} target */
async function drag(page, target) {
  const slider = page.page.getByRole('slider', { name: 'Today' });
  await slider.scrollIntoViewIfNeeded();
  const box = await slider.boundingBox();
  assert.ok(box !== null);
  const [min, max, value] = await slider.evaluate((input) =>
    input instanceof HTMLInputElement
      ? [Number(input.min), Number(input.max), input.valueAsNumber]
      : [0, 1, 0],
  );
  const xOf = (/** @type {number} */ fraction) => box.x + 10 + (box.width - 20) * fraction;
  const y = box.y + box.height / 2;
  await page.page.mouse.move(xOf((Number(value) - Number(min)) / (Number(max) - Number(min))), y);
  await page.page.mouse.down();
  await page.page.mouse.move(xOf(target), y, { steps: 8 });
  await page.page.mouse.up();
}

test(
  'the PIMS decides whether reminders and the ID card are shown',
  on(async (page) => {
    await page.view('Portal');
    for (const [pims, card, reminders] of /** @type {const} */ ([
      ['Cornerstone', 'true', 'true'],
      ['Cornerstone cloud', 'false', 'true'],
      ['ezyVet', 'true', 'false'],
      ['None', 'false', 'false'],
    ])) {
      await page.set('PIMS of the clinic', pims);
      assert.equal(await section(page, 'ID card').getAttribute('data-shown'), card, pims);
      assert.equal(await section(page, 'Reminders').getAttribute('data-shown'), reminders, pims);
      if (card === 'false')
        assert.match(
          await section(page, 'ID card').innerText(),
          /does not support ID cards. PIMS-3/,
        );
      if (reminders === 'false')
        assert.match(
          await section(page, 'Reminders').innerText(),
          /does not support reminders under a pet.* PIMS-4/,
        );
    }
  }),
);

test(
  'every section is shown, or hidden with a reason and its rule',
  on(async (page) => {
    await page.view('Portal');
    assert.equal(await page.page.locator('[data-section]').count(), 11);
    await page.set('Pet', 'Old Moss');
    assert.deepEqual(
      (await page.data('kind', '[data-page=pet]')).filter((kind) => kind.startsWith('pet-')),
      ['pet-deceased'],
    );
    for (const hidden of await page.page.locator('[data-section] [data-kind]').all())
      assert.equal(await hidden.getByRole('link').count(), 1);
  }),
);

test(
  'dragging the current day changes due statuses and both pages',
  on(async (page) => {
    await page.view('Portal');
    await page.set('PIMS of the clinic', 'Cornerstone');
    assert.equal(await dueStatus(page, 's-903'), 'upcoming');
    assert.equal(await dueStatus(page, 's-908'), 'beyond');
    assert.equal(await section(page, 'Services due').locator('[data-service="s-903"]').count(), 1);
    const before = await today(page);
    await drag(page, 0.5);
    assert.notEqual(await today(page), before);
    assert.equal(await dueStatus(page, 's-903'), 'overdue');
    assert.equal(await dueStatus(page, 's-908'), 'upcoming');
    assert.equal(await dueStatus(page, 's-905'), 'completed');
    assert.equal(await dueStatus(page, 's-906'), 'undated');
    assert.equal(await section(page, 'Services due').locator('[data-service="s-903"]').count(), 0);
    assert.equal(await section(page, 'Reminders').locator('[data-service="s-903"]').count(), 1);
    assert.equal(await page.page.locator('[data-mark="s-903"]').getAttribute('data-due-status'), 'overdue');
    await drag(page, 0);
    assert.equal(await dueStatus(page, 's-903'), 'beyond');
  }),
);

test(
  'the current day can be moved by keyboard, day by day',
  on(async (page) => {
    await page.heading('Search and select');
    await tabTo(page, /^Portal$/);
    await press(page, 'Enter');
    await page.page.locator('main#portal').waitFor();
    await tabTo(page, /^Pet/);
    await page.page.keyboard.type('Bram');
    await page.heading('Bramble');
    await tabTo(page, /^Today/);
    assert.equal(await today(page), 'March 2, 2026');
    for (let day = 0; day < 29; day += 1) await press(page, 'ArrowRight');
    assert.equal(await today(page), 'March 31, 2026');
    assert.equal(await dueStatus(page, 's-907'), 'upcoming');
    await press(page, 'ArrowRight');
    assert.equal(await dueStatus(page, 's-907'), 'overdue');
    await press(page, 'ArrowLeft');
    assert.equal(await dueStatus(page, 's-907'), 'upcoming');
    assert.equal((await focused(page))?.name, 'Today');
    // The last day of the window: September has no 31st.
    assert.match(await page.page.locator('[data-window=home]').innerText(), /up to September 30, 2026/);
  }),
);

test(
  'the URL selects a view, and a rule link stays in the view',
  on(async (page) => {
    await page.view('Portal');
    await page.page.reload();
    await page.page.locator('main#portal').waitFor();
    await page.page.locator('main .rule').first().click();
    await page.page.waitForFunction(() => location.hash.startsWith('#PORTAL-'));
    assert.equal(await page.page.locator('main#portal').count(), 1);
    const dangling = await page.page
      .locator('a.rule')
      .evaluateAll((links) =>
        links
          .map((link) => link.getAttribute('href') ?? '')
          .filter((href) => document.getElementById(href.slice(1)) === null),
      );
    assert.deepEqual(dangling, []);
  }),
);

for (const [size, viewport] of Object.entries({ desktop: DESKTOP, phone: PHONE })) {
  for (const scheme of /** @type {const} */ (['light', 'dark'])) {
    test(
      `axe reports no violations and the page fits: ${size}, ${scheme}`,
      on(
        async (page) => {
          await page.page.addScriptTag({ path: AXE });
          await page.view('Portal');
          await assertAccessible(page, 'portal');
          await page.set('PIMS of the clinic', 'None');
          await page.set('Pet', 'Old Moss');
          await drag(page, 0.7);
          await assertAccessible(page, 'portal, with hidden sections');
          const width = await page.page.evaluate(() => document.documentElement.scrollWidth);
          assert.ok(width <= viewport.width, `the page is ${width} pixels wide`);
        },
        { viewport, scheme },
      ),
    );
  }
}
