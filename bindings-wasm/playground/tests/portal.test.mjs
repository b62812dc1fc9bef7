/** The portal view: pages that follow the PIMS, and services that change place as today moves. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AXE, clean } from './support/axe.mjs';
import { DESKTOP, inBrowser, PHONE } from './support/browser.mjs';
import { focused, press, tabTo } from './support/keyboard.mjs';

/** @typedef {import("./support/playground.mjs").Playground} Playground */

const on = inBrowser();

/** @param {Playground} page @param {string} name */
const section = (page, name) => page.page.locator(`[data-section="${name}"]`);

/** @param {Playground} page @param {string} service */
const place = (page, service) =>
  page.page.locator(`[data-placed="${service}"]`).getAttribute('data-place');

/** @param {Playground} page */
const today = (page) => page.page.locator('.today output').innerText();

/** Drags today to this part of the line. @param {Playground} page @param {number} part */
async function drag(page, part) {
  const slider = page.page.getByRole('slider', { name: 'Today' });
  await slider.scrollIntoViewIfNeeded();
  const box = await slider.boundingBox();
  assert.ok(box !== null);
  const [low, high, now] = await slider.evaluate((input) =>
    input instanceof HTMLInputElement ? [Number(input.min), Number(input.max), input.valueAsNumber] : [0, 1, 0],
  );
  const at = (/** @type {number} */ along) => box.x + 10 + (box.width - 20) * along;
  const y = box.y + box.height / 2;
  await page.page.mouse.move(at((Number(now) - Number(low)) / (Number(high) - Number(low))), y);
  await page.page.mouse.down();
  await page.page.mouse.move(at(part), y, { steps: 8 });
  await page.page.mouse.up();
}

test(
  'Cornerstone, its cloud and ezyVet show and hide reminders and the ID card',
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
        assert.match(await section(page, 'ID card').innerText(), /no PIMS that makes ID cards available. PIMS-3/);
      if (reminders === 'false')
        assert.match(await section(page, 'Reminders').innerText(), /no PIMS that makes reminders available under a pet.* PIMS-4/);
    }
  }),
);

test(
  'every section is shown, or hidden with a reason and a rule',
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
  'dragging today moves a service between the windows, and both pages follow',
  on(async (page) => {
    await page.view('Portal');
    await page.set('PIMS of the clinic', 'Cornerstone');
    assert.equal(await place(page, 's-903'), 'upcoming');
    assert.equal(await place(page, 's-908'), 'beyond');
    assert.equal(await section(page, 'Services due').locator('[data-service="s-903"]').count(), 1);
    const before = await today(page);
    await drag(page, 0.5);
    assert.notEqual(await today(page), before);
    assert.equal(await place(page, 's-903'), 'overdue');
    assert.equal(await place(page, 's-908'), 'upcoming');
    assert.equal(await place(page, 's-905'), 'completed');
    assert.equal(await place(page, 's-906'), 'undated');
    assert.equal(await section(page, 'Services due').locator('[data-service="s-903"]').count(), 0);
    assert.equal(await section(page, 'Reminders').locator('[data-service="s-903"]').count(), 1);
    assert.equal(await page.page.locator('[data-mark="s-903"]').getAttribute('data-place'), 'overdue');
    await drag(page, 0);
    assert.equal(await place(page, 's-903'), 'beyond');
  }),
);

test(
  'by keyboard alone, day by day',
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
    assert.equal(await place(page, 's-907'), 'upcoming');
    await press(page, 'ArrowRight');
    assert.equal(await place(page, 's-907'), 'overdue');
    await press(page, 'ArrowLeft');
    assert.equal(await place(page, 's-907'), 'upcoming');
    assert.equal((await focused(page))?.name, 'Today');
    // The last day of the window: six months on there is no 31st.
    assert.match(await page.page.locator('[data-window=home]').innerText(), /up to September 30, 2026/);
  }),
);

test(
  "the address leads to a view, and a rule's id stays in it",
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
      `axe, ${size}, ${scheme}; and it fits`,
      on(
        async (page) => {
          await page.page.addScriptTag({ path: AXE });
          await page.view('Portal');
          await clean(page, 'portal');
          await page.set('PIMS of the clinic', 'None');
          await page.set('Pet', 'Old Moss');
          await drag(page, 0.7);
          await clean(page, 'portal, much hidden');
          const width = await page.page.evaluate(() => document.documentElement.scrollWidth);
          assert.ok(width <= viewport.width, `it is ${width} wide`);
        },
        { viewport, scheme },
      ),
    );
  }
}
