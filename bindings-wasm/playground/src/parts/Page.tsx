/** A view's main part, and the catalogue beside it. */
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
