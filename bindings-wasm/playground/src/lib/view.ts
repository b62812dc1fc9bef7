/** The current view, from the hash of the URL. The hash of a rule's id keeps the current view. */
import { useSyncExternalStore } from 'react';

export const VIEWS = ['merge', 'client', 'portal'] as const;

export type View = (typeof VIEWS)[number];

let shown: View = 'merge';

function currentView(): View {
  shown = VIEWS.find((view) => location.hash === `#${view}`) ?? shown;
  return shown;
}

function listen(changed: () => void): () => void {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
}

export const useView = (): View => useSyncExternalStore(listen, currentView);
