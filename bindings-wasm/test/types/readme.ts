import { checkClient, LittermateError, planMerge, type ClientDraft, type Clinic } from 'littermate';

export function review(clinic: Clinic, ours: ClientDraft, theirs: ClientDraft): string[] {
  try {
    const { client: opened } = checkClient({ clinic, draft: ours });
    const { client: selected } = checkClient({ clinic, draft: theirs });
    return planMerge({ clinic, opened, selected, surface: 'desktop' }).plan.effects.map(
      ({ detail }) => detail,
    );
  } catch (error) {
    if (!(error instanceof LittermateError)) throw error;
    return [error.detail, ...error.blockers.map(({ remedy }) => remedy.how)];
  }
}
