// Reminders, and the pages of the portal.

import { answer } from '../door.js';
import type * as t from '../types.generated.js';

/** The two windows of six months, as dates. */
export function reminderWindows(input: t.ReminderWindowsInput): t.WindowsShown {
  return answer('reminder.windows', input);
}

/** Where each service of a list lies with regard to the windows. To ask for day after day see `ServiceList`. */
export function classifyServices(input: t.ReminderClassifyInput): t.ReminderClassifyOutput {
  return answer('reminder.classify', input);
}

/** When a service is due next, counted from its anchor. */
export function nextDue(input: t.ReminderNextDueInput): t.NextDue {
  return answer('reminder.next-due', input);
}

/** The home page of the portal: every section, shown or hidden with its reasons. */
export function portalHome(input: t.PortalHomeInput): t.HomePage {
  return answer('portal.home', input);
}

/** The page of a pet: every section, shown or hidden with its reasons. */
export function portalPet(input: t.PortalPetInput): t.PetPage {
  return answer('portal.pet', input);
}

/** The data of a pet's ID card, or why there is none. */
export function idCard(input: t.PortalIdCardInput): t.PortalIdCardOutput {
  return answer('portal.id-card', input);
}

/** What it does when a client uploads a photo of a pet. */
export function uploadPhoto(input: t.PortalUploadPhotoInput): t.PhotoUpload {
  return answer('portal.upload-photo', input);
}
