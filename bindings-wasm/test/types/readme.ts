import {
  checkClient,
  LittermateError,
  planMerge,
  type ClientDraft,
  type Clinic,
  type ContactBook,
} from 'littermate';

export function review(
  clinic: Clinic,
  contactBook: ContactBook,
  ours: ClientDraft,
  theirs: ClientDraft,
): string[] {
  try {
    const { client: opened } = checkClient({ clinic, draft: ours });
    const { client: selected } = checkClient({ clinic, draft: theirs });
    const now = new Date().toISOString();
    const { plan } = planMerge({ clinic, opened, selected, contactBook, surface: 'desktop', now });
    return plan.effects.map(({ detail }) => detail);
  } catch (error) {
    if (!(error instanceof LittermateError)) throw error;
    return [error.detail, ...error.blockers.map(({ remedy }) => remedy.instructions)];
  }
}
