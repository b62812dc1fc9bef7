import { checkClient, LittermateError, planMerge, type ClientDraft, type Clinic, type PlanOutput } from 'littermate';

export function review(clinic: Clinic, a: ClientDraft, b: ClientDraft): PlanOutput | string {
  try {
    const [opened, selected] = [checkClient({ clinic, draft: a }).client, checkClient({ clinic, draft: b }).client];
    return planMerge({ clinic, opened, selected, surface: 'desktop' });
  } catch (error) {
    if (!(error instanceof LittermateError)) throw error;
    return error.blockers.map(({ detail, remedy }) => `${detail} ${remedy.how}`).join('\n') || error.message;
  }
}
