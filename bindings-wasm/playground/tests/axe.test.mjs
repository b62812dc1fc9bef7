/** axe finds nothing, on any step, in light and dark, on a desktop's screen and a phone's. */
import { test } from 'node:test';
import { AXE, clean } from './support/axe.mjs';
import { DESKTOP, inBrowser, PHONE } from './support/browser.mjs';

const on = inBrowser();

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
