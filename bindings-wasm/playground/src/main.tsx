/** Loads the library, checks the clinic's profiles, and renders the page. */
import { init, initPhones } from 'littermate';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './styles/base.css';
import './styles/layout.css';
import './styles/controls.css';
import './styles/parts.css';
import './styles/steps.css';
import './styles/review.css';
import './styles/timeline.css';
import './styles/views.css';

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no element #root');

await init();
await initPhones();
// These modules call the library when they are imported, so they are imported after it is loaded.
const [{ App }, { load }] = await Promise.all([import('./App'), import('./data/load')]);
createRoot(root).render(
  <StrictMode>
    <App loaded={load()} />
  </StrictMode>,
);
