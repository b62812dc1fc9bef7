/** The context with the state of the page. */
import type { MergeSurface } from 'littermate';
import {
  createContext,
  type Dispatch,
  type ReactNode,
  useContext,
  useReducer,
  useSyncExternalStore,
} from 'react';
import type { Loaded } from '../data/load';
import { fullName } from '../lib/labels';
import { type Action, reduce } from './reduce';
import { initialState, type State, type SurfaceSetting } from './state';

interface Page {
  state: State;
  dispatch: Dispatch<Action>;
  surface: MergeSurface;
  /** What a client is clientLabel here: two may have one name, so the id comes along. */
  clientLabel: (id: string) => string;
}

const PageContext = createContext<Page | null>(null);

export function usePage(): Page {
  const page = useContext(PageContext);
  if (page === null) throw new Error('usePage outside of PageProvider');
  return page;
}

export function PageProvider({ loaded, children }: { loaded: Loaded; children: ReactNode }) {
  const [state, dispatch] = useReducer(reduce, loaded, initialState);
  const surface = useSurface(state.where);
  const clientLabel = (id: string): string => {
    const client = state.clients.find((known) => known.id === id);
    return client === undefined ? id : `${fullName(client.name)} (${id})`;
  };
  return <PageContext value={{ state, dispatch, surface, clientLabel }}>{children}</PageContext>;
}

const PHONE = '(max-width: 40rem)';

/** A host knows its surface; a page can only look at the screen. What follows from it, the rules say. */
function useSurface(where: SurfaceSetting): MergeSurface {
  const narrow = useSyncExternalStore(
    (changed) => {
      const query = matchMedia(PHONE);
      query.addEventListener('change', changed);
      return () => query.removeEventListener('change', changed);
    },
    () => matchMedia(PHONE).matches,
  );
  if (where !== 'screen') return where;
  return narrow ? 'mobile' : 'desktop';
}
