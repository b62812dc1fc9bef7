/** axe finds nothing on the page as it is. */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';

/** @typedef {import("./playground.mjs").Playground} Playground */

export const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** @param {Playground} page @param {string} step */
export async function clean(page, step) {
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
