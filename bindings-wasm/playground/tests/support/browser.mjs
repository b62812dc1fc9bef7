/** Starts one Chromium and one server per test file. A test fails if its page logs an error. */
import { after, before } from 'node:test';
import { chromium } from 'playwright-core';
import { Playground } from './playground.mjs';
import { serve } from './server.mjs';

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

export const DESKTOP = { width: 1280, height: 900 };
export const PHONE = { width: 360, height: 740 };

/**
 * @typedef {{ viewport?: { width: number, height: number }, scheme?: "light" | "dark" }} Screen
 */

/** Launches Chromium with options that also work in a container. */
export const launch = () =>
  chromium.launch({
    executablePath: CHROMIUM,
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });

/**
 * Call once at the top of a test file. Returns a function that wraps a test, which then starts on a newly opened page.
 *
 * @returns {(body: (page: Playground) => Promise<void>, screen?: Screen) => () => Promise<void>}
 */
export function inBrowser() {
  /** @type {import("playwright-core").Browser} */
  let browser;
  /** @type {Awaited<ReturnType<typeof serve>>} */
  let server;
  /** @type {import("playwright-core").Page} */
  let page;
  /** @type {string[]} */
  let errors = [];
  before(async () => {
    [browser, server] = await Promise.all([launch(), serve()]);
    page = await browser.newPage({ reducedMotion: 'reduce' });
    page.setDefaultTimeout(20_000);
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
    });
  });
  after(async () => {
    await browser.close();
    server.close();
  });
  return (body, { viewport = DESKTOP, scheme = 'light' } = {}) =>
    async () => {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme: scheme });
      errors = [];
      await page.goto(server.url);
      await body(new Playground(page));
      if (errors.length > 0) throw new Error(`the page logged:\n${errors.join('\n')}`);
    };
}
