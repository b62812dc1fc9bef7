/** The way from one view to another. */
import { type View, VIEWS } from '../lib/view';

const NAME: Record<View, string> = { merge: 'Merge', client: 'Client', portal: 'Portal' };

export function Views({ view }: { view: View }) {
  return (
    <nav className="views" aria-label="Views">
      {VIEWS.map((one) => (
        <a key={one} href={`#${one}`} aria-current={one === view ? 'page' : undefined}>
          {NAME[one]}
        </a>
      ))}
    </nav>
  );
}
