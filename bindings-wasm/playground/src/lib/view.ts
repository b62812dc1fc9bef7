/** Which view is shown: the hash says so. A rule's id in it leads to the catalogue of the view one is in. */
import { useSyncExternalStore } from 'react';

export const VIEWS = ['merge', 'client', 'portal'] as const;

export type View = (typeof VIEWS)[number];

let shown: View = 'merge';

function asked(): View {
  shown = VIEWS.find((view) => location.hash === `#${view}`) ?? shown;
  return shown;
}

function listen(changed: () => void): () => void {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
}

export const useView = (): View => useSyncExternalStore(listen, asked);
