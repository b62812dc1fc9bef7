// Starts Chromium and opens pages in it.

import { chromium } from 'playwright-core';
import { PATHS, findChromium } from './where.mjs';

export async function launch() {
  const executablePath = findChromium();
  if (!executablePath)
    throw new Error(`Chromium not found: set CHROMIUM, or install it as one of ${PATHS.join(', ')}`);
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
  return chromium.launch({ executablePath, headless: true, args });
}

/** Opens a page and returns the value of its `window.result`. Throws the errors of the page if there is none after a minute. */
export async function resultOf(browser, url) {
  const page = await browser.newPage();
  const failures = [];
  page.on('pageerror', (error) => failures.push(String(error)));
  try {
    await page.goto(url);
    await page
      .waitForFunction('window.result !== undefined', undefined, { timeout: 60_000 })
      .catch((error) => {
        throw new Error([error.message, ...failures].join('\n'));
      });
    return await page.evaluate('window.result');
  } finally {
    await page.close();
  }
}
