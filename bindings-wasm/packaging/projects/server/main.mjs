import * as littermate from 'littermate';
import { check } from './check.mjs';
import required from './required.cjs';

if (littermate.LittermateError !== required.LittermateError)
  throw new Error('import and require returned different modules');
check(littermate).then(console.log);
