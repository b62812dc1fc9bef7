import { LogicEngine } from 'json-logic-engine';

import { list } from './json-logic-rules.mjs';

const engine = new LogicEngine();

export const name = 'json-logic-engine, interpreted';
export const run = (input) => engine.run(list, input);
export const codes = (result) => result;
export const resultKind = 'lists';
