import * as littermate from 'littermate';
import { ask } from './ask.mjs';

console.log(await ask(littermate));
