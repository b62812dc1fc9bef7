/** Loads the library, reads the clinic's profiles, and draws the page. */
import { init, initPhones } from 'littermate';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './styles/base.css';
import './styles/layout.css';
import './styles/controls.css';
import './styles/parts.css';
import './styles/choosing.css';
import './styles/review.css';
import './styles/timeline.css';
import './styles/views.css';

const root = document.getElementById('root');
if (root === null) throw new Error('there is no #root to draw in');

await init();
await initPhones();
// What asks the library as soon as it is loaded comes after the library.
const [{ App }, { load }] = await Promise.all([import('./App'), import('./data/load')]);
createRoot(root).render(
  <StrictMode>
    <App loaded={load()} />
  </StrictMode>,
);
