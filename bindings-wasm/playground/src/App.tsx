/** The root component: the view selected by the hash of the URL, for one clinic. */
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
  const CurrentView = VIEW[view];
  return (
    <PageProvider loaded={loaded}>
      <a className="skip" href={`#${view}`}>
        Skip to the {view}
      </a>
      <header>
        <h1>littermate</h1>
        <p>
          The rules for veterinary client profiles. Every result and explanation on this page comes from the
          package.
        </p>
        <Views view={view} />
      </header>
      <CurrentView />
    </PageProvider>
  );
}
