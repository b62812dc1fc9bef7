// The built package in a browser without a bundler: all vectors, and every way to load it.

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

/** Opens a page that has imported the package but not loaded its modules. */
async function openPage() {
  await page?.close();
  page = await browser.newPage();
  await page.goto(`${server.url}packaging/blank.html`);
  await page.evaluate(async () => {
    window.littermate = await import('/dist/browser.mjs');
    window.codeOf = (call) => {
      try {
        call();
        return 'no error';
      } catch (error) {
        return error instanceof window.littermate.LittermateError ? [error.code, error.help] : String(error);
      }
    };
  });
  return page;
}

test('returns the expected output for all vectors, byte for byte', async () => {
  await openPage();
  await page.evaluate(() => Promise.all([window.littermate.init(), window.littermate.initPhones()]));
  const all = vectors();
  const messages = [];
  for (let start = 0; start < all.length; start += 50) {
    messages.push(
      ...(await page.evaluate(
        async (batch) => {
          const { differences } = await import('/test/vectors.mjs');
          return batch.flatMap((vector) => differences(window.littermate, vector));
        },
        all.slice(start, start + 50),
      )),
    );
  }
  assert.ok(all.length > 100);
  assert.equal(messages.length, 0, messages.join('\n'));
});

test('a call before init throws not-initialized with instructions', async () => {
  await openPage();
  const [code, help] = await page.evaluate(() => window.codeOf(() => window.littermate.rules()));
  assert.equal(code, 'not-initialized');
  assert.match(help, /await init\(\)/);
  assert.equal(await page.evaluate(() => window.littermate.BLOCKER_BITS.length), 16);
});

test('repeated and concurrent calls of init fetch the module once', async () => {
  await openPage();
  server.requests.length = 0;
  const rules = await page.evaluate(async () => {
    const { init, rules } = window.littermate;
    await Promise.all([init(), init(), init()]);
    await init();
    return rules().rules.length;
  });
  assert.ok(rules > 40);
  assert.deepEqual(
    server.requests.filter((path) => path.endsWith('.wasm')),
    ['/dist/littermate.wasm'],
  );
});

test('functions that parse phone numbers need initPhones', async () => {
  await openPage();
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
  'a path': () => '/dist/littermate.wasm',
  'a URL': () => new URL('/dist/littermate.wasm', location.href),
  'a request': () => new Request('/dist/littermate.wasm'),
  'a response': () => fetch('/dist/littermate.wasm'),
  'the bytes': async () => (await fetch('/dist/littermate.wasm')).arrayBuffer(),
  'a compiled module': async () =>
    WebAssembly.compile(await (await fetch('/dist/littermate.wasm')).arrayBuffer()),
})) {
  test(`init accepts ${name}`, async () => {
    await openPage();
    const rules = await page.evaluate(async (source) => {
      await window.littermate.init(new Function(`return (${source})()`)());
      return window.littermate.rules().rules.length;
    }, String(source));
    assert.ok(rules > 40);
  });
}

test('init can be called again after a failure', async () => {
  await openPage();
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
