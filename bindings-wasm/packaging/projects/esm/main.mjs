import { createRequire } from 'node:module';
import * as littermate from 'littermate';
import { ask } from './ask.mjs';

console.log(await ask(littermate));
const { LittermateError } = createRequire(import.meta.url)('littermate');
if (LittermateError !== littermate.LittermateError) throw new Error('there are two of it');
