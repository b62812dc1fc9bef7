// The built package as it is in a browser, with no bundler between: all vectors, and loading in all its ways.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { inputOf, vectors } from '../test/files.mjs';
import { launch } from './chromium.mjs';
import { serve } from './server.mjs';

const folder = fileURLToPath(new URL('..', import.meta.url));
let browser;
let server;
let page;

before(async () => {
  [browser, server] = [await launch(), await serve(folder)];
});

after(async () => {
  await browser?.close();
  await server?.close();
});

/** A page that has imported the package and nothing more. */
async function fresh() {
  await page?.close();
  page = await browser.newPage();
  await page.goto(`${server.url}packaging/blank.html`);
  await page.evaluate(async () => {
    window.littermate = await import('/dist/browser.mjs');
    window.codeOf = (ask) => {
      try {
        ask();
        return 'taken';
      } catch (error) {
        return error instanceof window.littermate.LittermateError ? [error.code, error.help] : String(error);
      }
    };
  });
  return page;
}

test('all vectors, byte for byte', async () => {
  await fresh();
  await page.evaluate(() => Promise.all([window.littermate.init(), window.littermate.initPhones()]));
  const all = vectors();
  const found = [];
  for (let at = 0; at < all.length; at += 50) {
    found.push(
      ...(await page.evaluate(
        async (some) => {
          const { differences } = await import('/test/vectors.mjs');
          return some.flatMap((vector) => differences(window.littermate, vector));
        },
        all.slice(at, at + 50),
      )),
    );
  }
  assert.ok(all.length > 100);
  assert.equal(found.length, 0, found.join('\n'));
});

test('used before it is there, it says what to do', async () => {
  await fresh();
  const [code, help] = await page.evaluate(() => window.codeOf(() => window.littermate.rules()));
  assert.equal(code, 'not-initialized');
  assert.match(help, /await init\(\)/);
  assert.equal(await page.evaluate(() => window.littermate.BLOCKER_BITS.length), 16);
});

test('init may be called again, and at the same time, and fetches once', async () => {
  await fresh();
  server.asked.length = 0;
  const rules = await page.evaluate(async () => {
    const { init, rules } = window.littermate;
    await Promise.all([init(), init(), init()]);
    await init();
    return rules().rules.length;
  });
  assert.ok(rules > 40);
  assert.deepEqual(
    server.asked.filter((path) => path.endsWith('.wasm')),
    ['/dist/littermate.wasm'],
  );
});

test('numbers are read only once their metadata are there', async () => {
  await fresh();
  const input = inputOf('clients.check');
  const before = await page.evaluate(async (input) => {
    await window.littermate.init();
    return window.codeOf(() => window.littermate.checkClient(input));
  }, input);
  assert.equal(before[0], 'phones-not-loaded');
  assert.match(before[1], /await initPhones\(\)/);
  for (const operation of ['contact.edit', 'contact.sync']) {
    const [code] = await page.evaluate(
      (name) => window.codeOf(() => window.littermate.call(name, '{}')),
      operation,
    );
    assert.equal(code, 'phones-not-loaded', operation);
  }
  const client = await page.evaluate(async (input) => {
    await Promise.all([window.littermate.initPhones(), window.littermate.initPhones()]);
    return window.littermate.checkClient(input).client.id;
  }, input);
  assert.equal(client, input.draft.id);
});

for (const [name, source] of Object.entries({
  'its address': () => '/dist/littermate.wasm',
  'a URL': () => new URL('/dist/littermate.wasm', location.href),
  'a request': () => new Request('/dist/littermate.wasm'),
  'a response': () => fetch('/dist/littermate.wasm'),
  'its bytes': async () => (await fetch('/dist/littermate.wasm')).arrayBuffer(),
  'the module': async () => WebAssembly.compile(await (await fetch('/dist/littermate.wasm')).arrayBuffer()),
})) {
  test(`init takes ${name}`, async () => {
    await fresh();
    const rules = await page.evaluate(async (source) => {
      await window.littermate.init(new Function(`return (${source})()`)());
      return window.littermate.rules().rules.length;
    }, String(source));
    assert.ok(rules > 40);
  });
}

test('after a failed init another may come', async () => {
  await fresh();
  const rules = await page.evaluate(async () => {
    const { init, rules } = window.littermate;
    const failed = await init('/nowhere.wasm').then(
      () => false,
      () => true,
    );
    await init();
    return failed && rules().rules.length;
  });
  assert.ok(rules > 40);
});
