// Installs the packed tarball in projects of different kinds and runs it there.

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
import { packedTarball, project, runIn, temporary, tool } from './project.mjs';
import { EXPECTED } from './projects/check.mjs';
import { serve } from './server.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
let projects;
let packed;

before(async () => {
  projects = await temporary();
  packed = await packedTarball();
});

after(() => projects.remove());

const installed = (kind) => project(projects.folder, kind, packed.tarball);

test('the tarball contains the expected files and no others', () => {
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

test('publint reports no problems', async () => {
  const { messages, pkg } = await publint({ pkgDir: here('..'), strict: true });
  assert.deepEqual(
    messages.map((message) => formatMessage(message, pkg)),
    [],
  );
});

test('attw reports no problems', async () => {
  const output = await runIn(
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
  const { analysis } = JSON.parse(output);
  assert.deepEqual(analysis.problems, []);
});

test('works in Node with import', async () => {
  assert.equal(await runIn(await installed('esm'), process.execPath, 'main.mjs'), EXPECTED);
});

test('works in Node with require', async () => {
  assert.equal(await runIn(await installed('cjs'), process.execPath, 'main.cjs'), EXPECTED);
});

for (const typescript of ['typescript', 'typescript-7']) {
  test(`compiles with ${typescript} in strict mode, for each module resolution`, async () => {
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
    for (const options of [
      ['--module', 'node16', 'main.ts', 'common.cts'],
      ['--module', 'nodenext', 'main.ts', 'common.cts'],
      ['--module', 'esnext', '--moduleResolution', 'bundler', 'main.ts'],
      ['--module', 'esnext', '--moduleResolution', 'bundler', '--customConditions', 'browser', 'main.ts'],
    ]) {
      await runIn(path, process.execPath, tsc, ...strict, ...options).catch(({ stdout }) =>
        assert.fail(stdout),
      );
    }
  });
}

test('the example of the README compiles in strict mode and runs', async () => {
  const path = await installed('readme');
  const readme = await readFile(join(path, 'node_modules/littermate/README.md'), 'utf8');
  const [, example] = /```ts\n(.*?)```/s.exec(readme);
  await writeFile(join(path, 'review.ts'), example);
  const tsc = here('node_modules/typescript/bin/tsc');
  const strict = ['--strict', '--module', 'nodenext', '--target', 'es2022', 'review.ts'];
  await runIn(path, process.execPath, tsc, ...strict).catch(({ stdout }) => assert.fail(stdout));
  assert.equal(await runIn(path, process.execPath, 'main.mjs'), 'planned, blocked');
});

test('works in Chromium with Vite', async () => {
  const root = await installed('vite');
  await build({ root, logLevel: 'error', build: { target: 'es2022', assetsInlineLimit: 0 } });
  await checkInChromium(join(root, 'dist'));
});

test('works in Chromium with webpack', async () => {
  const context = await installed('webpack');
  await bundleWithWebpack(context, { entry: './main.js', output: { filename: 'main.js' } });
  await copyFile(join(context, 'index.html'), join(context, 'dist/index.html'));
  await checkInChromium(join(context, 'dist'));
});

async function bundleWithWebpack(context, { output, ...options }) {
  const stats = await new Promise((resolve, reject) => {
    webpack(
      {
        ...options,
        context,
        mode: 'production',
        output: { ...output, path: join(context, 'dist') },
        performance: { hints: false },
      },
      (error, stats) => (error ? reject(error) : resolve(stats)),
    );
  });
  assert.equal(stats.hasErrors() || stats.hasWarnings(), false, stats.toString());
}

const SERVER_BUNDLERS = {
  webpack: (path) =>
    bundleWithWebpack(path, { entry: './main.mjs', target: 'node20', output: { filename: 'main.cjs' } }),
  esbuild: (path) => bundleWithEsbuild(path),
  // Custom conditions replace the default condition `module`.
  'esbuild with custom conditions': (path) =>
    bundleWithEsbuild(path, { conditions: ['other'], logOverride: { 'empty-import-meta': 'silent' } }),
};

function bundleWithEsbuild(path, options) {
  return esbuild({
    ...options,
    absWorkingDir: path,
    entryPoints: ['main.mjs'],
    bundle: true,
    platform: 'node',
    outfile: 'dist/main.cjs',
  });
}

for (const [name, bundle] of Object.entries(SERVER_BUNDLERS)) {
  test(`works in Node when bundled with ${name}, with the .wasm files next to the bundle`, async () => {
    const path = await installed('server');
    await bundle(path);
    await keepOnlyBundle(path);
    assert.equal(await runIn(join(path, 'dist'), process.execPath, 'main.cjs'), EXPECTED);
  });
}

/** Copies the .wasm files to the bundle and removes the package. */
async function keepOnlyBundle(path) {
  const from = join(path, 'node_modules/littermate/dist');
  for (const file of ['littermate.wasm', 'phones.wasm']) {
    await copyFile(join(from, file), join(path, 'dist', file));
  }
  await rm(join(path, 'node_modules'), { recursive: true });
}

/** Checks a bundle in Chromium, with the correct content type for .wasm files and with a wrong one. */
async function checkInChromium(folder) {
  const files = await readdir(folder, { recursive: true });
  assert.equal(files.filter((file) => file.endsWith('.wasm')).length, 2, files.join());
  const browser = await launch();
  try {
    for (const types of [true, false]) {
      const server = await serve(folder, { types });
      assert.equal(await resultOf(browser, server.url), EXPECTED);
      await server.close();
    }
  } finally {
    await browser.close();
  }
}

const RUNTIMES = {
  Bun: {
    packages: ['@oven/bun-linux-x64/bin/bun', '@oven/bun-linux-aarch64/bin/bun'],
    args: ['run', 'main.mjs'],
  },
  Deno: {
    packages: ['@deno/linux-x64-glibc/deno', '@deno/linux-arm64-glibc/deno'],
    args: ['run', '--allow-read', '--allow-env', '--node-modules-dir=manual', 'main.mjs'],
  },
};

for (const [name, { packages, args }] of Object.entries(RUNTIMES)) {
  const program = packages.map((file) => here(`node_modules/${file}`)).find(existsSync);
  if (!program) {
    console.log(`skipped ${name}: npm has no package of it for this machine`);
    continue;
  }
  test(`works in ${name}`, async () => {
    assert.equal(await runIn(await installed('esm'), program, ...args), EXPECTED);
  });
}

test('works when imported by file URL', async () => {
  const path = join(await installed('esm'), 'node_modules/littermate/dist/node.mjs');
  const { version } = await import(pathToFileURL(path));
  assert.match(version, /^\d+\.\d+\.\d+/);
});
