/** The page: the view that the hash asks for, over one clinic. */
import { ClientView } from './client/ClientView';
import type { Loaded } from './data/load';
import { useView, type View } from './lib/view';
import { Views } from './parts/Views';
import { PortalView } from './portal/PortalView';
import { PageProvider } from './state/page';
import { MergeView } from './steps/MergeView';

const VIEW: Record<View, () => React.JSX.Element> = {
  merge: MergeView,
  client: ClientView,
  portal: PortalView,
};

export function App({ loaded }: { loaded: Loaded }) {
  const view = useView();
  const Shown = VIEW[view];
  return (
    <PageProvider loaded={loaded}>
      <a className="skip" href={`#${view}`}>
        Skip to the {view}
      </a>
      <header>
        <h1>littermate</h1>
        <p>
          The rules of a veterinary practice&rsquo;s client profiles. Every answer on this page is the
          package&rsquo;s.
        </p>
        <Views view={view} />
      </header>
      <Shown />
    </PageProvider>
  );
}
