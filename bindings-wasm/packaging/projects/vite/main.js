import * as littermate from 'littermate';
import { ask } from './ask.mjs';

window.result = await ask(littermate).catch(String);
