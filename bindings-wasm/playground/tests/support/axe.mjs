/** Accessibility checks with axe. */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';

/** @typedef {import("./playground.mjs").Playground} Playground */

export const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Checks that axe reports no violations. @param {Playground} page @param {string} step */
export async function assertAccessible(page, step) {
  const result = await page.page.evaluate(async () => {
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
  assert.ok(result.passes > 20, `axe ran only ${result.passes} checks`);
  assert.deepEqual(result.violations, [], step);
}
