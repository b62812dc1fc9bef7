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
  /** The name of a client with its id, because two clients may have the same name. */
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
  const surface = useSurface(state.surfaceSetting);
  const clientLabel = (id: string): string => {
    const client = state.clients.find((candidate) => candidate.id === id);
    return client === undefined ? id : `${fullName(client.name)} (${id})`;
  };
  return <PageContext value={{ state, dispatch, surface, clientLabel }}>{children}</PageContext>;
}

const NARROW_SCREEN = '(max-width: 40rem)';

/** The surface from the setting or the screen width. A real host knows its surface. */
function useSurface(setting: SurfaceSetting): MergeSurface {
  const narrow = useSyncExternalStore(
    (onChange) => {
      const query = matchMedia(NARROW_SCREEN);
      query.addEventListener('change', onChange);
      return () => query.removeEventListener('change', onChange);
    },
    () => matchMedia(NARROW_SCREEN).matches,
  );
  if (setting !== 'screen') return setting;
  return narrow ? 'mobile' : 'desktop';
}
