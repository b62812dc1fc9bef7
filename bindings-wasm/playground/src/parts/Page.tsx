/** The content of a view, with the catalogue next to it. */
import type { ReactNode } from 'react';
import type { View } from '../lib/view';
import { Catalogue } from './Catalogue';

export function Page({ view, children }: { view: View; children: ReactNode }) {
  return (
    <div className="page">
      <main id={view} tabIndex={-1}>
        {children}
      </main>
      <Catalogue />
    </div>
  );
}
