/** The page: settings, the steps of a merge, and the catalogue. */
import type { Loaded } from './data/load';
import { Catalogue } from './parts/Catalogue';
import { Settings } from './parts/Settings';
import { Stepper } from './parts/Stepper';
import { PageProvider } from './state/page';
import { Steps } from './steps/Steps';

export function App({ loaded }: { loaded: Loaded }) {
  return (
    <PageProvider loaded={loaded}>
      <a className="skip" href="#merge">
        Skip to the merge
      </a>
      <header>
        <h1>littermate</h1>
        <p>Merge two client profiles of a veterinary practice. Every answer on this page is the package's.</p>
      </header>
      <Settings />
      <div className="page">
        <main id="merge" tabIndex={-1}>
          <Stepper />
          <Steps />
        </main>
        <Catalogue />
      </div>
    </PageProvider>
  );
}
