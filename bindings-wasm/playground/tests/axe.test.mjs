/** axe finds nothing, on any step, in light and dark, on a desktop's screen and a phone's. */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { DESKTOP, inBrowser, PHONE } from './support/browser.mjs';

/** @typedef {import("./support/playground.mjs").Playground} Playground */

const on = inBrowser();
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** @param {Playground} page @param {string} step */
async function clean(page, step) {
  const found = await page.page.evaluate(async () => {
    /** @type {typeof import("axe-core")} */
    const axe = Reflect.get(window, 'axe');
    const { violations, passes } = await axe.run(document);
    return {
      passes: passes.length,
      violations: violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes.map((node) => `${node.html}\n    ${node.failureSummary ?? ''}`).join('\n  ')}`,
      ),
    };
  });
  assert.ok(found.passes > 20, `axe looked at ${found.passes} things only`);
  assert.deepEqual(found.violations, [], step);
}

for (const [size, viewport] of Object.entries({ desktop: DESKTOP, phone: PHONE })) {
  for (const scheme of /** @type {const} */ (['light', 'dark'])) {
    test(
      `${size}, ${scheme}`,
      on(
        async (page) => {
          await page.page.addScriptTag({ path: AXE });
          await page.situation('Everything at once');
          await page.search('a');
          await clean(page, 'search, all disabled');
          await page.situation('Two online requests at a Cornerstone clinic');
          await page.set('Surface', 'desktop');
          await clean(page, 'search');
          await page.configure('c-004');
          await page.phone('raw:ask his sister').getByRole('checkbox').uncheck();
          await clean(page, 'configure');
          await page.situation('An online request, and the record in AVImark');
          await page.configure('c-001');
          await page.phone('+12069150177').getByRole('checkbox').uncheck();
          await clean(page, 'configure, locked and wrong');
          await page.button('Take the default for Phone numbers');
          await page.review();
          await page.edit('c-001', 'Staff give 50 loyalty points');
          await page.button('Merge');
          await clean(page, 'review, refused');
          await page.situation('Two online requests at a Cornerstone clinic');
          await page.configure('c-004');
          await page.review();
          await clean(page, 'review');
          await page.merge();
          await page.page.getByText('The whole record').click();
          await clean(page, 'result');
          await page.edit('c-003', 'A pet is added');
          await page.undo();
          await clean(page, 'undone');
        },
        { viewport, scheme },
      ),
    );
  }
}
