/** One number, with what may be tried on it. Whether that is allowed, the library says. */
import type { ContactEdit, Phone } from 'littermate';
import { useId, useState } from 'react';
import { optOutOf } from '../lib/book';
import { numberText, phoneFacts } from '../lib/words';
import { usePage } from '../state/page';
import { keyOf } from './keyOf';
import { NumberForm } from './NumberForm';
import type { Editing } from './useEditing';

export function NumberPoint({ phone, editing }: { phone: Phone; editing: Editing }) {
  const { state } = usePage();
  const [open, setOpen] = useState(false);
  const id = useId();
  const key = keyOf(phone);
  const primary: ContactEdit = { type: phone.primary ? 'unset-primary' : 'set-primary', phone: key };
  const button = (label: string, act: () => void, expanded?: boolean) => (
    <button type="button" onClick={act} aria-describedby={id} aria-expanded={expanded}>
      {label}
    </button>
  );
  return (
    <li className="point" data-number={key} data-opt-out={optOutOf(state.book, phone).type}>
      <p id={id}>
        {numberText(phone)} <small>{phoneFacts(phone, state.book).join(', ')}</small>
      </p>
      <div className="acts">
        {button(phone.primary ? 'No longer primary' : 'Make primary', () => editing.edit(primary))}
        {button('Change', () => setOpen(!open), open)}
        {button('Remove', () => editing.edit({ type: 'remove-phone', phone: key }))}
      </div>
      {open && (
        <NumberForm
          label="Change it to"
          button="Save"
          written={phone.asWritten}
          onSend={(text) => editing.edit({ type: 'edit-phone', phone: key, text })}
        />
      )}
    </li>
  );
}
