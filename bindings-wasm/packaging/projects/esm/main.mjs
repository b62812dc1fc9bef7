import { createRequire } from 'node:module';
import * as littermate from 'littermate';
import { check } from './check.mjs';

console.log(await check(littermate));
const { LittermateError } = createRequire(import.meta.url)('littermate');
if (LittermateError !== littermate.LittermateError)
  throw new Error('import and require returned different modules');
