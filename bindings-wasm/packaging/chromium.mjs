// Chromium, where the machine has it.

import { chromium } from 'playwright-core';
import { DUE_STATUSES, where } from './where.mjs';

export async function launch() {
  const executablePath = where();
  if (!executablePath) throw new Error(`no Chromium: none of ${DUE_STATUSES.join(', ')}, and CHROMIUM names none`);
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
  return chromium.launch({ executablePath, headless: true, args });
}

/** Opens a page and gives what it put into `window.result`, or throws what went wrong in it. */
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
