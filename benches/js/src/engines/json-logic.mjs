import { LogicEngine } from 'json-logic-engine';

import { list } from './json-logic-rules.mjs';

export const name = 'json-logic-engine, compiled';
export const ask = new LogicEngine().build(list);
export const codes = (answer) => answer;
export const gives = 'lists';
