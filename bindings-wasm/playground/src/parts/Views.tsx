/** The navigation between the views. */
import { type View, VIEWS } from '../lib/view';

const VIEW_LABEL: Record<View, string> = { merge: 'Merge', client: 'Client', portal: 'Portal' };

export function Views({ view }: { view: View }) {
  return (
    <nav className="views" aria-label="Views">
      {VIEWS.map((name) => (
        <a key={name} href={`#${name}`} aria-current={name === view ? 'page' : undefined}>
          {VIEW_LABEL[name]}
        </a>
      ))}
    </nav>
  );
}
