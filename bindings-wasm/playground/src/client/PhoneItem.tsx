/** One phone number with its edits. The library decides whether an edit is allowed. */
import type { ContactEdit, Phone } from 'littermate';
import { useId, useState } from 'react';
import { optOutOf } from '../lib/contactBook';
import { phoneLabel, phoneFacts } from '../lib/labels';
import { usePage } from '../state/page';
import { phoneKey } from './phoneKey';
import { PhoneForm } from './PhoneForm';
import type { Editing } from './useEditing';

export function PhoneItem({ phone, editing }: { phone: Phone; editing: Editing }) {
  const { state } = usePage();
  const [open, setOpen] = useState(false);
  const id = useId();
  const key = phoneKey(phone);
  const primaryEdit: ContactEdit = { type: phone.primary ? 'unset-primary' : 'set-primary', phone: key };
  const button = (label: string, onClick: () => void, expanded?: boolean) => (
    <button type="button" onClick={onClick} aria-describedby={id} aria-expanded={expanded}>
      {label}
    </button>
  );
  return (
    <li className="phone-item" data-phone-key={key} data-opt-out={optOutOf(state.contactBook, phone).type}>
      <p id={id}>
        {phoneLabel(phone)} <small>{phoneFacts(phone, state.contactBook).join(', ')}</small>
      </p>
      <div className="buttons">
        {button(phone.primary ? 'Unset primary' : 'Make primary', () => editing.edit(primaryEdit))}
        {button('Change', () => setOpen(!open), open)}
        {button('Remove', () => editing.edit({ type: 'remove-phone', phone: key }))}
      </div>
      {open && (
        <PhoneForm
          label="New phone number"
          button="Save"
          initial={phone.asWritten}
          onSubmit={(text) => editing.edit({ type: 'edit-phone', phone: key, text })}
        />
      )}
    </li>
  );
}
