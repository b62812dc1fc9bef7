import * as littermate from 'littermate';
import { check } from './check.mjs';

window.result = await check(littermate).catch(String);
