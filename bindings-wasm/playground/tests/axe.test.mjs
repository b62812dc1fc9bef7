/** axe reports no violations on any step, in light and dark, on a desktop screen and on a phone screen. */
import { test } from 'node:test';
import { assertAccessible, AXE } from './support/axe.mjs';
import { DESKTOP, inBrowser, PHONE } from './support/browser.mjs';

const on = inBrowser();

for (const [size, viewport] of Object.entries({ desktop: DESKTOP, phone: PHONE })) {
  for (const scheme of /** @type {const} */ (['light', 'dark'])) {
    test(
      `axe reports no violations: ${size}, ${scheme}`,
      on(
        async (page) => {
          await page.page.addScriptTag({ path: AXE });
          await page.scenario('Many blockers at once');
          await page.search('a');
          await assertAccessible(page, 'search, all results disabled');
          await page.scenario('Two online requests at a Cornerstone clinic');
          await page.set('Surface', 'desktop');
          await assertAccessible(page, 'search');
          await page.configure('c-004');
          await page.phone('raw:ask his sister').getByRole('checkbox').uncheck();
          await assertAccessible(page, 'configure');
          await page.scenario('Online request and its AVImark record');
          await page.configure('c-001');
          await page.phone('+12069150177').getByRole('checkbox').uncheck();
          await assertAccessible(page, 'configure, with a lock and a problem');
          await page.button('Reset to default for Phone numbers');
          await page.review();
          await page.edit('c-001', 'Staff add 50 loyalty points');
          await page.button('Merge');
          await assertAccessible(page, 'review, with an error');
          await page.scenario('Two online requests at a Cornerstone clinic');
          await page.configure('c-004');
          await page.review();
          await assertAccessible(page, 'review');
          await page.merge();
          await page.page.getByText('Full record').click();
          await assertAccessible(page, 'result');
          await page.edit('c-003', 'Staff add a pet');
          await page.undo();
          await assertAccessible(page, 'undone');
        },
        { viewport, scheme },
      ),
    );
  }
}
