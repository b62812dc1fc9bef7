// Contact points, opt-outs, and which channels a message goes by.

import { answer } from '../door.js';
import type * as t from '../types.generated.js';

/**
 * Edits contact points and switches, all or none, with what the host must do. Throws where the actor may not.
 *
 * It reads phone numbers: in a browser `await initPhones()` comes first; Node loads them by itself.
 */
export function editContact(input: t.ContactEditInput): t.Edited {
  return answer('contact.edit', input);
}

/** Who may change what: actor by field. */
export function contactPermissions(): t.ContactPermissionsOutput {
  return answer('contact.permissions', {});
}

/**
 * Takes the PIMS' version of a profile in, with what changed and why. Doing so twice changes nothing.
 *
 * It reads phone numbers: in a browser `await initPhones()` comes first; Node loads them by itself.
 */
export function syncContact(input: t.ContactSyncInput): t.Synced {
  return answer('contact.sync', input);
}

/** What a text message is: a keyword, or an ordinary message. */
export function readKeyword(input: t.KeywordInput): t.KeywordReading {
  return answer('contact.keyword', input);
}

/** Folds the events of a client, in any order, to the opt-outs that stand. */
export function foldOptOuts(input: t.OptOutsInput): t.OptOuts {
  return answer('contact.opt-outs', input);
}

/** Which channels a message goes by, for each recipient, and by which rule it does not. */
export function routeMessage(input: t.RouteInput): t.RouteOutput {
  return answer('message.route', input);
}
