/** Selects the opened profile. */
import { fullName } from '../lib/labels';
import { usePage } from '../state/page';
import { Select } from './Select';

export function ClientSelect() {
  const { state, dispatch } = usePage();
  const clients = state.clients.map(({ id, name }) => ({
    value: id,
    label: `${name.last}, ${fullName({ first: name.first, last: '' })} (${id})`,
  }));
  return (
    <Select
      label="Opened profile"
      value={state.opened}
      choices={clients}
      onChange={(client) => dispatch({ type: 'open', client })}
    />
  );
}
