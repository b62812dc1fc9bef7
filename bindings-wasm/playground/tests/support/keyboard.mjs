/** Keyboard navigation. */
import assert from 'node:assert/strict';

/** @typedef {import("./playground.mjs").Playground} Playground */

/** The focused element: its tag, its name, and whether its focus is visible. @param {Playground} page */
export const focused = (page) =>
  page.page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return null;
    const labels =
      element instanceof HTMLInputElement || element instanceof HTMLSelectElement
        ? [...(element.labels ?? [])]
        : [];
    const name = [
      element.getAttribute('aria-label'),
      ...labels.map((label) => label.textContent),
      element.textContent,
    ].find((text) => (text ?? '').trim() !== '');
    const style = getComputedStyle(element);
    return {
      tag: element.tagName,
      name: (name ?? '').trim(),
      outlined: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
    };
  });

/** Presses Tab until an element with this name has the focus. @param {Playground} page @param {RegExp} name */
export async function tabTo(page, name) {
  for (let count = 0; count < 120; count += 1) {
    await page.page.keyboard.press('Tab');
    const element = await focused(page);
    if (element === null) continue;
    assert.equal(element.outlined, true, `${element.tag} ${element.name} has no visible focus`);
    if (name.test(element.name)) return;
  }
  assert.fail(`no focusable element has the name ${name}`);
}

/** @param {Playground} page @param {string} key */
export const press = (page, key) => page.page.keyboard.press(key);
