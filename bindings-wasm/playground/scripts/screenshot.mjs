/** Takes the screenshot of the README: the choices of a merge at an AVImark clinic. Run it with `npm run screenshot`. */
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launch } from '../tests/support/browser.mjs';
import { Playground } from '../tests/support/playground.mjs';
import { serve } from '../tests/support/server.mjs';

const FILE = fileURLToPath(new URL('../screenshot.png', import.meta.url));
const MAX_BYTES = 300 * 1024;

const [browser, server] = await Promise.all([launch(), serve()]);
try {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 1000 },
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  const page = new Playground(await context.newPage());
  await page.page.goto(server.url);
  await page.scenario('Online request and its AVImark record');
  await page.configure('c-001');
  await page.page.locator('#MERGE-22').scrollIntoViewIfNeeded();
  await page.field('Name').getByRole('link', { name: 'MERGE-22' }).click();
  await page.page.evaluate(() => scrollTo(0, 0));
  await page.page.mouse.move(0, 0);
  await page.page.screenshot({ path: FILE });
} finally {
  await browser.close();
  server.close();
}
const { size } = statSync(FILE);
if (size > MAX_BYTES) throw new Error(`${FILE} has ${size} bytes; the limit is ${MAX_BYTES}`);
console.log(`${FILE}: ${size} bytes`);
