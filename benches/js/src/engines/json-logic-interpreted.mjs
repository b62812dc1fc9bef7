import { LogicEngine } from 'json-logic-engine';

import { list } from './json-logic-rules.mjs';

const engine = new LogicEngine();

export const name = 'json-logic-engine, interpreted';
export const ask = (input) => engine.run(list, input);
export const codes = (answer) => answer;
export const gives = 'lists';
