/** What somebody without a mouse does and sees. */
import assert from 'node:assert/strict';

/** @typedef {import("./playground.mjs").Playground} Playground */

/** What has the focus: its role, its name, and whether it can be seen to have it. @param {Playground} page */
export const focused = (page) =>
  page.page.evaluate(() => {
    const at = document.activeElement;
    if (!(at instanceof HTMLElement) || at === document.body) return null;
    const labels =
      at instanceof HTMLInputElement || at instanceof HTMLSelectElement ? [...(at.labels ?? [])] : [];
    const name = [
      at.getAttribute('aria-label'),
      ...labels.map((label) => label.textContent),
      at.textContent,
    ].find((text) => (text ?? '').trim() !== '');
    const style = getComputedStyle(at);
    return {
      tag: at.tagName,
      name: (name ?? '').trim(),
      outlined: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
    };
  });

/** Tabs on until something with this name has the focus. @param {Playground} page @param {RegExp} name */
export async function tabTo(page, name) {
  for (let stop = 0; stop < 120; stop += 1) {
    await page.page.keyboard.press('Tab');
    const at = await focused(page);
    if (at === null) continue;
    assert.equal(at.outlined, true, `${at.tag} ${at.name} has the focus and does not show it`);
    if (name.test(at.name)) return;
  }
  assert.fail(`no stop is named ${name}`);
}

/** @param {Playground} page @param {string} key */
export const press = (page, key) => page.page.keyboard.press(key);
