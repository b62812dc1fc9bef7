// What is compared. Each engine has a `name`; `ask`, which is timed and may be asynchronous; `codes`, which reads its answer;
// and whether it `gives` lists, in the order of the rules with a code for each profile, or sets.

import * as byHand from './by-hand.mjs';
import * as cedar from './cedar.mjs';
import * as jsonLogic from './json-logic.mjs';
import * as jsonLogicInterpreted from './json-logic-interpreted.mjs';
import * as jsonRules from './json-rules-engine.mjs';
import * as littermate from './littermate.mjs';
import * as zen from './zen-engine.mjs';

export { byHand, jsonLogic, littermate };

/** Quick enough to be asked every combination on all grounds. */
export const quick = [jsonLogic, jsonLogicInterpreted];
export const slow = [jsonRules, zen, cedar];
export const all = [littermate, byHand, ...quick, ...slow];
