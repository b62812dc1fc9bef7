import { LogicEngine } from 'json-logic-engine';

import { list } from './json-logic-rules.mjs';

export const name = 'json-logic-engine, compiled';
export const run = new LogicEngine().build(list);
export const codes = (result) => result;
export const resultKind = 'lists';
