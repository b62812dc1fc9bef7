// The packed tarball, installed by others.

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { copyFile, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build as esbuild } from 'esbuild';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { build } from 'vite';
import webpack from 'webpack';
import { launch, resultOf } from './chromium.mjs';
import { project, ran, shipped, temporary, tool } from './project.mjs';
import { HEARD } from './projects/ask.mjs';
import { serve } from './server.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
let place;
let packed;

before(async () => {
  place = await temporary();
  packed = await shipped();
});

after(() => place.gone());

const installed = (kind) => project(place.folder, kind, packed.tarball);

test('the tarball holds what it must and nothing else', () => {
  assert.deepEqual(packed.files, [
    'LICENSE-APACHE',
    'LICENSE-MIT',
    'README.md',
    'dist/browser.mjs',
    'dist/bundled.mjs',
    'dist/index.d.cts',
    'dist/index.d.ts',
    'dist/littermate.wasm',
    'dist/node.cjs',
    'dist/node.mjs',
    'dist/phones.wasm',
    'package.json',
  ]);
});

test('publint finds nothing', async () => {
  const { messages, pkg } = await publint({ pkgDir: here('..'), strict: true });
  assert.deepEqual(
    messages.map((message) => formatMessage(message, pkg)),
    [],
  );
});

test('attw finds nothing', async () => {
  const said = await ran(
    here('.'),
    process.execPath,
    tool('attw'),
    '--format',
    'json',
    '--exclude-entrypoints',
    'littermate.wasm',
    'phones.wasm',
    '--',
    packed.tarball,
  );
  const { analysis } = JSON.parse(said);
  assert.deepEqual(analysis.problems, []);
});

test('Node, as a module', async () => {
  assert.equal(await ran(await installed('esm'), process.execPath, 'main.mjs'), HEARD);
});

test('Node, by require', async () => {
  assert.equal(await ran(await installed('cjs'), process.execPath, 'main.cjs'), HEARD);
});

for (const typescript of ['typescript', 'typescript-7']) {
  test(`${typescript}, strict, in each way of resolving`, async () => {
    const path = await installed('typescript');
    const tsc = here(`node_modules/${typescript}/bin/tsc`);
    const strict = [
      '--strict',
      '--noEmit',
      '--target',
      'es2022',
      '--lib',
      'es2022,dom',
      '--skipLibCheck',
      'false',
    ];
    for (const ways of [
      ['--module', 'node16', 'main.ts', 'common.cts'],
      ['--module', 'nodenext', 'main.ts', 'common.cts'],
      ['--module', 'esnext', '--moduleResolution', 'bundler', 'main.ts'],
      ['--module', 'esnext', '--moduleResolution', 'bundler', '--customConditions', 'browser', 'main.ts'],
    ]) {
      await ran(path, process.execPath, tsc, ...strict, ...ways).catch(({ stdout }) => assert.fail(stdout));
    }
  });
}

test('the lines in the README, strict, as they stand there', async () => {
  const path = await installed('readme');
  const readme = await readFile(join(path, 'node_modules/littermate/README.md'), 'utf8');
  const [, lines] = /```ts\n(.*?)```/s.exec(readme);
  await writeFile(join(path, 'review.ts'), lines);
  const tsc = here('node_modules/typescript/bin/tsc');
  const strict = ['--strict', '--module', 'nodenext', '--target', 'es2022', 'review.ts'];
  await ran(path, process.execPath, tsc, ...strict).catch(({ stdout }) => assert.fail(stdout));
  assert.equal(await ran(path, process.execPath, 'main.mjs'), 'reviewed, refused');
});

test('Vite, in Chromium', async () => {
  const root = await installed('vite');
  await build({ root, logLevel: 'error', build: { target: 'es2022', assetsInlineLimit: 0 } });
  await heardInChromium(join(root, 'dist'));
});

test('webpack, in Chromium', async () => {
  const context = await installed('webpack');
  await byWebpack(context, { entry: './main.js', output: { filename: 'main.js' } });
  await copyFile(join(context, 'index.html'), join(context, 'dist/index.html'));
  await heardInChromium(join(context, 'dist'));
});

async function byWebpack(context, { output, ...options }) {
  const stats = await new Promise((done, failed) => {
    webpack(
      {
        ...options,
        context,
        mode: 'production',
        output: { ...output, path: join(context, 'dist') },
        performance: { hints: false },
      },
      (error, stats) => (error ? failed(error) : done(stats)),
    );
  });
  assert.equal(stats.hasErrors() || stats.hasWarnings(), false, stats.toString());
}

const FOR_SERVERS = {
  webpack: (path) =>
    byWebpack(path, { entry: './main.mjs', target: 'node20', output: { filename: 'main.cjs' } }),
  esbuild: (path) => byEsbuild(path),
  // Which takes from it the condition that leads bundlers.
  'esbuild with conditions of its own': (path) =>
    byEsbuild(path, { conditions: ['other'], logOverride: { 'empty-import-meta': 'silent' } }),
};

function byEsbuild(path, options) {
  return esbuild({
    ...options,
    absWorkingDir: path,
    entryPoints: ['main.mjs'],
    bundle: true,
    platform: 'node',
    outfile: 'dist/main.cjs',
  });
}

for (const [name, bundle] of Object.entries(FOR_SERVERS)) {
  test(`${name}, for Node, with the wasm put beside the bundle`, async () => {
    const path = await installed('server');
    await bundle(path);
    await carried(path);
    assert.equal(await ran(join(path, 'dist'), process.execPath, 'main.cjs'), HEARD);
  });
}

/** Only what was bundled is left of the package, and its wasm. */
async function carried(path) {
  const from = join(path, 'node_modules/littermate/dist');
  for (const file of ['littermate.wasm', 'phones.wasm']) {
    await copyFile(join(from, file), join(path, 'dist', file));
  }
  await rm(join(path, 'node_modules'), { recursive: true });
}

/** As a good host serves it, and as one that does not know wasm. */
async function heardInChromium(folder) {
  const files = await readdir(folder, { recursive: true });
  assert.equal(files.filter((file) => file.endsWith('.wasm')).length, 2, files.join());
  const browser = await launch();
  try {
    for (const types of [true, false]) {
      const server = await serve(folder, { types });
      assert.equal(await resultOf(browser, server.url), HEARD);
      await server.close();
    }
  } finally {
    await browser.close();
  }
}

const OTHERS = {
  Bun: {
    packages: ['@oven/bun-linux-x64/bin/bun', '@oven/bun-linux-aarch64/bin/bun'],
    args: ['run', 'main.mjs'],
  },
  Deno: {
    packages: ['@deno/linux-x64-glibc/deno', '@deno/linux-arm64-glibc/deno'],
    args: ['run', '--allow-read', '--allow-env', '--node-modules-dir=manual', 'main.mjs'],
  },
};

for (const [name, { packages, args }] of Object.entries(OTHERS)) {
  const program = packages.map((file) => here(`node_modules/${file}`)).find(existsSync);
  if (!program) {
    console.log(`${name} was not installed: npm has none for this machine`);
    continue;
  }
  test(name, async () => {
    assert.equal(await ran(await installed('esm'), program, ...args), HEARD);
  });
}

test('a file is as good as a name', async () => {
  const path = join(await installed('esm'), 'node_modules/littermate/dist/node.mjs');
  const { version } = await import(pathToFileURL(path));
  assert.match(version, /^\d+\.\d+\.\d+/);
});
