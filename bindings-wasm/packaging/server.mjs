// Serves a folder over HTTP, as a static host does.

import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.wasm': 'application/wasm',
};

/** Serves the folder until `close` is called. With `types: false`, it serves .wasm files with a wrong content type. */
export async function serve(folder, { types = true } = {}) {
  const requests = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    const file = join(folder, normalize(path === '/' ? '/index.html' : path));
    requests.push(path);
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return response.writeHead(404).end();
    const type = types
      ? TYPES[extname(file)]
      : ({ '.wasm': 'text/plain' }[extname(file)] ?? TYPES[extname(file)]);
    response.writeHead(200, { 'content-type': type ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    requests,
    close: () => new Promise((closed) => (server.closeAllConnections(), server.close(closed))),
  };
}
