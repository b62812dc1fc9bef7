// One function for each operation: plain objects in, plain objects out. Not one rule is in here. Those on contact points,
// conversations and the portal are in api/.

import * as glue from '../build/littermate.js';
import { textOf } from './crossing.js';
import { answer } from './door.js';
import { asked } from './engine.js';
import type * as t from './types.generated.js';

/** May these two be merged? Every blocker, in order. */
export function checkEligibility(input: t.EligibilityInput): t.EligibilityOutput {
  const text = textOf(input);
  const blocked = asked(() => glue.blocked(text));
  if (blocked === undefined) return { eligible: true, blockers: [] };
  return JSON.parse(blocked) as t.EligibilityOutput;
}

/** Step 1: every search result, selectable or disabled with its blockers. For thousands of them see `SearchList`. */
export function searchResults(input: t.SearchInput): t.SearchOutput {
  return answer('merge.search', input);
}

/** Step 2: what may be chosen, with defaults and locks. Throws `merge-blocked` where the two may not be merged. */
export function mergeOptions(input: t.MergeInput): t.Options {
  return answer('merge.options', input);
}

/** Step 3: what review shows, and the ticket that `applyMerge` asks for. To change a choice again and again see `OpenedMerge`. */
export function planMerge(input: t.PlanInput): t.PlanOutput {
  return answer('merge.plan', input);
}

/** Carries out what was reviewed, if it still is what it was. Throws `plan-stale` with the sections that changed. */
export function applyMerge(input: t.ApplyInput): t.Outcome {
  return answer('merge.apply', input);
}

/** Takes a merge back. */
export function undoMerge(input: t.UndoInput): t.Undone {
  return answer('merge.undo', input);
}

/** Merges an ordered list of profiles, one after the other. */
export function mergeChain(input: t.ChainInput): t.ChainOutcome {
  return answer('merge.chain', input);
}

/** What pets added to a profile call for in the PIMS. */
export function writeBack(input: t.WriteBackInput): t.WriteBackOutput {
  return answer('merge.write-back', input);
}

/**
 * Reads a draft into a client, with everything noticed on the way.
 *
 * It reads phone numbers: in a browser `await initPhones()` comes first; Node loads them by itself.
 */
export function checkClient(input: t.CheckInput): t.Checked {
  return answer('clients.check', input);
}

/** Which client remains of each one asked about. */
export function resolveClients(input: t.ResolveInput): t.ResolveOutput {
  return answer('clients.resolve', input);
}

/** What the clinic's PIMS makes possible. */
export function clinicCapabilities(input: t.CapabilitiesInput): t.CapabilitiesOutput {
  return answer('clinic.capabilities', input);
}

/** The catalogue of rules. */
export function rules(): t.RulesOutput {
  return answer('rules.list', {});
}
