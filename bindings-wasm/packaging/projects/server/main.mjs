import * as littermate from 'littermate';
import { ask } from './ask.mjs';
import required from './required.cjs';

if (littermate.LittermateError !== required.LittermateError) throw new Error('there are two of it');
ask(littermate).then(console.log);
