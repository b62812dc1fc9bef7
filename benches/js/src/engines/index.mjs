// The compared engines. Each has a `name`; `run`, which is timed and may be asynchronous; `codes`, which reads its result; and
// `resultKind`: lists, in the order of the rules with a code for each profile, or sets.

import * as byHand from './by-hand.mjs';
import * as cedar from './cedar.mjs';
import * as jsonLogic from './json-logic.mjs';
import * as jsonLogicInterpreted from './json-logic-interpreted.mjs';
import * as jsonRules from './json-rules-engine.mjs';
import * as littermate from './littermate.mjs';
import * as zen from './zen-engine.mjs';

export { byHand, jsonLogic, littermate };

/** Fast enough for every combination. */
export const quick = [jsonLogic, jsonLogicInterpreted];
export const slow = [jsonRules, zen, cedar];
export const all = [littermate, byHand, ...quick, ...slow];
